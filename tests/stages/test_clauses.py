"""Main clauses that a parser lost are mended. All people are invented."""

from collections.abc import Callable

import pytest
import spacy
from spacy.tokens import Doc

from wirefacts.stages.clauses.component import Clauses

Read = Callable[..., Doc]


def main_clause(doc: Doc) -> tuple[str, str | None]:
    """The root of the first sentence and its subject."""
    root = next(doc.sents).root
    return root.text, next((c.text for c in root.lefts if c.dep_ == "nsubj"), None)


@pytest.mark.parametrize(
    ("text", "root", "subject"),
    [
        ("The midwife, 44, telephoned relief commissioner Ned Hart from a rooftop.", "telephoned", "midwife"),
        ("Marsh, who backed another finalist, called Hart at dawn to congratulate him.", "called", "Marsh"),
        ("The firm's chief executive, Lena Hart, e-mailed council members Tuesday.", "e-mailed", "executive"),
    ],
)
def test_the_verb_behind_an_aside_is_the_main_one(read: Read, text: str, root: str, subject: str) -> None:
    assert main_clause(read(text)) == (root, subject)


def test_its_object_and_what_follows_hang_on_it(read: Read) -> None:
    doc = read("The midwife, 44, telephoned relief commissioner Ned Hart from a rooftop.")
    verb = next(t for t in doc if t.text == "telephoned")
    assert [(c.text, c.dep_) for c in verb.rights] == [("Hart", "dobj"), ("from", "prep"), (".", "punct")]


def test_a_day_is_nothing_that_it_is_done_to(read: Read) -> None:
    doc = read("The firm's chief executive, Lena Hart, e-mailed Tuesday. The midwife, 44, telephoned Monday.")
    assert not [t for t in doc if t.dep_ == "dobj"]


@pytest.mark.parametrize("text", ["Lena Hart, 41, elected mayor in May.", "A bridge, old, of stone."])
def test_captions_and_fragments_stay(read: Read, text: str) -> None:
    doc = read(text)
    assert next(doc.sents).root.pos_ in {"NOUN", "PROPN"}


def test_sentences_stay_where_they_were(read: Read) -> None:
    doc = read("It rained. The midwife, 44, telephoned relief commissioner Ned Hart from a rooftop. It was late.")
    assert [s.text for s in doc.sents] == [
        "It rained.", "The midwife, 44, telephoned relief commissioner Ned Hart from a rooftop.", "It was late.",
    ]  # fmt: skip


@pytest.mark.parametrize("text", [" ", ",", "Hart,", ", ,", "Hart, , called .", "x" * 5000, "a, " * 500 + "."])
def test_no_text_makes_it_raise(read: Read, text: str) -> None:
    read(text)


def test_without_a_parser_nothing_changes() -> None:
    doc = spacy.blank("en")("The midwife, 44, telephoned Ned Hart.")
    assert not Clauses()(doc).has_annotation("DEP")


def test_letters_of_honour_are_no_head_of_a_name(read: Read) -> None:
    doc = read("Hart's barrister, Lena Roe QC, told reporters that he would appeal.")
    roe = next(t for t in doc if t.text == "Roe")
    assert (roe.dep_, roe.head.text, roe.nbor().head.text) == ("appos", "barrister", "Roe")


def test_whom_something_was_done_to_minutes_later_is_its_object(read: Read) -> None:
    doc = read("Lau wished Hart luck in a text message and endorsed her minutes later.")
    her = next(t for t in doc if t.text == "her")
    assert (her.dep_, her.head.text, her.nbor().dep_) == ("dobj", "endorsed", "npadvmod")


@pytest.mark.parametrize("whom", ["Keller", "Laura Keller"])
def test_whom_somebody_called_minutes_later_is_the_object(read: Read, whom: str) -> None:
    doc = read(f"Whitman called {whom} minutes later to concede.")
    keller, called = next(t for t in doc if t.text == "Keller"), doc[1]
    assert (keller.dep_, keller.head.text, keller.nbor().dep_) == ("dobj", "called", "npadvmod")
    assert [c.text for c in called.rights if c.dep_ == "dobj"] == ["Keller"]
