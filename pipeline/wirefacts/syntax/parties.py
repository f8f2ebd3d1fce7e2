"""Which words can act: people, bodies, and nouns for either."""

from spacy.tokens import Token

from wirefacts.syntax.humans import is_human_word
from wirefacts.syntax.people import People
from wirefacts.syntax.titles import ORGANIZED

_PERSONAL = frozenset("i me he him she her they them we us you who whom".split())
_QUANTITIES = frozenset(
    "thousands hundreds dozens scores tens many number majority handful hundred thousand dozen".split()
)
_PARTITIVE = frozenset("some most several few all both".split())
_ACTING = frozenset({"PERSON", "ORG", "NORP"})


def is_human(people: People, token: Token) -> bool:
    """True for the head of a phrase for one or more people: a name, a pronoun, "the officers", "her brother"."""
    if token.lower_ in _QUANTITIES or token.lower_ in _PARTITIVE:
        counted = [o for p in token.children if p.lower_ == "of" for o in p.children if o.dep_ == "pobj"]
        return is_human(people, counted[0]) if counted else token.lower_ in _QUANTITIES
    if token.pos_ == "PRON" or token.tag_ in {"PRP", "WP"}:
        return token.lower_ in _PERSONAL
    if people.is_person(token):
        return True
    return token.pos_ in {"NOUN", "PROPN"} and is_human_word(token)


def is_party(people: People, token: Token, *, places: bool = False) -> bool:
    """True for whoever can call or be called: people, bodies, and with `places` also states and towns."""
    if is_human(people, token):
        return True
    if token.ent_type_ in _ACTING or (places and token.ent_type_ in {"GPE", "LOC"}):
        return token.pos_ in {"PROPN", "NOUN"} and token.tag_ != "POS"
    cluster = people.cluster(token)
    if cluster is not None and cluster.label in {"person", "organization", "group"}:
        return True
    return token.pos_ == "NOUN" and token.lemma_.lower() in ORGANIZED


def is_specific(people: People, token: Token) -> bool:
    """True where the phrase picks out somebody: a name, a definite phrase, a count, a pronoun that was resolved."""
    if token.pos_ == "PROPN" or token.ent_type_ in _ACTING or people.cluster(token) is not None:
        return True
    return any(c.dep_ in {"det", "poss", "nummod"} or c.ent_type_ for c in token.children)
