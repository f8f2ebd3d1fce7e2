"""The calendar that newspapers use: names of months, weekdays, seasons and parts of the day, ISO weeks, steps by unit."""

import datetime as dt
from calendar import monthrange

MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("monday mon", "tuesday tues tue", "wednesday weds wed", "thursday thurs thur thu", "friday fri", "saturday sat",
         "sunday sun"),
    )
    for name in names.split()
}  # fmt: skip
"""Monday is 0, as in `datetime.date.weekday`."""
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
"""Seasons of the northern hemisphere, by whole months; a winter belongs to the year of its December."""
PARTS = {
    "morning": "MO", "dawn": "MO", "daybreak": "MO", "midday": "MI", "lunchtime": "MI", "afternoon": "AF",
    "evening": "EV", "dusk": "EV", "night": "NI", "dinnertime": "EV", "daytime": "DT",
}  # fmt: skip
"""Parts of the day, with TIMEX3's codes."""
SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
FIRST_YEAR, LAST_YEAR = 2, 9997
"""Years within which a step by a few years stays inside `datetime`."""


def day(year: int, month: int, number: int) -> dt.date | None:
    """That day, or None where the calendar has none."""
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= number <= monthrange(year, month)[1]):
        return None
    return dt.date(year, month, number)


def month_end(year: int, month: int) -> dt.date:
    return dt.date(year, month, monthrange(year, month)[1])


def months_on(start: dt.date, months: int) -> dt.date | None:
    """The same day of the month so many months on, or the month's last where it is shorter; None beyond the calendar."""
    year, index = divmod(start.year * 12 + start.month - 1 + months, 12)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    return dt.date(year, index + 1, min(start.day, monthrange(year, index + 1)[1]))


def days_on(start: dt.date, days: int) -> dt.date | None:
    """`start` and so many days; None beyond the calendar."""
    ordinal = start.toordinal() + days
    return dt.date.fromordinal(ordinal) if 366 <= ordinal <= dt.date.max.toordinal() - 366 else None


def week_value(of: dt.date) -> str:
    """The ISO 8601 week: `2015-W38`."""
    year, week, _ = of.isocalendar()
    return f"{year:04}-W{week:02}"


def weekday_back(start: dt.date, weekday: int) -> dt.date:
    """The latest such weekday up to `start`, that day included."""
    return start - dt.timedelta((start.weekday() - weekday) % 7)


def weekday_on(start: dt.date, weekday: int) -> dt.date:
    """The first such weekday from `start` on, that day included."""
    return start + dt.timedelta((weekday - start.weekday()) % 7)


def orthodox_easter(year: int) -> dt.date:
    """Easter Sunday of the Orthodox churches, by the Julian computus (Meeus 1991), on our calendar."""
    d = (19 * (year % 19) + 15) % 30
    month, number = divmod(d + (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7 + 114, 31)
    return dt.date(year, month, number + 1) + dt.timedelta(year // 100 - year // 400 - 2)


def easter(year: int) -> dt.date:
    """Western Easter Sunday, by the anonymous Gregorian computus (Nature, 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, number = divmod(h + m - 7 * n + 114, 31)
    return dt.date(year, month, number + 1)
