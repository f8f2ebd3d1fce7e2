"""From bytes to text: UTF-8, whole, or a plain word on why not."""

import codecs
from collections.abc import Mapping

from wirefacts.errors import EmptyInput, OversizedInput, UndecodableInput

MAX_CHARACTERS = 1_000_000
"""Code points in one article, unless told otherwise; a long magazine piece has about 60,000."""
_BOM = b"\xef\xbb\xbf"
_SIGNATURES = {
    b"%PDF-": "a PDF document",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\x1f\x8b": "gzip-compressed",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"\xff\xfe": "UTF-16 text",
    b"\xfe\xff": "UTF-16 text",
}


def decode(data: bytes, source: str, place: str | None = None, *, whole: bool = True) -> str:
    """`data` as text, without a byte order mark at its start; line endings stay as they are.

    Where `data` is not the `whole`, a character that is cut off at its end is left out. Raises UndecodableInput on binary
    data, invalid UTF-8 and NUL; byte offsets count from 0, the mark included.
    """
    for signature, name in _SIGNATURES.items():
        if data.startswith(signature):
            raise UndecodableInput(source, f"{name}, not UTF-8 text; convert it to UTF-8 plain text first", place)
    nul = data.find(b"\0")
    try:
        text, _ = codecs.utf_8_decode(data, "strict", whole)
    except UnicodeDecodeError as problem:
        at, what = problem.start, f"not UTF-8 (0x{data[problem.start]:02x}); save the file as UTF-8"
        if 0 <= nul < at:
            at, what = nul, "a NUL byte, so this is not text"
        raise UndecodableInput(source, what, _at(place, f"byte {at:,}")) from None
    if nul >= 0:
        raise UndecodableInput(source, "a NUL byte, so this is not text", _at(place, f"byte {nul:,}"))
    return text.removeprefix("\ufeff")


def sound(text: str, source: str, place: str | None = None, max_characters: int = MAX_CHARACTERS) -> str:
    """`text` itself, where it can be read as an article.

    Raises UndecodableInput on NUL and lone surrogates (character offsets count from 0), EmptyInput where there is
    nothing but white space, OversizedInput above `max_characters` code points.
    """
    if not text or text.isspace():
        raise EmptyInput(source, "no text in it; leave it out, or give the article's text", place)
    if len(text) > max_characters:
        raise oversized(source, f"{len(text):,} characters", max_characters, place)
    nul = text.find("\0")
    if nul >= 0:
        raise UndecodableInput(source, "a NUL character, so this is not text", _at(place, f"character {nul:,}"))
    surrogate = lone_surrogate(text)
    if surrogate is not None:
        what = f"a lone surrogate (U+{ord(text[surrogate]):04X}), which is no character"
        raise UndecodableInput(source, what, _at(place, f"character {surrogate:,}"))
    return text


def oversized(source: str, size: str, limit: int, place: str | None = None) -> OversizedInput:
    """The refusal of an article of `size`."""
    return OversizedInput(
        source, f"{size}, above the limit of {limit:,} characters; raise --max-characters to read it", place
    )


def lone_surrogate(text: str) -> int | None:
    """Where the first code point stands that UTF-8 cannot write; None where there is none."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as problem:
        return problem.start
    return None


def writable(fields: Mapping[str, object], source: str, place: str | None = None) -> None:
    """Raises UndecodableInput where a string among `fields`, or in a list there, holds a NUL or a lone surrogate.

    No database keeps either.
    """
    for name, value in fields.items():
        for each in value if isinstance(value, list) else (value,):
            if isinstance(each, str) and "\0" in each:
                raise UndecodableInput(source, f'a NUL in "{name}", which is no character', place)
            if isinstance(each, str) and lone_surrogate(each) is not None:
                raise UndecodableInput(source, f'a lone surrogate in "{name}", which is no character', place)


def without_mark(data: bytes) -> bytes:
    """`data` without a UTF-8 byte order mark at its start."""
    return data.removeprefix(_BOM)


def _at(place: str | None, detail: str) -> str:
    return f"{place}, {detail}" if place else detail
