"""What cannot be: more than all of the voters, more votes than a chamber has members. Told as notes, and no records."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from wirefacts.annotations.views import Note, VoteCount
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.share_signs import OF_VOTERS
from wirefacts.values.numbers import Number

_ALL = 100
"""Percent."""
_CHAMBER = re.compile(
    r"[- ](?:member|seat|judge|strong)\b(?=[- ,](?:\w+ ){0,3}?(?:\w*council|senate|house|parliament|assembly|board|committee"
    r"|chamber|court|panel|bench|commission|legislature|jury|cabinet|tribunal))",
    re.IGNORECASE,
)
_NEAR = 200
"""Code points between the size of a chamber and the roll call that it bounds."""
_STOP = re.compile(r"[.;!?\n]\s")
_AFTER = 60
"""Code points behind a percentage in which its voters are told."""


def impossible_shares(figures: Sequence[Figure], text: str) -> Iterator[Note]:
    """A note for each percentage of voters or votes that is over 100."""
    for figure in figures:
        percent = figure.percent
        if (
            percent is not None
            and percent.value > _ALL
            and OF_VOTERS.match(text, percent.extent.end, percent.extent.end + _AFTER)
        ):
            message = f"{percent.extent.slice(text)} of the voters or votes cannot be: no share"
            yield Note("impossible-share", message, percent.extent)


def possible_calls(
    calls: Sequence[VoteCount], figures: Sequence[Figure], text: str
) -> tuple[list[VoteCount], list[Note]]:
    """`calls` without roll calls of more votes than the chamber told before them has members, and a note for each of those."""
    whole = (figure.number for figure in figures if figure.number.whole)
    chambers = [number for number in whole if _CHAMBER.match(text, number.extent.end)]
    kept: list[VoteCount] = []
    notes: list[Note] = []
    for group in _groups(calls):
        size = _size_before(chambers, group[0], text)
        cast = sum(call.count for call in group)
        if size is None or cast <= size:
            kept.extend(group)
        else:
            message = f"{cast} votes in a chamber of {size:.0f} members cannot be: no vote counts"
            notes.append(Note("impossible-roll-call", message, group[0].evidence))
    return kept, notes


def _groups(calls: Sequence[VoteCount]) -> Iterator[list[VoteCount]]:
    """The calls of one roll: those that share their evidence."""
    group: list[VoteCount] = []
    for call in calls:
        if group and call.evidence != group[0].evidence:
            yield group
            group = []
        group.append(call)
    if group:
        yield group


def _size_before(chambers: Sequence[Number], call: VoteCount, text: str) -> float | None:
    """The size of the only chamber whose members the words before the roll call tell; None where none or several are."""
    start = call.evidence.start
    low = bisect_left(chambers, start - _NEAR, key=lambda number: number.extent.start)
    high = bisect_left(chambers, start, key=lambda number: number.extent.start)
    near = {number.value for number in chambers[low:high] if _STOP.search(text, number.extent.end, start) is None}
    return near.pop() if len(near) == 1 and call.unit in _OF_MEMBERS else None


_OF_MEMBERS = frozenset("votes members senators deputies councillors legislators lawmakers".split())
