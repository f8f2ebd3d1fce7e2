"""Plain text files, with or without header lines."""

import datetime as dt
import re

from wirefacts.errors import EmptyInput, MalformedInput
from wirefacts.wire.days import parse_day
from wirefacts.wire.decode import MAX_CHARACTERS, decode, sound
from wirefacts.wire.item import Item

_HEADER = re.compile(
    r"(?P<name>Title|TITLE|Source|SOURCE|URL|Url|Published|PUBLISHED|Text|TEXT):[ \t]*(?P<value>[^\r\n]*)"
    r"(?:\r\n|\r|\n|\Z)"
)
_BLANK_LINES = re.compile(r"(?:[ \t]*(?:\r\n|\r|\n))*")


def read_plain(data: bytes, source: str, ident: str, max_characters: int = MAX_CHARACTERS) -> Item:
    """The story in a text file's bytes; `source` names the file in errors, `ident` becomes the id.

    Lines `Title:`, `Source:`, `URL:`, `Published:` at the very start, each once, become fields; the body is what
    follows `Text:`, or, without a `Text:` line, what follows the header's blank lines. A file without header lines is
    its body, to the character. Raises an InputError where the body cannot be read.
    """
    text = decode(data, source)
    fields, start = split_header(text)
    body = text[start:]
    if fields and (not body or body.isspace()):
        raise EmptyInput(source, "no text after its header lines; put the article below them")
    return Item(
        id=ident,
        text=sound(body, source, max_characters=max_characters),
        headline=fields.get("title") or None,
        source=fields.get("source") or None,
        uri=fields.get("url") or None,
        published=_day(fields.get("published"), source),
    )


def split_header(text: str) -> tuple[dict[str, str], int]:
    """The header fields of `text` by lower-case name, and where its body starts; ({}, 0) without a header."""
    fields: dict[str, str] = {}
    start = 0
    while line := _HEADER.match(text, _past_blank_lines(text, start) if fields else 0):
        name, value = line["name"].lower(), line["value"].strip()
        if name == "text":
            return fields | {"text": ""}, line.start("value") if value else line.end()
        if name in fields:
            break
        fields[name] = value
        start = line.end()
    return fields, _past_blank_lines(text, start) if fields else 0


def _past_blank_lines(text: str, start: int) -> int:
    blank = _BLANK_LINES.match(text, start)
    return blank.end() if blank else start


def _day(written: str | None, source: str) -> dt.date | None:
    if not written:
        return None
    try:
        return parse_day(written)
    except ValueError as problem:
        raise MalformedInput(source, str(problem), "header line Published") from None
