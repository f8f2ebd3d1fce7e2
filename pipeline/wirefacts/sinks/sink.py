"""The one shape of all sinks."""

from abc import ABC, abstractmethod
from types import TracebackType
from typing import Self, TextIO

from wirefacts.records.extraction import Extraction


class Sink(ABC):
    """Writes extractions to `out`, one at a time, between `begin` (what stands first) and `end` (what stands last).

    `out` stays open: it belongs to the caller. Every method raises OSError where `out` cannot take more.
    """

    def __init__(self, out: TextIO) -> None:
        self.out = out

    def begin(self) -> None:  # noqa: B027 - most formats have no head
        """Writes what stands before the first extraction."""

    @abstractmethod
    def write(self, extraction: Extraction) -> None:
        """Writes one extraction."""

    def end(self) -> None:  # noqa: B027 - most formats have no foot
        """Writes what stands after the last extraction."""

    def __enter__(self) -> Self:
        self.begin()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Ends the output properly, also after Ctrl-C; not where `out` itself has failed."""
        if not isinstance(problem, OSError):
            self.end()
            self.out.flush()
