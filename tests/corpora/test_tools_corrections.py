"""What people change in a tool's own fields comes through, for each tool."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wirefacts.corpora.converting import convert
from wirefacts.corpora.markup.facts import AgeFact, QuoteFact
from wirefacts.corpora.markup.parsing import parse
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.markup.writing import inline, write
from wirefacts.corpora.tools.exchange import Tool, read

LAMP = """id: lamp
published: 2024-11-06
house: newsroom
topic: courts
length: brief
traps:
---
🚢 "{q1 The lamp is out}," {q1.src {=ode Odile Brandt}} {q1.cue said}. {=tom Tom Brill}, {a1 51}, {e1 {e1.trigger resigned}} on {d1 Tuesday}.
"{q2 It will
burn}," {^tom he} {q2.cue said}, "{q2 again}." She is 44, and {x the "Lamp"} is hers.
---
entity ode person "Odile Brandt"
entity tom person "Tom Brill" gender=masculine
date d1 2024-11-05
quote q1 direct speaker=ode
quote q2 direct speaker=tom
age a1 person=tom years=51
event e1 resign agents=tom date=d1
"""  # noqa: E501 - a line of a story is as long as its paragraph
Row = dict[str, Any]


def at(words: str) -> tuple[int, int]:
    """Where words stand in the text, once."""
    text = parse(LAMP).text
    (found,) = re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)
    return found.span()


def corrected(tool: Tool, folder: Path, change: Callable[[Any], None]) -> MarkedStory:
    """The story after `change` was made to the row that went to the tool."""
    convert([parse(LAMP)], tool, folder)
    file = folder / {"labelstudio": "tasks.json", "brat": "lamp.ann"}.get(tool, "stories.jsonl")
    content = file.read_text(encoding="utf-8")
    if tool == "brat":
        lines = content.splitlines()
        change(lines)
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    else:
        row = json.loads(content)
        change(row[0] if tool == "labelstudio" else row)
        file.write_text(json.dumps(row), encoding="utf-8")
    (found,) = read(tool, folder)
    assert isinstance(found, MarkedStory), found
    return found


def words(story: MarkedStory, fact: str) -> list[str]:
    return [piece.slice(story.text) for piece in story.pieces(fact)]


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


class TestLabelStudio:
    def test_a_boundary_is_moved(self, tmp_path: Path) -> None:
        def change(row: Row) -> None:
            region(row, "quote", "The lamp is out")["value"].update(start=at("lamp is")[0], text="lamp is out")

        assert words(corrected("labelstudio", tmp_path, change), "q1") == ["lamp is out"]

    def test_a_fact_is_removed_with_its_part_and_relations(self, tmp_path: Path) -> None:
        def change(row: Row) -> None:
            gone = {region(row, "event", "resigned")["id"], region(row, "event-trigger", "resigned")["id"]}
            row["annotations"][0]["result"] = [
                r for r in results(row) if not gone & {r.get("id"), r.get("from_id"), r.get("to_id")}
            ]

        story = corrected("labelstudio", tmp_path, change)
        assert [fact.id for fact in story.facts] == ["d1", "q1", "q2", "a1"]

    def test_another_speaker_and_another_value(self, tmp_path: Path) -> None:
        def change(row: Row) -> None:
            quote, ode = region(row, "quote", "It will\nburn")["id"], region(row, "name", "Odile Brandt")["id"]
            link = next(
                r
                for r in results(row)
                if r["type"] == "relation" and r["from_id"] == quote and r["labels"] == ["speaker"]
            )
            link["to_id"] = ode
            kind = next(r for r in results(row) if r.get("id") == quote and r["from_name"] == "quote-kind")
            kind["value"]["choices"] = ["mixed"]

        fact = corrected("labelstudio", tmp_path, change).fact["q2"]
        assert isinstance(fact, QuoteFact)
        assert (fact.speaker, fact.kind) == ("ode", "mixed")

    def test_a_new_fact_and_a_new_mention(self, tmp_path: Path) -> None:
        def change(row: Row) -> None:
            for key, label, said in (("Dx_aB91ISN", "age", "44"), ("k-9Zq0LmTt", "pronoun", "She")):
                start, end = at(said)
                value = {"start": start, "end": end, "text": said, "labels": [label]}
                results(row).append(
                    {"id": key, "from_name": "label", "to_name": "text", "type": "labels", "value": value}
                )
            years = {"id": "Dx_aB91ISN", "from_name": "age-years", "type": "textarea", "value": {"text": ["44"]}}
            person = {"type": "relation", "from_id": "k-9Zq0LmTt", "to_id": "Dx_aB91ISN", "labels": ["person"]}
            same = {"from_id": "k-9Zq0LmTt", "to_id": region(row, "name", "Odile Brandt")["id"], "labels": ["same"]}
            row["annotations"][0]["result"] += [years, person, {"type": "relation", "direction": "right", **same}]

        story = corrected("labelstudio", tmp_path, change)
        fact = story.fact["a2"]
        assert isinstance(fact, AgeFact)
        assert (fact.person, fact.years, words(story, "a2")) == ("ode", 44, ["44"])
        assert [mention.kind for mention in story.mentions("ode")] == ["name", "pronoun"]

    def test_a_first_mention_is_removed_and_the_entity_stays(self, tmp_path: Path) -> None:
        def change(row: Row) -> None:
            gone, he = region(row, "name", "Tom Brill")["id"], region(row, "pronoun", "he")["id"]
            row["annotations"][0]["result"] = [r for r in results(row) if r.get("id") != gone]
            for result in results(row):
                if result.get("to_id") == gone:
                    result["to_id"] = he

        story = corrected("labelstudio", tmp_path, change)
        assert (story.entity["tom"].name, story.entity["tom"].gender, len(story.mentions("tom"))) == (
            "Tom Brill",
            "masculine",
            1,
        )

    def test_line_breaks_that_label_studio_writes_as_two_characters(self, tmp_path: Path) -> None:
        def change(row: Row) -> None:
            region(row, "quote", "It will\nburn")["value"]["text"] = "It will\\nburn"

        assert corrected("labelstudio", tmp_path, change) == parse(LAMP)

    def test_crossing_evidence_is_cut_in_pieces(self, tmp_path: Path) -> None:
        def change(row: Row) -> None:
            start, end = at("Brill")[0], at("resigned")[1]
            region(row, "event", "resigned")["value"].update(start=start, end=end, text="Brill, 51, resigned")

        story = corrected("labelstudio", tmp_path, change)
        assert words(story, "e1") == ["Brill", ", 51, resigned"]
        assert "{=tom Tom {e1 Brill}}{e1 , {a1 51}, {e1.trigger resigned}}" in inline(story.text, story.tags)


def line(lines: list[str], ending: str, label: str = "") -> int:
    (found,) = [number for number, each in enumerate(lines) if each.endswith(ending) and f"\t{label}" in each]
    return found


def name(lines: list[str], label: str, said: str) -> str:
    return lines[line(lines, f"\t{said}", f"{label} ")].split("\t")[0]


class TestBrat:
    def test_a_boundary_is_moved(self, tmp_path: Path) -> None:
        def change(lines: list[str]) -> None:
            number, (start, end) = line(lines, "\tThe lamp is out"), at("lamp is out")
            lines[number] = f"{lines[number].split(chr(9))[0]}\tquote {start} {end}\tlamp is out"

        assert words(corrected("brat", tmp_path, change), "q1") == ["lamp is out"]

    def test_a_fact_is_removed(self, tmp_path: Path) -> None:
        def change(lines: list[str]) -> None:
            gone = name(lines, "age", "51")
            lines[:] = [each for each in lines if gone not in each.replace(":", " ").replace("\t", " ").split(" ")]

        story = corrected("brat", tmp_path, change)
        assert [fact.id for fact in story.facts] == ["d1", "q1", "q2", "e1"]

    def test_another_speaker_label_and_value(self, tmp_path: Path) -> None:
        def change(lines: list[str]) -> None:
            ode, he = name(lines, "name", "Odile Brandt"), name(lines, "pronoun", "he")
            quote, age = name(lines, "quote", "It will burn again"), name(lines, "age", "51")
            lines[line(lines, f"Arg1:{quote} Arg2:{he}")] = f"R7\tspeaker Arg1:{quote} Arg2:{ode}"
            lines[line(lines, f"quote-kind {quote} direct")] = f"A1\tquote-kind {quote} mixed"
            lines[line(lines, "age a1 years=51")] = f"#9\tAnnotatorNotes {age}\tage a1 years=52"
            lines[line(lines, "\the")] = lines[line(lines, "\the")].replace("pronoun", "description")

        story = corrected("brat", tmp_path, change)
        quote, age = story.fact["q2"], story.fact["a1"]
        assert isinstance(quote, QuoteFact)
        assert isinstance(age, AgeFact)
        assert (quote.speaker, quote.kind, age.years) == ("ode", "mixed", 52)
        assert [mention.kind for mention in story.mentions("tom")] == ["name", "description"]
        assert words(story, "q2") == ["It will\nburn", "again"]

    def test_a_new_fact_of_a_new_party(self, tmp_path: Path) -> None:
        def change(lines: list[str]) -> None:
            she, years = at("She"), at("44")
            lines += [f"T90\tpronoun {she[0]} {she[1]}\tShe", f"T91\tage {years[0]} {years[1]}\t44"]
            lines += ["R90\tperson Arg1:T91 Arg2:T90", "#90\tAnnotatorNotes T91\tyears=44"]
            lines += ["A90\tentity-type T90 person", '#91\tAnnotatorNotes T90\tmention ada name="Ada Quill"']

        story = corrected("brat", tmp_path, change)
        age = story.fact["a2"]
        assert isinstance(age, AgeFact)
        assert (age.person, age.years, story.entity["ada"].name) == ("ada", 44, "Ada Quill")

    def test_pieces_with_only_a_line_break_between_stay_apart(self, tmp_path: Path) -> None:
        story = parse(LAMP.replace("{q2 It will\nburn}", "{q2 It will}\n{q2 burn}"))
        convert([story], "brat", tmp_path)
        assert list(read("brat", tmp_path)) == [story]
        assert [len(words(each, "q2")) for each in (story, parse(LAMP))] == [3, 2]


def span(row: Row, label: str, said: str) -> Row:
    found: Row = next(s for s in row["spans"] if (s["label"], s["text"]) == (label, said))
    return found


class TestProdigy:
    def test_a_span_is_drawn_anew_and_keeps_its_values_and_relations(self, tmp_path: Path) -> None:
        def change(row: Row) -> None:
            row["spans"].remove(span(row, "quote", "The lamp is out"))
            start, end = at("lamp is out")
            row["spans"].append({"start": start, "end": end, "token_start": 3, "token_end": 5, "label": "quote"})

        story = corrected("prodigy", tmp_path, change)
        assert words(story, "q1") == ["lamp is out"]
        assert story.fact["q1"] == parse(LAMP).fact["q1"]

    def test_a_span_is_removed(self, tmp_path: Path) -> None:
        def change(row: Row) -> None:
            gone = span(row, "age", "51")
            row["spans"].remove(gone)
            row["relations"] = [r for r in row["relations"] if r["head_span"]["id"] != gone["id"]]

        assert "a1" not in corrected("prodigy", tmp_path, change).fact

    def test_another_speaker_label_and_value(self, tmp_path: Path) -> None:
        def change(row: Row) -> None:
            he, ode = span(row, "pronoun", "he"), span(row, "name", "Odile Brandt")
            for relation in row["relations"]:
                if relation["child_span"]["id"] == he["id"]:
                    relation["child_span"] = {key: ode[key] for key in ("start", "end", "label")}
            he["label"] = "description"
            row["values"] = row["values"].replace("years=51", "years=52")

        story = corrected("prodigy", tmp_path, change)
        quote, age = story.fact["q2"], story.fact["a1"]
        assert isinstance(quote, QuoteFact)
        assert isinstance(age, AgeFact)
        assert (quote.speaker, age.years) == ("ode", 52)
        assert [mention.kind for mention in story.mentions("tom")] == ["name", "description"]

    def test_a_new_fact_and_a_new_mention(self, tmp_path: Path) -> None:
        def change(row: Row) -> None:
            start, end = at("44")
            row["spans"].append({"start": start, "end": end, "label": "age"})
            start, end = at("She")
            row["spans"].append({"start": start, "end": end, "label": "pronoun"})
            head = row["spans"][-2]
            row["relations"].append({"label": "person", "head_span": head, "child_span": row["spans"][-1]})
            row["values"] += '\nage a7 "44" years=44\nmention ode She'

        story = corrected("prodigy", tmp_path, change)
        age = story.fact["a7"]
        assert isinstance(age, AgeFact)
        assert (age.person, age.years, words(story, "a7")) == ("ode", 44, ["44"])

    def test_a_quote_is_removed_from_around_another_in_pieces(self, tmp_path: Path) -> None:
        outer = LAMP.replace("{q1 The lamp is out}", "The lamp is out").replace("{q2 again}", "{q2 again}}")
        convert([parse(outer.replace("{q2 It will", "{q1 {q2 It will"))], "prodigy", tmp_path)
        file = tmp_path / "stories.jsonl"
        row = json.loads(file.read_text(encoding="utf-8"))
        gone = {max((s for s in row["spans"] if s["label"] == "quote"), key=lambda s: s["end"] - s["start"])["id"]}
        gone |= {
            r["child_span"]["id"] for r in row["relations"] if r["label"] == "part" and r["head_span"]["id"] in gone
        }
        row["spans"] = [s for s in row["spans"] if s["id"] not in gone]
        row["relations"] = [r for r in row["relations"] if r["head_span"]["id"] not in gone]
        file.write_text(json.dumps(row), encoding="utf-8")
        (found,) = read("prodigy", tmp_path)
        assert isinstance(found, MarkedStory), found
        assert [words(found, f.id) for f in found.facts if isinstance(f, QuoteFact)] == [["It will\nburn", "again"]]

    def test_tokens_make_up_the_text_and_fit_the_spans(self, tmp_path: Path) -> None:
        convert([parse(LAMP)], "prodigy", tmp_path)
        row = json.loads((tmp_path / "stories.jsonl").read_text(encoding="utf-8"))
        assert "".join(token["text"] + " " * token["ws"] for token in row["tokens"]) == row["text"]
        for each in row["spans"]:
            first, last = row["tokens"][each["token_start"]], row["tokens"][each["token_end"]]
            assert (first["start"], last["end"]) == (each["start"], each["end"])


def entity(row: Row, label: str, said: str) -> Row:
    start, end = at(said)
    found: Row = next(
        e for e in row["entities"] if (e["label"], e["start_offset"], e["end_offset"]) == (label, start, end)
    )
    return found


class TestDoccano:
    def test_ids_are_given_anew_and_a_boundary_is_moved(self, tmp_path: Path) -> None:
        def change(row: Row) -> None:
            for each in row["entities"]:
                each["id"] += 4000
            for each in row["relations"]:
                each.update(from_id=each["from_id"] + 4000, to_id=each["to_id"] + 4000)
            entity(row, "quote", "The lamp is out")["start_offset"] = at("lamp is")[0]

        story = corrected("doccano", tmp_path, change)
        assert (words(story, "q1"), story.fact) == (["lamp is out"], parse(LAMP).fact)

    def test_a_span_is_removed(self, tmp_path: Path) -> None:
        def change(row: Row) -> None:
            gone = entity(row, "age", "51")
            row["entities"].remove(gone)
            row["relations"] = [r for r in row["relations"] if gone["id"] not in {r["from_id"], r["to_id"]}]

        assert "a1" not in corrected("doccano", tmp_path, change).fact

    def test_another_speaker_label_and_value(self, tmp_path: Path) -> None:
        def change(row: Row) -> None:
            he, ode = entity(row, "pronoun", "he"), entity(row, "name", "Odile Brandt")
            for relation in row["relations"]:
                if relation["to_id"] == he["id"]:
                    relation["to_id"] = ode["id"]
            he["label"] = "description"
            row["Comments"] = ["is this right?", "set age a1 years=52", "set entity tom person Brill"]

        story = corrected("doccano", tmp_path, change)
        quote, age = story.fact["q2"], story.fact["a1"]
        assert isinstance(quote, QuoteFact)
        assert isinstance(age, AgeFact)
        assert (quote.speaker, age.years, story.entity["tom"].name) == ("ode", 52, "Brill")
        assert [mention.kind for mention in story.mentions("tom")] == ["name", "description"]

    def test_a_new_fact_and_a_new_mention(self, tmp_path: Path) -> None:
        def change(row: Row) -> None:
            for key, label, said in ((901, "age", "44"), (902, "pronoun", "She")):
                start, end = at(said)
                row["entities"].append({"id": key, "label": label, "start_offset": start, "end_offset": end})
            ode = entity(row, "name", "Odile Brandt")["id"]
            row["relations"] += [{"id": 1, "from_id": 901, "to_id": 902, "type": "person"}]
            row["relations"] += [{"id": 2, "from_id": 902, "to_id": ode, "type": "same"}]
            row["Comments"] = ["set age a2 44 years=44"]

        age = corrected("doccano", tmp_path, change).fact["a2"]
        assert isinstance(age, AgeFact)
        assert (age.person, age.years) == ("ode", 44)


@pytest.mark.parametrize("tool", ["labelstudio", "brat", "prodigy", "doccano"])
def test_untouched_it_comes_back_as_markup_it_was(tool: Tool, tmp_path: Path) -> None:
    assert write(corrected(tool, tmp_path, lambda _: None)) == LAMP
