"""Files, folders and standard input, in order."""

import datetime as dt
import io
import os
from pathlib import Path

import pytest

from wirefacts.errors import EmptyInput, InputError, MalformedInput, MissingInput, OversizedInput, UndecodableInput
from wirefacts.stories.document import Document
from wirefacts.wire.inbox import Inbox


def ids(found: list[Document | InputError]) -> list[str]:
    return [each.id if isinstance(each, Document) else f"! {Path(each.source).name}" for each in found]


def from_stdin(data: bytes, inbox: Inbox | None = None) -> list[Document | InputError]:
    return list((inbox or Inbox()).read(["-"], stdin=io.BytesIO(data)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in {
        "b.txt": "Text b.", "a.jsonl": '{"id": "r1", "text": "Row."}\n{"text": "Row."}\n', ".hidden.txt": "No.",
        "notes.md": "No.",
        "sub/c.txt": "Text c.", "sub/.git/d.txt": "No.", "z.TXT": "Text z.",
    }.items():  # fmt: skip
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    (tmp_path / "empty.txt").touch()
    (tmp_path / "loop").symlink_to(tmp_path)
    return tmp_path


def test_folder_is_read_by_name_and_deep_without_hidden_files(folder: Path) -> None:
    assert ids(list(Inbox().read([folder]))) == ["r1", "a#2", "b", "! empty.txt", "c", "z"]


def test_paths_keep_their_order_and_may_repeat(folder: Path) -> None:
    paths = [folder / "sub", folder / "gone.txt", folder / "b.txt", folder / "b.txt", folder / "notes.md"]
    assert ids(list(Inbox().read(paths))) == ["c", "! gone.txt", "b", "b", "notes"]


def test_missing_and_empty_folders(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    found = list(Inbox().read([tmp_path / "gone", tmp_path / "empty"]))
    assert [type(each) for each in found] == [MissingInput, MissingInput]
    assert "no such file or folder" in str(found[0])
    assert "no stories in this folder" in str(found[1])


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_file_that_may_not_be_read(folder: Path) -> None:
    (folder / "b.txt").chmod(0)
    (found,) = Inbox().read([folder / "b.txt"])
    assert str(found).endswith("b.txt: cannot be read: Permission denied")


def test_day_of_the_run_fills_in_only_where_the_story_names_none() -> None:
    inbox = Inbox(published=dt.date(2024, 11, 6))
    named, unnamed = from_stdin(b'{"text": "a", "published": "2020-01-02"}\n{"text": "b"}\n', inbox)
    assert isinstance(named, Document)
    assert isinstance(unnamed, Document)
    assert (named.published, unnamed.published) == (dt.date(2020, 1, 2), dt.date(2024, 11, 6))


def test_full_date_at_the_head_of_a_story_is_its_day() -> None:
    (found,) = from_stdin(b"Mayor resigns in Exampleton\n\nTuesday, March 4, 2014\n\nThe mayor resigned yesterday.")
    assert isinstance(found, Document)
    assert found.published == dt.date(2014, 3, 4)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'{"text": "a"}\n{"text": "b"}', ["stdin#1", "stdin#2"]),
        (b'\n  \n {"text": "a"}', ["stdin#3"]),
        (b'\xef\xbb\xbf{"text": "a"}', ["stdin#1"]),
        (b"{not json} is how it starts.\n", ["stdin"]),
        (b"Plain.\n{}\n", ["stdin"]),
        (b"[1, 2]\n", ["stdin"]),
    ],
)
def test_standard_input_is_told_apart(data: bytes, expected: list[str]) -> None:
    assert ids(from_stdin(data)) == expected


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", EmptyInput),
        (b"\n \n", EmptyInput),
        (b"<?xml version='1.0'?><newsItem/>", MalformedInput),
        (b"<!DOCTYPE html><p>x", MalformedInput),
        (b"\x89PNG\r\n\x1a\n\0", UndecodableInput),
        (b"a" * 200_000, OversizedInput),
        (b"PS \xe2\x80\x9c" + b"a" * 200_000, OversizedInput),
        (b"\0\0\0\x18ftyp" + b"a" * 200_000, UndecodableInput),
        (b"\n" * 200_000, OversizedInput),
    ],
)
def test_what_standard_input_refuses(data: bytes, error: type[InputError]) -> None:
    (found,) = from_stdin(data, Inbox(max_characters=1_000))
    assert type(found) is error
    assert str(found).startswith("standard input: ")


def test_endless_file_ends(tmp_path: Path) -> None:
    zeros = tmp_path / "zeros.txt"
    zeros.symlink_to("/dev/zero")
    (found,) = Inbox(max_characters=1_000).read([zeros])
    assert isinstance(found, InputError)


def test_file_name_that_is_no_text_still_gives_an_id(tmp_path: Path) -> None:
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\x1b.txt")).write_text("Text.")
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")
    (found,) = Inbox().read([tmp_path])
    assert ids([found]) == ["��"]
