"""Mentions in the text: links to whom they name, whatever they overlap, and the text itself to the character."""

from collections.abc import Callable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from wirefacts.drawing.marked import marked
from wirefacts.drawing.naming import NESTED
from wirefacts.drawing.picture import Card, Kind, Who
from wirefacts.text.extents import Extent

Parse = Callable[[str], Any]


def who(*extents: tuple[int, int]) -> Who:
    return Who("somebody", "people", (), tuple(Extent(*each) for each in extents))


def test_mention_leads_to_whom_it_names() -> None:
    drawn = marked("Roe won", (), "d1-", (who((0, 3)),))
    assert drawn == '<a id="d1-w1-1" data-p="1" href="#d1-p1" tabindex="-1">Roe</a> won'


def test_of_nested_mentions_the_inner_is_the_link() -> None:
    drawn = marked("Roe's aide won", (), "", (who((0, 3)), who((0, 10))))
    inner = '<a id="w1-1" data-p="1" href="#p1" tabindex="-1">Roe</a>'
    assert drawn.startswith(f'<span id="w2-1" data-p="2">{inner}</span>')
    assert '<a data-p="2" href="#p2" tabindex="-1">&#x27;s aide</a> won' in drawn


def test_mention_that_crosses_a_fact_keeps_one_anchor(html: Parse) -> None:
    drawn = marked("the mayor won", (Card(Kind("age", 4), "", (Extent(4, 13),)),), "", (who((0, 9)),))
    assert drawn.count('href="#p1"') == 2
    assert html(drawn).ids == ["w1-1", "m1"]


def test_a_break_that_only_wraps_a_line_is_marked(html: Parse) -> None:
    text = "The harbor board met on Monday\nand on Tuesday, and on the day\nafter that it rested, they\nsaid.\n\nNothing.\n"
    drawn = marked(text, (), "", (who((4, 16)),))
    assert drawn.count('<span class="wf-soft">\n</span>') == 3
    assert html(drawn).text == text


def test_more_mentions_than_can_be_drawn_keep_their_anchors(html: Parse) -> None:
    page = html(marked("abc", (), "", tuple(who((0, 3)) for _ in range(NESTED + 2))))
    assert sorted(page.ids) == [f"w{n}-1" for n in range(1, NESTED + 3)]


EXTENTS = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(sorted).map(lambda pair: Extent(pair[0], pair[1]))
PARTIES = st.lists(
    st.builds(lambda extents: Who("x", "g", (), tuple(extents)), st.lists(EXTENTS, max_size=4)), max_size=6
)
CARDS = st.lists(st.builds(lambda extents: Card(Kind("age", 4), "", tuple(extents)), st.lists(EXTENTS, max_size=2)))


@given(text=st.text(max_size=36), parties=PARTIES, cards=CARDS)
def test_any_text_with_any_mentions(html: Parse, text: str, parties: list[Who], cards: list[Card]) -> None:
    page = html(marked(text, tuple(cards), "p-", tuple(parties)))
    assert page.text == text.replace("\0", "\ufffd")
    assert len(page.ids) == len(set(page.ids))
    asked = {
        f"p-w{p}-{n}"
        for p, each in enumerate(parties, 1)
        for n, mention in enumerate(each.mentions, 1)
        if mention.start < len(text)
    }
    assert {ident for ident in page.ids if "-w" in ident} == asked
