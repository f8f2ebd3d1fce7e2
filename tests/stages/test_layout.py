"""Sentences end where paragraphs and datelines do."""

import datetime as dt

import spacy
from spacy.language import Language

from wirefacts.annotations.story import set_story
from wirefacts.runs.reading import read
from wirefacts.stories.document import Document, Zone
from wirefacts.text.extents import Extent


def test_a_paragraph_starts_a_sentence() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("wirefacts_layout")
    doc = nlp("Ada Quill left\n\nBo Marsh stayed\nand sang")
    starts = [token.text for token in doc if token.is_sent_start and token.i]
    assert starts == ["Bo", "and"]


def test_a_sentence_ends_with_the_network_x() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("wirefacts_layout")
    doc = nlp("Ada Quill wrote on X. Bo Marsh stayed with X. Roe.")
    assert [token.text for token in doc if token.is_sent_start and token.i] == ["Bo"]


def test_a_zone_starts_a_sentence() -> None:
    nlp = spacy.blank("en")
    text = "TARN (Meridian) - Ada Quill left"
    doc = nlp(text)
    zones = (Zone(kind="dateline", extent=Extent(0, 17)), Zone(kind="body", extent=Extent(18, len(text))))
    set_story(doc, Document(id="t", text=text, zones=zones))
    nlp.add_pipe("wirefacts_layout")
    doc = nlp.get_pipe("wirefacts_layout")(doc)
    assert [token.text for token in doc if token.is_sent_start] == ["TARN", "Ada"]


def test_the_lede_does_not_begin_in_the_dateline(nlp: Language) -> None:
    story = Document(
        id="t",
        text="TARN HARBOUR, Nov 6 (Meridian) - Mayor Ada Quill resigned on Tuesday after a row over the pier.",
        published=dt.date(2024, 11, 6),
    )
    ((_, doc),) = read([story], nlp)
    assert [sentence.text for sentence in doc.sents][-1].startswith("Mayor Ada Quill resigned")


def test_an_empty_doc_stays_empty() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("wirefacts_layout")
    assert len(nlp("")) == 0


def test_a_title_cut_short_ends_no_sentence(nlp: Language) -> None:
    doc = nlp("The bill is backed by Sens. Ada Quill and Bo Marsh. It passed.")
    assert [sentence.text for sentence in doc.sents] == [
        "The bill is backed by Sens. Ada Quill and Bo Marsh.",
        "It passed.",
    ]


def test_what_a_label_holds_starts_a_sentence() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("wirefacts_layout")
    doc = nlp("QUILL: Good evening.\n\nQUESTION: Who pays?\n\nQUILL: Nobody.")
    starts = [token.text for token in doc if token.is_sent_start]
    assert {"Good", "Who", "Nobody"} <= set(starts)
