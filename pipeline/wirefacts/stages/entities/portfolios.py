"""Names behind a title with its portfolio: "Minister for Electronics Ann Roe", "Leader of the Opposition Bob Poe"."""

from spacy.tokens import Doc

from wirefacts.stages.entities.boundaries import Candidate
from wirefacts.values.bodies import BODY_NOUNS, FACILITY_HEADS, NAME_HEADS
from wirefacts.values.given_names import GIVEN_NAMES
from wirefacts.values.titles import bare, is_title

_MINISTERIAL = frozenset({"minister", "leader", "secretary", "undersecretary"})
"""Whose portfolio is hardly a name of three words: a governor's may be "New South Wales"."""
_NAME = 2
"""Words of a name that is parted from a portfolio."""
_PLACES = frozenset({"GPE", "LOC", "FAC"})


def without_portfolios(doc: Doc, found: list[Candidate]) -> list[Candidate]:
    """`found`, of which those that run from a portfolio into a person's name are cut down to the person."""
    return [_cut(doc, candidate) for candidate in found]


def _cut(doc: Doc, candidate: Candidate) -> Candidate:
    first = _portfolio(doc, candidate)
    name = candidate.end - _NAME
    if first is None or name <= first or candidate.label in _PLACES:
        return candidate
    words = doc[name : candidate.end]
    if not all(word.is_title and word.is_alpha for word in words) or doc[name - 1].lower_ in {"of", "for", "and"}:
        return candidate
    last = words[-1].lower_
    if last in NAME_HEADS or last in FACILITY_HEADS or last in BODY_NOUNS or is_title(last):
        return candidate
    return Candidate(name, candidate.end, "PERSON")


def _portfolio(doc: Doc, candidate: Candidate) -> int | None:
    """Where the portfolio begins that the candidate begins with or holds; None where no title brings it."""
    for at in range(candidate.end - _NAME - 1, max(0, candidate.start - _NAME) - 1, -1):
        if doc[at].lower_ not in {"of", "for"} or not at:
            continue
        title = doc[at - 1]
        if not (title.is_title and is_title(title.text)):
            return None
        known = doc[candidate.end - _NAME].lower_ in GIVEN_NAMES or bare(title.text) in _MINISTERIAL
        first = at + 2 if doc[at + 1].lower_ == "the" else at + 1
        return first if known and first >= candidate.start - 1 else None
    return None
