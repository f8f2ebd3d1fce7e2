"""Verbs that govern words, also in a tree as deep as the text is long."""

import spacy
from spacy.tokens import Doc

from wirefacts.assembly.governing import Governing

VOCAB = spacy.blank("en").vocab


def chain(words: list[str], pos: list[str]) -> Doc:
    """A Doc in which each word hangs on the one before it."""
    heads = [max(0, i - 1) for i in range(len(words))]
    return Doc(VOCAB, words=words, pos=pos, heads=heads, deps=["ROOT", *["dep"] * (len(words) - 1)])


def test_the_nearest_verb_above_governs_and_a_verb_governs_itself() -> None:
    doc = chain(["fell", "prices", "said", "Roe"], ["VERB", "NOUN", "VERB", "PROPN"])
    verbs = Governing()
    assert [verbs.verb(token).text for token in reversed(doc)] == ["said", "said", "fell", "fell"]
    assert [verbs.verb(token).text for token in doc] == ["fell", "fell", "said", "said"]


def test_what_hangs_on_than_or_on_up_from_is_a_measure() -> None:
    doc = chain(["rose", "more", "than", "in", "2019"], ["VERB", "ADV", "ADP", "ADP", "NUM"])
    assert [Governing().compared(token) for token in doc] == [False, False, True, True, True]
    doc = chain(["were", "up", "from", "seven"], ["AUX", "ADV", "ADP", "NUM"])
    verbs = Governing()
    assert [verbs.compared(token) for token in reversed(doc)] == [True, True, False, False]


def test_a_chain_is_climbed_once() -> None:
    words = 50_000
    doc = chain(["fell", *["list"] * (words - 1)], ["VERB", *["NOUN"] * (words - 1)])
    verbs = Governing()
    assert {verbs.verb(token).i for token in doc} == {0}
    assert not any(verbs.compared(token) for token in doc)
