"""Texts find the extractions that came without, in memory that does not grow with what was filed."""

import pytest

from wirefacts.errors import InputError, MissingInput
from wirefacts.records.extraction import Extraction
from wirefacts.records.parts import DocumentInfo
from wirefacts.runs import archiving
from wirefacts.runs.archiving import _Texts
from wirefacts.stories.document import Document
from wirefacts.wire.filed import Filed


def article(number: int, ident: str = "") -> Document:
    return Document(id=ident or f"d{number}", text=f"Pier {number} was rebuilt.", speaker=ident or None)


def bare(document: Document) -> Filed:
    """Its extraction, without the text."""
    return Filed(Extraction(document=DocumentInfo(id=document.id, sha256=document.sha256)))


def test_texts_are_found_in_any_order_and_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archiving, "USED", 2)
    articles = [article(number) for number in range(9)]
    texts = _Texts(articles, print)
    for wanted in (articles[2], articles[0], articles[0], *articles[3:], articles[1]):
        assert texts.completed(bare(wanted)).text == wanted.text
    assert not texts._waiting
    assert len(texts._used) == 2
    assert texts.completed(bare(articles[0])).text is None


def test_articles_of_one_text_are_told_apart_by_their_order() -> None:
    refused: list[InputError] = []
    given = [article(1, "first"), MissingInput("none", "no such file"), article(1, "second"), article(2)]
    texts = _Texts(given, refused.append)  # type: ignore[arg-type]
    assert texts.completed(bare(article(2))).text == article(2).text
    found = [texts.completed(bare(article(1))).speaker for _ in range(3)]
    assert found == ["first", "second", "second"]
    assert [problem.source for problem in refused] == ["none"]
