"""Stretches of a text that can be asked whether they hold a place."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from wirefacts.text.extents import Extent


@dataclass(frozen=True, slots=True)
class Stretches:
    """Extents in order, none over another; asked in logarithmic time."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, extents: Iterable[Extent]) -> "Stretches":
        kept = tuple(extents)
        return cls(tuple(e.start for e in kept), tuple(e.end for e in kept))

    @classmethod
    def matching(cls, pattern: re.Pattern[str], text: str) -> "Stretches":
        """The stretches of `text` that `pattern` finds."""
        return cls.of(Extent(m.start(), m.end()) for m in pattern.finditer(text))

    def __contains__(self, place: int) -> bool:
        index = bisect_right(self.starts, place) - 1
        return index >= 0 and place < self.ends[index]
