"""Parties that whoever serves knows bear the ids of his list."""

import json
from pathlib import Path
from typing import Any

import pytest

from wirefacts.errors import InputError

ARTICLE = {"text": "“We will rebuild the pier,” Mayor Ada Quill, 61, said on Monday.", "published": "2031-04-08"}
KNOWN = {"id": "people/quill", "name": "Ada Quill", "type": "person"}


@pytest.fixture
def known(tmp_path: Path) -> str:
    """A list of one."""
    file = tmp_path / "people.jsonl"
    file.write_text(json.dumps(KNOWN) + "\n", encoding="utf-8")
    return str(file)


def test_ids_are_in_the_facts_in_their_drawing_and_in_the_archive(known: str, tmp_path: Path, ask_all: Any) -> None:
    requests = [
        ("POST", "/v1/extract", {"json": ARTICLE}),
        ("POST", "/desk/article", {"json": ARTICLE}),
        ("POST", "/v1/archive", {"json": {**ARTICLE, "id": "pier"}}),
    ]
    facts, drawn, kept = ask_all(requests, gazetteer=known, archive=str(tmp_path / "archive.db"))
    assert KNOWN["id"] in {entity["id"] for entity in facts.json()["entities"]}
    assert {record["speaker"]["entity"] for record in facts.json()["records"] if record["type"] == "quote"} == {
        KNOWN["id"]
    }
    html = drawn.json()["html"]
    assert f"known as <code>{KNOWN['id']}</code>" in html
    assert 'href="people' not in html
    assert kept.json() == {"id": "pier", "standing": "new"}


def test_a_list_that_cannot_be_read_is_told_at_the_start(tmp_path: Path, ask: Any) -> None:
    file = tmp_path / "people.jsonl"
    file.write_text('{"id": "q"}\n', encoding="utf-8")
    with pytest.raises(InputError, match="people"):
        ask("GET", "/healthz", {"gazetteer": str(file)})
