"""Text files: bodies to the character, header lines, what is refused and how it is said."""

import datetime as dt
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirefacts.errors import EmptyInput, InputError, MalformedInput, OversizedInput, UndecodableInput
from wirefacts.wire.item import as_document
from wirefacts.wire.plain import read_plain, split_header

BODY = "The mayor, Jane Roe, 61, resigned on Monday.\r\n\tShe gave no reason. \n"


def test_body_without_header_is_taken_as_it_is() -> None:
    item = read_plain(f"  \n{BODY}".encode(), "story.txt", "story")
    assert item.text == f"  \n{BODY}"
    assert item.id == "story"
    assert item.published is None


def test_byte_order_mark_is_no_text() -> None:
    assert read_plain(b"\xef\xbb\xbf" + BODY.encode(), "story.txt", "story").text == BODY


def test_header_lines_become_fields_and_offsets_run_over_the_body() -> None:
    header = "Title: Mayor: I quit\nSource: Example Wire\nURL: https://example.org/x\nPublished: 2024-11-06\n\nText:\n"
    item = read_plain((header + BODY).encode(), "story.txt", "story")
    assert (item.headline, item.source, item.uri) == ("Mayor: I quit", "Example Wire", "https://example.org/x")
    assert item.published == dt.date(2024, 11, 6)
    document = as_document(item)
    assert document.text == BODY
    assert document.sha256 == hashlib.sha256(BODY.encode()).hexdigest()


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Title: A\nText: Body here.", "Body here."),
        ("Title: A\r\n\r\nBody here.", "Body here."),
        ("Title: A\nPublished: 2024-11-06\nBody here.", "Body here."),
        ("Title: A\nTitle: B\nBody here.", "Title: B\nBody here."),
        ("Title: A\nText:\n\n  Body here.\n", "\n  Body here.\n"),
        ("TITLE: A\n\n\nSource: Example Wire\nBody here.", "Body here."),
        ("Titles: A\nBody here.", "Titles: A\nBody here."),
        (" Title: A\nBody here.", " Title: A\nBody here."),
        ("title: A\nBody here.", "title: A\nBody here."),
    ],
)
def test_where_the_body_starts(text: str, body: str) -> None:
    assert text[split_header(text)[1] :] == body


@pytest.mark.parametrize(
    "written",
    ["2024-11-06", "2024-11-06T23:30:00-05:00", "2024-11-06+01:00",
     "2024-11-06Z", "20241106", "Nov. 6, 2024, 2:30 p.m. ET", "Wed, 06 Nov 2024 10:00:00 GMT",
     "November 6th, 2024", "6 November 2024"],
)  # fmt: skip
def test_published_as_people_write_it(written: str) -> None:
    assert read_plain(f"Published: {written}\nText:\nx".encode(), "s", "s").published == dt.date(2024, 11, 6)


@pytest.mark.parametrize(
    ("data", "error", "message"),
    [
        (b"", EmptyInput, "story.txt: no text in it"),
        (b" \n\t ", EmptyInput, "story.txt: no text in it"),
        (b"Title: A\nText:\n \n", EmptyInput, "story.txt: no text after its header lines"),
        (b"a" * 4213 + b"\xff\xfe", UndecodableInput, "story.txt: byte 4,213: not UTF-8 (0xff)"),
        (b"abc\0def", UndecodableInput, "story.txt: byte 3: a NUL byte"),
        (b"\xed\xa0\x80", UndecodableInput, "story.txt: byte 0: not UTF-8 (0xed)"),
        (b"%PDF-1.7 \xff", UndecodableInput, "story.txt: a PDF document"),
        (b"\xff\xfeh\0i\0", UndecodableInput, "story.txt: UTF-16 text"),
        (b"Published: 2024-02-31\nText:\nx", MalformedInput, "impossible date '2024-02-31'"),
        (b"Published: soon\nText:\nx", MalformedInput, "unreadable date 'soon'"),
        (
            "é".encode() * 101,
            OversizedInput,
            "story.txt: 101 characters, above the limit of 100 characters; raise --max-characters",
        ),
    ],
)
def test_refusals_name_file_and_place(data: bytes, error: type[InputError], message: str) -> None:
    with pytest.raises(error) as caught:
        read_plain(data, "story.txt", "story", max_characters=100 if b"\xc3" in data else 1_000_000)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_limit_counts_code_points_and_never_truncates() -> None:
    assert read_plain("é😀".encode() * 50, "s", "s", max_characters=100).text == "é😀" * 50


@given(st.text(min_size=1).filter(lambda t: not t.isspace() and "\0" not in t))
def test_any_body_after_text_line_comes_back_to_the_character(body: str) -> None:
    assert read_plain(f"Title: T\nText:\n{body}".encode(), "s", "s").text == body


@given(st.binary())
def test_any_bytes_give_an_item_or_an_input_error(data: bytes) -> None:
    try:
        item = read_plain(data, "s", "s")
    except InputError:
        return
    assert data.decode("utf-8").endswith(item.text)
