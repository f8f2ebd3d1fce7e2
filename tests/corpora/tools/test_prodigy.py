"""What people change in Prodigy comes through."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

from wirefacts.corpora.converting import convert
from wirefacts.corpora.markup.facts import AgeFact, QuoteFact
from wirefacts.corpora.markup.parsing import parse
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.tools.exchange import Tool, read

Row: TypeAlias = dict[str, Any]
At: TypeAlias = Callable[[str], tuple[int, int]]
Corrected: TypeAlias = Callable[[Tool, Callable[[Any], None]], MarkedStory]
Words: TypeAlias = Callable[[MarkedStory, str], list[str]]


def span(row: Row, label: str, said: str) -> Row:
    found: Row = next(s for s in row["spans"] if (s["label"], s["text"]) == (label, said))
    return found


def test_a_span_is_drawn_anew_and_keeps_its_values_and_relations(
    lamp: str, at: At, corrected: Corrected, words: Words
) -> None:
    def change(row: Row) -> None:
        row["spans"].remove(span(row, "quote", "The lamp is out"))
        start, end = at("lamp is out")
        row["spans"].append({"start": start, "end": end, "token_start": 3, "token_end": 5, "label": "quote"})

    story = corrected("prodigy", change)
    assert words(story, "q1") == ["lamp is out"]
    assert story.fact["q1"] == parse(lamp).fact["q1"]


def test_a_span_is_removed(corrected: Corrected) -> None:
    def change(row: Row) -> None:
        gone = span(row, "age", "51")
        row["spans"].remove(gone)
        row["relations"] = [r for r in row["relations"] if r["head_span"]["id"] != gone["id"]]

    assert "a1" not in corrected("prodigy", change).fact


def test_another_speaker_label_and_value(corrected: Corrected) -> None:
    def change(row: Row) -> None:
        he, ode = span(row, "pronoun", "he"), span(row, "name", "Odile Brandt")
        for relation in row["relations"]:
            if relation["child_span"]["id"] == he["id"]:
                relation["child_span"] = {key: ode[key] for key in ("start", "end", "label")}
        he["label"] = "description"
        row["values"] = row["values"].replace("years=51", "years=52")

    story = corrected("prodigy", change)
    quote, age = story.fact["q2"], story.fact["a1"]
    assert isinstance(quote, QuoteFact)
    assert isinstance(age, AgeFact)
    assert (quote.speaker, age.years) == ("ode", 52)
    assert [mention.kind for mention in story.mentions("tom")] == ["name", "description"]


def test_a_new_fact_and_a_new_mention(at: At, corrected: Corrected, words: Words) -> None:
    def change(row: Row) -> None:
        start, end = at("44")
        row["spans"].append({"start": start, "end": end, "label": "age"})
        start, end = at("She")
        row["spans"].append({"start": start, "end": end, "label": "pronoun"})
        head = row["spans"][-2]
        row["relations"].append({"label": "person", "head_span": head, "child_span": row["spans"][-1]})
        row["values"] += '\nage a7 "44" years=44\nmention ode She'

    story = corrected("prodigy", change)
    age = story.fact["a7"]
    assert isinstance(age, AgeFact)
    assert (age.person, age.years, words(story, "a7")) == ("ode", 44, ["44"])


def test_a_quote_is_removed_from_around_another_in_pieces(lamp: str, words: Words, tmp_path: Path) -> None:
    outer = lamp.replace("{q1 The lamp is out}", "The lamp is out").replace("{q2 again}", "{q2 again}}")
    convert([parse(outer.replace("{q2 It will", "{q1 {q2 It will"))], "prodigy", tmp_path)
    file = tmp_path / "stories.jsonl"
    row = json.loads(file.read_text(encoding="utf-8"))
    gone = {max((s for s in row["spans"] if s["label"] == "quote"), key=lambda s: s["end"] - s["start"])["id"]}
    gone |= {r["child_span"]["id"] for r in row["relations"] if r["label"] == "part" and r["head_span"]["id"] in gone}
    row["spans"] = [s for s in row["spans"] if s["id"] not in gone]
    row["relations"] = [r for r in row["relations"] if r["head_span"]["id"] not in gone]
    file.write_text(json.dumps(row), encoding="utf-8")
    (found,) = read("prodigy", tmp_path)
    assert isinstance(found, MarkedStory), found
    assert [words(found, f.id) for f in found.facts if isinstance(f, QuoteFact)] == [["It will\nburn", "again"]]


def test_tokens_make_up_the_text_and_fit_the_spans(lamp: str, tmp_path: Path) -> None:
    convert([parse(lamp)], "prodigy", tmp_path)
    row = json.loads((tmp_path / "stories.jsonl").read_text(encoding="utf-8"))
    assert "".join(token["text"] + " " * token["ws"] for token in row["tokens"]) == row["text"]
    for each in row["spans"]:
        first, last = row["tokens"][each["token_start"]], row["tokens"][each["token_end"]]
        assert (first["start"], last["end"]) == (each["start"], each["end"])
