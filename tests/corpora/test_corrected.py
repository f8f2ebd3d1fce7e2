"""Decisions of people applied to an extraction, and what comes out of it."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from wirefacts.assembly.identity import record_id
from wirefacts.corpora.corrected.applying import Corrected, applied
from wirefacts.corpora.corrected.decisions import Decision
from wirefacts.corpora.corrected.exporting import Form, export
from wirefacts.corpora.markup.parsing import parse
from wirefacts.corpora.tools import exchange
from wirefacts.errors import InputError, UsageError
from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import RECORD
from wirefacts.records.parts import DocumentInfo, Entity, EntityMention
from wirefacts.stories.document import Document

TEXT = "🚢 Ada Quill, 61, spoke. “We will rebuild the pier,” Quill said. Bram Odell, 44, left."


def record(**fields: Any) -> Any:
    return RECORD.validate_python({"id": "-", "confidence": 0.9, **fields})


def span(words: str) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "text": words}


QUILL = {"entity": "e1", "name": "Ada Quill"}
AGE = record(type="age", id="a", person=QUILL, years=61, evidence=[span("Ada Quill, 61")])
QUOTE = record(
    type="quote",
    id="q",
    speaker=QUILL,
    content=[span("We will rebuild the pier,")],
    evidence=[span("We will rebuild the pier,")],
    quote_kind="direct",
)


def extraction(published: str | None = "2025-11-05") -> Extraction:
    mentions = tuple(
        EntityMention(start=start, end=start + len(words), kind="name")
        for words, start in (("Ada Quill", TEXT.index("Ada Quill")), ("Quill", TEXT.index("Quill said")))
    )
    day = dt.date.fromisoformat(published) if published else None
    return Extraction(
        document=DocumentInfo(
            id="pier", headline="The Pier!", published=day, sha256=Document(id="x", text=TEXT).sha256
        ),
        entities=(Entity(id="e1", type="person", name="Ada Quill", aliases=("Quill",), mentions=mentions),),
        records=(AGE, QUOTE),
    )


def decided(*decisions: Decision, reviewed: bool = False) -> Corrected:
    return applied(extraction(), TEXT, decisions, reviewed=reviewed)


def changed(base: Any, **fields: Any) -> Decision:
    return Decision(id=base.id, verdict="corrected", record={**base.model_dump(mode="json"), **fields})


def test_what_nobody_decided_on_stays_unless_only_the_reviewed_is_wanted() -> None:
    accepted = Decision(id="a", verdict="accepted")
    assert decided(accepted).extraction.records == (AGE, QUOTE)
    assert decided(accepted, reviewed=True).extraction.records == (AGE,)
    assert decided(Decision(id="q", verdict="rejected")).extraction.records == (AGE,)


def test_a_corrected_record_has_an_id_of_its_own_and_is_certain() -> None:
    made = decided(changed(AGE, years=62))
    (age,) = (each for each in made.extraction.records if each.type == "age")
    assert age.id == record_id(extraction().document.sha256, age) != "a"
    assert age.confidence == 1.0
    assert made.decided == {age.id: "corrected"}


def test_a_name_that_the_text_has_becomes_an_entity() -> None:
    made = decided(changed(QUOTE, speaker={"entity": None, "name": "Bram Odell"}))
    (quote,) = (each for each in made.extraction.records if each.type == "quote")
    entity = next(each for each in made.extraction.entities if each.name == "Bram Odell")
    assert quote.speaker.entity == entity.id
    assert [TEXT[m.start : m.end] for m in entity.mentions] == ["Bram Odell"]
    known = decided(changed(QUOTE, speaker={"entity": None, "name": "quill"}))
    assert [each.speaker.entity for each in known.extraction.records if each.type == "quote"] == ["e1"]


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"years": 900}, "years"),
        ({"evidence": []}, "evidence"),
        ({"evidence": [{"start": 0, "end": 3, "text": "Ada"}]}, "do not stand"),
        ({"evidence": [{"start": 9_000, "end": 9_003, "text": "Ada"}]}, "do not stand"),
        ({"when": {"value": "2025", "start": 0, "end": 4, "text": "2025"}}, "do not stand"),
        ({"person": {"entity": ["e1"], "name": "Ada"}}, "entity"),
        ({"person": "Ada"}, "person"),
        ({"type": "poem"}, ""),
    ],
)
def test_what_does_not_hold_is_left_out_and_said(fields: dict[str, Any], why: str) -> None:
    made = decided(changed(AGE, **fields))
    assert [each.type for each in made.extraction.records] == ["quote"]
    (said,) = made.left_out
    assert said.startswith("corrected a: ")
    assert why in said


def test_a_name_of_a_record_that_is_left_out_becomes_no_entity() -> None:
    odell = {"entity": None, "name": "Bram Odell"}
    made = decided(changed(AGE, years=900, person=odell))
    assert made.left_out
    assert [each.name for each in made.extraction.entities] == ["Ada Quill"]
    both = decided(changed(AGE, years=900, person=odell), changed(QUOTE, speaker=odell))
    assert [each.name for each in both.extraction.entities] == ["Ada Quill", "Bram Odell"]


@pytest.mark.parametrize(
    ("value", "earliest", "latest", "edtf"),
    [("2025-11", "2025-11-01", "2025-11-30", "2025-11"), ("P3M", None, None, None), ("soon", None, None, None)],
)
def test_what_follows_from_a_dates_value_is_reckoned_anew(
    value: str, earliest: str | None, latest: str | None, edtf: str | None
) -> None:
    fields = {"type": "date", "value": value, "timex_type": "DATE", "earliest": "1999-01-01", "evidence": [span("61")]}
    made = decided(Decision(id="added-1", verdict="added", record={**fields, "confidence": 1}))
    (date,) = (each for each in made.extraction.records if each.type == "date")
    assert (date.earliest, date.latest, date.edtf) == (earliest, latest, edtf)
    assert bool(export(made, "markup", "newsroom", "elections").left_out) == (value == "soon")


def test_a_decision_on_an_id_of_old_still_counts() -> None:
    made = decided(Decision(id="gone", verdict="corrected", record=AGE.model_dump(mode="json") | {"years": 63}))
    assert {getattr(each, "years", None) for each in made.extraction.records} == {61, 63, None}
    assert decided(Decision(id="gone", verdict="accepted")).extraction.records == (AGE, QUOTE)


def test_another_text_is_refused() -> None:
    with pytest.raises(InputError):
        applied(extraction(), TEXT + " ", ())


@pytest.mark.parametrize("form", ["markup", "labelstudio"])
def test_stories_come_back(form: Form, tmp_path: Path) -> None:
    made = export(decided(changed(AGE, years=62)), form, "newsroom", "elections")
    assert made.left_out == ()
    assert made.name == ("the-pier.story" if form == "markup" else "the-pier.json")
    if form == "markup":
        story = parse(made.content)
    else:
        (tmp_path / made.name).write_text(made.content, encoding="utf-8")
        (read,) = exchange.read("labelstudio", tmp_path / made.name)
        assert not isinstance(read, Exception)
        story = read
    assert story.text == TEXT
    assert [getattr(fact, "years", None) for fact in story.facts] == [62, None]
    assert (story.header.topic, story.header.length, story.header.house) == ("elections", "brief", "newsroom")


def test_annotations_have_both_units_and_what_was_decided() -> None:
    made = export(decided(Decision(id="a", verdict="accepted")), "annotations", "newsroom", "elections")
    page = json.loads(made.content)
    age, quote = page["items"]
    assert (age["decision"], quote.get("decision")) == ("accepted", None)
    position, words = age["target"][0]["selector"]
    assert (position["start"], position["utf16"]["start"]) == (2, 3)
    assert words["exact"] == "Ada Quill, 61"


def test_a_story_needs_its_day() -> None:
    bare = applied(extraction(None), TEXT, ())
    with pytest.raises(UsageError):
        export(bare, "markup", "newsroom", "elections")
    assert export(bare, "annotations", "newsroom", "elections").name == "the-pier.jsonld"
