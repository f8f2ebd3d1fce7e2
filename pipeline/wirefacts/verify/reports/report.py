"""The one shape of all reports."""

from abc import ABC, abstractmethod
from types import TracebackType
from typing import Self, TextIO

from wirefacts.verify.verdicts import Verdict


class Report(ABC):
    """Writes verdicts to `out` one at a time, in their order, between `begin` and `end`. `out` stays open."""

    def __init__(self, out: TextIO) -> None:
        self.out = out

    def begin(self) -> None:  # noqa: B027 - most forms have no head
        """Writes what stands before the first verdict."""

    @abstractmethod
    def write(self, verdict: Verdict) -> None:
        """Writes one verdict."""

    def end(self) -> None:  # noqa: B027 - most forms have no foot
        """Writes what stands behind the last verdict."""

    def __enter__(self) -> Self:
        self.begin()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Ends the report properly, also after Ctrl-C; not where `out` itself has failed."""
        if not isinstance(problem, OSError):
            self.end()
            self.out.flush()
