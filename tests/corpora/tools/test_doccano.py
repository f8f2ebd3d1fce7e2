"""What people change in doccano comes through."""

from collections.abc import Callable
from typing import Any, TypeAlias

from wirefacts.corpora.markup.facts import AgeFact, QuoteFact
from wirefacts.corpora.markup.parsing import parse
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.tools.exchange import Tool

Row: TypeAlias = dict[str, Any]
At: TypeAlias = Callable[[str], tuple[int, int]]
Corrected: TypeAlias = Callable[[Tool, Callable[[Any], None]], MarkedStory]
Words: TypeAlias = Callable[[MarkedStory, str], list[str]]


def entity(row: Row, at: At, label: str, said: str) -> Row:
    start, end = at(said)
    found: Row = next(
        e for e in row["entities"] if (e["label"], e["start_offset"], e["end_offset"]) == (label, start, end)
    )
    return found


def test_ids_are_given_anew_and_a_boundary_is_moved(lamp: str, at: At, corrected: Corrected, words: Words) -> None:
    def change(row: Row) -> None:
        for each in row["entities"]:
            each["id"] += 4000
        for each in row["relations"]:
            each.update(from_id=each["from_id"] + 4000, to_id=each["to_id"] + 4000)
        entity(row, at, "quote", "The lamp is out")["start_offset"] = at("lamp is")[0]

    story = corrected("doccano", change)
    assert (words(story, "q1"), story.fact) == (["lamp is out"], parse(lamp).fact)


def test_a_span_is_removed(at: At, corrected: Corrected) -> None:
    def change(row: Row) -> None:
        gone = entity(row, at, "age", "51")
        row["entities"].remove(gone)
        row["relations"] = [r for r in row["relations"] if gone["id"] not in {r["from_id"], r["to_id"]}]

    assert "a1" not in corrected("doccano", change).fact


def test_another_speaker_label_and_value(at: At, corrected: Corrected) -> None:
    def change(row: Row) -> None:
        he, ode = entity(row, at, "pronoun", "he"), entity(row, at, "name", "Odile Brandt")
        for relation in row["relations"]:
            if relation["to_id"] == he["id"]:
                relation["to_id"] = ode["id"]
        he["label"] = "description"
        row["Comments"] = ["is this right?", "set age a1 years=52", "set entity tom person Brill"]

    story = corrected("doccano", change)
    quote, age = story.fact["q2"], story.fact["a1"]
    assert isinstance(quote, QuoteFact)
    assert isinstance(age, AgeFact)
    assert (quote.speaker, age.years, story.entity["tom"].name) == ("ode", 52, "Brill")
    assert [mention.kind for mention in story.mentions("tom")] == ["name", "description"]


def test_a_new_fact_and_a_new_mention(at: At, corrected: Corrected) -> None:
    def change(row: Row) -> None:
        for key, label, said in ((901, "age", "44"), (902, "pronoun", "She")):
            start, end = at(said)
            row["entities"].append({"id": key, "label": label, "start_offset": start, "end_offset": end})
        ode = entity(row, at, "name", "Odile Brandt")["id"]
        row["relations"] += [{"id": 1, "from_id": 901, "to_id": 902, "type": "person"}]
        row["relations"] += [{"id": 2, "from_id": 902, "to_id": ode, "type": "same"}]
        row["Comments"] = ["set age a2 44 years=44"]

    age = corrected("doccano", change).fact["a2"]
    assert isinstance(age, AgeFact)
    assert (age.person, age.years) == ("ode", 44)
