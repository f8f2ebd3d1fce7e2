"""How well attributions are found: spans by class, and whole linked attributions.

Spans count when both ends are equal. A linked attribution counts when the Jaccard overlap of its content, in characters,
reaches a threshold and its source overlaps the gold's (or both have none); after Pareti (2016), PolNeAR's own measure.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wirefacts.metrics.pairing import pair
from wirefacts.metrics.tally import Tally
from wirefacts.text.extents import Extent


@dataclass(frozen=True, slots=True)
class Attribution:
    """Sources, cue and content in characters; an empty tuple where there is none."""

    source: tuple[Extent, ...]
    cue: tuple[Extent, ...]
    content: tuple[Extent, ...]


def exact(gold: Iterable[Attribution], predicted: Iterable[Attribution], part: str) -> Tally:
    """Distinct spans of one part of a text."""
    one = {extent for a in gold for extent in getattr(a, part)}
    other = {extent for a in predicted for extent in getattr(a, part)}
    return Tally(len(one), len(other), len(one & other))


def characters(gold: Iterable[Attribution], predicted: Iterable[Attribution]) -> Tally:
    """Characters of content, each counted once however many attributions hold it."""
    one = {at for a in gold for extent in a.content for at in range(extent.start, extent.end)}
    other = {at for a in predicted for extent in a.content for at in range(extent.start, extent.end)}
    return Tally(len(one), len(other), len(one & other))


def linked(gold: Sequence[Attribution], predicted: Sequence[Attribution], threshold: float) -> Tally:
    """Whole attributions of a text, paired one to one."""
    pairs = pair(gold, predicted, lambda g, p: overlap(g.content, p.content) >= threshold and _one_source(g, p))
    return Tally(len(gold), len(predicted), len(pairs))


def overlap(one: Sequence[Extent], other: Sequence[Extent]) -> float:
    """Jaccard overlap of two sets of characters; pieces of one do not overlap each other."""
    shared = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other)
    total = sum(len(a) for a in one) + sum(len(b) for b in other) - shared
    return shared / total if total else 0.0


def _one_source(gold: Attribution, predicted: Attribution) -> bool:
    if not gold.source and not predicted.source:
        return True
    return any(g.overlaps(p) for g in gold.source for p in predicted.source)
