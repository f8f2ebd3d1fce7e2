"""Sides that are told before their number: "For, five", "Those in favour? Eleven", "Yes 61, no 38"."""

from spacy.tokens import Token

from wirefacts.stages.quantities.choosable import ANSWERS
from wirefacts.stages.quantities.grammar import following, object_of, preceding
from wirefacts.stages.quantities.rules_leanings import SIDE_NOUNS, STANCES, Stance
from wirefacts.stages.quantities.rules_votes import UNITS

_MARKS = frozenset({",", ":", "?", "(", "–", "—", "-"})
_READ: dict[str, Stance] = {
    **UNITS, **STANCES, "for": "for", "against": "against", "opposed": "against", "contrary": "against", "abstain": "abstain",
    **dict.fromkeys("spoiled spoilt blank void invalid empty absent present".split(), "abstain"),
}  # fmt: skip
_BEGINNING = frozenset({".", ";", ":", ",", ")", "?", "!", "—", "–", "and", "“", '"', "‘", "'"})
_QUOTES = frozenset({"“", "”", '"', "‘", "’", "'"})
_QUESTION = 18
"""Words of a question that calls for a side."""
_CALLING: dict[str, Stance] = {
    **dict.fromkeys("favour favor want agree support back".split(), "for"),
    **dict.fromkeys("against oppose contrary not".split(), "against"),
    **dict.fromkeys("abstain abstention".split(), "abstain"),
}
_CALLED = frozenset("those all any votes members".split())
"""What may stand before a side that is called for: "Those against?"."""


def read_out(first: Token) -> Stance | None:
    """The side of a tally read out before its number `first`: "For, five. Against: eight.", "Yes 61, no 38"."""
    side = _back(first)
    marked = side is not None and side.text in _MARKS
    if marked:
        side = _back(side)
    if side is None or side.text in ANSWERS:
        return None
    lower = side.lower_
    stance = _READ.get(lower)
    if stance is None and marked and lower in SIDE_NOUNS:
        brought = _back(side)
        stance, side = (SIDE_NOUNS[lower], brought) if brought is not None and brought.lower_ == "in" else (None, side)
    if stance is None or (not marked and lower in {"for", "against", "opposed", "no"} and not _lists(first)):
        return None
    before = _back(side)
    while before is not None and before.lower_ in _CALLED:
        side, before = before, _back(before)
    begins = side.is_sent_start or before is None or before.is_space or before.lower_ in _BEGINNING
    return stance if begins else None


def asked_out(first: Token) -> tuple[Stance, Token | None] | None:
    """The side that the question before `first` calls for, and what it names: "Those in favour of adjourning? Nine."."""
    mark = _back(first)
    while mark is not None and (mark.is_space or mark.text in _QUOTES):
        mark = _back(mark)
    if mark is None or mark.text != "?" or not _lists(first):
        return None
    for word in preceding(mark, _QUESTION):
        stance = _CALLING.get(word.lower_) or _CALLING.get(word.lemma_.lower())
        if stance is not None:
            of = next((w for w in following(word, 1) if w.lower_ in {"of", "to"}), word)
            goal = object_of(of) or next((c for c in of.rights if c.dep_ in {"dobj", "ccomp", "pcomp"}), None)
            return stance, goal if goal is None or goal.pos_ != "PRON" else None
    return None


def _lists(first: Token) -> bool:
    """True for "no 38," in a list of sides, where nothing else is counted."""
    after = first.nbor() if first.i + 1 < len(first.doc) else None
    return after is None or after.is_punct or after.is_space


def _back(word: Token | None) -> Token | None:
    return word.nbor(-1) if word is not None and word.i else None
