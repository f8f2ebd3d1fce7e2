"""Bare numbers that are votes because votes are told of around them: "came third on 4,112", "had 845"."""

import re

from spacy.tokens import Token

from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import one_sentence, verb_before
from wirefacts.stages.quantities.rules_votes import CONTESTS, FINISH_VERBS, GAIN_VERBS
from wirefacts.syntax.clauses import objects

_LEAST_APART = 10
"""Votes told without a unit in a sentence of their own are so many at least."""
_PRIZES = CONTESTS | frozenset(
    "seat ward district nomination post prize medal award title contest chair office job".split()
)
"""What is taken with so many votes."""
_NO_FINISH = frozenset("place sit remain be head run follow top go progress".split())
"""Verbs of finishing that tell of much else."""
_TOLD = 300
"""Code points before a bare number in which votes are told of; behind it, `_TOLD_AFTER`."""
_TOLD_AFTER = 80
_VOTES_TOLD = re.compile(
    r"\b(?:votes?|voted|voters?|ballots?|polled|polling|elected|elections?|seats|round|run-?off|recount|primary|caucus|delegates"
    r"|hustings|returning officer|candidates?|by-?election|seat|ward|count(?:ed|ing)?|tally)\b",
    re.IGNORECASE,
)
_GAP = re.compile(
    r"\b(?:by|lead of|majority of|margin of|ahead by|lost|gained|shed|gaining|losing)(?: just| only| some)? \Z"
)
_GAP_AFTER = re.compile(r" (?:more|fewer|ahead|behind|short|shy|clear)\b")


def prompted(figure: Figure, counted: Token | None, text: str) -> bool:
    """True where votes were counted just before (`counted`), in the same sentence for small numbers, or where somebody finishes
    with so many and the words around tell of votes cast; never for a change or a gap."""
    start, end = figure.extent.start, figure.extent.end
    if _GAP.search(text, max(0, start - 30), start) or _GAP_AFTER.match(text, end):
        return False
    before = figure.first.nbor(-1) if figure.first.i else figure.first
    if counted is not None and 0 <= start - counted.idx < _TOLD:
        claimed = one_sentence(counted, figure.first) or (figure.value >= _LEAST_APART and before.pos_ != "PROPN")
    else:
        claimed = figure.value >= _LEAST_APART and before.lower_ in {"with", "on", "at"} and _finishes(figure)
    return claimed and _VOTES_TOLD.search(text, max(0, start - _TOLD), end + _TOLD_AFTER) is not None


def _finishes(figure: Figure) -> bool:
    """True for "came third on 4,112" and "took the seat with 988"."""
    verb = verb_before(figure.first, FINISH_VERBS | GAIN_VERBS, 6)
    if verb is None:
        return False
    taken = any(goal.lemma_.lower() in _PRIZES for goal in objects(verb))
    return taken or verb.lemma_.lower() not in GAIN_VERBS | _NO_FINISH
