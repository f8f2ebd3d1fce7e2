"""Values in a scene."""

import datetime as dt

import pytest

from wirefacts.values.timex_interval import interval
from wirefacts.values.timex_reading import parse
from wirefacts.values.timex_resolution import resolve
from wirefacts.values.timex_scene import Scene
from wirefacts.values.timex_yearly import Tense

WEDNESDAY = dt.date(2030, 11, 6)


def value(text: str, **scene: object) -> str | None:
    expression = parse(text)
    assert expression is not None, text
    found = resolve(expression, Scene(**{"published": WEDNESDAY, "country": "united states", **scene}))  # type: ignore[arg-type]
    return found.value if found else None


@pytest.mark.parametrize(
    ("text", "tense", "day"),
    [
        ("Wednesday", "past", "2030-11-06"),
        ("Wednesday", "future", "2030-11-06"),
        ("Thursday", "past", "2030-10-31"),
        ("Thursday", "future", "2030-11-07"),
        ("Thursday", "present", "2030-11-07"),
        ("Thursday", "none", "2030-10-31"),
        ("last Wednesday", "past", "2030-10-30"),
        ("next Friday", "future", "2030-11-15"),
        ("this coming Friday", "future", "2030-11-08"),
        ("Tuesday next week", "future", "2030-11-12"),
    ],
)
def test_weekdays_are_the_nearest_by_tense(text: str, tense: Tense, day: str) -> None:
    assert value(text, tense=tense) == day


@pytest.mark.parametrize(
    ("text", "tense", "expected"),
    [
        ("June", "past", "2030-06"),
        ("June", "future", "2031-06"),
        ("November", "past", "2030-11"),
        ("last November", "past", "2029-11"),
        ("December 28", "past", "2029-12-28"),
        ("December 28", "none", "2030-12-28"),
        ("July 8", "present", "2030-07-08"),
        ("February 29", "past", "2028-02-29"),
        ("last summer", "past", "2030-SU"),
        ("next summer", "future", "2031-SU"),
        ("the third quarter of last year", "past", "2029-Q3"),
        ("New Year's Eve", "past", "2029-12-31"),
        ("Thanksgiving", "future", "2030-11-28"),
    ],
)
def test_what_comes_once_a_year(text: str, tense: Tense, expected: str) -> None:
    assert value(text, tense=tense) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("today", "2030-11-06"),
        ("tomorrow morning", "2030-11-07TMO"),
        ("last night", "2030-11-05TNI"),
        ("last week", "2030-W44"),
        ("this weekend", "2030-W44-WE"),
        ("next month", "2030-12"),
        ("two years ago", "2028"),
        ("a decade ago", "2020"),
        ("this century", "20"),
        ("the end of the year", "2030"),
        ("the first week of November", "2030-W45"),
        ("9 a.m. Monday", "2030-11-04T09:00"),
        ("9 a.m.", "T09:00"),
    ],
)
def test_counted_from_publication(text: str, expected: str) -> None:
    assert value(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("that November", "2021-11"),
        ("the following March", "2022-03"),
        ("the next day", "2021-07-10"),
        ("a week earlier", "2021-W26"),
        ("two months later", "2021-09"),
        ("the same year", "2021"),
        ("the following Monday", "2021-07-12"),
    ],
)
def test_counted_from_what_was_mentioned(text: str, expected: str) -> None:
    day = dt.date(2021, 7, 9)
    assert value(text, day=day, month=day.replace(day=1), year=2021) == expected


def test_a_passage_about_another_year_keeps_it() -> None:
    assert value("June", telling=2021, tense="past") == "2021-06"
    assert value("June", telling=2021, tense="future") == "2031-06"
    assert value("January", telling=2021, month=dt.date(2021, 11, 1)) == "2022-01"
    assert value("the end of the month", telling=2021, month=dt.date(2021, 11, 1)) == "2021-11"


@pytest.mark.parametrize("text", ["Tuesday", "today", "June", "last week", "the end of the month", "next summer"])
def test_without_an_anchor_nothing_is_guessed(text: str) -> None:
    assert value(text, published=None) is None


@pytest.mark.parametrize("text", ["9999 years ago", "9999 centuries later", "9999 months ago", "9999 weeks ago"])
def test_steps_out_of_the_calendar(text: str) -> None:
    assert value(text, year=2021, day=WEDNESDAY) is None or value(text) is not None


@pytest.mark.parametrize(
    ("timex", "bounds"),
    [
        ("2030-11-06", ("2030-11-06", "2030-11-06")),
        ("2030-02", ("2030-02-01", "2030-02-28")),
        ("2030", ("2030-01-01", "2030-12-31")),
        ("203", ("2030-01-01", "2039-12-31")),
        ("18", ("1800-01-01", "1899-12-31")),
        ("2030-W44", ("2030-10-28", "2030-11-03")),
        ("2030-W44-WE", ("2030-11-02", "2030-11-03")),
        ("2030-Q3", ("2030-07-01", "2030-09-30")),
        ("2030-H2", ("2030-07-01", "2030-12-31")),
        ("2030-WI", ("2030-12-01", "2031-02-28")),
        ("2030-11-06TMO", ("2030-11-06T05:00", "2030-11-06T11:59")),
        ("2030-11-06T14:30", ("2030-11-06T14:30", "2030-11-06T14:30")),
        ("2030-11-06T24:00", ("2030-11-07T00:00", "2030-11-07T00:00")),
        ("T06:00", None),
        ("P3M", None),
        ("BC0044", None),
        ("2030-W60", None),
        ("0000", None),
    ],
)
def test_from_when_to_when(timex: str, bounds: tuple[str, str] | None) -> None:
    assert interval(timex) == bounds


@pytest.mark.parametrize("published", [dt.date.min, dt.date.max])
@pytest.mark.parametrize(
    "text", ["last Monday", "next Monday", "Tuesday", "last Easter", "tomorrow", "the following Friday"]
)
def test_from_the_ends_of_the_calendar_nothing_is_counted(text: str, published: dt.date) -> None:
    assert value(text, published=published, day=published) is None
    assert value("30 May 2029", published=published) == "2029-05-30"
