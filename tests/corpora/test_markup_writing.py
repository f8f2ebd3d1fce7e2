"""Markup that is written and read again is the same story, whatever stands in it."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wirefacts.corpora.markup.facts import Entity, EventFact
from wirefacts.corpora.markup.header import Header
from wirefacts.corpora.markup.inline import Tag
from wirefacts.corpora.markup.nesting import nested
from wirefacts.corpora.markup.parsing import parse, read_story
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.markup.writing import inline, write
from wirefacts.errors import GoldError
from wirefacts.text.extents import Extent

STORIES = Path(__file__).parents[2] / "corpora" / "newswire" / "stories"
HEADER = Header(
    id="odd", published=dt.date(2024, 11, 6), house="newsroom", topic="courts", length="brief", traps=("idiom",)
)
PIECES = [
    "a",
    "é",
    "🚢",
    "{",
    "}",
    "\\",
    "---",
    "-",
    "\n",
    "\n---\n",
    "{x y}",
    " ",
    "\t",
    "“",
    '"',
    "=",
    "\u0301",
    "\r\n",
]
WORDS = st.lists(st.sampled_from(PIECES), max_size=5).map("".join)
LABELS = st.sampled_from(
    [("name", ""), ("description", ""), ("pronoun", ""), ("scare", ""), ("fact", ""), ("fact", "trigger")]
)
Tree = list[tuple[str, tuple[tuple[str, str], "Tree"] | None]]


def trees() -> st.SearchStrategy[Tree]:
    """Words and spans in turn; a span has a label and a tree of its own."""
    return st.recursive(
        st.lists(st.tuples(WORDS, st.none()), min_size=1, max_size=2),
        lambda inner: st.lists(st.tuples(WORDS, st.tuples(LABELS, inner)), min_size=1, max_size=3),
        max_leaves=12,
    )


def planted(tree: Tree, at: int, tags: list[Tag]) -> str:
    """The text of a tree from offset `at`; its spans go to `tags`. None of them is empty."""
    text = ""
    for words, span in tree:
        text += words
        if span is not None:
            (kind, part), inner = span
            number, place = len(tags), at + len(text)
            tags.append(Tag("scare", "", "", Extent(0, 1)))
            text += "w" + planted(inner, place + 1, tags) + "w"
            name = "" if kind == "scare" else f"i{number}"
            tags[number] = Tag(kind, name, part, Extent(place, at + len(text)))
    return text


@settings(max_examples=300, deadline=None)
@given(trees())
def test_writing_is_undone_by_reading(tree: Tree) -> None:
    tags: list[Tag] = []
    text = "t" + planted(tree, 1, tags)
    evidence = [Tag("fact", tag.id, "", Extent(0, 1)) for tag in tags if tag.part]
    mentioned = [tag.id for tag in tags if tag.kind in {"name", "description", "pronoun"}]
    story = MarkedStory(
        header=HEADER,
        text=text,
        tags=(*evidence, *tags),
        entities=tuple(Entity(id=name, type="other", name='a "b\\', aliases=("c, d", "e")) for name in mentioned),
        facts=tuple(event(tag.id) for tag in tags if tag.kind == "fact"),
    )
    assert parse(write(story)) == story


def event(name: str) -> EventFact:
    return EventFact(id=name, type="resign", date="2024-11-06", factuality="planned")


@pytest.mark.parametrize("file", sorted(STORIES.glob("*.story")), ids=lambda file: file.stem)
def test_our_stories_are_written_as_they_were_read(file: Path) -> None:
    story = read_story(file)
    assert parse(write(story)) == story


@pytest.mark.parametrize(
    ("spans", "message"),
    [
        ([(0, 3), (2, 5)], "span e2: crosses the end of span e1"),
        ([(3, 5), (0, 2)], "span e2: does not stand in text order"),
        ([(3, 50)], "span e1: does not stand in text order"),
    ],
)
def test_spans_that_do_not_nest_are_not_written(spans: list[tuple[int, int]], message: str) -> None:
    tags = tuple(Tag("fact", f"e{n}", "", Extent(*span)) for n, span in enumerate(spans, start=1))
    with pytest.raises(GoldError, match=message):
        inline("abcdefghi", tags)


def test_crossing_evidence_is_cut_and_mentions_are_not() -> None:
    text = "Eve Lunn resigned in Tarn and left"
    facts = {"e1": event("e1")}
    evidence, mention = Tag("fact", "e1", "", Extent(4, 25)), Tag("name", "eve", "", Extent(0, 8))
    tags = nested([evidence, mention], facts, text)
    assert inline(text, tags) == "{=eve Eve {e1 Lunn}} {e1 resigned in Tarn} and left"
    with pytest.raises(GoldError, match="neither can be cut"):
        nested([mention, Tag("name", "odd", "", Extent(4, 17))], facts, text)
