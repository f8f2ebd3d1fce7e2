"""Sides that are told before their number: "For, five", "Those in favour? Eleven", "backed by five", "the support of 23"."""

from spacy.tokens import Token

from wirefacts.stages.quantities.choosable import ANSWERS
from wirefacts.stages.quantities.grammar import attachment, object_of
from wirefacts.stages.quantities.rules_leanings import AGAINST_VERBS, FOR_VERBS, SIDE_NOUNS, STANCES, Stance
from wirefacts.stages.quantities.rules_votes import UNITS
from wirefacts.syntax.clauses import is_passive, subject

_MARKS = frozenset({",", ":", "?", "(", "–", "—", "-"})
_READ: dict[str, Stance] = {
    **UNITS, **STANCES, "for": "for", "against": "against", "opposed": "against", "contrary": "against", "abstain": "abstain",
}  # fmt: skip
_BEGINNING = frozenset({".", ";", ":", ",", ")", "?", "!", "—", "–", "and", "“", '"', "‘", "'"})
_CALLED = frozenset("those all any votes members".split())
"""What may stand before a side that is called for: "Those against?"."""
_SCORING = frozenset({"-", "–", "‑", "—", "to", "/", "votes", "vote"})
"""What shows a number to be one of a score: "carried by 11-2"."""
_BACKING: dict[str, Stance] = {
    **dict.fromkeys("support backing approval consent assent".split(), "for"), "opposition": "against",
}  # fmt: skip


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


def _lists(first: Token) -> bool:
    """True for "no 38," in a list of sides, where nothing else is counted."""
    after = first.nbor() if first.i + 1 < len(first.doc) else None
    return after is None or after.is_punct or after.is_space


def _back(word: Token | None) -> Token | None:
    return word.nbor(-1) if word is not None and word.i else None


def given_by(number: Token) -> tuple[Stance, Token | None] | None:
    """The side and the goal where voters are brought by it: "a motion backed by five", "the support of 23 members"."""
    preposition, governor = attachment(number)
    after = number.nbor() if number.i + 1 < len(number.doc) else None
    if preposition is None or preposition.i > number.i or (after is not None and after.lower_ in _SCORING):
        return None
    if any(word.like_num and word != number for word in number.doc[preposition.i + 1 : number.i]) and number.like_num:
        return None
    lemma = governor.lemma_.lower()
    if preposition.lower_ == "by" and governor.pos_ == "VERB" and is_passive(governor):
        stance: Stance | None = "for" if lemma in FOR_VERBS else "against" if lemma in AGAINST_VERBS else None
        return None if stance is None else (stance, subject(governor))
    if preposition.lower_ == "of" and lemma in _BACKING and governor.pos_ == "NOUN":
        verb = governor.head
        won = verb.lemma_.lower() in {"win", "have", "get", "receive", "draw", "secure", "gain", "attract", "enjoy"}
        behind = next((c for c in governor.rights if c.lower_ == "for"), None)
        goal = object_of(behind) if behind is not None else subject(verb) if won else None
        return _BACKING[lemma], goal
    return None
