"""The markup of marked stories: what holds is read exactly, what does not is named with line and column."""

import datetime as dt
from pathlib import Path

import pytest

from wirefacts.corpora.markup.facts import QuoteFact, RoleFact
from wirefacts.corpora.markup.parsing import parse, read_story
from wirefacts.corpora.markup.problems import MarkupError
from wirefacts.errors import GoldError
from wirefacts.text.extents import Extent

STORY = r"""id: pier-lamp
published: 2024-11-06
house: kingsway
topic: local-government
length: brief
traps: threshold, scare-quotes
source: Kingsway
---
"{q1 I lit it}," {q1.src {r1 {r1.title keeper} {=ode Odile Brandt}}, {a1 {^ode her} age 51},} {q1.cue said} {d1 Tuesday}. "{q1 It \{smokes\}.}"
\---
It needs {x 60} votes.
---
entity ode person "Odile Brandt" aliases="the \"Lamp\"",Ode gender=feminine

quote q1 direct speaker=ode date=d1
role r1 person=ode title=keeper status=current
age a1 person=ode years=51
date d1 2024-11-05
"""  # noqa: E501 - a line of a story is as long as its paragraph


def test_a_story_that_holds() -> None:
    story = parse(STORY)
    first, rule, last = story.text.split("\n")
    assert first == '"I lit it," keeper Odile Brandt, her age 51, said Tuesday. "It {smokes}."'
    assert (rule, last) == ("---", "It needs 60 votes.")
    assert story.header.published == dt.date(2024, 11, 6)
    assert story.header.traps == ("threshold", "scare-quotes")
    assert story.document.source == "Kingsway"
    quote = story.fact["q1"]
    assert isinstance(quote, QuoteFact)
    assert quote.speaker == "ode"
    assert [piece.slice(story.text) for piece in story.pieces("q1")] == ["I lit it", "It {smokes}."]
    source = story.part("q1", "src")
    assert source is not None
    assert source.slice(story.text) == "keeper Odile Brandt, her age 51,"
    assert story.entity["ode"].aliases == ('the "Lamp"', "Ode")
    assert [(m.kind, m.extent.slice(story.text)) for m in story.mentions("ode")] == [
        ("name", "Odile Brandt"),
        ("pronoun", "her"),
    ]
    role = story.fact["r1"]
    assert isinstance(role, RoleFact)
    assert role.title == "keeper"
    assert [tag.label for tag in story.tags if tag.kind == "scare"] == ["x"]


def test_tags_stand_in_the_order_in_which_they_open() -> None:
    labels = [tag.label for tag in parse(STORY).tags]
    assert labels == ["q1", "q1.src", "r1", "r1.title", "=ode", "a1", "^ode", "q1.cue", "d1", "q1", "x"]


def spoilt(old: str, new: str) -> str:
    """The story with `old`, which must be there, replaced."""
    assert old in STORY
    return STORY.replace(old, new, 1)


