"""The Python front."""

import datetime as dt
from pathlib import Path

import pytest

import wirefacts
from wirefacts.assembly.gazetteer import Gazetteer, Known
from wirefacts.errors import EmptyInput, MalformedInput, UndecodableInput, UsageError
from wirefacts.stories.document import Document

TEXT = "“We will rebuild the pier,” Ada Quill, 61, said on Monday."


def test_extract_a_text() -> None:
    extraction = wirefacts.extract(TEXT, published="2024-11-06")
    kinds = {record.type for record in extraction.records}
    assert {"quote", "age", "date"} <= kinds
    assert extraction.document.published == dt.date(2024, 11, 6)
    assert extraction.text == TEXT


def test_a_document_keeps_its_own_date() -> None:
    own = Document(id="d", text=TEXT, published=dt.date(2020, 2, 1))
    assert wirefacts.extract(own, published="2024-11-06").document.published == dt.date(2020, 2, 1)


def test_pipe_takes_texts_and_documents_in_order() -> None:
    found = list(wirefacts.load().pipe([TEXT, Document(id="d", text=TEXT)]))
    assert [e.document.id for e in found] == ["text-1", "d"]


def test_a_pipeline_is_loaded_once() -> None:
    assert wirefacts.load() is wirefacts.load()


def test_errors_say_what_is_wrong() -> None:
    with pytest.raises(MalformedInput, match="2024-02-31"):
        wirefacts.extract(TEXT, published="2024-02-31")
    with pytest.raises(UndecodableInput, match="surrogate"):
        wirefacts.extract("a lone \ud800 surrogate")
    with pytest.raises(UndecodableInput, match="NUL"):
        wirefacts.extract("a\0b")
    with pytest.raises(EmptyInput):
        wirefacts.extract("")
    with pytest.raises(UsageError, match="no pipeline named"):
        wirefacts.load("no-such-pipeline")


def test_a_notebook_shows_the_article_with_its_facts() -> None:
    html = wirefacts.extract(TEXT + " <script>alert(1)</script>", published="2024-11-06")._repr_html_()
    assert "Ada Quill" in html
    assert "<script" not in html


def test_an_unknown_name_of_the_package_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no_such_name"):
        wirefacts.no_such_name  # noqa: B018


def test_a_gazetteer_gives_its_ids(tmp_path: Path) -> None:
    file = tmp_path / "people.jsonl"
    file.write_text('{"id": "Q64", "name": "Ada Quill", "type": "person"}\n', encoding="utf-8")
    for gazetteer in (file, str(file), Gazetteer([Known(id="Q64", name="Ada Quill")])):
        extraction = wirefacts.extract(TEXT, published="2024-11-06", gazetteer=gazetteer)
        assert {"Q64"} == {entity.id for entity in extraction.entities if entity.name == "Ada Quill"}
        assert {"Q64"} == {record.speaker.entity for record in extraction.records if record.type == "quote"}
    plain, known = (next(wirefacts.load().pipe([TEXT], gazetteer=each)) for each in (None, file))
    assert [record.id for record in plain.records] == [record.id for record in known.records]
