"""What a suite is: cases of another library's tests, and how what we read in one is judged."""

from collections.abc import Callable
from dataclasses import dataclass

from wirefacts.corpora.outside.rows import CasesRow

PORT = "python"
"""The port of a suite's own library whose supported cases are counted apart."""


@dataclass(frozen=True, slots=True, order=True)
class Reading:
    """What one side reads in a text: where, and the value in the suite's own normal form."""

    start: int
    end: int
    value: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a suite wants of a case and what we read in it. A case is right as a whole or not at all."""

    wanted: tuple[Reading, ...]
    read: tuple[Reading, ...]

    @property
    def spans(self) -> bool:
        """True where we read all that is wanted where it is wanted, and nothing else."""
        return _places(self.wanted) == _places(self.read)

    @property
    def values(self) -> bool:
        """True where the spans are right, and each one's value."""
        return self.spans and sorted(self.wanted) == sorted(self.read)


@dataclass(frozen=True, slots=True)
class Bar:
    """The least shares of cases right, 0 to 1, that a suite asks for."""

    spans: float
    values: float


Judge = Callable[[CasesRow], Verdict]
Excluded = Callable[[CasesRow], str | None]


def none_excluded(row: CasesRow) -> str | None:
    """Every case has a reading in news."""
    del row
    return None


@dataclass(frozen=True, slots=True)
class Suite:
    """Cases of an outside corpus of kind `cases`, by name: which of its rows they are and how each is judged.

    `excluded` gives the reason, in a few words, why a case has no reading in news, or None. Such cases are counted in "all" and
    "supported", and left out of "news", with their reasons told; where only supported cases are asked for, that a case is not
    supported is a reason too. `bar` is asked of the news cases.
    """

    name: str
    corpus: str
    holds: Callable[[CasesRow], bool]
    judge: Judge
    excluded: Excluded = none_excluded
    bar: Bar | None = None


def _places(readings: tuple[Reading, ...]) -> list[tuple[int, int]]:
    return sorted((reading.start, reading.end) for reading in readings)
