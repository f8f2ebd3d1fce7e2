"""Writes marked stories for a tool in which people correct them, and reads them back from it."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from wirefacts.corpora.markup.parsing import ENDING
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.markup.writing import write
from wirefacts.corpora.tools import brat, brat_conf, brat_reading, doccano, labelstudio, labelstudio_view, prodigy
from wirefacts.corpora.tools.leaving import to_standoff
from wirefacts.corpora.tools.returning import to_story
from wirefacts.corpora.tools.rows import packed
from wirefacts.corpora.tools.standoff import Standoff
from wirefacts.errors import GoldError, UsageError

Tool = Literal["labelstudio", "brat", "prodigy", "doccano"]


@dataclass(frozen=True, slots=True)
class _Reader:
    """How the files of a tool end, what rows they have, and what a row says."""

    ending: str
    rows: Callable[[Path], Iterator[tuple[str, Any]]]
    standoff: Callable[[str, Any], Standoff]


_READERS: dict[Tool, _Reader] = {
    "labelstudio": _Reader(labelstudio.ENDING, labelstudio.rows, labelstudio.standoff),
    "brat": _Reader(brat_reading.ENDING, brat_reading.rows, brat_reading.standoff),
    "prodigy": _Reader(prodigy.ENDING, prodigy.rows, prodigy.standoff),
    "doccano": _Reader(doccano.ENDING, doccano.rows, doccano.standoff),
}


def to_labelstudio(stories: Iterable[MarkedStory], output: Path) -> None:
    """A file of tasks, or one in the folder `output`, and the labelling configuration beside it. Raises OSError."""
    file = _file(output, labelstudio.FILE)
    tasks = [labelstudio.task(to_standoff(story)) for story in stories]
    _write(file, json.dumps(tasks, ensure_ascii=False, indent=1) + "\n")
    _write(file.with_name(labelstudio_view.FILE), labelstudio_view.view())


def to_prodigy(stories: Iterable[MarkedStory], output: Path) -> None:
    """A file of tasks, or one in the folder `output`. Raises OSError."""
    rows = (packed(prodigy.task(to_standoff(story))) + "\n" for story in stories)
    _write(_file(output, prodigy.FILE), "".join(rows))


def to_doccano(stories: Iterable[MarkedStory], output: Path) -> None:
    """A file of rows, or one in the folder `output`. Raises OSError."""
    rows = (packed(doccano.example(to_standoff(story))) + "\n" for story in stories)
    _write(_file(output, doccano.FILE), "".join(rows))


def to_brat(stories: Iterable[MarkedStory], output: Path) -> None:
    """The files of each story in the folder `output`, and brat's configuration. Raises OSError."""
    for name, content in zip(brat_conf.FILES, (brat_conf.annotation(), brat_conf.visual()), strict=True):
        _write(output / name, content)
    for story in stories:
        standoff, name = to_standoff(story), story.header.id
        _write(output / f"{name}.txt", story.text)
        _write(output / f"{name}.ann", brat.annotations(standoff))
        _write(output / f"{name}.json", standoff.about.model_dump_json(indent=1, exclude_none=True) + "\n")


def read(tool: Tool, path: Path) -> Iterator[MarkedStory | GoldError]:
    """The stories of a tool's file, or of all its files in a folder, by name; an error for each that does not hold."""
    reader, seen = _READERS[tool], set[str]()
    files = sorted(path.glob(f"*{reader.ending}"), key=lambda file: file.stem) if path.is_dir() else [path]
    if not files:
        yield GoldError(f"{path}: no file of {tool} (NAME{reader.ending}) here")
    for file in files:
        try:
            for source, content in reader.rows(file):
                yield _read(reader, source, content, seen)
        except GoldError as problem:
            yield problem


def _read(reader: _Reader, source: str, content: Any, seen: set[str]) -> MarkedStory | GoldError:
    try:
        story = to_story(reader.standoff(source, content))
    except GoldError as problem:
        return problem
    if story.header.id in seen:
        return GoldError(f"{source}: the story {story.header.id!r} was there before; take one of the two out")
    seen.add(story.header.id)
    return story


def save(story: MarkedStory, folder: Path) -> Path:
    """Writes NAME.story. Raises UsageError where that cannot be written."""
    file = folder / f"{story.header.id}{ENDING}"
    try:
        _write(file, write(story))
    except OSError as problem:
        raise UsageError(f"{file}: cannot be written: {problem.strerror}") from problem
    return file


def _file(output: Path, name: str) -> Path:
    return output / name if output.is_dir() or not output.suffix else output


def _write(file: Path, content: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode("utf-8"))
