"""Verbs of news have the lemma that the rules know them by."""

import pytest
from spacy.language import Language

from wirefacts.loading.pipelines import load


@pytest.fixture(scope="module")
def pipeline() -> Language:
    return load()


@pytest.mark.parametrize(
    ("sentence", "word", "lemma"),
    [
        ("Nurses staged a walkout.", "staged", "stage"),
        ("The firm was fined on Monday.", "fined", "fine"),
        ("They hoped to leave.", "hoped", "hope"),
        ("She texted her brother.", "texted", "text"),
        ("Workers installed a pump.", "installed", "install"),
        ("The board reappointed her.", "reappointed", "reappoint"),
        ("The boy hopped on.", "hopped", "hop"),
        ("The ship docked.", "docked", "dock"),
        ("Roe routed Poe in May.", "routed", "rout"),
    ],
)
def test_lemma(pipeline: Language, sentence: str, word: str, lemma: str) -> None:
    assert next(token.lemma_ for token in pipeline(sentence) if token.text == word) == lemma
