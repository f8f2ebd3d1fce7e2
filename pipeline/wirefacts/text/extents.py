"""Half-open stretches of code points."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Extent:
    """Code points `start` (included) to `end` (excluded) of a document's text; `0 <= start <= end`."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def slice(self, text: str) -> str:
        return text[self.start : self.end]

    def covers(self, other: "Extent") -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Extent") -> bool:
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> "Extent":
        return Extent(self.start + by, self.end + by)

    def trimmed(self, text: str, characters: str | None = None) -> "Extent":
        """The same stretch without `characters` (white space when None) at either end."""
        piece = self.slice(text)
        start = self.start + len(piece) - len(piece.lstrip(characters))
        return Extent(start, max(start, self.end - (len(piece) - len(piece.rstrip(characters)))))


def cover(extents: Iterable[Extent]) -> Extent:
    """The smallest extent that covers all of `extents`. Raises ValueError on none."""
    found = list(extents)
    if not found:
        raise ValueError("no extents to cover")
    return Extent(min(e.start for e in found), max(e.end for e in found))
