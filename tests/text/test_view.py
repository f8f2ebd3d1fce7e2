from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from wirefacts.text.extents import Extent
from wirefacts.text.view import paragraphs, view

WRAPPED = (
    "The harbour board voted late on Tuesday to close the old pier, a\n"
    "decision that ends two years of argument between fishermen and\n"
    "the ferry company over who should pay for its repair.\n"
    "\n"
    "“We had no choice,” said Ada Quill.\n"
)


def test_a_wrapped_line_reads_on_and_a_paragraph_ends() -> None:
    assert "pier, a decision" in view(WRAPPED)
    assert [p.slice(view(WRAPPED))[:8] for p in paragraphs(view(WRAPPED))] == ["The harb", "“We had "]


def test_lines_wrapped_by_hand_read_on_too() -> None:
    ragged = (
        "Ada Quill said on Friday, March\n8, that she\nwould leave the board in the spring and\n"
        "not come back.\n\nShe is 61.\n"
    )
    assert "March 8, that she\nwould leave the board in the spring and not" in view(ragged)


def test_short_lines_and_lists_stay_lines() -> None:
    listed = "Results:\n- Quill 40\n- Marsh 38\n- Dray 12\n"
    assert view(listed) == listed


@given(st.text())
def test_the_view_has_the_text_length(text: str) -> None:
    assert len(view(text)) == len(text)


@given(st.text())
def test_paragraphs_are_ordered_and_hold_every_character_that_counts(text: str) -> None:
    viewed = view(text)
    found = paragraphs(viewed)
    assert all(a.end <= b.start for a, b in pairwise(found))
    inside = {i for p in found for i in range(p.start, p.end)}
    assert all(c.isspace() for i, c in enumerate(viewed) if i not in inside)


def test_extents() -> None:
    assert Extent(2, 6).overlaps(Extent(5, 9))
    assert not Extent(2, 5).overlaps(Extent(5, 9))
    assert Extent(0, 6).trimmed(" abc, ", " ,") == Extent(1, 4)


def test_rows_of_a_table_are_no_wrapped_lines() -> None:
    text = "Ida Moss (Labour) 14,377\nTor Lie (National) 13,960\nUna Berg (Green) 4,018\nno party 977\n"
    assert view(text) == text
