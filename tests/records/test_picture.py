"""What is drawn of an extraction: parties in order, cards that know them, times, talks."""

from typing import Any

from wirefacts.records.extraction import Extraction
from wirefacts.records.picture import picture

TEXT = "Ann Roe called Tom Poe on Monday, an aide said. The council, Poe said, may vote in June.\n"


def span(piece: str) -> dict[str, Any]:
    start = TEXT.index(piece)
    return {"start": start, "end": start + len(piece), "text": piece}


def extraction(**document: Any) -> Extraction:
    roe, poe = {"entity": "e7", "name": "Ann Roe"}, {"entity": "e2", "name": "Tom Poe"}
    rows: list[dict[str, Any]] = [
        {"type": "contact", "evidence": [span("Ann Roe called Tom Poe")], "initiator": roe, "recipients": [poe],
         "medium": "phone", "attribution": {"entity": None, "name": "aide"}, "factuality": "reported",
         "when": {"value": "2024-11-04", **span("Monday")}},
        {"type": "event", "evidence": [span("may vote in June")], "event": "pass",
         "agents": [{"entity": "e9", "name": "council"}], "attribution": poe,
         "factuality": "possible", "when": {"value": "2024-06", **span("June")}},
        {"type": "event", "evidence": [span("vote")], "event": "pass", "when": {"value": "P3M", **span("June")}},
    ]  # fmt: skip
    entities = [
        {"id": "e9", "type": "organization", "name": "council", "mentions": [{"start": 52, "end": 59, "kind": "description"}]},
        {"id": "e7", "type": "person", "name": "Ann Roe", "mentions": [{"start": 0, "end": 7, "kind": "name"}]},
        {"id": "e2", "type": "person", "name": "Tom Poe", "aliases": ["Tom Poe", "Poe"],
         "mentions": [{"start": 15, "end": 22, "kind": "name"}]},
    ]  # fmt: skip
    return Extraction.model_validate(
        {
            "document": {"id": "a", "sha256": "0" * 64, **document},
            "entities": entities,
            "records": [{"id": f"r{n}", "confidence": 0.5, **row} for n, row in enumerate(rows)],
            "diagnostics": [{"code": "doubtful", "message": "so", "start": 0, "end": 7}],
        }
    ).with_text(TEXT)


def test_people_come_first_and_those_with_most_facts_before() -> None:
    drawn = picture(extraction())
    assert [(who.group, who.name) for who in drawn.who] == [
        ("people", "Tom Poe"),
        ("people", "Ann Roe"),
        ("organisations", "council"),
    ]
    assert drawn.who[0].aliases == ("Poe",)
    assert [set(card.who) for card in drawn.cards] == [{1, 2}, {1, 3}, set()]


def test_a_card_says_how_a_fact_is_put_and_who_vouches() -> None:
    reported, possible, asserted = picture(extraction()).cards
    assert reported.notes[:2] == (("reported by", "aide"), ("when", "2024-11-04"))
    assert possible.notes[0] == ("possible, says", "Tom Poe")
    assert possible.hedged
    assert not reported.hedged
    assert asserted.notes[0] == ("asserted by", "the article")


def test_dated_facts_stand_in_order_with_the_day_of_publication_and_durations_do_not() -> None:
    moments = picture(extraction(published="2024-11-04")).moments
    assert [(moment.iso, moment.cards, moment.note) for moment in moments] == [
        ("2024-06-01", (2,), ""),
        ("2024-11-04", (1,), "published"),
    ]
    assert picture(extraction().model_copy(update={"records": ()})).moments == ()


def test_talks_and_doubts() -> None:
    drawn = picture(extraction())
    (talk,) = drawn.talks
    assert (talk.speaker.name, talk.hearer.name, talk.card, talk.quoted) == ("Ann Roe", "Tom Poe", 1, False)
    (doubt,) = drawn.doubts
    assert (doubt.code, doubt.words) == ("doubtful", "Ann Roe")


def test_a_talk_that_is_planned_is_none_that_was_held() -> None:
    told = extraction()
    planned = told.model_copy(
        update={"records": (told.records[0].model_copy(update={"factuality": "planned"}), *told.records[1:])}
    )
    drawn = picture(planned)
    assert drawn.cards[0].statement == "Ann Roe is to call Tom Poe"
    (talk,) = drawn.talks
    assert (talk.how, talk.hedged) == ("phone (planned)", True)
