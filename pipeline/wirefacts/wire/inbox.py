"""Everything that comes in: files, folders, standard input; documents out, in order."""

import datetime as dt
import json
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TypeAlias

from wirefacts.errors import InputError, MalformedInput, MissingInput
from wirefacts.stories.document import Document
from wirefacts.wire.decode import MAX_CHARACTERS, decode, oversized
from wirefacts.wire.filed import Filed
from wirefacts.wire.folders import ROWS, TEXTS, stories
from wirefacts.wire.item import Item, as_document
from wirefacts.wire.plain import read_plain
from wirefacts.wire.rows import longest_row, read_rows

Delivered: TypeAlias = Document | Filed | InputError
STDIN = "-"
_HEADER_ROOM = 1 << 16  # bytes of header lines before a body
_BYTES_A_CHARACTER = 4
_MARKUP = (b"<?xml", b"<!doctype", b"<html")


@dataclass(frozen=True, slots=True)
class Inbox:
    """How to read: `published` is for stories that name no day, `max_characters` (code points) for the longest."""

    published: dt.date | None = None
    max_characters: int = MAX_CHARACTERS

    def read(self, paths: Iterable[str | Path], stdin: BinaryIO | None = None) -> Iterator[Document | InputError]:
        """The stories of `paths` in order: text files, JSON Lines files, folders of both, and `-` for standard input.

        What cannot be read is yielded as an InputError in its place, and reading goes on.
        """
        for each in self._all(paths, stdin, filed=False):
            if not isinstance(each, Filed):
                yield each

    def read_filed(
        self, paths: Iterable[str | Path], stdin: BinaryIO | None = None
    ) -> Iterator[Document | Filed | InputError]:
        """The same, and rows that hold an extraction as that."""
        return self._all(paths, stdin, filed=True)

    def _all(self, paths: Iterable[str | Path], stdin: BinaryIO | None, *, filed: bool) -> Iterator[Delivered]:
        for path in paths:
            if str(path) == STDIN:
                items = self._stream(stdin or sys.stdin.buffer, "standard input", "stdin", filed=filed)
            else:
                items = self._path(Path(path), filed=filed)
            for item in items:
                yield as_document(item, self.published) if isinstance(item, Item) else item

    def _path(self, path: Path, *, filed: bool) -> Iterator[Item | Filed | InputError]:
        if not path.is_dir():
            yield from self._file(path, filed=filed)
            return
        for each in stories(path):
            if isinstance(each, InputError):
                yield each
            else:
                yield from self._file(each, filed=filed)

    def _file(self, path: Path, *, filed: bool) -> Iterator[Item | Filed | InputError]:
        source, stem = _readable(str(path)), _readable(path.stem) or "story"
        try:
            with path.open("rb") as stream:
                if path.suffix.lower() in ROWS:
                    yield from read_rows(stream, source, stem, self.max_characters, filed=filed)
                elif path.suffix.lower() in TEXTS:
                    yield self._text(stream, source, stem)
                else:
                    yield from self._stream(stream, source, stem, filed=filed)
        except FileNotFoundError:
            yield MissingInput(source, "no such file or folder; check the path")
        except OSError as problem:
            yield InputError(source, f"cannot be read: {problem.strerror or problem}")

    def _stream(self, stream: BinaryIO, source: str, stem: str, *, filed: bool) -> Iterator[Item | Filed | InputError]:
        """JSON Lines where the first line that is not blank is a JSON object, otherwise one text."""
        limit = longest_row(self.max_characters) + 1
        line = stream.readline(limit)
        skipped = bytearray()
        while line.isspace() and len(skipped) < limit:
            skipped += line
            line = stream.readline(limit)
        head = bytes(skipped) + line
        start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
        if start.startswith(b"{") and _is_object(start):
            yield from read_rows(stream, source, stem, self.max_characters, head, filed=filed)
        elif start.lower().startswith(_MARKUP):
            yield MalformedInput(source, "XML or HTML, not plain text; give the article's text itself")
        else:
            yield self._text(stream, source, stem, head)

    def _text(self, stream: BinaryIO, source: str, stem: str, head: bytes = b"") -> Item | InputError:
        limit = self.max_characters * _BYTES_A_CHARACTER + _HEADER_ROOM
        try:
            data = _up_to(stream, limit, head)
            if len(data) > limit:
                decode(data[:4], source, whole=False)  # a picture or an archive is called what it is, not "too long"
                return oversized(source, f"more than {limit:,} bytes", self.max_characters)
            return read_plain(data, source, stem, self.max_characters)
        except InputError as problem:
            return problem


def _up_to(stream: BinaryIO, limit: int, head: bytes) -> bytes:
    """`head` and what follows in `stream`, in pieces: at least one byte more than `limit` where there is more."""
    pieces, size = [head], len(head)
    while size <= limit and (piece := stream.read(1 << 16)):
        pieces.append(piece)
        size += len(piece)
    return b"".join(pieces)


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _readable(name: str) -> str:
    """A file name that UTF-8 can write and a terminal can show."""
    text = os.fsencode(name).decode("utf-8", "replace")
    return "".join(c if c.isprintable() else "\ufffd" for c in text)
