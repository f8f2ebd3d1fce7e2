"""When what we read is what a suite wants, where its conventions and TIMEX3's differ in form only."""

import datetime as dt
import re

from wirefacts.evaluation.suites.dates_read import Ours
from wirefacts.evaluation.suites.dates_wanted import Want
from wirefacts.values.timex_counts import pieces
from wirefacts.values.timex_interval import days_of, interval

_LENGTH = re.compile(r"P(?:[\d.]+[YQMWD])*(?:T(?:[\d.]+[HMS])+)?")
_EVERY = {"XXXX-XX-XX": "P1D", "XXXX-WXX": "P1W", "XXXX-XX": "P1M", "XXXX": "P1Y"}
_WHOLE = re.compile(r"\(([^,]+),([^,]+),(P[^)]+)\)")
_CLOCK = re.compile(r"(T\d\d)(?::00)*(Z?)$")


def agrees(want: Want, ours: Ours) -> bool:
    """True where they tell the same time."""
    return _same_timex(want, ours) or _same_moments(want, ours)


def length(value: str) -> tuple[float, float] | None:
    """Months and seconds of `P1Y2D`, `PT1.5H`; None for what is no length."""
    value = value.replace("X", "3") if value[:1] == "P" else value
    if not _LENGTH.fullmatch(value) or value == "P":
        return None
    told = pieces(value)
    if told is None:
        return None
    months, days, seconds = told
    whole = int(months)
    return (whole, float(days * 86400 + seconds + (months - whole) * 30 * 86400))


def _plain(value: str) -> str:
    return _CLOCK.sub(r"\1", _EVERY.get(value, value)).replace("T24", "T00")


def _same_timex(want: Want, ours: Ours) -> bool:
    if not want.timex:
        return False
    theirs, value = _plain(want.timex), _plain(ours.value)
    whole = _WHOLE.fullmatch(want.timex)
    if whole is None:
        if ours.last is not None:
            return False
        lengths = length(theirs), length(value)
        if lengths[0] is not None and lengths[0] == lengths[1]:
            return True
        if theirs == value or (
            want.point is None and want.first is None and want.until is None and theirs[:4] == "XXXX"
        ):
            return theirs == value
        if value.startswith("XXXX-XX-XXT"):  # each day at nine
            return theirs == value[10:]
        dated = want.point or want.first
        if "X" in theirs and "T" in theirs and dated:
            return value == _plain(f"{dated.date()}{theirs[theirs.index('T') :]}")
        return False
    if ours.last is None:
        return length(value) is not None and length(value) == length(whole[3])
    return (_plain(whole[1]), _plain(whole[2])) == (value, _plain(ours.last))


def _on_some_day(moment: dt.datetime | None, value: str) -> dt.datetime | None:
    return moment.replace(year=1900, month=1, day=1) if moment and value.startswith("T") else moment


def _bounds(value: str) -> tuple[dt.datetime, dt.datetime] | None:
    """The first moment, and the first after."""
    if value.startswith("T"):
        value = f"1900-01-01{value}"
    told = interval(value)
    if told is None:
        return None
    first, last = (dt.datetime.fromisoformat(side[:19]) for side in told)
    return first, last + dt.timedelta(days="T" not in value)


def _same_moments(want: Want, ours: Ours) -> bool:
    if want.grain and length(ours.value) is not None and ours.last is None and want.first and want.until:
        return _is_length(want.first, want.until, ours.value)
    here = _bounds(ours.value)
    if here is None:
        return False
    if ours.last is not None:
        end = _bounds(ours.last)
        if end is None or want.first is None or want.until is None:
            return False
        first: dt.datetime | None = want.first
        until: dt.datetime | None = want.until
        if want.grain:
            first, until = _on_some_day(first, ours.value), _on_some_day(until, ours.last)
            units = {"minute": dt.timedelta(minutes=1), "hour": dt.timedelta(hours=1), "second": dt.timedelta(0)}
            return first == here[0] and until in {end[0], end[1], end[0] + units.get(want.grain, dt.timedelta(days=1))}
        return first == here[0] and until in {end[0], end[1], end[0] + dt.timedelta(days=1)}
    if want.point is not None and ours.value[:1] == "T" and ours.value[1:].isalpha():
        return here[0] <= want.point <= here[1]
    if want.point is not None:
        return _is_point(want, here, ours)
    if want.first is not None and want.until is not None:
        return (want.first, want.until) == here or _is_part(want, here, ours)
    if want.first is not None or want.until is not None:
        return (want.first or want.until) in here
    return False


def _is_point(want: Want, here: tuple[dt.datetime, dt.datetime], ours: Ours) -> bool:
    if (point := want.point) is None:
        return False
    if want.grain and ours.value.startswith("T"):
        return here[0].time() == point.time()
    point = point.replace(tzinfo=None)
    if want.grain in {"", "minute", "second", "hour"}:
        if here[0] == point and (
            "T" in ours.value or (point.time() == dt.time() and here[1] - here[0] == dt.timedelta(1))
        ):
            return True
        coarse = not want.grain and ours.counted and point.time() == dt.time() and "T" not in ours.value
        if coarse and here[0] <= point < here[1]:
            return True
        return bool(want.grain) and "T" not in ours.value and here[0] <= point < here[1]
    days = here[1] - here[0]
    least = {"day": 1, "week": 7, "month": 28, "quarter": 90, "year": 365}[want.grain]
    return here[0] <= point < here[1] and (here[0] == point or days.days > least) and days.days >= least


def _is_part(want: Want, here: tuple[dt.datetime, dt.datetime], ours: Ours) -> bool:
    """Parts of days, and early or late ones of periods: each library has its own bounds, so the two must overlap in the same
    day or period. A stretch may also be told as a period that it is nearly (a weekend from Friday 18:00)."""
    if want.first is None or want.until is None:
        return False
    if "T" in ours.value or ours.mod:
        return here[0].date() == want.first.date() or (
            bool(ours.mod) and here[0] <= want.first and want.until <= here[1]
        )
    slack = dt.timedelta(days=1 if here[1] - here[0] < dt.timedelta(days=60) else 24)
    return abs(want.first - here[0]) <= slack and abs(want.until - here[1]) <= slack and bool(days_of(ours.value))


def _is_length(first: dt.datetime, until: dt.datetime, value: str) -> bool:
    """ "The last two months": duckling tells from when to when, TIMEX3 for how long."""
    told = length(value)
    if told is None:
        return False
    months, seconds = told
    whole = (until.year - first.year) * 12 + until.month - first.month
    return (whole, 0) == (months, seconds) or (not months and (until - first).total_seconds() == seconds)
