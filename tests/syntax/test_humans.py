"""Nouns for people."""

import pytest
from spacy.language import Language

from wirefacts.syntax.humans import is_human_word, is_plural_of_people

WORDS = ["nurse", "dockworkers", "beekeeper", "children", "ministers", "geologist", "girlfriend", "twins"]


@pytest.mark.parametrize("word", WORDS)
def test_people(nlp: Language, word: str) -> None:
    assert is_human_word(nlp(f"The {word} left the town.")[1])


@pytest.mark.parametrize("word", ["bridge", "letter", "weather", "paper", "list"])
def test_things(nlp: Language, word: str) -> None:
    assert not is_human_word(nlp(f"The {word} left the town.")[1])


@pytest.mark.parametrize(
    ("word", "people"), [("shareholders", True), ("ministers", True), ("nurse", False), ("bridges", False)]
)
def test_a_plural_of_people_is_told_by_its_letters_alone(word: str, people: bool) -> None:
    assert is_plural_of_people(word) is people
