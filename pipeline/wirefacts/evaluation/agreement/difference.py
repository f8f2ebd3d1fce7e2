"""What one of two annotators has and the other has not."""

from dataclasses import dataclass

from wirefacts.metrics.tally import Tally
from wirefacts.text.extents import Extent


@dataclass(frozen=True, slots=True)
class Difference:
    """`told` is the marking in words; `extent` is where it stands in the story's text, `words` what stands there."""

    story: str
    by_second: bool
    extent: Extent
    words: str
    told: str


@dataclass(frozen=True, slots=True)
class Compared:
    """One row of one story: counts (gold is the first annotator's), and what either has alone."""

    tally: Tally
    differences: tuple[Difference, ...]
