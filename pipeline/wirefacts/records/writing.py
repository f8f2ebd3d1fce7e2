"""The one shape of all that writes a stream: facts in sinks, verdicts in reports."""

from abc import ABC, abstractmethod
from types import TracebackType
from typing import Generic, Self, TextIO, TypeVar

Written = TypeVar("Written")


class Writer(ABC, Generic[Written]):
    """Writes to `out`, one at a time, between `begin` (what stands first) and `end` (what stands last).

    `out` stays open: it belongs to the caller. Every method raises OSError where `out` cannot take more.
    """

    def __init__(self, out: TextIO) -> None:
        self.out = out

    def begin(self) -> None:
        """Writes what stands before the first."""

    @abstractmethod
    def write(self, one: Written, /) -> None:
        """Writes one."""

    def end(self) -> None:
        """Writes what stands after the last."""

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
