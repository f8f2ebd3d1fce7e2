"""The only factories. Light: spaCy imports this module in every process that makes a Language; a stage loads when it is added.

spaCy forbids dots in factory names (E853), hence `wirefacts_quotes`.
"""

from spacy.language import Language

from wirefacts.annotations.stage import Stage


@Language.factory("wirefacts_layout")
def layout(nlp: Language, name: str) -> Stage:  # noqa: ARG001 - spaCy's signature
    """Sentences end where paragraphs do. Goes before the parser."""
    from wirefacts.stages.layout.component import Layout

    return Layout()


@Language.factory("wirefacts_clauses")
def clauses(nlp: Language, name: str) -> Stage:  # noqa: ARG001 - spaCy's signature
    """Mends main clauses that the parser lost. Goes right behind the lemmatizer."""
    from wirefacts.stages.clauses.component import Clauses

    return Clauses()


@Language.factory("wirefacts_tagger", default_config={"model": "en_wire_small", "threads": 1})
def tagger(nlp: Language, name: str, model: str, threads: int) -> Stage:  # noqa: ARG001 - spaCy's signature
    """Names and attributions by the trained encoder; `model` is one that ships, or a folder. Goes before the entities."""
    from wirefacts.encoders.onnx import Onnx
    from wirefacts.encoders.weights import Weights
    from wirefacts.stages.tagger.component import Tagger

    weights = Weights.of(model)
    return Tagger(weights.reader, weights.tables, Onnx(weights.network, threads))


@Language.factory("wirefacts_entities")
def entities(nlp: Language, name: str) -> Stage:  # noqa: ARG001 - spaCy's signature
    """Names, descriptions and pronouns. Needs the parser and spaCy's names."""
    from wirefacts.stages.entities.component import Entities

    return Entities()


@Language.factory("wirefacts_dates")
def dates(nlp: Language, name: str) -> Stage:  # noqa: ARG001 - spaCy's signature
    """Dates and times, resolved against the publication date."""
    from wirefacts.stages.dates.component import Dates

    return Dates()


@Language.factory("wirefacts_quotes")
def quotes(nlp: Language, name: str, plain_inside: bool = False) -> Stage:  # noqa: ARG001 - spaCy's signature
    """Direct, mixed and indirect speech with speaker and cue; with `plain_inside` reported speech within speech as well."""
    from wirefacts.stages.quotes.component import Quotes

    return Quotes(plain_inside=plain_inside)


@Language.factory("wirefacts_coreference", default_config={"weights": "en_wire_rules"})
def coreference(nlp: Language, name: str, weights: str) -> Stage:  # noqa: ARG001 - spaCy's signature
    """Which mentions are one party. `weights` names the model whose weights say whom a pronoun stands for."""
    from wirefacts.stages.coreference.component import Coreference

    return Coreference(weights)


@Language.factory("wirefacts_roles")
def roles(nlp: Language, name: str, occupations: bool = False) -> Stage:  # noqa: ARG001 - spaCy's signature
    """Titles and offices of people; with `occupations` also what they do for a living, tied to no employer."""
    from wirefacts.stages.roles.component import Roles

    return Roles(occupations=occupations)


@Language.factory("wirefacts_quantities", default_config={"weights": "en_wire_rules"})
def quantities(nlp: Language, name: str, weights: str) -> Stage:  # noqa: ARG001 - spaCy's signature
    """Ages, vote counts, vote shares, counts. `weights` names the model whose weights read votes that no rule tells."""
    from wirefacts.stages.quantities.component import Quantities

    return Quantities(weights)


@Language.factory("wirefacts_contacts")
def contacts(nlp: Language, name: str) -> Stage:  # noqa: ARG001 - spaCy's signature
    """Who called, met or wrote to whom."""
    from wirefacts.stages.contacts.component import Contacts

    return Contacts()


@Language.factory("wirefacts_events")
def events(nlp: Language, name: str) -> Stage:  # noqa: ARG001 - spaCy's signature
    """Happenings of the guide's types."""
    from wirefacts.stages.events.component import Events

    return Events()
