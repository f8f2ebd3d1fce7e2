"""JSON Lines: one story a line, one line in memory at a time."""

import datetime as dt
import io
from collections.abc import Iterator
from itertools import chain
from typing import Any, BinaryIO

from pydantic import ValidationError

from wirefacts.errors import InputError, MalformedInput
from wirefacts.wire.days import parse_day
from wirefacts.wire.decode import MAX_CHARACTERS, oversized, sound, without_mark, writable
from wirefacts.wire.filed import Filed, is_filed, read_filed
from wirefacts.wire.item import Item
from wirefacts.wire.objects import kind_of, lines, misfit, object_in

_OTHER_NAMES = {"title": "headline", "url": "uri", "status": "pubstatus"}
_BYTES_A_CHARACTER = 12  # an astral character as two \uXXXX escapes
_ROOM = 1 << 16  # bytes for a row's other fields


def read_rows(
    stream: BinaryIO,
    source: str,
    stem: str,
    max_characters: int = MAX_CHARACTERS,
    head: bytes = b"",
    *,
    filed: bool = False,
) -> Iterator[Item | Filed | InputError]:
    """The stories of a JSON Lines stream in order; a row that cannot be read gives its error and the next row is read.

    A row without `id` gets `stem#line`. Fields that are not an Item's are passed over; blank lines are skipped.
    `head` is what was already read of the stream, in whole lines. With `filed`, rows that hold an extraction come as that.
    """
    limit = longest_row(max_characters)
    for number, line in enumerate(chain(lines(io.BytesIO(head), limit), lines(stream, limit)), start=1):
        line = without_mark(line) if line and number == 1 else line
        place = f"line {number:,}"
        if line is None:
            yield oversized(source, f"a line of more than {limit:,} bytes, so an article", max_characters, place)
        elif line.strip():
            try:
                row = object_in(line, source, place)
                if filed and is_filed(row):
                    yield read_filed(row, source, place, max_characters)
                else:
                    yield _item(row, source, place, f"{stem}#{number}", max_characters)
            except InputError as problem:
                yield problem


def longest_row(max_characters: int) -> int:
    """Bytes of the longest line that can hold an article of `max_characters` code points, fully escaped."""
    return max_characters * _BYTES_A_CHARACTER + _ROOM


def read_row(line: bytes, source: str, place: str, ident: str, max_characters: int = MAX_CHARACTERS) -> Item:
    """The story in one line; `ident` is its id where the row has none. Raises an InputError where it cannot be read."""
    return _item(object_in(line, source, place), source, place, ident, max_characters)


def _item(row: dict[str, Any], source: str, place: str, ident: str, max_characters: int) -> Item:
    text = row.get("text")
    if not isinstance(text, str):
        problem = (
            'no "text"; give the article as "text"' if text is None else f'"text" is {kind_of(text)}, not a string'
        )
        raise MalformedInput(source, problem, place)
    sound(text, source, place, max_characters)
    fields = {name: value for name in Item.model_fields if (value := row.get(name)) is not None}
    for other, name in _OTHER_NAMES.items():
        if row.get(other) is not None:
            fields.setdefault(name, row[other])
    writable(fields, source, place)
    fields["id"] = fields.get("id") or ident
    fields["published"] = _day(row.get("published"), source, place)
    try:
        return Item.model_validate(fields)
    except ValidationError as problem:
        raise misfit(problem, source, place) from None


def _day(written: object, source: str, place: str) -> dt.date | None:
    if written is None or written == "":
        return None
    if not isinstance(written, str):
        raise MalformedInput(source, f'"published" is {kind_of(written)}; write it as "YYYY-MM-DD"', place)
    try:
        return parse_day(written)
    except ValueError as problem:
        raise MalformedInput(source, str(problem), place) from None
