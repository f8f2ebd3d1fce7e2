"""Decisions of the desk come back as files; what does not go together is refused."""

from typing import Any

import pytest

from wirefacts.corpora.markup.parsing import parse
from wirefacts.stories.document import Document

TEXT = "Ada Quill, 61, resigned."


@pytest.fixture
def body() -> dict[str, Any]:
    quill = {"entity": "e1", "name": "Ada Quill"}
    evidence = [{"start": 0, "end": 13, "text": "Ada Quill, 61"}]
    mentions = [{"start": 0, "end": 9, "kind": "name"}]
    return {
        "text": TEXT,
        "extraction": {
            "document": {"id": "quill", "published": "2025-11-05", "sha256": Document(id="quill", text=TEXT).sha256},
            "entities": [{"id": "e1", "type": "person", "name": "Ada Quill", "mentions": mentions}],
            "records": [
                {"id": "a", "type": "age", "person": quill, "years": 61, "evidence": evidence, "confidence": 0.9}
            ],
        },
        "decisions": [{"id": "a", "verdict": "accepted"}],
        "form": "markup",
        "topic": "elections",
    }


def test_a_file_comes_back(ask: Any, body: dict[str, Any]) -> None:
    answer = ask("POST", "/desk/corrections", json=body)
    assert answer.status_code == 200, answer.text
    file = answer.json()
    assert (file["name"], file["left_out"]) == ("quill.story", [])
    assert [fact.word for fact in parse(file["content"]).facts] == ["age"]


def test_another_text_is_refused(ask: Any, body: dict[str, Any]) -> None:
    answer = ask("POST", "/desk/corrections", json={**body, "text": "Bram Odell, 61, resigned."})
    assert answer.status_code == 409
    assert "not the text" in answer.json()["detail"]


def test_a_story_without_its_day_is_refused_and_annotations_are_not(ask: Any, body: dict[str, Any]) -> None:
    del body["extraction"]["document"]["published"]
    answer = ask("POST", "/desk/corrections", json=body)
    assert answer.status_code == 409
    assert "published" in answer.json()["detail"]
    assert ask("POST", "/desk/corrections", json={**body, "form": "annotations"}).status_code == 200


def test_what_is_no_extraction_is_refused(ask: Any, body: dict[str, Any]) -> None:
    body["extraction"]["records"][0]["evidence"][0]["end"] = 14
    assert ask("POST", "/desk/corrections", json=body).status_code == 422
