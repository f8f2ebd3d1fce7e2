"""Inline spans: `{TAG words}`, strictly nested, any depth; a backslash before `{`, `}`, `-` or a backslash keeps it as text."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

from wirefacts.corpora.markup.problems import Problems
from wirefacts.text.extents import Extent

SCARE = "x"
"""The tag of words in quotation marks that are no quote, and of figures that are no fact."""
MARKS: dict[str, Literal["name", "description", "pronoun"]] = {"=": "name", "~": "description", "^": "pronoun"}
_SPECIAL = re.compile(r"[\\{}]")
_TAG = re.compile(r"(?P<mark>[=~^]?)(?P<id>[a-z][a-z0-9-]*)(?:\.(?P<part>[a-z]+))?(?= )")
_WORD = re.compile(r"[^\s{}]*")
_ESCAPED = frozenset("{}\\-")


@dataclass(frozen=True, slots=True)
class Tag:
    """A span of the text: a piece of fact `id` or its named `part`; words that are no fact (scare, no id); or a mention."""

    kind: Literal["name", "description", "pronoun", "fact", "scare"]
    id: str
    part: str
    extent: Extent

    @property
    def label(self) -> str:
        """The tag as it is written: `=quist`, `q1.cue`, `x`."""
        mark = next((mark for mark, kind in MARKS.items() if kind == self.kind), "")
        return f"{mark}{self.id or SCARE}{'.' if self.part else ''}{self.part}"


@dataclass(frozen=True, slots=True)
class Located:
    """A tag and the offset of its opening brace in the file."""

    tag: Tag
    at: int


@dataclass(slots=True)
class _Open:
    order: int
    label: str
    kind: Literal["name", "description", "pronoun", "fact", "scare"] | None
    id: str
    part: str
    start: int
    at: int


@dataclass(frozen=True, slots=True)
class Marked:
    """A text without its tags, the tags in the order in which they open, and where stretches of it stand in the file.

    `stretches` are pairs of an offset in the text and the offset in the file where the same characters begin.
    """

    text: str
    spans: tuple[Located, ...]
    stretches: tuple[tuple[int, int], ...]

    def in_file(self, offset: int) -> int:
        """The offset in the file of the character at an offset of the text."""
        number = max(0, bisect_right(self.stretches, offset, key=lambda stretch: stretch[0]) - 1)
        if not self.stretches:
            return 0
        start, at = self.stretches[number]
        return at + offset - start


def read_spans(source: str, start: int, end: int, problems: Problems) -> Marked:
    """What stands in `source[start:end]`. Linear."""
    reader = _Reader(source, problems)
    reader.read(start, end)
    spans = tuple(found for found in reader.found if found is not None)
    return Marked("".join(reader.text), spans, tuple(reader.stretches))


class _Reader:
    def __init__(self, source: str, problems: Problems) -> None:
        self.source, self.problems = source, problems
        self.text: list[str] = []
        self.stretches: list[tuple[int, int]] = []
        self.length = 0
        self.stack: list[_Open] = []
        self.labels: set[str] = set()
        self.found: list[Located | None] = []

    def read(self, at: int, end: int) -> None:
        while at < end:
            special = _SPECIAL.search(self.source, at, end)
            stop = special.start() if special else end
            self._take(at, stop)
            at = stop if special is None else self._special(stop, end)
        for left in self.stack:
            self.problems.at(left.at, f"{{{left.label}: this span is never closed")

    def _take(self, start: int, stop: int) -> None:
        if stop > start:
            self.text.append(self.source[start:stop])
            self.stretches.append((self.length, start))
            self.length += stop - start

    def _special(self, at: int, end: int) -> int:
        """Deals with the backslash or brace at `at`; where reading goes on."""
        match self.source[at]:
            case "\\":
                return self._escape(at, end)
            case "{":
                return self._open(at, end)
            case _:
                return self._close(at)

    def _escape(self, at: int, end: int) -> int:
        escaped = self.source[at + 1 : min(at + 2, end)]
        if escaped not in _ESCAPED:
            self.problems.at(at, f"unknown escape '\\{escaped}': write \\\\ for a backslash")
        self._take(at + 1, at + 1 + len(escaped))
        return at + 1 + len(escaped)

    def _open(self, at: int, end: int) -> int:
        found = _TAG.match(self.source, at + 1, end)
        word = _WORD.match(self.source, at + 1, end)
        label = word.group() if word else ""
        mark, identity, part = (found["mark"], found["id"], found["part"] or "") if found else ("", SCARE, "")
        if found is None:
            self.problems.at(at, f"'{{{label}': no tag; '{{TAG words}}' is a span, and \\{{ a brace of the text")
        elif mark and part:
            self.problems.at(at, f"{{{label}: a mention has no parts")
        elif label != SCARE and label in self.labels:
            self.problems.at(at, f"{{{label}: stands inside a span of the same tag")
        scare = identity == SCARE and not mark
        if scare and part:
            self.problems.at(at, f"{{{label}: words that are no fact have no parts")
        kind = None if found is None else MARKS[mark] if mark else "scare" if scare else "fact"
        self.stack.append(_Open(len(self.found), label, kind, "" if scare else identity, part, self.length, at))
        self.labels.add(label)
        self.found.append(None)
        after = found.end() if found else at + 1 + len(label)
        return after + 1 if self.source[after : after + 1] == " " else after

    def _close(self, at: int) -> int:
        if not self.stack:
            self.problems.at(at, "'}' closes nothing; \\} is a brace of the text")
            return at + 1
        opened = self.stack.pop()
        self.labels.discard(opened.label)
        if opened.kind is not None:
            tag = Tag(opened.kind, opened.id, opened.part, Extent(opened.start, self.length))
            self.found[opened.order] = Located(tag, opened.at)
        return at + 1
