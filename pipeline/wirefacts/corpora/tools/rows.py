"""Files of tools, read: text, JSON, JSON Lines, each row of the shape that its tool gives it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from wirefacts.corpora.files import misfit, text_of
from wirefacts.errors import GoldError


class Row(BaseModel):
    """What of a tool's object is ours; tools add fields of their own, which are passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")


UNMARKED = "utf-8-sig"
"""UTF-8, whose byte order mark is left out: tools may write one."""
_R = TypeVar("_R", bound=BaseModel)


def json_lines(file: Path) -> Iterator[tuple[str, str]]:
    """The lines of a file that hold something, and where they stand. Raises GoldError."""
    lines = text_of(file, UNMARKED).split("\n")
    yield from ((f"{file}: line {number}", line) for number, line in enumerate(lines, start=1) if line.strip())


def row(model: type[_R], source: str, content: str | Any) -> _R:
    """JSON, or what was read from it, in the shape of a tool's row. Raises GoldError."""
    try:
        return model.model_validate_json(content) if isinstance(content, str) else model.model_validate(content)
    except ValidationError as problem:
        first = problem.errors(include_url=False)[0]
        if first["type"] == "json_invalid":
            raise GoldError(f"{source}: not JSON: {first['msg']}") from problem
        raise misfit(source, problem) from problem


def packed(content: Any) -> str:
    """JSON on one line, letters as they are."""
    return json.dumps(content, ensure_ascii=False)
