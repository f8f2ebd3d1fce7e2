"""What cannot be: more than all of the voters, a vote or a poll that gives more than the whole away, more votes than a chamber
has members. Told as notes, and no records."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from wirefacts.annotations.views import Note, VoteCount, VoteShare
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.share_signs import OF_VOTERS
from wirefacts.text.extents import Extent
from wirefacts.values.numbers import Number

_ALL = 100
"""Percent."""
_ROUNDING = 1
"""Percent that two rounded sides may have too much."""
_AGAINST = re.compile(r"(?: of the votes?)?(?: to |[-–])")
_TURNOUT = re.compile(r"\b[Tt]urnout (?:\w+ ){0,4}\Z")
_CHAMBER = re.compile(
    r"[- ](?:member|seat|judge|strong)\b(?=[- ,](?:\w+ ){0,3}?(?:\w*council|senate|house|parliament|assembly|board|committee"
    r"|chamber|court|panel|bench|commission|legislature|jury|cabinet|tribunal))",
    re.IGNORECASE,
)
_NEAR = 200
"""Code points between the size of a chamber and the roll call that it bounds."""
_STOP = re.compile(r"[.;!?\n]\s")
_AFTER = 60
"""Code points behind a percentage in which its voters are told, before it in which turnout is."""


def impossible_shares(figures: Sequence[Figure], text: str) -> Iterator[Note]:
    """A note for each percentage of voters or votes, or turnout, that is over 100."""
    for figure in figures:
        percent = figure.percent
        if percent is None or percent.value <= _ALL:
            continue
        start, end = percent.extent.start, percent.extent.end
        if OF_VOTERS.match(text, end, end + _AFTER) or _TURNOUT.search(text, max(0, start - _AFTER), start):
            message = f"{percent.extent.slice(text)} of the voters or votes cannot be: no share"
            yield Note("impossible-share", message, percent.extent)


def possible_shares(found: Sequence[VoteShare], text: str) -> tuple[list[VoteShare], list[Note]]:
    """`found` without the two sides of a result that give away more than the whole ("61 percent to 55 percent"), and a note for
    each such pair. Shares told apart may be of two contests or two questions: they are kept."""
    left_out: set[int] = set()
    notes: list[Note] = []
    for index, (one, two) in enumerate(pairwise(found)):
        both = one.percent + two.percent
        if both > _ALL + _ROUNDING and _AGAINST.fullmatch(text, one.evidence.end, two.evidence.start):
            left_out |= {index, index + 1}
            message = f"{one.percent:g}% to {two.percent:g}% cannot be: no shares"
            notes.append(Note("impossible-share", message, Extent(one.evidence.start, two.evidence.end)))
    return [share for index, share in enumerate(found) if index not in left_out], notes


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
