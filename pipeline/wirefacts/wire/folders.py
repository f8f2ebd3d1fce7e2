"""Folders of stories."""

import os
from collections.abc import Iterator
from pathlib import Path

from wirefacts.errors import InputError, MissingInput

ROWS = frozenset({".jsonl", ".ndjson"})
TEXTS = frozenset({".txt"})


def stories(folder: Path) -> Iterator[Path | InputError]:
    """The text and JSON Lines files below `folder`, by name, depth first.

    Hidden files and links to folders are passed over. One folder's names are in memory at a time. A folder without a
    single story gives MissingInput.
    """
    found = False
    for each in _walk(folder):
        found = True
        yield each
    if not found:
        yield MissingInput(str(folder), "no stories in this folder; they are files named *.txt or *.jsonl")


def _walk(folder: Path) -> Iterator[Path | InputError]:
    try:
        with os.scandir(folder) as entries:
            names = sorted((e.name, e.is_dir(follow_symlinks=False)) for e in entries if not e.name.startswith("."))
    except OSError as problem:
        yield InputError(str(folder), f"cannot be read: {problem.strerror}")
        return
    for name, is_folder in names:
        path = folder / name
        if is_folder:
            yield from _walk(path)
        elif path.suffix.lower() in TEXTS | ROWS and not path.is_dir():
            yield path
