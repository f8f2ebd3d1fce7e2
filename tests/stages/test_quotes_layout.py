"""Quotes over sentences and paragraphs, and those that the layout shows. All people are invented."""

import datetime as dt
import time
from collections.abc import Callable

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from wirefacts.annotations.layers import QUOTES
from wirefacts.runs.reading import read as read_stories
from wirefacts.stories.document import Document

Read = Callable[..., Doc]


def said(doc: Doc) -> list[tuple[str, list[str]]]:
    text = doc.text
    return [(q.speaker.slice(text), [p.slice(text) for p in q.pieces]) for q in QUOTES.read(doc) if q.speaker]


def test_paragraphs_that_open_again(read: Read) -> None:
    text = 'Governor Lena Hart said: "We lost a friend.\n\n"She was good.\n\n"We miss her," she added.\n\nIt is Friday.'
    assert said(read(text)) == [("Lena Hart", ["We lost a friend.", "She was good.", "We miss her,"])]


def test_a_paragraph_in_marks_goes_on_with_the_last_speaker(read: Read) -> None:
    text = '"We lost a friend," Lena Hart said.\n\n"She was the best of us."\n\nHart left early.'
    assert said(read(text)) == [("Lena Hart", ["We lost a friend,", "She was the best of us."])]


def test_an_unclosed_quote_does_not_take_the_next_speaker(read: Read) -> None:
    text = '"We lost a friend," Lena Hart said. "She was good.\n\n"I disagree," said Paul Dee.'
    assert [speaker for speaker, _ in said(read(text))] == ["Lena Hart", "Paul Dee"]


def test_one_plain_speaker_and_no_cue(read: Read) -> None:
    assert said(read('Lena Hart was furious. "They lied to us from the start."')) == [
        ("Lena Hart", ["They lied to us from the start."])
    ]


def test_statement_named_in_the_sentence_before(read: Read) -> None:
    text = 'Senator Paul Dee issued a statement on the vote. "I am sad for my state and its people."'
    assert said(read(text)) == [("Paul Dee", ["I am sad for my state and its people."])]


def test_block_after_a_colon(read: Read) -> None:
    text = "In a letter to staff, Hart wrote:\n\nWe are proud of it. We thank you.\n\nIt was sent on Monday."
    assert said(read(text)) == [("Hart", ["We are proud of it. We thank you."])]


def test_block_ends_where_the_story_speaks_again(read: Read) -> None:
    text = "In a statement, the church denied it:\n\nShe was never here. Members also claimed that she left early."
    assert said(read(text)) == [("the church", ["She was never here."]), ("Members", ["she left early"])]


def test_clause_and_quotation_under_one_cue(read: Read) -> None:
    text = 'Paul Dee told City Radio any plan "must work": "We need more time than that."'
    assert said(read(text)) == [("Paul Dee", ['any plan "must work"', "We need more time than that."])]


def test_pull_quote(read: Read) -> None:
    text = (
        "The council met on Monday.\n\nI never thought that we would see this day in our town. Lena Hart, mayor\n\n"
        "It rained."
    )
    assert said(read(text)) == [("Lena Hart", ["I never thought that we would see this day in our town."])]


def test_picture_credit_is_no_pull_quote(read: Read) -> None:
    text = (
        "The council met.\n\nVoters cheer as we and our team arrive in the old town hall. Lena Hart / AP\n\nIt rained."
    )
    assert said(read(text)) == []


def test_signature_on_its_own_line(read: Read) -> None:
    text = "It rained.\n\n“This town is finished for good.”\n\n— Lena Hart, mayor\n\nIt rained."
    assert said(read(text)) == [("Lena Hart", ["This town is finished for good."])]


def test_transcript(read: Read) -> None:
    text = "HART: Welcome to the show.\n\nDEE: Thank you.\n\nHART: Did you take it?\n\nDEE: No."
    assert [speaker for speaker, _ in said(read(text))] == ["HART", "DEE", "HART", "DEE"]


def test_a_stray_label_is_no_transcript(read: Read) -> None:
    assert said(read("Image: a crane at work.\n\nThe crane fell.\n\nNote: this story was changed.")) == []


INTERVIEW = "{intro}\n\nQ: Who pays?\n\nA: Nobody does.\n\nQ: And the pump?\n\nA: It is broken.\n"


@pytest.mark.parametrize(
    ("intro", "asks", "answers"),
    [
        ("Lena Hart, a baker, spoke to Ned Dole on Monday.", "Ned Dole", "Lena Hart"),
        ("The baker Lena Hart was interviewed by Ned Dole.", "Ned Dole", "Lena Hart"),
        ("Ned Dole sat down with Lena Hart, a baker.", "Ned Dole", "Lena Hart"),
        ("A talk with the baker Lena Hart.", None, "Lena Hart"),
    ],
)
def test_who_asks_and_who_answers(read: Read, intro: str, asks: str | None, answers: str) -> None:
    doc = read(INTERVIEW.format(intro=intro))
    speakers = [q.speaker.slice(doc.text) for q in QUOTES.read(doc) if q.speaker is not None]
    assert speakers == [name for name in (asks, answers, asks, answers) if name is not None]


def test_an_answer_may_begin_with_a_word_and_a_comma(read: Read) -> None:
    text = "A talk with the baker Lena Hart.\n\nQ. Who pays?\n\nA. No, she never told me. I asked.\n\nQ. And the pump?"
    assert said(read(text)) == [("Lena Hart", ["No, she never told me. I asked."])]


def test_the_settled_type_of_a_name_tells_who_answers(read: Read) -> None:
    intro = "Mina Quill sat down with Jonas Abend, director of the Fernhill Museum, on Monday."
    assert [who for who, _ in said(read(INTERVIEW.format(intro=intro)))] == ["Mina Quill", "Jonas Abend"] * 2


def test_a_row_of_dots_takes_no_time(read: Read) -> None:
    began = time.perf_counter()
    read(INTERVIEW.format(intro=f"Asked by {'.' * 47}a Lena Hart."))
    assert time.perf_counter() - began < 5


def test_capitals_behind_a_name_are_part_of_its_label(read: Read) -> None:
    doc = read("QUILL, CHAIRWOMAN: Order, please.\n\nMARSH: Who pays?\n\nQUILL, CHAIRWOMAN: Nobody.\n")
    assert [q.speaker.slice(doc.text) for q in QUOTES.read(doc) if q.speaker is not None] == ["QUILL", "MARSH", "QUILL"]


def test_a_dateline_is_no_part_of_what_is_reported(nlp: Language) -> None:
    text = "TARN HARBOUR (Meridian) - Dock workers voted on Thursday to turn down an offer, their union said."
    ((_, doc),) = read_stories([Document(id="t", text=text, published=dt.date(2024, 11, 8))], nlp)
    (quote,) = QUOTES.read(doc)
    assert [p.slice(doc.text) for p in quote.pieces] == ["Dock workers voted on Thursday to turn down an offer"]
