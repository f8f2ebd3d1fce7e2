"""An expression with the value that it has in its story, and what that was counted from."""

from dataclasses import dataclass

from wirefacts.annotations.views import AnchorKind
from wirefacts.text.extents import Extent
from wirefacts.values.timex import Found
from wirefacts.values.timex_interval import day_of
from wirefacts.values.timex_scene import Resolved


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a value was counted from, and the words that say it, where the text has them."""

    kind: AnchorKind
    extent: Extent | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """An expression with its sentence (the code point it starts at) and, where it has a day or period of its own, its value."""

    found: Found
    sentence: int
    quoted: bool
    resolved: Resolved | None
    anchor: Anchor | None = None

    @property
    def day(self) -> str | None:
        """The day of its value, `2015-05-07`."""
        return day_of(self.resolved.value) if self.resolved else None

    @property
    def extent(self) -> Extent:
        return Extent(self.found.start, self.found.end)
