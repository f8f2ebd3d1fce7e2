"""What people change in Label Studio comes through."""

from collections.abc import Callable
from typing import Any, TypeAlias

from wirefacts.corpora.markup.facts import AgeFact, QuoteFact
from wirefacts.corpora.markup.parsing import parse
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.markup.writing import inline
from wirefacts.corpora.tools.exchange import Tool

Row: TypeAlias = dict[str, Any]
At: TypeAlias = Callable[[str], tuple[int, int]]
Corrected: TypeAlias = Callable[[Tool, Callable[[Any], None]], MarkedStory]
Words: TypeAlias = Callable[[MarkedStory, str], list[str]]


def results(row: Row) -> list[Row]:
    found: list[Row] = row["annotations"][0]["result"]
    return found


def region(row: Row, label: str, said: str) -> Row:
    """The region with these words."""
    return next(
        r
        for r in results(row)
        if r["type"] == "labels" and r["value"]["labels"] == [label] and r["value"]["text"] == said
    )


def test_a_boundary_is_moved(lamp: str, at: At, corrected: Corrected, words: Words) -> None:
    def change(row: Row) -> None:
        region(row, "quote", "The lamp is out")["value"].update(start=at("lamp is")[0], text="lamp is out")

    assert words(corrected("labelstudio", change), "q1") == ["lamp is out"]


def test_a_fact_is_removed_with_its_part_and_relations(corrected: Corrected) -> None:
    def change(row: Row) -> None:
        gone = {region(row, "event", "resigned")["id"], region(row, "event-trigger", "resigned")["id"]}
        row["annotations"][0]["result"] = [
            r for r in results(row) if not gone & {r.get("id"), r.get("from_id"), r.get("to_id")}
        ]

    story = corrected("labelstudio", change)
    assert [fact.id for fact in story.facts] == ["d1", "q1", "q2", "a1"]


def test_another_speaker_and_another_value(corrected: Corrected) -> None:
    def change(row: Row) -> None:
        quote, ode = region(row, "quote", "It will\nburn")["id"], region(row, "name", "Odile Brandt")["id"]
        link = next(
            r for r in results(row) if r["type"] == "relation" and r["from_id"] == quote and r["labels"] == ["speaker"]
        )
        link["to_id"] = ode
        kind = next(r for r in results(row) if r.get("id") == quote and r["from_name"] == "quote-kind")
        kind["value"]["choices"] = ["mixed"]

    fact = corrected("labelstudio", change).fact["q2"]
    assert isinstance(fact, QuoteFact)
    assert (fact.speaker, fact.kind) == ("ode", "mixed")


def test_a_new_fact_and_a_new_mention(at: At, corrected: Corrected, words: Words) -> None:
    def change(row: Row) -> None:
        for key, label, said in (("Dx_aB91ISN", "age", "44"), ("k-9Zq0LmTt", "pronoun", "She")):
            start, end = at(said)
            value = {"start": start, "end": end, "text": said, "labels": [label]}
            results(row).append({"id": key, "from_name": "label", "to_name": "text", "type": "labels", "value": value})
        years = {"id": "Dx_aB91ISN", "from_name": "age-years", "type": "textarea", "value": {"text": ["44"]}}
        person = {"type": "relation", "from_id": "k-9Zq0LmTt", "to_id": "Dx_aB91ISN", "labels": ["person"]}
        same = {"from_id": "k-9Zq0LmTt", "to_id": region(row, "name", "Odile Brandt")["id"], "labels": ["same"]}
        row["annotations"][0]["result"] += [years, person, {"type": "relation", "direction": "right", **same}]

    story = corrected("labelstudio", change)
    fact = story.fact["a2"]
    assert isinstance(fact, AgeFact)
    assert (fact.person, fact.years, words(story, "a2")) == ("ode", 44, ["44"])
    assert [mention.kind for mention in story.mentions("ode")] == ["name", "pronoun"]


def test_a_first_mention_is_removed_and_the_entity_stays(corrected: Corrected) -> None:
    def change(row: Row) -> None:
        gone, he = region(row, "name", "Tom Brill")["id"], region(row, "pronoun", "he")["id"]
        row["annotations"][0]["result"] = [r for r in results(row) if r.get("id") != gone]
        for result in results(row):
            if result.get("to_id") == gone:
                result["to_id"] = he

    story = corrected("labelstudio", change)
    assert (story.entity["tom"].name, story.entity["tom"].gender, len(story.mentions("tom"))) == (
        "Tom Brill",
        "masculine",
        1,
    )


def test_line_breaks_that_label_studio_writes_as_two_characters(lamp: str, corrected: Corrected) -> None:
    def change(row: Row) -> None:
        region(row, "quote", "It will\nburn")["value"]["text"] = "It will\\nburn"

    assert corrected("labelstudio", change) == parse(lamp)


def test_crossing_evidence_is_cut_in_pieces(at: At, corrected: Corrected, words: Words) -> None:
    def change(row: Row) -> None:
        start, end = at("Brill")[0], at("resigned")[1]
        region(row, "event", "resigned")["value"].update(start=start, end=end, text="Brill, 51, resigned")

    story = corrected("labelstudio", change)
    assert words(story, "e1") == ["Brill", ", 51, resigned"]
    assert "{=tom Tom {e1 Brill}}{e1 , {a1 51}, {e1.trigger resigned}}" in inline(story.text, story.tags)
