"""What is wrong in a file of markup, and where."""

from bisect import bisect_right
from dataclasses import dataclass, field

from wirefacts.errors import GoldError


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A fault at a line and a column of a file, both counted from 1, in code points."""

    line: int
    column: int
    message: str

    def told(self, file: str) -> str:
        """One line: `FILE:LINE:COLUMN: MESSAGE`."""
        return f"{file}:{self.line}:{self.column}: {self.message}"


@dataclass(slots=True)
class Problems:
    """Collects the faults of one file. Offsets are code points of the whole file."""

    source: str
    found: list[Problem] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._starts = [0, *(i + 1 for i, character in enumerate(self.source) if character == "\n")]

    def at(self, offset: int, message: str) -> None:
        """Notes a fault at an offset of the file."""
        self.found.append(self.problem(offset, message))

    def problem(self, offset: int, message: str) -> Problem:
        """A fault at an offset of the file, not noted."""
        line = bisect_right(self._starts, offset)
        return Problem(line, offset - self._starts[line - 1] + 1, message)


class MarkupError(GoldError):
    """A story file whose markup does not hold; `problems` has every fault, the message the first."""

    def __init__(self, file: str, problems: tuple[Problem, ...]) -> None:
        self.file, self.problems = file, problems
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        super().__init__(f"{problems[0].told(file)}{more}")

    def __reduce__(self) -> tuple[type["MarkupError"], tuple[str, tuple[Problem, ...]]]:
        return type(self), (self.file, self.problems)
