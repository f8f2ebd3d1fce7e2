"""The passages of a choice: one, or the pieces that a reporter's words or a stitch part."""

from wirefacts.text.extents import Extent
from wirefacts.verify.choosing import Choice
from wirefacts.verify.editing import is_apart
from wirefacts.verify.leaving import left_out
from wirefacts.verify.sources import Source

Place = tuple[Source, Extent]


def places(choice: Choice) -> list[Place]:
    """Where the words stand, the claim's order within the main passage, pieces from elsewhere behind it."""
    source = choice.fit.source
    held = sorted((block.c, block.d) for block in choice.fit.blocks if block.same)
    spans, (first, last) = [], held[0]
    for c, d in held[1:]:
        if c > last and (is_apart(source, last, c) or left_out(source, last, c, marked=False) is None):
            spans.append((first, last))
            first = c
        last = d
    spans.append((first, last))
    spans += [(k.c, k.d) for k in choice.changes if k.sense.reason == "distance" and k.op == "move" and k.c < k.d]
    here = [(source, _extent(source, *span)) for span in spans]
    return here + [(other.source, _extent(other.source, other.first, other.last)) for other in choice.beside]


def first_place(choice: Choice) -> Place:
    """The first of them."""
    return places(choice)[0]


def _extent(source: Source, first: int, last: int) -> Extent:
    return Extent(source.words[first].start, source.words[last - 1].end)
