"""Calendar arithmetic and holidays, against published calendars."""

import datetime as dt

import pytest

from wirefacts.values.calendar import days_on, easter, months_on, week_value, weekday_back, weekday_on
from wirefacts.values.holidays import NAMES, holiday


@pytest.mark.parametrize(
    "day", [(1961, 4, 2), (2000, 4, 23), (2008, 3, 23), (2011, 4, 24), (2024, 3, 31), (2038, 4, 25)]
)
def test_easter(day: tuple[int, int, int]) -> None:
    assert easter(day[0]) == dt.date(*day)


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("thanksgiving", 2024, "2024-11-28"),
        ("memorial day", 2024, "2024-05-27"),
        ("labor day", 2024, "2024-09-02"),
        ("martin luther king jr. day", 2025, "2025-01-20"),
        ("election day", 2024, "2024-11-05"),
        ("inauguration day", 2025, "2025-01-20"),
        ("cyber monday", 2024, "2024-12-02"),
        ("good friday", 2024, "2024-03-29"),
        ("boxing day", 2024, "2024-12-26"),
    ],
)
def test_holidays(name: str, year: int, day: str) -> None:
    assert holiday(name, year) == dt.date.fromisoformat(day)


def test_no_election_day_in_odd_years() -> None:
    assert holiday("election day", 2025) is None


def test_every_name_falls_on_some_day() -> None:
    assert all(any(holiday(name, year) for year in range(2020, 2024)) for name in NAMES)


def test_steps() -> None:
    assert months_on(dt.date(2024, 1, 31), 1) == dt.date(2024, 2, 29)
    assert months_on(dt.date(2024, 1, 31), -12 * 3000) is None
    assert days_on(dt.date(2024, 1, 31), 10**7) is None
    assert week_value(dt.date(2021, 1, 1)) == "2020-W53"
    assert weekday_back(dt.date(2024, 11, 6), 2) == weekday_on(dt.date(2024, 11, 6), 2) == dt.date(2024, 11, 6)
