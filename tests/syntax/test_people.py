"""Who stands beside a description."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from wirefacts.syntax.people import People

Read = Callable[..., Doc]


@pytest.mark.parametrize(
    ("text", "word", "who"),
    [
        ("They saw the mayor of Harbor, Ada Quill, on Sunday.", "mayor", "Quill"),
        ("They saw its captain, 38-year-old Bo Marsh, on Sunday.", "captain", "Marsh"),
        ("They saw the city clerk Pia Strand on Sunday.", "clerk", "Strand"),
        ("They saw a mayor, Ada Quill and Bo Marsh on Sunday.", "mayor", "mayor"),
    ],
)
def test_who(read: Read, text: str, word: str, who: str) -> None:
    doc = read(text)
    assert People(doc).who(next(t for t in doc if t.text == word)).text == who


def test_a_party_is_named_without_when(read: Read) -> None:
    doc = read("They emailed councillors on Sunday.")
    councillors = next(t for t in doc if t.text == "councillors")
    assert People(doc).phrase(councillors).slice(doc.text) == "councillors"
