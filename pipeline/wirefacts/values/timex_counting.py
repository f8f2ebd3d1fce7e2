"""Days and periods counted from others: lengths before and after, the nth of a period, the nearest 15th."""

import datetime as dt

from wirefacts.values.calendar import day, days_on, month_end, months_on, week_value, weekday_back, weekday_on
from wirefacts.values.timex import Nth, Unit
from wirefacts.values.timex_counts import pieces
from wirefacts.values.timex_interval import days_of

_MONTHS_TRIED = 30


def moved(base: str, length: str, *, back: bool, clock: dt.time | None = None) -> str | None:
    """The value so long before or after the value `base`: a day for days, a month or year where that is all that is told.

    Hours count from `clock` on the day `base`; without it there is no telling.
    """
    told, span = pieces(length), days_of(base)
    if told is None or span is None:
        return None
    months, days, seconds = (-part if back else part for part in told)
    start = span[0]
    if seconds:
        return _by_clock(base, start, float(days) * 86400 + float(seconds), clock)
    if not float(days).is_integer() and clock is not None:
        return _by_clock(base, start, float(days) * 86400, clock)
    whole = int(months)
    here = months_on(start, whole)
    here = days_on(here, int(days + (months - whole) * 30)) if here else None
    if here is None:
        return None
    if days or (len(base) != len("2015-05") and len(base) != len("2015")):
        return here.isoformat()
    return here.isoformat()[: 7 if len(base) == len("2015-05") or months % 12 else 4]


def _by_clock(base: str, start: dt.date, seconds: float, clock: dt.time | None) -> str | None:
    if "T" in base and base[base.index("T") + 1 :][:1].isdigit():
        clock = dt.time.fromisoformat(base.split("T")[1].replace("24:", "00:")[:5])
    if clock is None:
        return None
    try:
        moment = dt.datetime.combine(start, clock) + dt.timedelta(seconds=seconds)
    except OverflowError:
        return None
    return moment.isoformat(timespec="minutes" if moment.second == 0 else "seconds")


def weekdays_on(base: str, weekday: int, count: int) -> dt.date | None:
    """The `count`th such weekday after the last day of `base`, or before its first one."""
    span = days_of(base)
    if span is None or not count or abs(count) > 600:
        return None
    one = dt.timedelta(1)
    if count > 0:
        return days_on(weekday_on(span[1] + one, weekday), 7 * (count - 1))
    return days_on(weekday_back(span[0] - one, weekday), 7 * (count + 1))


def nth_of(form: Nth, period: str) -> str | None:
    """The nth day, weekday, week, month or quarter of `period`; None where it has none."""
    span = days_of(period)
    if span is None:
        return None
    first, last = span
    if form.weekday is not None:
        return _nth_weekday(form.number, form.weekday, first, last)
    return _nth_unit(form.number, form.unit, first, last)


def _nth_weekday(number: int, weekday: int, first: dt.date, last: dt.date) -> str | None:
    if number > 0:
        here = weekday_on(first, weekday) + dt.timedelta(7 * min(number - 1, 60))
    else:
        here = weekday_back(last, weekday) + dt.timedelta(7 * max(number + 1, -60))
    return here.isoformat() if first <= here <= last else None


def _nth_unit(number: int, unit: Unit, first: dt.date, last: dt.date) -> str | None:
    if unit == "day":
        here = days_on(first, number - 1) if number > 0 else days_on(last, number + 1)
        return here.isoformat() if here and first <= here <= last else None
    if unit in {"week", "weekend"}:
        return _nth_week(number, unit, first, last)
    months = {"month": 1, "quarter": 3}.get(unit)
    if months is None:
        return None
    count = (
        number - 1
        if number > 0
        else (last.year * 12 + last.month - first.year * 12 - first.month + 1) // months + number
    )
    here = months_on(first, months * count)
    if here is None or not first <= here <= last:
        return None
    return f"{here:%Y-%m}" if unit == "month" else f"{here.year:04}-Q{(here.month + 2) // 3}"


def _nth_week(number: int, unit: Unit, first: dt.date, last: dt.date) -> str | None:
    """Weeks belong where their Thursday is, weekends where their Saturday is."""
    middle = 3 if unit == "week" else 5
    value = _nth_weekday(number, middle, first, last)
    if value is None:
        return None
    return week_value(dt.date.fromisoformat(value)) + ("-WE" if unit == "weekend" else "")


def holding(unit: Unit, base: str) -> str | None:
    """The week, month or year that holds the first day of `base`; the weekend at or after it."""
    span = days_of(base)
    if span is None:
        return None
    here = span[0]
    if unit == "week":
        return week_value(here)
    if unit == "weekend":
        return f"{week_value(here)}-WE"
    return f"{here.year:04}-{here.month:02}" if unit == "month" else f"{here.year:04}"


def monthly(number: int, weekday: int | None, today: dt.date, *, ahead: bool) -> dt.date | None:
    """The nearest such day of a month on the side that the tense points to, that falls on `weekday` where one is told.

    A day that is told with its weekday is the nearest of both sides.
    """
    tried = [here for step in range(_MONTHS_TRIED) if (here := _in_month(today, step, number))]
    before = [here for step in range(_MONTHS_TRIED) if (here := _in_month(today, -step, number)) and here <= today]
    after = [here for here in tried if here >= today]
    if weekday is not None:
        fitting = [here for here in (*after, *before) if here.weekday() == weekday]
        return min(fitting, key=lambda here: (abs(here - today), here < today), default=None)
    side = after if ahead else before
    return side[0] if side else None


def _in_month(today: dt.date, step: int, number: int) -> dt.date | None:
    month = months_on(today.replace(day=1), step)
    return day(month.year, month.month, number) if month and number <= month_end(month.year, month.month).day else None
