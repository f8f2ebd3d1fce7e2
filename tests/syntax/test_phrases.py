"""Noun phrases and their heads. All people are invented."""

import pytest
from spacy.language import Language

from wirefacts.syntax.phrases import head_of, noun_phrase
from wirefacts.text.extents import Extent


def test_letters_behind_a_name_are_no_head(nlp: Language) -> None:
    head = head_of(nlp("Prosecutor Hal Finch KC told the court so."), Extent(0, 23))
    assert head is not None
    assert head.text == "Finch"


@pytest.mark.parametrize(
    ("text", "head", "phrase"),
    [
        ("Hart e-mailed staff on Sunday evening.", "staff", "staff"),
        ("The manager of the mill resigned.", "manager", "The manager of the mill"),
    ],
)
def test_a_day_is_no_part_of_a_phrase(nlp: Language, text: str, head: str, phrase: str) -> None:
    doc = nlp(text)
    token = next(t for t in doc if t.text == head)
    assert noun_phrase(token).slice(text) == phrase


def test_a_chain_of_prepositions_ends(nlp: Language) -> None:
    doc = nlp("He is " + "the son of " * 1500 + "Ann Roe.")
    assert len(noun_phrase(doc[3])) < 200
