"""What the grammar composes, in a scene: published on Wednesday, 6 November 2030, at 16:00."""

import datetime as dt
import sys
import time
from collections.abc import Callable

import pytest

from wirefacts.values.timex import Refused
from wirefacts.values.timex_reading import Read, read
from wirefacts.values.timex_resolution import resolve
from wirefacts.values.timex_scene import Scene
from wirefacts.values.timex_yearly import Tense
from wirefacts.values.timex_zones import offset

TODAY = dt.date(2030, 11, 6)


def told(text: str, tense: Tense = "past", *, whole: bool = True) -> list[tuple[str, str]]:
    scene = Scene(TODAY, tense, TODAY, TODAY.replace(day=1), TODAY.year, clock=dt.time(16), country="united states")
    here = [(each, resolve(each.expression, scene)) for each in read(text, whole=whole).found]
    return [(text[each.start : each.end], value.value) for each, value in here if value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the first Tuesday of October", "2030-10-01"),
        ("the last Friday in June 2031", "2031-06-27"),
        ("the third Monday after Christmas 2028", "2029-01-15"),
        ("the last day of February 2028", "2028-02-29"),
        ("the 20th of next month", "2030-12-20"),
        ("the week of March 4, 2031", "2031-W10"),
        ("the last weekend of May 2031", "2031-W22-WE"),
        ("week 12 of 2031", "2031-W12"),
        ("two days after Christmas 2029", "2029-12-27"),
        ("a week from Monday", "2030-11-11"),
        ("the day after Thanksgiving", "2029-11-23"),
        ("two Fridays ago", "2030-10-25"),
        ("3 years and 2 months ago", "2027-09-06"),
        ("Tuesday of next week", "2030-11-12"),
        ("next week on Friday", "2030-11-15"),
        ("the week after next", "2030-W47"),
        ("Saturday the 14th of June 2031", "2031-06-14"),
        ("Saturday, 9 Nov", "2030-11-09"),
        ("next year's third quarter", "2031-Q3"),
        ("2031 Q2", "2031-Q2"),
        ("the first half of 2031", "2031-H1"),
        ("fiscal 2029", "FY2029"),
        ("24/12/2031", "2031-12-24"),
        ("Thanksgiving in two years", "2032-11-25"),
        ("Easter Sunday two thousand ten", "2010-04-04"),
        ("Saint Patricks Day 2031", "2031-03-17"),
        ("Orthodox Easter 2018", "2018-04-08"),
        ("last week's Sunday", "2030-11-03"),
        ("the second last week of October 2018", "2018-W42"),
        ("two years Ago", "2028"),
        ("a day from right now", "2030-11-07"),
        ("three-quarters of an hour", "PT0.75H"),
        ("a pair of weeks", "P2W"),
        ("Thursday at 8 GMT", "2030-10-31T08:00"),
        ("this evening at 12", "2030-11-06T24:00"),
        ("24 Dec. 2031 at 18:30", "2031-12-24T18:30"),
        ("2031-12-24T18:30", "2031-12-24T18:30"),
        ("tonight at 8", "2030-11-06T20:00"),
        ("tomorrow morning at half past nine", "2030-11-07T09:30"),
        ("two hours ago", "2030-11-06T14:00"),
        ("a quarter to five in the afternoon", "T16:45"),
        ("the night of 3 May 2031", "2031-05-03TNI"),
    ],
)
def test_expressions_made_of_others(text: str, value: str) -> None:
    assert told(text) == [(text, value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("two and a half years", "P2.5Y"),
        ("an hour and 20 minutes", "PT1H20M"),
        ("half an hour", "PT0.5H"),
        ("three months and two days", "P3M2D"),
        ("the next few weeks", "PXW"),
        ("several days", "PXD"),
        ("every other Friday", "XXXX-WXX-5"),
        ("every three weeks", "P3W"),
        ("twice a week", "P1W"),
        ("annually", "XXXX"),
        ("every Sunday at 9 a.m.", "XXXX-WXX-7T09:00"),
    ],
)
def test_lengths_and_sets(text: str, value: str) -> None:
    assert told(text) == [(text, value)]


def test_in_so_long_is_a_day_where_the_verb_looks_ahead() -> None:
    assert told("The bridge will open in ten days.", "future") == [("ten days", "2030-11-16")]
    assert told("The bridge was built in ten days.") == [("ten days", "P10D")]


