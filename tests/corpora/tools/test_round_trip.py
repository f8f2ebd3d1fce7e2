"""Stories that go to a tool and come back untouched are the same, whatever stands in them."""

import datetime as dt
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wirefacts.corpora.converting import convert
from wirefacts.corpora.guide import read_gold_story
from wirefacts.corpora.markup.facts import AnyFact, DateFact, Entity, EventFact, QuoteFact
from wirefacts.corpora.markup.from_guide import from_guide
from wirefacts.corpora.markup.header import Header
from wirefacts.corpora.markup.inline import Tag
from wirefacts.corpora.markup.parsing import parse
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.markup.writing import write
from wirefacts.corpora.shelf import marked
from wirefacts.corpora.tools.exchange import Tool, read
from wirefacts.text.extents import Extent

CORPORA = Path(__file__).parents[3] / "corpora"
TOOLS = get_args(Tool)
HEADER = Header(
    id="odd", published=dt.date(2024, 11, 6), house="newsroom", topic="courts", length="brief", traps=("idiom",)
)


def returned(tool: Tool, stories: list[MarkedStory], folder: Path) -> list[MarkedStory]:
    """The stories as they come back from a tool that touched nothing."""
    convert(stories, tool, folder)
    found = list(read(tool, folder))
    assert [problem for problem in found if isinstance(problem, Exception)] == []
    return [story for story in found if isinstance(story, MarkedStory)]


@pytest.fixture(scope="module")
def ours() -> list[MarkedStory]:
    """Every story of both corpora; those of the first one have their facts in the guide's form."""
    first = []
    for file in sorted((CORPORA / "first" / "stories").glob("*.json")):
        gold = read_gold_story(file)
        header = HEADER.model_copy(update={"id": f"first-{gold.doc_id}", "published": gold.published})
        first.append(from_guide(gold, header))
    return sorted([*first, *marked(CORPORA / "newswire")], key=lambda story: story.header.id)


@pytest.mark.parametrize("tool", TOOLS)
def test_all_our_stories_come_back_as_they_were(tool: Tool, ours: list[MarkedStory], tmp_path: Path) -> None:
    found = returned(tool, ours, tmp_path / "there")
    for before, after in zip(ours, found, strict=True):
        assert [tag.extent.slice(after.text) for tag in after.tags] == [
            t.extent.slice(before.text) for t in before.tags
        ]
        assert after == before


ODD = ["a", "é", "{", "}", "\\", "=", "“", '"', "'", ",", " ", "\t", "🚢", "\U0001d4d0", "e\u0301", "👩\u200d🚀"]
BREAKS = ["\n", "\n\n", " \n ", "\r\n", "\u2028", "\x85"]
WORDS = st.lists(st.sampled_from(ODD + BREAKS), max_size=5).map("".join)
GAPS = st.sampled_from(["", " ", "🚢", ". ", *BREAKS])
VALUES = st.lists(st.sampled_from(ODD), min_size=1, max_size=4).map("".join)
LABELS = st.one_of(
    st.tuples(st.sampled_from(["name", "description", "pronoun"]), st.sampled_from(["a", "b"]), st.just("")),
    st.tuples(st.just("fact"), st.sampled_from(["q1", "q2", "e1"]), st.just("")),
    st.just(("fact", "q1", "cue")),
    st.just(("fact", "e1", "trigger")),
    st.just(("scare", "", "")),
)


@st.composite
def stories(draw: st.DrawFn) -> MarkedStory:
    """Words with spans on them in any order, an outer quote around some, facts that speak of each other's parties."""
    text, tags, used = "", [], set()
    count = draw(st.integers(1, 5))
    outer = draw(st.integers(0, count - 1))
    for number in range(count):
        words = f"w{draw(WORDS)}w"
        for kind, name, part in draw(st.lists(LABELS, unique=True, max_size=4)):
            if (kind, name, part) not in used or not part:
                tags.append(Tag(kind, name, part, Extent(len(text), len(text) + len(words))))
                used.add((kind, name, part))
        text += words
        if number == outer:
            tags.insert(0, Tag("fact", "q9", "", Extent(0, len(text))))
        text += draw(GAPS)
    text += "last"
    end = Extent(len(text) - 4, len(text))
    have = {(tag.id, tag.part) for tag in tags if tag.kind != "scare"}
    missing = [name for name in ("q1", "q2", "q9", "e1", "d1") if (name, "") not in have]
    tags += [Tag("fact", name, "", end) for name in missing]
    tags += [Tag("name", name, "", end) for name in ("a", "b") if (name, "") not in have]
    odd = draw(VALUES)
    entities = (
        Entity(id="b", type="person", name=odd, aliases=(odd, "c"), gender="feminine"),
        Entity(id="a", type="group", name="w", named=False),
    )
    found: tuple[AnyFact, ...] = (
        EventFact(id="e1", type="resign", agents=("b", "a"), date="d1", by="article"),
        DateFact(id="d1", value="2024-11-06", factuality="planned"),
        QuoteFact(id="q2", kind="mixed", speaker="b", to=("a", "b"), by="a", date="2024-11"),
        QuoteFact(id="q1", kind="direct", speaker="a", medium="email", place="b"),
        QuoteFact(id="q9", kind="indirect", speaker="a", relayed="b"),
    )
    return MarkedStory(HEADER, text, tuple(tags), entities, found)


@settings(max_examples=150, deadline=None)
@given(stories(), st.sampled_from(TOOLS))
def test_whatever_stands_in_a_story_comes_back(story: MarkedStory, tool: Tool) -> None:
    assert parse(write(story)) == story
    with tempfile.TemporaryDirectory() as folder:
        assert returned(tool, [story], Path(folder)) == [story]


@pytest.mark.parametrize("tool", TOOLS)
def test_untouched_it_comes_back_as_markup_it_was(
    tool: Tool, lamp: str, corrected: Callable[[Tool, Callable[[Any], None]], MarkedStory]
) -> None:
    assert write(corrected(tool, lambda _: None)) == lamp
