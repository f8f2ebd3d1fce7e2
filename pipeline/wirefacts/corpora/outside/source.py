"""Finds the files of an outside corpus and reads their rows, or refuses them."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from wirefacts.corpora.files import digest
from wirefacts.corpora.outside.manifest import OutsideCorpus, OutsideFile
from wirefacts.corpora.outside.raw import Raw
from wirefacts.errors import GoldError, MissingInput, UsageError

VARIABLE = "WIREFACTS_DATA"
BESIDE = Path("..") / "shared" / "data"


def data_folder(given: Path | None = None) -> Path:
    """Where outside corpora lie: the folder given, the one that WIREFACTS_DATA names, else `../shared/data`."""
    named = os.environ.get(VARIABLE)
    return given or (Path(named) if named else BESIDE)


def present(corpus: OutsideCorpus, data: Path) -> bool:
    """True where every file of a corpus is in `data`."""
    return all((data / corpus.name / file.path).is_file() for file in corpus.files)


def raw_rows(corpus: OutsideCorpus, split: str, data: Path, *, for_training: bool = False) -> Iterator[Raw]:
    """The rows of a split, in the files' order. With `for_training` those are left out that must never be trained on.

    Raises UsageError for a split that the corpus has not or that may not train, MissingInput where a file is absent, and
    GoldError for a file that is not the manifest's to the byte, or a row that is no object.
    """
    if split not in corpus.splits:
        raise UsageError(f"{corpus.name}: no split '{split}'; it has {', '.join(corpus.splits)}")
    if for_training and split not in corpus.trains:
        allowed = f"only its split {', '.join(corpus.trains)} may" if corpus.trains else "it is for measuring alone"
        raise UsageError(f"{corpus.name}: split '{split}' may not train weights that ship; {allowed}")
    for file in corpus.files:
        if split not in file.rows:
            continue
        for raw in _members(corpus, file, data):
            if raw.fields.get("split", split) == split and not (for_training and _withheld(corpus, raw)):
                yield raw


def _withheld(corpus: OutsideCorpus, raw: Raw) -> bool:
    if corpus.withheld is None:
        return False
    try:
        return raw.take(corpus.withheld, bool)
    except ValueError as problem:
        raise GoldError(f"{raw.place}: {problem}") from problem


def _members(corpus: OutsideCorpus, file: OutsideFile, data: Path) -> Iterator[Raw]:
    path = data / corpus.name / file.path
    if not path.is_file():
        raise MissingInput(
            str(path), f"no file of '{corpus.name}' here; --data or {VARIABLE} says where outside corpora lie"
        )
    if (found := digest(path)) != file.sha256:
        raise GoldError(
            f"{path}: digest {found} is not the manifest's {file.sha256}: another version, or a changed file"
        )
    if corpus.format == "any":
        yield Raw(path, 1, file.path, {})
    elif corpus.format == "json":
        members = _loaded(path.read_bytes(), str(path))
        if not isinstance(members, list):
            raise GoldError(f"{path}: is no list")
        yield from (_raw(path, number, file.path, member) for number, member in enumerate(members, start=1))
    else:
        yield from json_lines(path, file.path)


def json_lines(path: Path, below: str) -> Iterator[Raw]:
    """The rows of a file of JSON Lines; `below` is its path as the rows tell it. Raises GoldError for a line that is none."""
    for number, line in enumerate(path.read_bytes().splitlines(), start=1):
        if line.strip():
            yield _raw(path, number, below, _loaded(line, f"{path}:{number}"))


def _loaded(content: bytes, place: str) -> Any:
    try:
        return json.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as problem:
        raise GoldError(f"{place}: byte {problem.start}: not UTF-8") from problem
    except json.JSONDecodeError as problem:
        raise GoldError(f"{place}: not JSON: {problem.msg} at character {problem.pos}") from problem
    except (ValueError, RecursionError) as problem:
        raise GoldError(f"{place}: not JSON that can be read: nested too deep, or a number too long") from problem


def _raw(path: Path, number: int, below: str, member: Any) -> Raw:
    if not isinstance(member, dict):
        raise GoldError(f"{path}:{number}: is no object")
    return Raw(path, number, below, member)
