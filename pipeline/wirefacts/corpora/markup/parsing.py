"""Reads marked stories. Strict: whatever does not hold is a GoldError that names file, line and column."""

from dataclasses import dataclass
from pathlib import Path

from wirefacts.corpora.files import text_of
from wirefacts.corpora.markup.building import build
from wirefacts.corpora.markup.facts import Entity, Fact
from wirefacts.corpora.markup.header import read_header
from wirefacts.corpora.markup.inline import Marked, read_spans
from wirefacts.corpora.markup.lines import read_lines
from wirefacts.corpora.markup.linking import check_lines, check_spans
from wirefacts.corpora.markup.problems import MarkupError, Problem, Problems
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.errors import GoldError

ENDING = ".story"
RULE = "---"
"""A line that parts header, text and facts. A line of the text that reads so is written `\\---`."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A story and where its words stand in its file."""

    story: MarkedStory
    marked: Marked
    problems: Problems

    def problem(self, offset: int | None, message: str) -> Problem:
        """What is to be said of the story's text at `offset`, or of the story as a whole, at its place in the file."""
        return self.problems.problem(0 if offset is None else self.marked.in_file(offset), message)


def read_story(file: Path) -> MarkedStory:
    """The story of one file, named after its id. Raises as `read_file` does."""
    return read_file(file).story


def read_file(file: Path) -> Reading:
    """The story of one file, and where its words stand in it.

    Raises GoldError for a file that cannot be read or has another name, MarkupError with all problems where it does not hold.
    """
    reading = read(text_of(file), str(file))
    if reading.story.header.id != file.stem:
        raise GoldError(f"{file}:1:1: header: id: is {reading.story.header.id!r}, but the file is named {file.stem!r}")
    return reading


def parse(source: str, name: str = "story") -> MarkedStory:
    """The story that `source` marks up; `name` is what errors call it. Raises MarkupError. Linear in the length of `source`."""
    return read(source, name).story


def read(source: str, name: str) -> Reading:
    """The story that `source` marks up, and where its words stand in it. Raises MarkupError."""
    problems = Problems(source)
    reading = _read(source, problems)
    if reading is None:
        raise MarkupError(name, tuple(sorted(problems.found)))
    return reading


def _read(source: str, problems: Problems) -> Reading | None:
    first = _rule(source, 0)
    if first is None:
        problems.at(0, f"no line '{RULE}' ends the header")
        return None
    header = read_header(source, first, problems)
    start = min(first + len(RULE) + 1, len(source))
    second = _rule(source, start)
    if second is None:
        problems.at(len(source), f"no line '{RULE}' ends the text")
        return None
    marked = read_spans(source, start, max(start, second - 1), problems)
    if not marked.text.strip():
        problems.at(start, "the story has no text")
    lines = read_lines(source, second + len(RULE), len(source), problems)
    built = [build(line, problems) for line in lines]
    check_spans(marked.text, marked.spans, lines, problems)
    check_lines(lines, built, marked.spans, problems)
    if header is None or problems.found:
        return None
    story = MarkedStory(
        header=header,
        text=marked.text,
        tags=tuple(span.tag for span in marked.spans),
        entities=tuple(each for each in built if isinstance(each, Entity)),
        facts=tuple(each for each in built if isinstance(each, Fact)),  # type: ignore[misc]
    )
    return Reading(story, marked, problems)


def _rule(source: str, start: int) -> int | None:
    """Where the next line that is a rule begins."""
    while start < len(source):
        stop = source.find("\n", start)
        stop = len(source) if stop < 0 else stop
        if source[start:stop] == RULE:
            return start
        start = stop + 1
    return None
