"""Numbers in the order of the votes before them: "Second round: 151, 88, 64", "the figures were 980 and 891"."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from wirefacts.annotations.views import VoteCount
from wirefacts.stages.quantities.figures import Figure

_JOINT = re.compile(r"(?:,? and |, |; |,? to |[-–/]|,? against )(?:a (?:mere|bare|scant|distant) |only |just |all )?")
_BEHIND = re.compile(r"[.,;:)\n—–]| (?:and|with|in|on|while|but)\b|\Z")
_AHEAD = re.compile(
    r"(?:[,:;(–—] |\b(?:were|was|stood at|by|at|it|got|had|came) |\n)(?:a (?:dead heat|tie) at )?(?:just |only )?\Z"
)
_NO_PAIR = re.compile(
    r"\b(?:from|between|aged|under|over|scored?|beat(?:en|ing)?|score|lost|won) (?:by )?\Z"
    r"|\b(?:goals?|match|game|season) [^.;]{0,40}\Z",
    re.IGNORECASE,
)
_FAR = 300
"""Code points behind votes within which numbers may go on in their order."""
_LEAST = 2
_MOST = 6
"""Choices of a list that numbers may follow."""


def in_order(found: Sequence[VoteCount], figures: Sequence[Figure], taken: set[int], text: str) -> list[VoteCount]:
    """Votes for the last choices of `found`, in text order, by bare numbers that come as many at a time."""
    if not found:
        return []
    told = sorted(found, key=lambda record: (record.evidence.end, record.evidence.start))
    ends = [record.evidence.end for record in told]
    more: list[VoteCount] = []
    place = 0
    while place < len(figures):
        run = _run(figures, place, taken, text)
        if run:
            start = run[0].extent.start
            before = [*told[max(0, bisect_right(ends, start) - _MOST) : bisect_right(ends, start)], *more[-_MOST:]]
            for figure, like in zip(run, _group(before, len(run), start), strict=False):
                more.append(
                    VoteCount(figure.whole, like.choice, int(figure.value), like.unit, 0.6, like.stance, like.contest)
                )
        place += max(1, len(run))
    return more


def _run(figures: Sequence[Figure], place: int, taken: set[int], text: str) -> list[Figure]:
    """At least two bare numbers from `place` on that only small words part, behind a mark or a verb that sets them out."""
    run: list[Figure] = []
    for figure in figures[place : place + _MOST + 1]:
        plain = figure.number.whole and not (figure.dated or figure.money or figure.percent or figure.number.hyphenated)
        if not plain or figure.extent.start in taken or figure.bound != "exact":
            break
        if run and not _JOINT.fullmatch(text, run[-1].extent.end, figure.extent.start):
            break
        run.append(figure)
    if len(run) < _LEAST or not _BEHIND.match(text, run[-1].extent.end):
        return []
    before = text[max(0, run[0].extent.start - 60) : run[0].extent.start]
    return run if _AHEAD.search(before) and not _NO_PAIR.search(before) else []


def _group(before: Sequence[VoteCount], size: int, start: int) -> list[VoteCount]:
    """The last `size` of `before`, told together not far from `start`, where each is of another choice or side."""
    last = sorted(before, key=lambda record: (record.evidence.end, record.evidence.start))[-size:]
    told = {(record.choice, record.stance) for record in last}
    near = len(last) == size and start - last[-1].evidence.end < _FAR
    return last if near and len(told) == size and len({record.unit for record in last}) == 1 else []