@pytest.mark.parametrize(
    ("old", "new", "place", "message"),
    [
        ("{d1 Tuesday}", "{d1 Tuesday", "9:109", "{d1: this span is never closed"),
        ("{d1 Tuesday}", "{d1 Tuesday}}", "9:121", "'}' closes nothing"),
        ("{d1 Tuesday}", "{Tuesday}", "9:109", "'{Tuesday': no tag"),
        ("{d1 Tuesday}", "{D1 Tuesday}", "9:109", "'{D1': no tag"),
        ("{d1 Tuesday}", "{d1 }", "9:109", "{d1: no words in this span"),
        ("{d1 Tuesday}", "{d1 Tuesday }", "9:109", "{d1: white space at an edge"),
        ("{d1 Tuesday}", "{d1 {d1 Tuesday}}", "9:113", "{d1: stands inside a span of the same tag"),
        ("{d1 Tuesday}", "{d1 Tuesday}, {d1 Nov. 5}", "9:123", "{d1: a date is one span"),
        ("{d1 Tuesday}", "{d1.day Tuesday}", "9:109", "{d1.day: unknown part; a date has no parts"),
        ("{q1.cue said}", "{q1.cue said}{q1.cue so}", "9:108", "{q1.cue: stands in the text twice"),
        ("{q1.cue said}", "{q1.mood said}", "9:95", "{q1.mood: unknown part; a quote has cue, src"),
        ("{d1 Tuesday}", "{d1 Tuesday} {d2 Nov. 5}", "9:122", "{d2: no fact line has the id 'd2'"),
        ("{d1 Tuesday}", "{d1 Tuesday} {ode Brandt}", "9:122", "{ode: no fact line has the id 'ode'; a mention is"),
        ("{=ode Odile", "{=odd Odile", "9:48", "{=odd: no entity line has the id 'odd'"),
        ("{=ode Odile", "{=ode.src Odile", "9:48", "{=ode.src: a mention has no parts"),
        ("{x 60}", "{x.part 60}", "11:10", "{x.part: words that are no fact have no parts"),
        (r"\{smokes", r"\smokes", "9:131", "unknown escape '\\s'"),
        ("id: pier-lamp\n", "", "1:1", "header: id: Field required"),
        ("id: pier-lamp", "id: Pier Lamp", "1:1", "header: id: String should match"),
        ("published: 2024-11-06", "published: 6 Nov", "2:1", "header: published: Value error, write the day"),
        ("published: 2024-11-06", "published: 2024-11-36", "2:1", "header: published: "),
        ("house: kingsway", "house: castle", "3:1", "header: house: Input should be"),
        ("threshold, ", "treshold, ", "6:1", "header: traps: Input should be"),
        ("source: Kingsway", "mood: sour", "7:1", "mood: unknown; the header has id, published"),
        ("source: Kingsway", "topic: courts", "7:1", "topic: stands here twice"),
        ("source: Kingsway", "Kingsway", "7:1", "a header line is `key: value`"),
        ("age a1 person=ode years=51", "aage a1 person=ode years=51", "17:1", "unknown type 'aage'; there are entity"),
        ("age a1 person=ode years=51", "age", "17:1", "a fact line is `TYPE ID …`"),
        ("age a1 person=ode years=51", "age A1 person=ode", "17:1", "a fact line is `TYPE ID …`"),
        ("years=51", "years=51 mood=sour", "17:28", "mood=: unknown field; `age ID person= years="),
        ("years=51", "years=51 years=52", "17:28", "years= stands here twice"),
        ("years=51", "years=", "17:19", "years=: no value"),
        ("years=51", 'years="51', "17:19", "years=: no value, or a quotation mark that is never closed"),
        ("years=51", 'years="51"x', "17:29", "a space is missing here"),
        ("years=51", "years=51,52", "17:19", "years: one value, not 2"),
        ("years=51", "years=510", "17:19", "age a1: years: Input should be less than or equal to 130"),
        ("years=51", "years=nan", "17:19", "age a1: years: Input should be"),
        ("years=51", "years=old", "17:19", "age a1: years: Input should be a valid number"),
        (" years=51", "", "17:1", "age a1: years: Field required"),
        ("years=51", "years=51 51", "17:28", "'51': a value without a key too many"),
        ("age a1 person=ode", "age a1 person=odd", "17:8", "age a1: person: no entity line has the id 'odd'"),
        ("years=51", "years=51 by=odd", "17:28", "age a1: by: no entity line has the id 'odd'"),
        ("years=51", "years=51 date=d7", "17:28", "age a1: date: no date line has the id 'd7'"),
        ("years=51", "years=51 date=2024-31-12", "17:28", "age a1: date: '2024-31-12' is no TIMEX3 value"),
        ("d1 2024-11-05", "d1 2024-11-05T25:00", "18:9", "date d1: value: Value error, '25:00' is no time of day"),
        ("d1 2024-11-05", "d1 value=2024-11-05", "18:9", "value=: stands without a key"),
        ("q1 direct", "q1 oblique", "15:10", "quote q1: kind: Input should be 'direct'"),
        ("age a1 person", "age a2 person", "17:1", "age a2: no evidence"),
        ("age a1 person=ode years=51", "role r1 person=ode title=elder", "17:1", "role r1: the id is taken"),
        (
            "date d1",
            'entity eve person "Eve Lunn"\ndate d1',
            "18:1",
            "entity eve: no mention of it in the text",
        ),
    ],
)
def test_what_does_not_hold_is_named(old: str, new: str, place: str, message: str) -> None:
    with pytest.raises(MarkupError) as caught:
        parse(spoilt(old, new), "lamp.story")
    assert f"lamp.story:{place}: {message}" in "\n".join(p.told("lamp.story") for p in caught.value.problems)


def test_every_problem_of_a_file_is_told() -> None:
    broken = spoilt("years=51", "years=510").replace("{q1.cue said}", "{q9.cue said}").replace("courts", "x")
    with pytest.raises(MarkupError, match=r"story:9:\d+: .* \(and 1 more\)") as caught:
        parse(broken)
    assert [problem.line for problem in caught.value.problems] == [9, 17]


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("", r"1:1: no line '---' ends the header"),
        ("id: pier-lamp\n---\nwords", r"3:6: no line '---' ends the text"),
        ("id: pier-lamp\n---\n---\n", r"no text"),
        ("id: pier-lamp\n---\n \n---\n", r"no text"),
    ],
)
def test_parts_that_are_missing(source: str, message: str) -> None:
    with pytest.raises(MarkupError) as caught:
        parse(source)
    assert any(part in "\n".join(p.told("s") for p in caught.value.problems) for part in [message, f"s:{message}"])


def test_files(tmp_path: Path) -> None:
    file = tmp_path / "pier-lamp.story"
    file.write_text(STORY, encoding="utf-8")
    assert read_story(file) == parse(STORY)
    other = file.rename(tmp_path / "pier.story")
    with pytest.raises(GoldError, match=r"pier\.story:1:1: header: id: is 'pier-lamp'"):
        read_story(other)
    other.write_bytes(b"id: caf\xe9")
    with pytest.raises(GoldError, match=r"pier\.story: byte 7: not UTF-8"):
        read_story(other)
    with pytest.raises(GoldError, match=r"none\.story: cannot be read"):
        read_story(tmp_path / "none.story")


def test_spans_on_odd_characters() -> None:
    story = parse(spoilt("{d1 Tuesday}", "🚢 {d1 Tuesday\u0301}"))
    assert story.evidence("d1").slice(story.text) == "Tuesday\u0301"
    assert story.text[story.evidence("d1").start - 2] == "🚢"


@pytest.mark.parametrize("depth", [10, 20_000])
def test_depth_is_no_matter(depth: int) -> None:
    deep = parse(spoilt("{x 60}", "{x " * depth + "60" + "}" * depth))
    at = deep.text.index("60")
    assert sum(tag.extent == Extent(at, at + 2) for tag in deep.tags) == depth
