"""Marked text: the text itself to the character, every mark drawn or at least numbered, nothing that a page would run."""

import re
from html.parser import HTMLParser
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from wirefacts.drawing.lanes import LANES, Mark, laid_out, segments
from wirefacts.drawing.marked import marked
from wirefacts.drawing.picture import Card, Kind
from wirefacts.text.extents import Extent

LINE, TINT = Kind("age", 4), Kind("quote", 0, tinted=True)


class Page(HTMLParser):
    """What a browser would take from a piece of HTML."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.depth, self.tags, self.ids, self.links = "", 0, set[str](), list[str](), list[str]()
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.depth += 1
        self.tags.add(tag)
        self.ids += [value for name, value in attrs if name == "id" and value]
        self.links += [value for name, value in attrs if name == "href" and value]

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - the parser passes it
        self.depth -= 1
        assert self.depth >= 0

    def handle_data(self, data: str) -> None:
        self.text += data


def card(*extents: tuple[int, int], kind: Kind = LINE) -> Card:
    return Card(kind, "said", tuple(Extent(*each) for each in extents))


def test_number_stands_where_the_mark_ends_and_the_anchor_where_it_starts() -> None:
    drawn = marked("Roe, 61, won", (card((0, 7)),), "d1-")
    assert drawn == (
        '<span id="d1-m1" class="wf-line wf-l0 wf-c4" data-r="1">Roe, 61</span>'
        '<a class="wf-n wf-c4" href="#d1-r1" data-n="1" aria-label="fact 1"></a>, won'
    )


def test_overlapping_marks_lie_in_lanes_of_their_own() -> None:
    drawn = marked("abcdef", (card((0, 4)), card((2, 6)), card((0, 6), kind=TINT)), "")
    page = Page(drawn)
    assert page.text == "abcdef"
    assert {"m1", "m2", "m3"} == set(page.ids)
    assert (
        'class="wf-line wf-l1 wf-c4" data-r="2"><span class="wf-line wf-l0 wf-c4" data-r="1">cd</span></span></span>'
        in drawn
    )


def test_mark_without_room_keeps_its_number_and_its_anchor() -> None:
    page = Page(marked("abc", tuple(card((0, 3)) for _ in range(LANES + 2)), ""))
    assert sorted(page.ids) == sorted(f"m{n}" for n in range(1, LANES + 3))
    assert sorted(page.links) == sorted(f"#r{n}" for n in range(1, LANES + 3))


def test_marks_outside_the_text_are_left_out() -> None:
    assert marked("abc", (card((3, 9)), card((2, 2)), card((7, 8))), "") == "abc"


def test_text_is_escaped_and_keeps_its_carriage_returns() -> None:
    text = "<script>alert(1)</script>&amp;\r\n\"'"
    page = Page(marked(text, (card((0, 8)), card((3, len(text)))), ""))
    assert page.text == text
    assert page.tags == {"span", "a"}


EXTENTS = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(sorted).map(tuple)
CARDS = st.lists(
    st.builds(
        lambda kind, extents: card(*extents, kind=kind), st.sampled_from([LINE, TINT]), st.lists(EXTENTS, max_size=3)
    )
)


@given(st.text(max_size=50), CARDS)
def test_any_text_with_any_marks(text: str, cards: list[Card]) -> None:
    page = Page(marked(text, tuple(cards), "p-"))
    assert page.text == text.replace("\0", "\ufffd")
    assert page.depth == 0
    assert page.tags <= {"span", "a", "bdi"}
    assert len(page.ids) == len(set(page.ids))
    inside = {
        f"p-m{n}" for n, each in enumerate(cards, 1) if any(e.start < min(e.end, len(text)) for e in each.extents)
    }
    assert set(page.ids) == inside
    assert {link.replace("#p-r", "p-m") for link in page.links} == inside


@given(st.lists(EXTENTS))
def test_marks_in_one_lane_never_overlap(extents: list[tuple[int, int]]) -> None:
    marks = [Mark(Extent(*each), n, 0, False, True) for n, each in enumerate(extents) if each[0] < each[1]]
    strokes = laid_out(marks)
    for lane in range(LANES):
        laid = [stroke.mark.extent for stroke in strokes if stroke.lane == lane]
        assert all(not a.overlaps(b) for a, b in pairwise(laid))
    assert "".join(str(s.extent.start) for s in segments(60, strokes)) == "".join(
        map(str, sorted({0, 60} | {p for m in marks for p in (m.extent.start, m.extent.end)}))
    )


def test_ten_thousand_marks_on_one_word_stay_small() -> None:
    drawn = marked("word " * 10, tuple(card((0, 4 + n % 40)) for n in range(10_000)), "")
    assert len(re.findall("data-n=", drawn)) == 10_000
    assert len(drawn) < 2_000_000
