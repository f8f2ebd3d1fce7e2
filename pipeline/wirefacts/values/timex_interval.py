"""From when to when a TIMEX3 value lasts."""

import datetime as dt
import re

from wirefacts.values.calendar import SEASON_STARTS, month_end

_PARTS = {
    "MO": ("05:00", "11:59"), "MI": ("11:00", "13:59"), "AF": ("12:00", "17:59"), "EV": ("17:00", "22:59"),
    "NI": ("18:00", "23:59"), "DT": ("06:00", "17:59"),
}  # fmt: skip
"""Wide readings of the parts of the day, local time; they overlap, as people's do."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_VALUE = re.compile(
    r"(?P<century>\d\d)|(?P<decade>\d{3})|(?P<year>\d{4})(?:-(?:"
    r"(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?:(?P<part>[A-Z]{2})|(?P<hour>\d\d):(?P<minute>\d\d)(?::\d\d)?))?)?"
    r"|W(?P<week>\d\d)(?P<weekend>-WE)?|(?P<season>SP|SU|FA|WI)|Q(?P<quarter>[1-4])|H(?P<half>[12])))?",
    re.ASCII,
)


def interval(value: str) -> tuple[str, str] | None:
    """The first and the last ISO 8601 date of `value`, or date and time (local, to the minute) where it has a time of day.

    None where the value has no place on the calendar (`P3M`, `T06:00`) or is no calendar value at all.
    """
    days = days_of(value)
    if days is None:
        return None
    first, last = days
    if "T" not in value:
        return first.isoformat(), last.isoformat()
    date, clock = value.split("T", 1)
    if clock in _PARTS:
        start, end = _PARTS[clock]
        return f"{date}T{start}", f"{date}T{end}"
    if clock.startswith("24"):
        return f"{last.isoformat()}T00:00", f"{last.isoformat()}T00:00"
    return value, value


def days_of(value: str) -> tuple[dt.date, dt.date] | None:
    """The first and the last day of `value`; None where it has no place on the calendar. 24:00 is the next day's start."""
    found = _VALUE.fullmatch(value)
    if found is None:
        return None
    try:
        first, last = _days(found)
        return (first, last + dt.timedelta(1)) if found["hour"] == "24" else (first, last)
    except (ValueError, OverflowError):
        return None


def _days(found: re.Match[str]) -> tuple[dt.date, dt.date]:
    if found["century"]:
        return dt.date(int(found["century"]) * 100, 1, 1), dt.date(int(found["century"]) * 100 + 99, 12, 31)
    if found["decade"]:
        return dt.date(int(found["decade"]) * 10, 1, 1), dt.date(int(found["decade"]) * 10 + 9, 12, 31)
    year = int(found["year"])
    if found["day"]:
        here = dt.date(year, int(found["month"]), int(found["day"]))
        return here, here
    if found["week"]:
        week = int(found["week"])
        return dt.date.fromisocalendar(year, week, 6 if found["weekend"] else 1), dt.date.fromisocalendar(year, week, 7)
    start, months = _months(found)
    return dt.date(year, start, 1), month_end(year + (start + months - 2) // 12, (start + months - 2) % 12 + 1)


def _months(found: re.Match[str]) -> tuple[int, int]:
    """The first month and how many."""
    if found["month"]:
        return int(found["month"]), 1
    if found["season"]:
        return SEASON_STARTS[found["season"]], 3
    if found["quarter"]:
        return 3 * int(found["quarter"]) - 2, 3
    if found["half"]:
        return 6 * int(found["half"]) - 5, 6
    return 1, 12


def day_of(value: str) -> str | None:
    """The day of a value that has one, with or without a time of day: `2015-05-07`; None for longer periods."""
    return value[:10] if _DAY.match(value) else None
