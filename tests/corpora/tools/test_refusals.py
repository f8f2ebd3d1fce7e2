"""What does not hold in a tool's file is one error each, with file, place and what to do."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wirefacts.corpora.converting import convert
from wirefacts.corpora.markup.parsing import parse
from wirefacts.corpora.tools.exchange import Tool, read
from wirefacts.errors import GoldError

LAMP = """id: lamp
published: 2024-11-06
house: newsroom
topic: courts
length: brief
traps:
---
🚢 "{q1 The lamp is out}," {q1.src {=ode Odile Brandt}} {q1.cue said}. {=tom Tom Brill}, {a1 51}, left.
---
entity ode person "Odile Brandt"
entity tom person "Tom Brill"
quote q1 direct speaker=ode
age a1 person=tom years=51
"""
Change = Callable[[Any], None]


def refused(tool: Tool, folder: Path, change: Change) -> str:
    """The error that `change` to the row (for brat, the lines) of a story leads to, without the folder's name."""
    convert([parse(LAMP)], tool, folder)
    file = folder / {"labelstudio": "tasks.json", "brat": "lamp.ann"}.get(tool, "stories.jsonl")
    content = file.read_text(encoding="utf-8")
    row = content.split("\n") if tool == "brat" else json.loads(content)
    change(row[0] if tool == "labelstudio" else row)
    file.write_text("\n".join(row) if tool == "brat" else json.dumps(row), encoding="utf-8")
    (found,) = read(tool, folder)
    assert isinstance(found, GoldError)
    return str(found).replace(f"{folder}/", "")


def regions(row: Any) -> list[Any]:
    found: list[Any] = [r for r in row["annotations"][0]["result"] if r["type"] == "labels"]
    return found


def moved(row: Any, by: int) -> None:
    for result in regions(row):
        result["value"]["start"] += by
        result["value"]["end"] += by


def without(row: Any, key: str) -> None:
    row["annotations"][0]["result"] = [r for r in row["annotations"][0]["result"] if r.get("id") != key]


LABEL_STUDIO: list[tuple[Change, str]] = [
    (lambda row: moved(row, 1), "UTF-16 units; have the tool count code points"),
    (
        lambda row: moved(row, -1),
        "tasks.json: task 1: region s1 (quote): says 'The lamp is out', but at 2 to 17 stands '\"The lamp is ou'; the offsets",
    ),
    (lambda row: moved(row, 900), "region s1 (quote): offsets 903 to 918 are not in the text of 60 code points; mark"),
    (lambda row: moved(row, -3000), "offsets -2997 to -2982 are not in the text"),
    (lambda row: row["data"].update(text=row["data"]["text"] + " "), "task 1: text: is not the text that was exported"),
    (
        lambda row: regions(row)[0]["value"].update(labels=["quotation"]),
        "region s1 (quotation): unknown label 'quotation'",
    ),
    (lambda row: regions(row)[0]["value"].update(labels=[]), "region s1: has 0 labels, not one"),
    (
        lambda row: without(row, "s1"),
        "relation from s1 to s3: relation speaker hangs on span s1, which is not there; remove it",
    ),
    (
        lambda row: row["annotations"][0]["result"][-1].update(labels=["of"]),
        "unknown relation 'of'; there are by, place",
    ),
    (lambda row: row["annotations"][0]["result"][-1].update(labels=["part"]), "part: cannot lead from a age to a name"),
    (lambda row: row["annotations"][0]["result"][-1].update(labels=[]), "has no label; give it one, or remove it"),
    (
        lambda row: row["annotations"][0]["result"].pop(),
        "region s6 (age): age a1: person: Field required; draw a relation person",
    ),
    (
        lambda row: regions(row)[5]["value"].update(start="x"),
        "annotations[0].result[13].value.start: Input should be a valid int",
    ),
    (
        lambda row: row["annotations"].append(row["annotations"][0]),
        "annotations: 2; leave one, or mark one as ground truth",
    ),
    (lambda row: row["annotations"][0].update(was_cancelled=True), "annotations: 0; leave one"),
    (lambda row: row["data"].pop("story"), "task 1: data.story: Field required"),
    (
        lambda row: row["data"]["story"]["header"].update(topic="lamps"),
        "data.story.header.topic: Input should be 'elections'",
    ),
]


@pytest.mark.parametrize(("change", "message"), LABEL_STUDIO)
def test_label_studio(change: Change, message: str, tmp_path: Path) -> None:
    assert message in refused("labelstudio", tmp_path, change)


def replaced(old: str, new: str) -> Change:
    def change(lines: list[str]) -> None:
        number = next(number for number, line in enumerate(lines) if old in line)
        lines[number] = lines[number].replace(old, new)

    return change


