"""What the tagger found becomes quotes where no rule has been, with marks exact and no word told twice."""

import pytest
from spacy.language import Language

from wirefacts.annotations.layers import ATTRIBUTIONS
from wirefacts.annotations.views import Attribution
from wirefacts.loading.pipelines import TAGGING, load
from wirefacts.runs.flow import extract
from wirefacts.stages.quotes.page import turn
from wirefacts.stages.quotes.told import told
from wirefacts.stories.document import Document
from wirefacts.text.extents import Extent

TEXT = "“The pier will not cost the town a cent,” grumbled Ada Quill. Bo Lind maintains the ferry will sail today."


def place(words: str) -> Extent:
    start = TEXT.index(words)
    return Extent(start, start + len(words))


def attribution(content: str, cue: str, source: str, confidence: float = 0.9) -> Attribution:
    return Attribution((place(content),), place(cue), confidence, place(source))


def quoted(nlp: Language, *found: Attribution) -> list[str]:
    quotes = told(turn(nlp(TEXT)), [], found)
    return [" ".join(piece.slice(TEXT) for piece in quote.pieces) for quote in quotes]


def test_a_tag_takes_in_the_whole_passage_and_no_mark(nlp: Language) -> None:
    found = attribution("pier will not cost the town", "grumbled", "Ada Quill")
    assert quoted(nlp, found) == ["The pier will not cost the town a cent,"]


def test_words_are_told_once_by_the_surer_tag(nlp: Language) -> None:
    sure = attribution("The pier will not cost the town", "grumbled", "Ada Quill")
    unsure = attribution("cost the town", "maintains", "Bo Lind", 0.7)
    assert quoted(nlp, unsure, sure) == ["The pier will not cost the town a cent,"]


def test_without_marks_a_verb_must_stand_in_the_words(nlp: Language) -> None:
    assert quoted(nlp, attribution("the ferry will sail today", "maintains", "Bo Lind")) == [
        "the ferry will sail today"
    ]
    assert quoted(nlp, attribution("the ferry", "maintains", "Bo Lind")) == []
    assert quoted(nlp, attribution("the ferry will sail today", "maintains", "Bo Lind", 0.1)) == []


@pytest.fixture(scope="module")
def small() -> Language:
    return load(TAGGING)


def test_a_long_article_is_read_to_its_end(small: Language) -> None:
    text = "\n\n".join([*["The harbour was quiet on Monday, and boats came and went as they do."] * 400, TEXT])
    [found] = extract([Document(id="long", text=text)], small)
    last = [r for r in found.records if r.type == "quote" and r.evidence[0].start > len(text) - len(TEXT)]
    assert any("pier will not cost" in piece.text for r in last for piece in r.content)
    assert all(text[e.start : e.end] == e.text for r in found.records for e in r.evidence)


def test_names_stand_beside_dates(small: Language) -> None:
    doc = small("Ada Quill of the Harbour Board left Sambalu on 6 November 2024.")
    assert {(e.text, e.label_) for e in doc.ents} >= {("Ada Quill", "PERSON"), ("6 November 2024", "DATE")}
    assert ATTRIBUTIONS.read(doc) == ()
