"""Counts of expressions of time, made by hand."""

import pytest

from wirefacts.metrics.tally import Tally
from wirefacts.metrics.timex import Timex, matched, scores
from wirefacts.text.extents import Extent

MONDAY = Timex(Extent(10, 16), "2031-03-03", "DATE")
MARCH = Timex(Extent(20, 30), "2031-03", "DATE")
WEEKS = Timex(Extent(40, 49), "P2W", "DURATION")


def test_any_overlap_is_a_relaxed_match_and_equal_ends_a_strict_one() -> None:
    longer = Timex(Extent(8, 16), "2031-03-03", "TIME")
    other = Timex(Extent(60, 64), "2031", "DATE")
    assert scores([MONDAY, MARCH, WEEKS], [longer, Timex(Extent(20, 30), "2030-03", "DATE"), other]) == {
        "relaxed": Tally(3, 3, 2),
        "strict": Tally(3, 3, 1),
        "type": Tally(3, 3, 1),
        "value": Tally(3, 3, 1),
    }


def test_value_f1_is_relaxed_f1_times_the_share_of_right_values() -> None:
    told = scores([MONDAY, MARCH, WEEKS], [MONDAY, Timex(MARCH.extent, "2030-03", "DATE")])
    assert told["value"].f1 == pytest.approx(told["relaxed"].f1 * 1 / 2)


def test_matches_are_one_to_one_and_equal_ends_go_first() -> None:
    whole = Timex(Extent(10, 30), "2031-03-03/2031-03", "DATE")
    assert matched([whole], [MONDAY, MARCH]) == [(whole, MONDAY)]
    assert matched([MONDAY, MARCH], [whole]) == [(MONDAY, whole)]
    assert matched([whole, MARCH], [MARCH]) == [(MARCH, MARCH)]
    assert matched([], [MARCH]) == matched([MARCH], []) == []


def test_types_are_counted_only_where_the_gold_has_some() -> None:
    told = scores([Timex(MARCH.extent, MARCH.value)], [MARCH])
    assert told["type"] == Tally()
    assert told["value"] == Tally(1, 1, 1)
