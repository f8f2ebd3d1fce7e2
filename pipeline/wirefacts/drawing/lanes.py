"""Overlapping stretches laid out so that each can be seen: lines in lanes, tints one upon another."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wirefacts.text.extents import Extent

LANES = 6
"""Lines under one word. What overlaps more than that is not drawn there; its number still stands in the text."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of card `number`; `first` marks its card's first stretch, `hedged` what is not said to be so."""

    extent: Extent
    number: int
    colour: int
    tinted: bool
    first: bool
    hedged: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """A mark with its lane, or None where there was no room to draw it."""

    mark: Mark
    lane: int | None


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch without a boundary inside: what is drawn over it, what starts at its start, what ended there."""

    extent: Extent
    strokes: tuple[Stroke, ...]
    starting: tuple[Stroke, ...]
    ended: tuple[Stroke, ...]


def laid_out(marks: Iterable[Mark]) -> list[Stroke]:
    """Every mark with the lowest lane that is free along it; long marks first among those that start together.

    Tints have lanes of their own. At most `LANES` of either kind lie over one character.
    """
    ends: dict[bool, list[int]] = {False: [0] * LANES, True: [0] * LANES}
    strokes = []
    for mark in sorted(marks, key=lambda m: (m.extent.start, -m.extent.end, m.number)):
        free = ends[mark.tinted]
        lane = next((i for i, end in enumerate(free) if end <= mark.extent.start), None)
        if lane is not None:
            free[lane] = mark.extent.end
        strokes.append(Stroke(mark, lane))
    return strokes


def segments(length: int, strokes: Sequence[Stroke]) -> Iterator[Segment]:
    """The stretches of a text of `length` code points between the boundaries of `strokes`, in order.

    The last one is empty and stands at the end of the text. Takes time linear in the strokes, whatever they overlap.
    """
    starts: dict[int, list[Stroke]] = {}
    ends: dict[int, list[Stroke]] = {}
    for stroke in strokes:
        starts.setdefault(stroke.mark.extent.start, []).append(stroke)
        ends.setdefault(stroke.mark.extent.end, []).append(stroke)
    active: list[Stroke] = []
    bounds = sorted({0, length, *starts, *ends})
    for here, following in zip(bounds, [*bounds[1:], length], strict=True):
        ended = ends.get(here, [])
        starting = starts.get(here, [])
        active = [s for s in active if s.mark.extent.end > here]
        active += [s for s in starting if s.lane is not None]
        drawn = sorted(active, key=lambda s: (not s.mark.tinted, -(s.lane or 0)))
        yield Segment(Extent(here, following), tuple(drawn), tuple(starting), tuple(ended))
