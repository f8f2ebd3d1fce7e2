"""A text with its marks as HTML whose text content is the text itself, to the character."""

from collections.abc import Iterator

from wirefacts.drawing.lanes import Mark, Segment, Stroke, laid_out, segments
from wirefacts.drawing.naming import Naming
from wirefacts.drawing.picture import Card, Who
from wirefacts.text.extents import Extent


def marked(text: str, cards: tuple[Card, ...], prefix: str, who: tuple[Who, ...] = ()) -> str:
    """`text` as HTML: each card's stretches are drawn, end with its number and lead to the element `{prefix}r{number}`.

    Each card's first stretch is the element `{prefix}m{number}`. Cards are numbered from 1. Numbers are drawn by the style
    sheet, so that copied text is clean. What lies outside the text is left out. Mentions of `who` are links to them.
    """
    strokes, naming = laid_out(_marks(len(text), cards)), Naming(text, who, prefix)
    return "".join(piece for segment in segments(len(text), strokes) for piece in _drawn(segment, naming, prefix))


def _marks(length: int, cards: tuple[Card, ...]) -> Iterator[Mark]:
    for number, card in enumerate(cards, 1):
        first = True
        for extent in card.extents:
            inside = Extent(max(0, min(extent.start, length)), max(0, min(extent.end, length)))
            if inside.start < inside.end:
                yield Mark(inside, number, card.kind.colour, card.kind.tinted, first, card.hedged)
                first = False


def _drawn(segment: Segment, naming: Naming, prefix: str) -> Iterator[str]:
    for stroke in segment.ended:
        number = stroke.mark.number
        yield (
            f'<a class="wf-n wf-c{stroke.mark.colour}" href="#{prefix}r{number}" data-n="{number}"'
            f' aria-label="fact {number}"></a>'
        )
    begun = {id(stroke) for stroke in segment.starting if stroke.mark.first}
    for stroke in segment.starting:
        if stroke.mark.first and stroke.lane is None:
            yield f'<span id="{prefix}m{stroke.mark.number}"></span>'
    if segment.extent.start == segment.extent.end:
        return
    for stroke in segment.strokes:
        anchor = f' id="{prefix}m{stroke.mark.number}"' if id(stroke) in begun else ""
        yield f'<span{anchor} class="{_classes(stroke)}" data-r="{stroke.mark.number}">'
    yield from naming.html(segment.extent)
    yield "</span>" * len(segment.strokes)


def _classes(stroke: Stroke) -> str:
    drawn = "wf-tint" if stroke.mark.tinted else f"wf-line wf-l{stroke.lane}"
    return f"{drawn} wf-c{stroke.mark.colour}{' wf-hedged' if stroke.mark.hedged else ''}"
