"""Calendar values in words."""

import datetime as dt
import re

from wirefacts.values.timex_interval import days_of

_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_PARTS = {
    "MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime",
}  # fmt: skip
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_PERIOD = re.compile(r"(?P<year>\d{4})-(?:(?P<season>SP|SU|FA|WI)|Q(?P<quarter>[1-4])|H(?P<half>[12]))")


def told(value: str) -> str:
    """`value` for a reader: `2024-11-06T14:30` is "Wednesday 6 November 2024, 14:30". Other values stay."""
    days = days_of(value)
    if days is None:
        return value
    date, _, clock = value.partition("T")
    if len(date) == len("2024-11-06") and "W" not in date:
        return f"{_day(dt.date.fromisoformat(date))}{f', {_PARTS.get(clock, clock)}' if clock else ''}"
    return _longer(value, days[0])


def _day(day: dt.date) -> str:
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def _longer(value: str, first: dt.date) -> str:
    """A week, a month or a part of a year; a year, decade or century."""
    if "W" in value and "WI" not in value:
        return f"{'weekend' if value.endswith('-WE') else 'week'} of {_day(first)}"
    period = _PERIOD.fullmatch(value)
    if period is not None:
        part = _SEASONS.get(period["season"] or "")
        part = part or (f"quarter {period['quarter']}" if period["quarter"] else f"half {period['half']}")
        return f"{part} {period['year']}"
    match len(value):
        case 7:
            return f"{_MONTHS[first.month - 1]} {first.year}"
        case 3:
            return f"{value}0s"
        case 2:
            return f"{value}00s"
        case _:
            return value
