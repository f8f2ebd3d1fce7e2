"""Rows of any file of JSON Lines in the shape of a corpus's, with or without a manifest. Strict, as every score rests on it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from wirefacts.corpora.outside.raw import Raw
from wirefacts.corpora.outside.source import json_lines
from wirefacts.errors import GoldError, MissingInput

R = TypeVar("R")


def read_file(path: Path, reader: Callable[[Raw], Iterator[R]]) -> list[tuple[Raw, R]]:
    """Every row of `path` as it stands and as `reader` (of `spans`) reads it, one each.

    Raises MissingInput where there is no such file, GoldError with file and line for a broken row, for a `doc_id` that an
    earlier row has, and for a file without rows.
    """
    if not path.is_file():
        raise MissingInput(str(path), "no such file")
    found: list[tuple[Raw, R]] = []
    seen: dict[str, int] = {}
    for raw in json_lines(path, path.name):
        try:
            raw.text.encode()
            if (first := seen.setdefault(raw.doc_id, raw.number)) != raw.number:
                raise ValueError(f"doc_id: {raw.doc_id!r} is line {first}'s")
            found += ((raw, row) for row in reader(raw))
        except ValueError as problem:
            raise GoldError(f"{raw.place}: {problem}") from problem
    if not found:
        raise GoldError(f"{path}: holds no row")
    return found
