"""TIMEX3 values in the Extended Date/Time Format (EDTF, ISO 8601-2:2019, as the Library of Congress specifies it)."""

import datetime as dt
import re
from typing import Literal

from wirefacts.values.timex_interval import days_of

Qualifier = Literal["~", "?", "%"]
"""Approximate, uncertain, both."""
Opening = Literal["from", "to"]
"""What a date opens an interval at: "since 1993" lasts from it on, "until 2010" up to it."""
_GROUPS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24, "Q1": 33, "Q2": 34, "Q3": 35, "Q4": 36, "H1": 40, "H2": 41}
"""Level 1 has the seasons, level 2 quarters and halves ("semestrals")."""
_CLOCKED = re.compile(r"(\d{4}-\d\d-\d\d)T(?:([A-Z]{2})|(\d\d:\d\d)(:\d\d)?(Z?))", re.ASCII)


def edtf(value: str, qualifier: Qualifier | None = None, opening: Opening | None = None) -> str | None:
    """`value` as EDTF: `1993`, `2015~`, `199X`, `2024-21`, `2024-10-28/2024-11-03`, `1993/..`.

    A part of the day is its day, a time of day has seconds. None where EDTF has no form: times without a day, lengths, sets,
    vague references, decades and centuries before Christ.
    """
    plain = _plain(value)
    if plain is None:
        return None
    marked = plain + (qualifier or "") if "/" not in plain and "T" not in plain else plain
    if opening is None or "/" in marked:
        return marked
    return f"{marked}/.." if opening == "from" else f"../{marked}"


def _plain(value: str) -> str | None:
    if before := re.fullmatch(r"BC(\d{4})(-\d\d(?:-\d\d)?)?", value):  # 1 BC is the year 0
        year = 1 - int(before[1])
        return f"{'-' * (year < 0)}{abs(year):04}{before[2] or ''}"
    if days_of(value.removesuffix("Z")) is None:
        return None
    if clocked := _CLOCKED.fullmatch(value):
        return _clocked(clocked)
    if len(value) <= 3:
        return value.ljust(4, "X")
    if re.match(r"W\d", value[5:]):
        first, last = days_of(value) or (None, None)
        return f"{first}/{last}"
    group = value[5:]
    return f"{value[:4]}-{_GROUPS[group]}" if group in _GROUPS else value


def _clocked(found: re.Match[str]) -> str | None:
    day, part, clock, second, zone = found.groups()
    if part:
        return day
    if clock == "24:00":
        return f"{dt.date.fromisoformat(day) + dt.timedelta(1)}T00:00:00{zone}"
    return f"{day}T{clock}{second or ':00'}{zone}"
