"""Two markings of one story: what counts as the same, what is said of the rest."""

from dataclasses import replace

import pytest

from wirefacts.corpora.markup.parsing import parse
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.evaluation.agreement.agreement import ROWS, agree
from wirefacts.evaluation.agreement.report import difference_line, figures, lines

HEAD = "id: oar-shed\npublished: 2024-11-06\nhouse: kingsway\ntopic: local-government\nlength: brief\ntraps:\n---\n"
FIRST = (
    HEAD
    + """{r1 {r1.title Warden} {=ivo Ivo Tamm}}, {a1 44}, {q1.cue said} on {d1 Tuesday} that \
{q1 {^ivo he} had sold {n1 12} oars}. {c1 {=ilse Ilse Roo} {c1.trigger rang} {^ivo him}}. \
{c2 {^ilse She} will {c2.trigger write} to {^ivo him}}.
---
entity ivo person "Ivo Tamm"
entity ilse person "Ilse Roo"
role r1 person=ivo title=warden
age a1 person=ivo years=44
quote q1 indirect speaker=ivo date=d1
date d1 2024-11-05
count n1 value=12 unit=oars what=sold
contact c1 from=ilse to=ivo medium=phone
contact c2 from=ilse to=ivo medium=letter factuality=planned
"""
)
SECOND = (
    FIRST.replace("{a1 44}", "44").replace("age a1 person=ivo years=44\n", "")
    .replace("rang} {^ivo him}", "rang} {^third him}")
    .replace("role r1", 'entity third person "Otto" named=no\nrole r1')
    .replace("c1 from=ilse to=ivo", "c1 from=ilse to=third")
)  # fmt: skip


def story(source: str) -> MarkedStory:
    return parse(source, "oar-shed.story")


def test_a_story_agrees_with_itself() -> None:
    agreement = agree([(story(FIRST), story(FIRST))])
    marked = {row for row in ROWS if agreement.tallies[row].gold}
    assert marked == set(ROWS) - {"vote count", "vote share", "event"}
    assert {agreement.f1(row) for row in marked} == {1.0} == {agreement.macro}
    assert not any(agreement.differences.values())


def test_what_differs_is_counted_and_told() -> None:
    agreement = agree([(story(FIRST), story(SECOND))])
    assert agreement.f1("quote + speaker") == 1.0
    assert (agreement.tallies["age"].gold, agreement.tallies["age"].predicted) == (1, 0)
    assert [difference_line(each) for each in agreement.differences["age"]] == [
        "first  oar-shed [17, 19) '44': Ivo Tamm is 44"
    ]
    assert [each.told for each in agreement.differences["contact"]] == [
        "Ilse Roo called Ivo Tamm",
        "Ilse Roo called Otto",
    ]
    assert agreement.f1("mention") == 1.0
    assert 0.5 < agreement.f1("cluster") < 1.0
    assert [(each.by_second, each.words) for each in agreement.differences["cluster"]] == [
        (False, "Ivo Tamm"),
        (True, "Ivo Tamm"),
        (True, "him"),
    ]


def test_a_mention_is_its_span() -> None:
    shorter = SECOND.replace("{=ivo Ivo Tamm}", "Ivo {=ivo Tamm}")
    agreement = agree([(story(SECOND), story(shorter))])
    tally = agreement.tallies["mention"]
    assert (tally.gold, tally.predicted, tally.correct) == (6, 6, 5)
    assert [each.words for each in agreement.differences["mention"]] == ["Ivo Tamm", "Tamm"]


def test_the_table_and_the_figures_say_the_same() -> None:
    first = story(FIRST)
    other = replace(first, header=first.header.model_copy(update={"id": "oar-shed-two"}))
    agreement = agree([(first, story(SECOND)), (other, other)])
    table = list(lines(agreement))
    assert table[0].split() == ["section", "first", "second", "both", "F1"]
    assert next(line for line in table if line.startswith("age")).split() == ["age", "2", "1", "1", "0.667"]
    found = figures(agreement)
    assert found["stories"] == ["oar-shed", "oar-shed-two"]
    assert found["sections"]["age"] == {"first": 2, "second": 1, "both": 1, "f1": pytest.approx(2 / 3)}
    assert found["macro_f1"] == agreement.macro
