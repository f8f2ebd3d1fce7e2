"""Shares told beside the votes that they are of: "1,402,118 votes, 48.9 per cent", "612,480 valid ballots (58.3%)"."""

import re
from collections.abc import Sequence

from wirefacts.annotations.views import VoteCount, VoteShare
from wirefacts.stages.quantities.figures import Figure, within

_JOINT = re.compile(r"(?: \w+){0,2},? ?\(?(?:or |about |some )*\Z")
_FAR = 30
"""Code points between votes and their share."""


def shares_beside(
    votes: Sequence[VoteCount], shares: Sequence[VoteShare], figures: Sequence[Figure], text: str
) -> tuple[list[VoteShare], set[int]]:
    """`shares` with those that stand beside `votes`, and where the numbers of the latter begin."""
    percents = [figure for figure in figures if figure.percent is not None]
    found: list[VoteShare] = []
    used: set[int] = set()
    place = 0
    for vote in sorted(votes, key=lambda vote: vote.evidence.end):
        end = vote.evidence.end
        while place < len(percents) and percents[place].whole.start < end:
            place += 1
        if vote.stance is not None or place == len(percents):
            continue
        figure = percents[place]
        near = figure.whole.start - end < _FAR and _JOINT.match(text, end, figure.whole.start)
        if near and figure.percent is not None and figure.percent.value <= _ALL:
            used.add(figure.extent.start)
            found.append(VoteShare(figure.whole, vote.choice, figure.percent.value, 0.8))
    places = sorted((share.evidence.start, share.evidence.end) for share in found)
    kept = (share for share in shares if not within(places, share.evidence))
    return [*kept, *found], used


_ALL = 100
"""Percent."""
