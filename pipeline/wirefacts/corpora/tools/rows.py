"""Files of tools, read: text, JSON, JSON Lines, each row of the shape that its tool gives it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from wirefacts.corpora.guide import place
from wirefacts.errors import GoldError


class Row(BaseModel):
    """What of a tool's object is ours; tools add fields of their own, which are passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")


_R = TypeVar("_R", bound=BaseModel)


def text_of(file: Path) -> str:
    """A file in UTF-8. Raises GoldError."""
    try:
        return file.read_bytes().decode("utf-8-sig" if file.suffix != ".txt" else "utf-8")
    except OSError as problem:
        raise GoldError(f"{file}: cannot be read: {problem.strerror}") from problem
    except UnicodeDecodeError as problem:
        raise GoldError(f"{file}: byte {problem.start}: not UTF-8") from problem


def json_lines(file: Path) -> Iterator[tuple[str, str]]:
    """The lines of a file that hold something, and where they stand. Raises GoldError."""
    lines = text_of(file).split("\n")
    yield from ((f"{file}: line {number}", line) for number, line in enumerate(lines, start=1) if line.strip())


def row(model: type[_R], source: str, content: str | Any) -> _R:
    """JSON, or what was read from it, in the shape of a tool's row. Raises GoldError."""
    try:
        return model.model_validate_json(content) if isinstance(content, str) else model.model_validate(content)
    except ValidationError as problem:
        first = problem.errors(include_url=False)[0]
        if first["type"] == "json_invalid":
            raise GoldError(f"{source}: not JSON: {first['msg']}") from problem
        raise GoldError(f"{source}: {place(first['loc'])}: {first['msg']}") from problem


def packed(content: Any) -> str:
    """JSON on one line, letters as they are."""
    return json.dumps(content, ensure_ascii=False)
