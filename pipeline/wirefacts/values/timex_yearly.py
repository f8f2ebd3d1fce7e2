"""What comes once a year, and which one is meant: the nearest by tense, or as the story goes on."""

import datetime as dt
from typing import Literal

from wirefacts.values.holidays import holiday
from wirefacts.values.timex import Frame
from wirefacts.values.timex_interval import days_of

Tense = Literal["past", "present", "future", "none"]
"""`none` where no verb governs."""
_MONTHS_BACK, _MONTHS_ON = 0, 3
AHEAD = frozenset({"future", "present"})


def of_year(code: str, year: int) -> str | None:
    """The value of what comes once a year, in that year; None where it does not come. A holiday may name its country:
    `@labour day|canada`."""
    if code.startswith("@"):
        name, _, country = code[1:].partition("|")
        here = holiday(name, year, country or None)
        return here.isoformat() if here else None
    value = f"{year:04}-{code}"
    return value if days_of(value) else None


def on_weekday(code: str, weekday: int, today: dt.date) -> str | None:
    """The nearest day of that date, in last, this or next year, that falls on `weekday`."""
    days = [
        span[0]
        for year in (today.year, today.year - 1, today.year + 1)
        if (value := of_year(code, year)) and (span := days_of(value))
    ]
    fitting = [here for here in days if here.weekday() == weekday]
    return min(fitting, key=lambda here: abs(here - today)).isoformat() if fitting else None


def going_on(code: str, year: int, month: dt.date | None) -> str | None:
    """Stories of the past go on: from the month last told of, what follows is the occurrence up to seven months after it or
    four before."""
    if month is None or month.year != year:
        return of_year(code, year)
    for near in (year, year + 1, year - 1):
        value = of_year(code, near)
        span = days_of(value) if value else None
        if span and -_MONTHS_BACK <= (span[0].year - month.year) * 12 + span[0].month - month.month <= _MONTHS_ON:
            return value
    return of_year(code, year)


def around(code: str, frame: Frame, today: dt.date, tense: Tense) -> str | None:
    """The occurrence nearest to `today` on the side that the frame or the tense points to."""
    if frame == "this" and code != "WI":
        return of_year(code, today.year)
    strict = frame in {"last", "next", "coming"}
    back = _first(code, range(today.year, today.year - 9, -1), before=today, finished=strict or code[0] in "QH")
    on = _first(code, range(today.year - 1, today.year + 9), after=today, unbegun=strict)
    if frame in {"next", "coming"} or (frame != "last" and tense == "future"):
        return on[0] if on else None
    if frame == "last" or tense == "past" or code[0] in "QH" or not (back and on):
        return back[0] if back else None
    return back[0] if today - back[1] <= on[1] - today else on[0]


def _first(
    code: str,
    years: range,
    *,
    before: dt.date = dt.date.max,
    finished: bool = False,
    after: dt.date = dt.date.min,
    unbegun: bool = False,
) -> tuple[str, dt.date] | None:
    """The first occurrence in `years`, and its first day, that has begun (or is `finished`) before one day, and is not over
    (or is `unbegun`) after another."""
    for year in years:
        value = of_year(code, year)
        span = days_of(value) if value else None
        if value is None or span is None:
            continue
        past = span[1] < before if finished else span[0] <= before
        ahead = span[0] > after if unbegun else span[1] >= after
        if past and ahead:
            return value, span[0]
    return None
