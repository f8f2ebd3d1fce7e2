"""What does not hold in a quotecheck file, with its file and line."""

from dataclasses import dataclass
from pathlib import Path

from wirefacts.errors import GoldError


@dataclass(frozen=True, slots=True)
class Problem:
    """`line` counts from 1; 0 stands for the file as a whole."""

    file: Path
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}" if self.line else f"{self.file}: {self.message}"


class QuotecheckError(GoldError):
    """A dossier that does not hold; `problems` are all there are, the message is the first."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__(str(problems[0]))

    def __reduce__(self) -> tuple[type["QuotecheckError"], tuple[list[Problem]]]:
        return type(self), (self.problems,)