def test_a_date_keeps_to_the_year_in_which_its_weekday_fits() -> None:
    assert told("on Friday, May 9", "past") == [("Friday, May 9", "2031-05-09")]


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("early Wednesday", "START"),
        ("late in May", "END"),
        ("the middle of 2031", "MID"),
        ("about two years", "APPROX"),
        ("more than a week", "MORE_THAN"),
        ("nearly three months", "LESS_THAN"),
        ("at least two days", "EQUAL_OR_MORE"),
    ],
)
def test_modifiers(text: str, mod: str) -> None:
    (found,) = read(text).found
    assert (found.expression.mod, text[found.start : found.end]) == (mod, text)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("from May 3 to 5", ("2030-05-03", "2030-05-05")),
        ("between 2023 and 2025", ("2023", "2025")),
        ("2023-25", ("2023", "2025")),
        ("9-11 a.m.", ("T09:00", "T11:00")),
        ("tomorrow from 11 a.m. to 2", ("2030-11-07T11:00", "2030-11-07T14:00")),
        ("from 3 to 5 p.m. on Monday", ("2030-11-04T15:00", "2030-11-04T17:00")),
        ("from 4 to 9 of this month", ("2030-11-04", "2030-11-09")),
        ("January-February 2031", ("2031-01", "2031-02")),
        ("from Nov. 1 for ten days", ("2030-11-01", "2030-11-11")),
        ("4 p.m. for 30 minutes", ("T16:00", "T16:30")),
        ("from 3 to 4 in the afternoon", ("T15:00", "T16:00")),
        ("11:30-1:30", ("T11:30", "T13:30")),
    ],
)
def test_stretches(text: str, ends: tuple[str, str]) -> None:
    scene = Scene(TODAY, "past", TODAY, TODAY.replace(day=1), TODAY.year)
    (whole,) = read(text).ranges
    values = [resolve(end.expression, scene) for end in (whole.first, whole.last)]
    assert tuple(value.value for value in values if value) == ends
    assert text[whole.start : whole.end] == text


@pytest.mark.parametrize("text", ["in 2023 and 2025", "May 3 and the talks to come", "June 3 or 4"])
def test_what_is_no_stretch(text: str) -> None:
    assert read(text).ranges == ()


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("on 31 February they met", Refused()),
        ("on June 31, 2030", Refused()),
        ("at 25:61 the line closed", Refused(of="time")),
        ("at 13 p.m.", Refused(of="time")),
        ("2031-13-40", Refused()),
        ("on 03/04/2031", Refused(("2031-03-04", "2031-04-03"))),
    ],
)
def test_what_the_calendar_refuses(text: str, refused: Refused) -> None:
    here = read(text)
    assert not any(len(text[each.start : each.end]) > 4 for each in here.found)
    assert [each.expression.form for each in here.refused] == [refused]


def test_the_order_of_days_in_figures_can_be_told() -> None:
    values = [read("on 03/04/2031", order).found[0].expression.form for order in ("month", "day")]
    assert [getattr(form, "value", None) for form in values] == ["2031-03-04", "2031-04-03"]


@pytest.mark.parametrize(
    "text",
    [
        "The council voted eight to four, 54 to 41, and one of 12 left.",
        "They may march; the sun sat low; a second round, a third man.",
        "The score was 3:2, the odds 10:30, the lot 9/7.",
        "three quarters of the town",
        "a 12-year-old girl",
        "He sat this time, and last time; the night was long.",
    ],
)
def test_what_only_looks_like_a_time(text: str) -> None:
    assert told(text, whole=False) == []


def test_small_letters_are_read_where_they_can_be_nothing_else() -> None:
    assert told("see you tuesday 3 december 2030, or in may 2031") == [
        ("tuesday 3 december 2030", "2030-12-03"),
        ("may 2031", "2031-05"),
    ]


def test_zones() -> None:
    (found,) = read("at 2 p.m. EST").found
    assert found.expression.clock is not None
    assert found.expression.clock.zone == "EST"
    assert (offset("EST"), offset("GMT+5:30"), offset("(BST)"), offset("ET")) == (-300, 330, 60, None)


MONOTONOUS = [
    "the ", "1", "1 ", "first of the ", "May ", "2 years and ", "from 3 to ", "9:30 - ", "every ", "last ", "in ", "Monday, ",
    "3/",
    "early ", "half past ", "the the next ", "two days after ", "\n", "é", "12-", "a quarter to ", "“today” ", "\ue003 ",
]  # fmt: skip


def calls(work: Callable[[], Read]) -> int:
    """How many functions `work` calls, C's included."""
    count = 0

    def step(*_: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(step)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("unit", MONOTONOUS)
def test_time_is_linear_in_the_length(unit: str) -> None:
    short, long = unit * 1000, unit * 4000
    read(short)
    assert calls(lambda: read(long)) <= 5 * calls(lambda: read(short)) + 200
    began = time.perf_counter()
    found = read(long).found
    assert time.perf_counter() - began < 5
    assert all(0 <= each.start < each.end <= len(long) for each in found)
