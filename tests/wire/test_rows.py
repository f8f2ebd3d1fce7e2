"""JSON Lines: fields, errors in their place, one row in memory."""

import datetime as dt
import io
import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirefacts.errors import EmptyInput, InputError, MalformedInput, OversizedInput, UndecodableInput
from wirefacts.wire.item import Item, as_document
from wirefacts.wire.rows import read_row, read_rows


def rows(*lines: str, limit: int = 1_000_000) -> list[Item | InputError]:
    return list(read_rows(io.BytesIO("\n".join(lines).encode()), "rows.jsonl", "rows", limit))


def test_fields_of_a_row() -> None:
    row = {
        "id": 7, "text": "Jane Roe, 61, won.", "published": "2024-11-06T08:00:00Z", "source": "Example Wire",
        "title": "Roe wins",
        "url": "https://example.org/7", "version": 2, "status": "withheld", "language": "en", "sha256": "zz", "tags": ["a"],
    }  # fmt: skip
    (item,) = rows(json.dumps(row))
    assert item == Item(
        id="7", text="Jane Roe, 61, won.", published=dt.date(2024, 11, 6), source="Example Wire", headline="Roe wins",
        uri="https://example.org/7", version="2", pubstatus="withheld",
    )  # fmt: skip


def test_row_without_id_is_named_by_its_line_and_blank_lines_count() -> None:
    found = rows(
        '{"text": "a"}', "", '{"text": "b", "id": null}', '{"text": "c", "id": "x"}', '{"text": "d", "id": "x"}'
    )
    assert [item.id for item in found if isinstance(item, Item)] == ["rows#1", "rows#3", "x", "x"]


@pytest.mark.parametrize(
    ("line", "error", "message"),
    [
        ("{nope", MalformedInput, "rows.jsonl: line 2: not JSON: "),
        ("[1]", MalformedInput, "line 2: a JSON object is wanted, this is a list"),
        ('{"id": "a"}', MalformedInput, 'line 2: no "text"'),
        ('{"text": 5}', MalformedInput, 'line 2: "text" is a number'),
        ('{"text": " "}', EmptyInput, "line 2: no text in it"),
        ('{"text": "a", "published": "2024-02-31"}', MalformedInput, "line 2: impossible date '2024-02-31'"),
        ('{"text": "a", "published": 20240231}', MalformedInput, 'line 2: "published" is a number'),
        ('{"text": "a", "status": "lost"}', MalformedInput, 'line 2: "pubstatus"'),
        ('{"text": "ab\\ud800c"}', UndecodableInput, "line 2, character 2: a lone surrogate (U+D800)"),
        ('{"text": "a", "id": "\\udfff"}', UndecodableInput, 'line 2: a lone surrogate in "id"'),
        ('{"text": "a", "speaker": "R\\u0000"}', UndecodableInput, 'line 2: a NUL in "speaker"'),
        ('{"text": "a\\u0000"}', UndecodableInput, "line 2, character 1: a NUL character"),
        ('{"text": "' + "a" * 101 + '"}', OversizedInput, "line 2: 101 characters"),
        ("[" * 60_000, MalformedInput, "line 2: not JSON"),
        ('{"text": "a", "n": ' + "9" * 5000 + "}", MalformedInput, "line 2: not JSON"),
    ],
)
def test_bad_row_is_said_in_its_place_and_the_next_is_read(line: str, error: type[InputError], message: str) -> None:
    before, bad, after = rows('{"text": "a"}', line, '{"text": "b"}', limit=100)
    assert isinstance(before, Item)
    assert isinstance(after, Item)
    assert type(bad) is error
    assert message in str(bad)
    assert "\n" not in str(bad)


def test_byte_order_mark_and_windows_line_ends() -> None:
    stream = io.BytesIO(b'\xef\xbb\xbf{"text": "a"}\r\n{"text": "b"}\r\n')
    assert [item.text for item in read_rows(stream, "r", "r") if isinstance(item, Item)] == ["a", "b"]


class Endless(io.RawIOBase):
    """A stream that notes how far it was read."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self.pieces, self.taken = pieces, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        piece = next(self.pieces, b"")
        buffer[: len(piece)] = piece
        self.taken += len(piece)
        return len(piece)


def test_rows_are_read_as_they_are_asked_for() -> None:
    raw = Endless(iter([b'{"text": "' + b"a" * 80 + b'"}\n'] * 10_000))
    found = read_rows(io.BufferedReader(raw, 100), "r", "r")
    next(found)
    assert raw.taken < 1_000


def test_line_without_end_is_refused_without_being_held() -> None:
    raw = Endless(iter([b"x" * 4096] * 500 + [b'\n{"text": "after"}\n']))
    stream = io.BufferedReader(raw, 4096)
    long, after = read_rows(stream, "r", "r", max_characters=10)
    assert type(long) is OversizedInput
    assert isinstance(after, Item)


@given(st.lists(st.binary().map(lambda b: b.replace(b"\n", b" ")), max_size=4))
def test_any_lines_give_items_or_errors_one_for_each(lines: list[bytes]) -> None:
    filled = [line for line in lines if line.strip()]
    assert len(list(read_rows(io.BytesIO(b"\n".join(lines)), "r", "r"))) in {len(filled), len(filled) - 1}


@given(
    st.dictionaries(
        st.sampled_from([*Item.model_fields, "title", "status", "x"]),
        st.none() | st.integers() | st.text() | st.lists(st.booleans()),
    )
)
def test_any_object_gives_an_item_or_an_error(row: dict[str, object]) -> None:
    (found,) = rows(json.dumps(row))
    assert isinstance(found, Item | InputError)


def test_what_is_known_of_a_source_travels_with_it() -> None:
    line = b'{"text": "We go.", "speaker": "Ada Quill", "translated_from": "Welsh", "checked": false, "pubstatus": "canceled"}'
    document = as_document(read_row(line, "rows", "line 1", "r"))
    assert (document.speaker, document.translated_from, document.checked) == ("Ada Quill", "Welsh", False)
    assert document.status == "canceled"
