"""Whether words stand in quotation marks, and stretches with the marks that enclose them."""

import re
from collections.abc import Iterable, Sequence
from typing import Literal

from wirefacts.text.extents import Extent
from wirefacts.text.marks import Quotation, overlapping

_WORD = re.compile(r"\w+")
MOST = 0.5
"""Share of a quotation's words from which a tag that takes them in is meant to take in all."""


def how_quoted(
    text: str, pieces: Iterable[Extent], found: Sequence[Quotation]
) -> Literal["direct", "mixed", "indirect"]:
    """`direct` where every word of `pieces` stands in one of the quotations `found` in `text`, `mixed` where some do."""
    words = [Extent(*match.span()) for piece in pieces for match in _WORD.finditer(text, piece.start, piece.end)]
    inside = [any(quotation.outer.covers(word) for quotation in overlapping(found, word)) for word in words]
    return "indirect" if not any(inside) else "direct" if all(inside) else "mixed"


def with_marks(piece: Extent, found: Iterable[Quotation]) -> Extent:
    """`piece` with the quotation marks that stand right before and after it."""
    start, end = piece.start, piece.end
    for quotation in found:
        start = quotation.outer.start if quotation.inner.start == piece.start else start
        end = quotation.outer.end if quotation.inner.end == piece.end else end
    return Extent(start, end)


def to_marks(piece: Extent, found: Iterable[Quotation]) -> Extent:
    """`piece` with its ends on the marks of every quotation that it takes in for the most part.

    Which words stand in marks is read off the text, never off a tag.
    """
    start, end = piece.start, piece.end
    for quotation in found:
        shared = min(piece.end, quotation.inner.end) - max(piece.start, quotation.inner.start)
        if shared > 0 and shared >= MOST * len(quotation.inner):
            start, end = min(start, quotation.outer.start), max(end, quotation.outer.end)
    return Extent(start, end)