BRAT: list[tuple[Change, str]] = [
    (replaced("quote 3 18", "quote 4 19"), "lamp.ann: line 1: T1: says 'The lamp is out', but at 4 to 19 stands"),
    (replaced("quote 3 18", "quote 3 180"), "line 1: T1: offsets 3 to 180 are not in the text of 60 code points"),
    (replaced("quote 3 18", "quotation 3 18"), "line 1: T1 (quotation): unknown label 'quotation'; there are name"),
    (
        replaced("name 21 33\tOdile Brandt", "name 21 26;27 33\tOdile Brandt"),
        "a name is one stretch of text; remove its other",
    ),
    (replaced("Arg2:T3", "Arg2:T30"), "line 7: R1: hangs on T30, which is not there; remove this line"),
    (replaced("\tspeaker ", "\tsays "), "line 7: R1: unknown relation 'says'"),
    (
        replaced("R1\tspeaker Arg1", "E1\tspeaker:T1 Arg1"),
        "line 7: 'E1\\tspeaker:T1 Arg1:T1 Arg2:T3': is no annotation (T)",
    ),
    (replaced("R2\tpart", "R2\tsame"), "relation same: leads from a mention to a mention"),
    (
        replaced("age a1 years=51", "age a1 years=old"),
        "line 6: T6 (age): age a1: years: Input should be a valid number",
    ),
    (replaced("age a1 years=51", "age a1 years="), "'age a1 years=': years=: no value"),
    (replaced("age a1 years=51", "age a1 year=51"), "line 6: T6 (age): year=: unknown; age has by, date"),
    (
        replaced("age a1 years=51", "see me later"),
        "begins with 'see'; a line of values begins with entity, mention, quote",
    ),
    (replaced("mention ode name", "mention ode aliases=b,c gender=what name"), "entity ode: gender: Input should be"),
    (replaced("T2\tquote-src 21 33\tOdile Brandt", ""), "hangs on T2, which is not there"),
    (
        replaced("R2\tpart Arg1:T1 Arg2:T4", ""),
        "line 4: T4 (quote-cue): this quote-cue is part of no quote; draw a relation part",
    ),
]


@pytest.mark.parametrize(("change", "message"), BRAT)
def test_brat(change: Change, message: str, tmp_path: Path) -> None:
    assert message in refused("brat", tmp_path, change)


PRODIGY: list[tuple[Change, str]] = [
    (
        lambda row: row["spans"][0].update(start=2),
        "stories.jsonl: line 1: span 1 (quote): says 'The lamp is out', but at 2",
    ),
    (lambda row: row["spans"][0].update(end=99), "span 1 (quote): offsets 3 to 99 are not in the text"),
    (lambda row: row["spans"][0].update(label="Q"), "span 1 (Q): unknown label 'Q'"),
    (lambda row: row["spans"].pop(0), "relation 1: hangs on a span quote at 3 to 18, which is not there; remove it"),
    (lambda row: row["relations"][0].update(label="Q"), "relation 1: unknown relation 'Q'"),
    (lambda row: row.update(text="Other"), "line 1: text: is not the text that was exported (its sha256 differs)"),
    (lambda row: row.update(answer="reject"), "answer: is 'reject'; accept the story in Prodigy, or take the line out"),
    (lambda row: row.update(values=row["values"] + "\nage a9 speaker"), None),
    (
        lambda row: row.update(values=row["values"].replace("years=51", "years=51,52")),
        "years: one value, not 2: 51, 52",
    ),
    (lambda row: row.update(values="lamp l1 1-2 out"), "values line 1: 'lamp l1 1-2 out': begins with 'lamp'"),
    (
        lambda row: row.update(values=row["values"].replace('"The lamp is out"', '"A lamp"')),
        "says 'A lamp', but there stands",
    ),
    (
        lambda row: row.update(values=row["values"].replace("person", "persona", 1)),
        'persona "Odile Brandt"\': entity ode: type',
    ),
]


@pytest.mark.parametrize(("change", "message"), [case for case in PRODIGY if case[1]])
def test_prodigy(change: Change, message: str, tmp_path: Path) -> None:
    assert message in refused("prodigy", tmp_path, change)


DOCCANO: list[tuple[Change, str]] = [
    (lambda row: row["entities"][0].update(start_offset=-1), "entity 1 (quote): offsets -1 to 18 are not in the text"),
    (lambda row: row["entities"][0].update(label="Q"), "stories.jsonl: line 1: entity 1 (Q): unknown label 'Q'"),
    (lambda row: row["entities"].pop(5), "relation 4: relation person hangs on span 6, which is not there; remove it"),
    (lambda row: row.update(text=row["text"].strip("🚢 ")), "text: is not the text that was exported"),
    (
        lambda row: row.update(Comments=["set quote q7 kind=mixed"]),
        "comment 1: no quote in the text for the line of q7",
    ),
    (lambda row: row["entities"][1].pop("label"), "line 1: entities[1].label: Field required"),
    (
        lambda row: row["relations"].append(dict(row["relations"][3], to_id=3)),
        "relation person: the age has person=tom already",
    ),
]


@pytest.mark.parametrize(("change", "message"), DOCCANO)
def test_doccano(change: Change, message: str, tmp_path: Path) -> None:
    assert message in refused("doccano", tmp_path, change)
