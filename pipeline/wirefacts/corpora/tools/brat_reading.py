"""Reads brat's standoff. A line that is not understood is an error, since it may be a correction."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from wirefacts.corpora.files import text_of
from wirefacts.corpora.tools.brat import broken
from wirefacts.corpora.tools.lines import read_note
from wirefacts.corpora.tools.rows import UNMARKED, row
from wirefacts.corpora.tools.standoff import About, Link, Span, Standoff, same_text, stand
from wirefacts.corpora.tools.vocabulary import FACTS, PARTS, PIECE, word_of
from wirefacts.errors import GoldError
from wirefacts.text.extents import Extent, cover

ENDING = ".ann"
_BOUND = re.compile(r"(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)", re.DOTALL)
_RELATION = re.compile(r"(R\d+)\t(\S+) Arg1:(\S+) Arg2:(\S+)\s*")
_ATTRIBUTE = re.compile(r"(A\d+)\t([a-z]+)-([a-z]+) (\S+) (\S+)\s*")
_NOTE = re.compile(r"(#\d+)\tAnnotatorNotes (\S+)\t(.*)", re.DOTALL)


def rows(file: Path) -> Iterator[tuple[str, Path]]:
    """The one story of a file."""
    yield str(file), file


def standoff(source: str, file: Path) -> Standoff:
    """What NAME.ann says of NAME.txt. Raises GoldError."""
    beside, text = file.with_suffix(".json"), text_of(file.with_suffix(".txt"))
    about = row(About, str(beside), text_of(beside, UNMARKED))
    same_text(source, text, about)
    reading = _Reading(source, text)
    for number, line in enumerate(text_of(file, UNMARKED).split("\n"), start=1):
        if line.strip():
            reading.take(f"line {number}", line.removesuffix("\r"))
    return reading.done(about)


@dataclass(slots=True)
class _Reading:
    source: str
    text: str
    spans: dict[str, list[Span]] = field(default_factory=dict)
    lines: list[tuple[str, re.Match[str]]] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)

    def take(self, at: str, line: str) -> None:
        """Takes one line in; those that are about spans wait until all spans are known."""
        found = next((m for shape in (_BOUND, _RELATION, _ATTRIBUTE, _NOTE) if (m := shape.fullmatch(line))), None)
        if found is None:
            raise GoldError(
                f"{self.source}: {at}: {line!r}: is no annotation (T), relation (R), attribute with a value (A) or note (#)"
            )
        if found.re is _BOUND:
            self._bound(f"{at}: {found[1]}", found)
        else:
            self.lines.append((f"{at}: {found[1]}", found))

    def done(self, about: About) -> Standoff:
        """All that was taken in."""
        for at, found in self.lines:
            if found.re is _RELATION:
                self._relation(at, found)
            elif found.re is _ATTRIBUTE:
                span = self._named(at, found[4])[0]
                if found[2] == word_of(span.label):
                    self._give(found[4], {found[3]: (found[5],)})
            else:
                span = self._named(at, found[2])[0]
                if (word := word_of(span.label)) is not None:
                    self._give(found[2], read_note(self.source, at, found[3], word))
        spans = tuple(span for group in self.spans.values() for span in group)
        return Standoff(self.source, self.text, about, spans, tuple(self.links))

    def _bound(self, at: str, found: re.Match[str]) -> None:
        """A text-bound annotation: a span for each of its pieces, which a line break alone does not part."""
        name, label, words = found[1], found[2], found[4]
        if name in self.spans:
            raise GoldError(f"{self.source}: {at}: stands in the file twice")
        places = [Extent(*map(int, place.split())) for place in found[3].split(";")]
        stand(self.source, at, self.text, places, words)
        pieces: list[Extent] = []
        for place in places:
            if pieces and broken(pieces[-1], place, self.text):
                pieces[-1] = cover((pieces[-1], place))
            else:
                pieces.append(place)
        if len(pieces) > 1 and label not in FACTS and label not in PARTS:
            raise GoldError(f"{self.source}: {at}: a {label} is one stretch of text; remove its other fragments")
        keys = [name, *(f"{name}/{number}" for number in range(2, len(pieces) + 1))]
        self.spans[name] = [
            Span(key, label, piece, at=f"{at} ({label})") for key, piece in zip(keys, pieces, strict=True)
        ]
        if label in FACTS:
            self.links += [Link(PIECE, name, key, at) for key in keys[1:]]

    def _relation(self, at: str, found: re.Match[str]) -> None:
        source, targets = self._named(at, found[3])[0], self._named(at, found[4])
        ends = targets if targets[0].label in PARTS else targets[:1]
        self.links += [Link(found[2], source.key, target.key, at) for target in ends]

    def _named(self, at: str, name: str) -> list[Span]:
        if name not in self.spans:
            raise GoldError(f"{self.source}: {at}: hangs on {name}, which is not there; remove this line")
        return self.spans[name]

    def _give(self, name: str, values: dict[str, tuple[str, ...]]) -> None:
        self.spans[name][0] = self.spans[name][0].having(values)
