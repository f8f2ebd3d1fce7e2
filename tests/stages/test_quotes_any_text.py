"""No text makes the stage raise, and its work grows with the text."""

import time

import pytest
import spacy
from spacy.language import Language

from wirefacts.annotations.layers import QUOTES
from wirefacts.stages.quotes.component import Quotes


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        '"',
        "“",
        '"' * 50,
        "\n\n",
        '😀 "😀" said 😀',
        "a" * 20_000,
        "according to",
        "It rained, according to Ann Doe,",
        "in the words of",
        "said:\n\n",
        "\n— Jane Doe",
        "“A\n\nB”\n\n“C",
        '"A":',
        "As",
    ],
)
def test_odd_texts_have_no_speaker(nlp: Language, text: str) -> None:
    doc = nlp(text)
    assert all(quote.speaker is not None for quote in QUOTES.read(doc))


def test_unparsed_doc_has_no_quotes() -> None:
    blank = spacy.blank("en")
    blank.add_pipe("wirefacts_quotes")
    assert QUOTES.read(blank('He said "yes."')) == ()


def test_ten_thousand_marks(nlp: Language) -> None:
    doc = nlp.make_doc('" “ ' * 5_000)
    for name, pipe in nlp.pipeline:
        if not name.startswith("wirefacts_"):
            doc = pipe(doc)
    start = time.perf_counter()
    assert Quotes().predict(doc) == []
    assert time.perf_counter() - start < 5
