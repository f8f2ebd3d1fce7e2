"""What a gazetteer's file may hold, and what is refused, by file and line."""

import json
from pathlib import Path

import pytest

from wirefacts.assembly.gazetteer import Gazetteer, Known, read_gazetteer
from wirefacts.errors import InputError, MalformedInput, MissingInput, UndecodableInput


def written(tmp_path: Path, *lines: object) -> Path:
    file = tmp_path / "people.jsonl"
    file.write_text(
        "".join(f"{each if isinstance(each, str) else json.dumps(each)}\n" for each in lines), encoding="utf-8"
    )
    return file


def ids(known: tuple[Known, ...]) -> list[str]:
    return [each.id for each in known]


def test_names_and_aliases_are_found_whatever_their_case_accents_and_titles(tmp_path: Path) -> None:
    known = read_gazetteer(
        written(
            tmp_path,
            {"id": "Q1", "name": "Zoë Alder", "aliases": ["Zo Alder-Brandt"], "type": "person", "wikidata": "Q1"},
            "",
            {"id": "Q2", "name": "The Lamp Office", "aliases": ["LO"]},
        )
    )
    assert ids(known.named("Sen. ZOE ALDER", "person")) == ["Q1"]
    assert ids(known.named("Zo Alder-Brandt’s", "person")) == ["Q1"]
    assert ids(known.named("lamp office", "organization")) == ["Q2"]
    assert ids(known.named("LO", "place")) == ["Q2"]
    assert ids(known.named("Zoe Alder", "organization")) == []
    assert ids(known.named("Alder", "person")) == []
    assert ids(known.of_surname("Alder")) == ["Q1"]


def test_a_suffix_tells_father_and_son_apart() -> None:
    known = Gazetteer([Known(id="f", name="Otto Lind Sr."), Known(id="s", name="Otto Lind Jr.")])
    assert ids(known.named("Otto Lind Jr.", "person")) == ["s"]
    assert ids(known.named("Otto Lind", "person")) == ["f", "s"]
    assert ids(known.named("Otto Lind III", "person")) == []


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{nope", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[1]", "this is a list"),
        ({"id": "Q2"}, '"name": field required'),
        ({"id": 7, "name": "Ann Roe"}, '"id"'),
        ({"id": "", "name": "Ann Roe"}, '"id"'),
        ({"id": "Q2", "name": "…"}, '"name" has no word'),
        ({"id": "Q2", "name": "Ann Roe", "aliases": "Roe"}, '"aliases"'),
        ({"id": "Q2", "name": "Ann Roe", "type": "human"}, '"type"'),
        ({"id": "e12", "name": "Ann Roe"}, "number their own parties"),
        ({"id": "Q1", "name": "Ann Roe"}, "stands on an earlier line too"),
        ('{"id": "Q2", "name": "Ann \\ud800"}', "unicode"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: object, problem: str) -> None:
    file = written(tmp_path, {"id": "Q1", "name": "Tom Poe"}, line)
    with pytest.raises(MalformedInput) as caught:
        read_gazetteer(file)
    assert str(caught.value).startswith(f"{file}: line 2: ")
    assert problem in str(caught.value)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(MissingInput):
        read_gazetteer(tmp_path / "none.jsonl")
    with pytest.raises(InputError):
        read_gazetteer(tmp_path)
    (tmp_path / "latin.jsonl").write_bytes(b'{"id": "Q1", "name": "Zo\xeb"}')
    with pytest.raises(UndecodableInput, match="line 1"):
        read_gazetteer(tmp_path / "latin.jsonl")
    (tmp_path / "empty.jsonl").touch()
    assert read_gazetteer(tmp_path / "empty.jsonl").named("Ann Roe", "person") == ()
