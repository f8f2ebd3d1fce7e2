"""What the words around a name show of a body that reads like a person: "Roe Trading, a brokerage"."""

from collections import Counter

from spacy.tokens import Doc, Token

from wirefacts.records.parts import EntityType
from wirefacts.stages.entities.boundaries import Candidate
from wirefacts.values.bodies import BODY_ENDINGS, BODY_NOUNS, FACILITY_HEADS, LANDFORMS, LAW_HEADS
from wirefacts.values.given_names import GIVEN_NAMES
from wirefacts.values.people import is_person_noun

_HEADS = frozenset(
    "executive chairman chairwoman director chief president founder owner employee shareholder investor customer "
    "subscriber boss spokesman spokeswoman member".split()
)
"""Nouns for who belongs to a body: "the managing director of Roe"."""
_BELONGING = frozenset("leader backbencher councillor councilor goalkeeper midfielder striker".split())
"""Nouns for who belongs to a body named right before them, and to no person: "the Fine Gael leader"."""
_ASKING = frozenset("poll survey sample sounding".split())
_MAKERS = frozenset("maker manufacturer retailer lender insurer operator".split())
_ASKERS = frozenset({"pollster", "pollsters"})
_HELD = frozenset("investor share stake holding interest shareholder".split())
_OTHER = (
    LAW_HEADS
    | FACILITY_HEADS
    | LANDFORMS
    | frozenset(
        "ward republic north south east west heights harbor harbour parish county marathon fire festival carnival medal prize "
        "cup award hotel walk lanes storm flood war".split()
    )
)
"""Last words of names behind "the" that are no body's."""
_FRAME = frozenset({"compound", "nmod", "amod", "poss"})


def by_ending(key: tuple[str, ...]) -> bool:
    """True where the last word of the folded name is one that names of firms and houses end in, and the first no given name."""
    return len(key) > 1 and key[-1] in BODY_ENDINGS and key[0] not in GIVEN_NAMES


def shown(doc: Doc, candidate: Candidate) -> Counter[EntityType]:
    """Points for `organization`, and against `person`, that one occurrence of the name gives."""
    votes: Counter[EntityType] = Counter()
    first, last = doc[candidate.start], doc[candidate.end - 1]
    if first.lower_ in GIVEN_NAMES:
        return votes
    if _called_a_body(first, last):
        votes["organization"] += 8
    if _followed_by_which(doc, candidate.end):
        votes["person"] -= 5
        votes["organization"] += 2 * (last.dep_ != "pobj")
    if _owns_a_firms(doc, candidate.end):
        votes["organization"] += 5
        votes["person"] -= 3
    if last.dep_ == "pobj" and candidate.start:
        _governed(first.nbor(-1), last, votes)
    if first.i < last.i and _a_house(first, last):
        votes["organization"] += 4
    if first.i < last.i and last.dep_ == "compound" and last.head.i == last.i + 1 and last.head.lower_ in _BELONGING:
        votes["organization"] += 3
        votes["person"] -= 2
    return votes


def _a_house(first: Token, last: Token) -> bool:
    """ "The Harbor Courier": of several capitalised words behind the article."""
    if not first.i or first.nbor(-1).lower_ != "the" or last.tag_ != "NNP" or last.dep_ in _FRAME:
        return False
    return last.lower_ not in _OTHER and first.lower_ != "republic"


def _called_a_body(first: Token, last: Token) -> bool:
    """ "Roe Trading, a brokerage", "the insurer Roe", "pollsters Roe"."""
    for child in last.rights:
        if child.dep_ == "appos" and _is_body(child) and any(c.dep_ == "det" for c in child.lefts):
            return True
    if not first.i:
        return False
    before = first.nbor(-1)
    if before.text == "," and last.dep_ == "appos" and _is_body(last.head) and last.head.i < first.i:
        return True
    return before.is_lower and (before.lower_ in _ASKERS or (_is_body(before) and last.dep_ not in _FRAME))


def _owns_a_firms(doc: Doc, end: int) -> bool:
    """ "Roe's chief executive", "Roe's shares": what firms have."""
    words = [t.lower_ for t in doc[end : end + 3]]
    return words[:1] in (["'s"], ["’s"]) and (
        words[1:] == ["chief", "executive"] or words[1:2] in (["shares"], ["shareholders"])
    )


def makes_something(token: Token) -> bool:
    """ "Software maker", "car insurer": bodies, although the nouns alone are people's."""
    made = any(c.dep_ in {"compound", "nmod"} for c in token.lefts)
    return made and token.tag_ == "NN" and token.lemma_.lower() in _MAKERS


def _is_body(token: Token) -> bool:
    """A common noun for a body that is none for a person, or for the maker of something."""
    lemma = token.lemma_.lower()
    return makes_something(token) or (token.tag_ == "NN" and lemma in BODY_NOUNS and not is_person_noun(lemma))


def _followed_by_which(doc: Doc, end: int) -> bool:
    return (
        end + 2 < len(doc) and doc[end].text == "," and doc[end + 1].lower_ == "which" and doc[end + 1].dep_ == "nsubj"
    )


def _governed(before: Token, last: Token, votes: Counter[EntityType]) -> None:
    """ "The managing director of Roe", "a poll by Roe", "shares in Roe"."""
    preposition = last.head
    if before.i != preposition.i and before.lower_ != "the":
        return
    noun = preposition.head.lemma_.lower()
    if preposition.lower_ == "of" and noun in _HEADS and preposition.head.tag_ in {"NN", "NNS"}:
        votes["organization"] += 4
    elif preposition.lower_ in {"by", "from"} and noun in _ASKING:
        votes["organization"] += 5
    elif preposition.lower_ == "in" and noun in _HELD:
        votes["organization"] += 4
