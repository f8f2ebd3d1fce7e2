"""Who vouches for a fact: the innermost reported speech that it stands in."""

from bisect import bisect_right
from collections.abc import Sequence

from wirefacts.annotations.views import Quote
from wirefacts.text.extents import Extent


class Vouching:
    """Looks up the quote whose reported words hold a place."""

    def __init__(self, quotes: Sequence[Quote]) -> None:
        self._pieces = sorted(((piece, quote) for quote in quotes for piece in quote.pieces), key=lambda p: p[0])
        self._starts = [piece.start for piece, _ in self._pieces]
        self._reach: list[int] = []
        for piece, _ in self._pieces:
            self._reach.append(max(piece.end, self._reach[-1] if self._reach else 0))

    def quote(self, extent: Extent, besides: Quote | None = None) -> Quote | None:
        """The smallest piece of reported speech around `extent`; `besides` is not its own voucher."""
        best: tuple[int, Quote] | None = None
        for i in range(bisect_right(self._starts, extent.start) - 1, -1, -1):
            if self._reach[i] < extent.end:
                break
            piece, quote = self._pieces[i]
            if piece.covers(extent) and quote is not besides and (best is None or len(piece) < best[0]):
                best = len(piece), quote
        return best[1] if best else None
