"""Calendar arithmetic and holidays, against published calendars."""

import datetime as dt

import pytest

from wirefacts.values.calendar import days_on, easter, months_on, week_value, weekday_back, weekday_on
from wirefacts.values.holidays import NAMES, holiday
from wirefacts.values.national_days import NATIONAL
from wirefacts.values.places import COUNTRIES


@pytest.mark.parametrize(
    "day", [(1961, 4, 2), (2000, 4, 23), (2008, 3, 23), (2011, 4, 24), (2024, 3, 31), (2038, 4, 25)]
)
def test_easter(day: tuple[int, int, int]) -> None:
    assert easter(day[0]) == dt.date(*day)


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("memorial day", 2024, "2024-05-27"),
        ("labor day", 2024, "2024-09-02"),
        ("martin luther king jr. day", 2025, "2025-01-20"),
        ("inauguration day", 2025, "2025-01-20"),
        ("cyber monday", 2024, "2024-12-02"),
        ("good friday", 2024, "2024-03-29"),
        ("boxing day", 2024, "2024-12-26"),
        ("orthodox easter", 2024, "2024-05-05"),
        ("orthodox easter", 2025, "2025-04-20"),
        ("clean monday", 2024, "2024-03-18"),
    ],
)
def test_holidays(name: str, year: int, day: str) -> None:
    assert holiday(name, year) == dt.date.fromisoformat(day)


@pytest.mark.parametrize(
    ("name", "country", "year", "day"),
    [
        ("thanksgiving", "united states", 2024, "2024-11-28"),
        ("thanksgiving", "canada", 2024, "2024-10-14"),
        ("labour day", "canada", 2024, "2024-09-02"),
        ("labour day", "new zealand", 2024, "2024-10-28"),
        ("labour day", "india", 2024, "2024-05-01"),
        ("labor day", "philippines", 2024, "2024-05-01"),
        ("mother's day", "united states", 2024, "2024-05-12"),
        ("mother's day", "united kingdom", 2024, "2024-03-10"),
        ("father's day", "australia", 2024, "2024-09-01"),
        ("father's day", "germany", 2024, "2024-05-09"),
        ("independence day", "ukraine", 2024, "2024-08-24"),
        ("republic day", "india", 2024, "2024-01-26"),
        ("constitution day", "norway", 2024, "2024-05-17"),
        ("election day", "united states", 2024, "2024-11-05"),
        ("election day", "united states", 2026, "2026-11-03"),
        ("election day", "united states", 2025, None),
        ("election day", "united kingdom", 2024, None),
        ("thanksgiving", "france", 2024, None),
        ("mother's day", None, 2024, None),
    ],
)
def test_days_of_a_country(name: str, country: str | None, year: int, day: str | None) -> None:
    assert holiday(name, year, country) == (dt.date.fromisoformat(day) if day else None)


def test_every_name_falls_on_some_day() -> None:
    assert all(any(holiday(name, year) for year in range(2020, 2024)) for name in NAMES - NATIONAL.keys())


@pytest.mark.parametrize("name", sorted(NATIONAL.keys() - {"election day"}))
def test_every_day_of_a_country_falls_in_every_year(name: str) -> None:
    assert NATIONAL[name]
    assert all(holiday(name, year, country) for country in NATIONAL[name] for year in (2023, 2024))
    assert NATIONAL[name].keys() <= COUNTRIES | {"jordan"}


def test_steps() -> None:
    assert months_on(dt.date(2024, 1, 31), 1) == dt.date(2024, 2, 29)
    assert months_on(dt.date(2024, 1, 31), -12 * 3000) is None
    assert days_on(dt.date(2024, 1, 31), 10**7) is None
    assert week_value(dt.date(2021, 1, 1)) == "2020-W53"
    assert weekday_back(dt.date(2024, 11, 6), 2) == weekday_on(dt.date(2024, 11, 6), 2) == dt.date(2024, 11, 6)
