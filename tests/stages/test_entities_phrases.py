"""Where descriptions and double names stand."""

import pytest
from spacy.language import Language

from wirefacts.annotations.layers import MENTIONS
from wirefacts.runs.reading import read
from wirefacts.stories.document import Document


def mentions(nlp: Language, text: str, kind: str) -> set[str]:
    """The words of all mentions of that kind."""
    doc = next(doc for _, doc in read([Document(id="test", text=text)], nlp))
    return {m.extent.slice(text) for m in MENTIONS.read(doc) if m.kind == kind}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Lind, the vice-chancellor, left.", "the vice-chancellor"),
        ("Ann Lind, once a judge, left.", "a judge"),
        ("Ann Lind, now the mayor of Tarn, left.", "the mayor of Tarn"),
        ("Her brother-in-law waited.", "Her brother-in-law"),
    ],
)
def test_a_description_has_the_whole_word_and_no_adverb(nlp: Language, text: str, words: str) -> None:
    assert words in mentions(nlp, text, "description")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Torill Berg-Lind spoke on Monday.", "Torill Berg-Lind"),
        ("Chair Amadu Sow-Brandt wept.", "Amadu Sow-Brandt"),
    ],
)
def test_a_given_name_and_a_double_surname_are_one_name(nlp: Language, text: str, name: str) -> None:
    assert mentions(nlp, text, "name") == {name}


def test_an_agency_in_a_dateline_is_nobody(nlp: Language) -> None:
    text = "SUND FALLS, Fen (Fenland Press) — Ann Lund won. The press cheered."
    found = mentions(nlp, text, "description")
    assert "Fenland Press" not in found
    assert "The press" in found


def test_a_post_that_somebody_has_is_without_whose(nlp: Language) -> None:
    found = mentions(nlp, "The union, whose president wept, met.", "description")
    assert "president" in found


@pytest.mark.parametrize("text", ["Ann Lind, no relation, left.", "Ann Lind, no friend of his, left."])
def test_what_nobody_is_is_no_description(nlp: Language, text: str) -> None:
    assert not any(words.startswith("no ") for words in mentions(nlp, text, "description"))


def test_a_noun_that_a_name_is_hung_on_is_nobody(nlp: Language) -> None:
    assert "the key" not in mentions(nlp, "They asked for the key, Una Lind. The key was lost.", "description")
