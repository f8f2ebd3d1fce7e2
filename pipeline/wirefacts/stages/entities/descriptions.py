"""Noun phrases that denote parties without naming them: "a senior officer", "the company", "one of those officials"."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from wirefacts.records.parts import EntityType
from wirefacts.stages.entities.labels import SPEECH
from wirefacts.syntax.clauses import SUBJECTS
from wirefacts.syntax.humans import is_human_word
from wirefacts.syntax.words import hyphenated
from wirefacts.values.bodies import BODY_NOUNS, PLACE_NOUNS
from wirefacts.values.people import GROUP_NOUNS, PARTISANS, is_person_noun
from wirefacts.values.titles import OFFICES, bare

_SOME = frozenset(
    "one two three four five six several some many most both all another others each none few either neither".split()
)
_ABSTRACT = frozenset(
    "office state school court college university hospital church force board service trust party house".split()
)
"""Bodies that without an article are none: "run for office", "at school"."""
_NEVER = frozenset(
    "thing things lot lots way time times day days year years week month hour kind sort part number".split()
)


@dataclass(frozen=True, slots=True)
class Description:
    head: Token
    label: EntityType
    plural: bool


def descriptions(doc: Doc, named: bytearray, own: dict[str, EntityType]) -> Iterator[Description]:
    """Descriptions in text order; `named` marks the tokens that stand in names, `own` are nouns of this story's own."""
    for token in doc:
        if named[token.i]:
            continue
        found = _described(token, own)
        if found is not None:
            yield found


def own_nouns(names: dict[int, EntityType], doc: Doc) -> dict[str, EntityType]:
    """What the story calls the people and bodies that it names, in apposition: of "Ann Roe, a beekeeper," the noun.

    `names` are labels by the token of each name's head.
    """
    found: dict[str, EntityType] = {}
    for i, label in names.items():
        if label in {"person", "organization"}:
            head = doc[i]
            around = [c for c in head.rights if c.dep_ == "appos"]
            if head.dep_ == "appos" and (label == "organization" or _introduces(head.head, head)):
                around.append(head.head)
            found.update((t.lemma_.lower(), label) for t in around if t.tag_ == "NN" and t.lemma_.lower() not in _NEVER)
    return found


def _introduces(noun: Token, name: Token) -> bool:
    """ "The welder, Ann Roe," with nothing but the comma between: the noun is somebody, whatever it is."""
    first = name.left_edge
    determined = any(c.dep_ in {"det", "poss"} and c.i < noun.i for c in noun.lefts)
    return determined and first.i == noun.i + 2 and noun.nbor().text == ","


def _described(token: Token, own: dict[str, EntityType]) -> Description | None:
    tag = token.tag_
    if tag in {"NN", "NNS", "NNP", "NNPS"}:
        if (
            (token.dep_ in {"compound", "npadvmod"} and token.head.i > token.i)
            or not token.text[-1].isalpha()
            or _cut_short(token)
            or any(c.dep_ == "det" and c.lower_ == "no" for c in token.lefts)
        ):
            return None
        plural = tag in {"NNS", "NNPS"}
        label = _label(token, plural) or (own.get(token.lemma_.lower()) if tag == "NN" else None)
        return None if label is None else Description(token, label, plural or (label == "group"))
    if (
        token.lower_ in _SOME
        and tag in {"CD", "DT", "JJ", "NN", "NNS"}
        and token.dep_ not in {"det", "nummod", "amod", "quantmod", "predet", "compound"}
    ):
        return _one_of(token)
    if (
        tag == "JJ"
        and token.lower_ == "old"
        and token.dep_ != "acomp"
        and (token.dep_ != "amod" or _stands_alone(token))
        and hyphenated(token)[1].endswith("-year-old")
    ):
        return Description(token, "person", False)
    return None


def _label(token: Token, plural: bool) -> EntityType | None:
    lemma = bare(token.lemma_.lower())
    if token.i and token.nbor(-1).text == "-":
        word = hyphenated(token)[1]
        if word in OFFICES or is_person_noun(word):
            return "group" if plural and lemma != "elect" else "person"
    if token.tag_ in {"NNP", "NNPS"}:
        lemma = _singular(bare(token.text)) if plural else bare(token.text)
        if lemma not in OFFICES and lemma not in BODY_NOUNS:
            return "person" if lemma in PARTISANS and not plural else None
    if lemma in GROUP_NOUNS:
        return "organization" if lemma in BODY_NOUNS else "group"
    if is_person_noun(lemma):
        return "group" if plural else "person"
    if lemma in PLACE_NOUNS:
        return "place"
    if lemma in BODY_NOUNS:
        return None if token.tag_ == "NN" and lemma in _ABSTRACT and not any(token.lefts) else "organization"
    if is_human_word(token) and token.tag_ in {"NN", "NNS"}:
        return "group" if plural else "person"
    if token.dep_ != "pobj" and any(
        c.dep_ == "relcl" and any(s.lower_ == "who" for s in c.children) for c in token.rights
    ):
        return "group" if plural else "person"
    if token.dep_ == "nsubj" and token.head.lemma_ in SPEECH and lemma not in _NEVER:
        return "other"
    return None


def _stands_alone(token: Token) -> bool:
    """ "The 34-year-old said", of which a parser makes an adjective of the verb: no noun follows."""
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return following is None or following.pos_ in {"VERB", "AUX", "PUNCT"}


def _cut_short(token: Token) -> bool:
    """A token that a hyphen joins to the next: "co" of "co-founder"; of "father-of-two" the first is the noun."""
    if token.i + 2 < len(token.doc) and token.nbor(2).lower_ == "of":
        return False
    return not token.whitespace_ and token.i + 1 < len(token.doc) and token.nbor(1).text[0] in "-‐‑"


def _singular(word: str) -> str:
    return word.removesuffix("s")


def _one_of(token: Token) -> Description | None:
    """ "one of those officers", "others said"."""
    for child in token.rights:
        if child.lower_ == "of":
            whole = next((o for o in child.rights if o.dep_ == "pobj"), None)
            if whole is None:
                continue
            kind = "group" if whole.lower_ == "them" and token.tag_ == "CD" else _label(whole, whole.tag_ == "NNS")
            if kind in {"person", "group"}:
                one = token.lower_ in {"one", "another", "each", "either", "neither", "none"}
                return Description(token, "person" if one else "group", not one)
    if token.dep_ in SUBJECTS and token.head.lemma_ in SPEECH:
        one = token.lower_ in {"one", "another", "each"}
        return Description(token, "person" if one else "group", not one)
    return None
