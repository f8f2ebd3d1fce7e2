"""Annotations are kept on the Doc, exactly, and survive DocBin."""

import datetime as dt

import spacy
from spacy.tokens import Doc, DocBin

from wirefacts.annotations.layers import CLUSTERS, DATES, NOTES, QUOTES, note
from wirefacts.annotations.story import published, set_story, silent, zones
from wirefacts.annotations.texts import text_of
from wirefacts.annotations.views import Cluster, Note, Quote, Timex
from wirefacts.stories.document import Document, Zone
from wirefacts.text.extents import Extent

TEXT = 'By Bo Marsh\n"Never mind," Ada Quill said on Monday. "Go home."'
QUOTE = Quote(
    pieces=(Extent(13, 24), Extent(54, 62)), kind="direct", confidence=0.9, speaker=Extent(26, 35), cue=Extent(36, 40)
)


def roundtrip(doc: Doc) -> Doc:
    packed = DocBin(docs=[doc]).to_bytes()
    return next(iter(DocBin().from_bytes(packed).get_docs(spacy.blank("en").vocab)))


def test_a_quote_survives_docbin_with_pieces_that_cut_tokens() -> None:
    doc = spacy.blank("en")(TEXT)
    QUOTES.write(doc, [QUOTE])
    again = roundtrip(doc)
    assert QUOTES.read(again) == (QUOTE,)
    assert [span.label_ for span in again.spans["quotes"]] == ["direct"]


def test_two_kinds_of_views_on_the_same_words_stay_apart() -> None:
    doc = spacy.blank("en")(TEXT)
    DATES.write(doc, [Timex(Extent(44, 50), "2024-11-04", "DATE", 0.9), Timex(Extent(44, 50), "2024-W45", "DATE", 0.2)])
    assert [timex.value for timex in DATES.read(roundtrip(doc))] == ["2024-11-04", "2024-W45"]


def test_clusters_need_no_place_of_their_own() -> None:
    doc = spacy.blank("en")(TEXT)
    CLUSTERS.write(doc, [Cluster("c1", "person", "Ada Quill", ("m1", "m2"))])
    assert CLUSTERS.read(roundtrip(doc))[0].mentions == ("m1", "m2")


def test_notes_add_up() -> None:
    doc = spacy.blank("en")(TEXT)
    note(doc, [Note("unclosed-mark", "a quotation mark is never closed", Extent(0, 1))])
    note(doc, [Note("unanchored-date", "no publication date")])
    assert [n.code for n in NOTES.read(roundtrip(doc))] == ["unclosed-mark", "unanchored-date"]


def test_the_story_behind_a_doc_survives_docbin() -> None:
    doc = spacy.blank("en")(TEXT)
    byline = Zone(kind="byline", extent=Extent(0, 11))
    set_story(doc, Document(id="t", text=TEXT, published=dt.date(2024, 11, 6), zones=(byline,)))
    again = roundtrip(doc)
    assert published(again) == dt.date(2024, 11, 6)
    assert zones(again) == (byline,)
    assert silent(again) == (Extent(0, 11),)


def test_a_doc_of_somebody_else_has_no_story() -> None:
    doc = spacy.blank("en")(TEXT)
    assert published(doc) is None
    assert zones(doc) == ()
    assert QUOTES.read(doc) == ()


def test_what_is_written_anew_is_read_anew() -> None:
    doc = spacy.blank("en")("on Monday")
    note(doc, [Note("one", "first")])
    assert NOTES.read(doc) is NOTES.read(doc)
    note(doc, [Note("two", "second")])
    assert [n.code for n in NOTES.read(doc)] == ["one", "two"]


def test_the_text_of_a_doc() -> None:
    doc = spacy.blank("en")("on  Monday ")
    assert text_of(doc) is text_of(doc)
    assert text_of(doc) == doc.text
