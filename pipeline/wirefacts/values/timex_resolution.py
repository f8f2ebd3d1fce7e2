"""From what an expression says to the TIMEX3 value it has in its story."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from wirefacts.values.calendar import day, days_on, month_end, months_on, week_value
from wirefacts.values.timex import (
    Counted,
    Exact,
    Expression,
    Form,
    Holding,
    Measure,
    Monthly,
    Nth,
    Refused,
    Shift,
    Unit,
    Weekday,
    Weekdays,
    WeekOf,
    Yearly,
)  # fmt: skip
from wirefacts.values.timex_counting import holding, monthly, moved, nth_of, weekdays_on
from wirefacts.values.timex_interval import days_of
from wirefacts.values.timex_scene import Resolved, Scene
from wirefacts.values.timex_weekdays import resolved_weekday
from wirefacts.values.timex_yearly import AHEAD, around, going_on, of_year, on_weekday

_SINGLE = re.compile(r"P(\d+)([DWMY])")
_UNITS: dict[str, Unit] = {"D": "day", "W": "week", "M": "month", "Y": "year"}


def resolve(expression: Expression, scene: Scene) -> Resolved | None:
    """The value of `expression` in `scene`; None where the scene does not say enough, or the calendar has no such day."""
    if expression.form is None:
        if expression.clock:
            return Resolved(expression.clock.value)
        return Resolved(f"T{expression.part}") if expression.part else None
    found = _form(expression.form, scene.on_calendar())
    if found is None:
        return None
    return Resolved(timed(found.value, expression), found.anchor)


def timed(value: str, expression: Expression) -> str:
    """A day's value with the expression's time of day; other values as they are."""
    if len(value) != 10:
        return value
    if expression.clock is not None:
        return value + expression.clock.value
    return f"{value}T{expression.part}" if expression.part else value


def _form(form: Form, scene: Scene) -> Resolved | None:
    match form:
        case Exact(value):
            return Resolved(value)
        case Measure():
            return _measure(form, scene)
        case Shift():
            return _shift(form, scene)
        case Weekday():
            return resolved_weekday(form, scene)
        case Yearly():
            return _yearly(form, scene)
        case WeekOf():
            return _week_of(form, scene)
        case Counted():
            return _counted(form, scene)
        case Monthly():
            return _monthly(form, scene)
        case Weekdays() | Nth() | Holding():
            return _made(form.of, scene, lambda base: _beside(form, base))
        case Refused():
            return None


def _beside(form: Weekdays | Nth | Holding, base: str) -> str | None:
    """What is told by the value of another time."""
    match form:
        case Weekdays():
            return _iso(weekdays_on(base, form.number, form.count))
        case Nth():
            return nth_of(form, base)
        case Holding():
            return holding(form.unit, base)


def _iso(day_: dt.date | None) -> str | None:
    return day_.isoformat() if day_ else None


def _measure(form: Measure, scene: Scene) -> Resolved | None:
    """A length as it is; the time until something ("in three months") is a day or month where the verb looks ahead."""
    if form.ahead and scene.tense != "past" and scene.published is not None:
        found = _counted(Counted(form.value), scene)
        return found or Resolved(form.value)
    return Resolved(form.value)


def _made(of: Form | None, scene: Scene, make: Callable[[str], str | None]) -> Resolved | None:
    """What `make` makes of the value of `of`, or of the day of publication where it is None."""
    base = _form(of, scene) if of is not None else Resolved(_iso(scene.published) or "", "published")
    value = make(base.value) if base and base.value else None
    return Resolved(value, base.anchor) if base and value else None


def _counted(form: Counted, scene: Scene) -> Resolved | None:
    unit = _SINGLE.fullmatch(form.length) if form.of is None else None
    if unit and unit[1] != "X" and scene.published is not None:  # as "two months ago" always was: the month
        value = _moved(scene.published, _UNITS[unit[2]], int(unit[1]) * (-1 if form.back else 1))
        return Resolved(value, "published") if value else None
    return _made(form.of, scene, lambda base: moved(base, form.length, back=form.back, clock=scene.clock))


def _monthly(form: Monthly, scene: Scene) -> Resolved | None:
    if scene.telling is not None and scene.month is not None and form.weekday is None:
        here = day(scene.month.year, scene.month.month, form.day)
        return Resolved(here.isoformat(), "reference") if here else None
    if scene.published is None:
        return None
    value = _iso(monthly(form.day, form.weekday, scene.published, ahead=scene.tense in AHEAD))
    return Resolved(value, "published") if value else None


def _origin(shift: Shift, scene: Scene) -> dt.date | None:
    """The day to count from."""
    if shift.origin == "passage" and shift.unit == "day":
        return scene.day or scene.published
    if shift.origin == "published" or (shift.origin == "passage" and scene.telling is None):
        return scene.published
    if shift.unit in {"day", "week", "weekend"}:
        return scene.day
    if shift.unit in {"month", "quarter"}:
        return scene.month
    return day(scene.year, 1, 1) if scene.year else None


def _shift(shift: Shift, scene: Scene) -> Resolved | None:
    origin = _origin(shift, scene)
    if origin is None:
        return None
    count = shift.count
    if shift.unit == "weekend" and count == 0 and scene.tense == "past" and origin.weekday() < 4:
        count = -1  # "this weekend" said of the past, from Monday to Thursday
    value = _moved(origin, shift.unit, count)
    return Resolved(value, _counted_from(shift, scene)) if value else None


def _counted_from(shift: Shift, scene: Scene) -> Literal["published", "reference"]:
    if shift.origin == "passage":
        return "published" if (scene.day if shift.unit == "day" else scene.telling) is None else "reference"
    return shift.origin


def _moved(origin: dt.date, unit: Unit, count: int) -> str | None:
    """The period of that unit around `origin`, so many on."""
    if unit in {"day", "week", "weekend"}:
        here = days_on(origin, count if unit == "day" else 7 * count)
        if here is None:
            return None
        return here.isoformat() if unit == "day" else week_value(here) + ("-WE" if unit == "weekend" else "")
    if unit in {"month", "quarter"}:
        month = months_on(origin.replace(day=1), count * (3 if unit == "quarter" else 1))
        if month is None:
            return None
        return f"{month.year:04}-{month.month:02}" if unit == "month" else f"{month.year:04}-Q{(month.month + 2) // 3}"
    if unit == "decade" and count == 0:
        return f"{origin.year // 10:03}"
    if unit == "century" and count == 0:
        return f"{origin.year // 100:02}"
    year = origin.year + count * {"decade": 10, "century": 100}.get(unit, 1)
    return f"{year:04}" if 1 <= year <= 9999 else None


def _yearly(form: Yearly, scene: Scene) -> Resolved | None:
    if scene.country and form.code.startswith("@"):
        form = replace(form, code=f"{form.code}|{scene.country}")
    if form.of is not None:
        value = of_year(form.code, form.of)
        return Resolved(value) if value else None
    if form.year is not None:
        year = _shift(form.year, scene)
        value = of_year(form.code, int(year.value)) if year else None
        return Resolved(value, _counted_from(form.year, scene)) if value else None
    if form.frame in {"that", "following", "previous"}:
        return _yearly_told(form, scene)
    if form.frame == "bare" and scene.telling is not None and scene.tense not in AHEAD:
        value = going_on(form.code, scene.telling, scene.month)
        return Resolved(value, "reference") if value else None
    if scene.published is None:
        return None
    if form.weekday is not None and form.frame == "bare":
        near = on_weekday(form.code, form.weekday, scene.published)
        if near:
            return Resolved(near, "published")
    value = around(form.code, form.frame, scene.published, scene.tense)
    return Resolved(value, "published") if value else None


def _yearly_told(form: Yearly, scene: Scene) -> Resolved | None:
    if scene.year is None:
        return None
    if form.frame == "that":
        value = of_year(form.code, scene.year)
    else:
        start = scene.day or scene.month or dt.date(scene.year, 12, 31)
        value = around(form.code, "coming" if form.frame == "following" else "last", start, "past")
    return Resolved(value, "reference") if value else None


def _week_of(form: WeekOf, scene: Scene) -> Resolved | None:
    """The weeks of a month begin on its 1st, 8th, 15th, 22nd; the ISO week that holds the middle of it is meant."""
    month = _form(form.month, scene)
    span = days_of(month.value) if month else None
    if month is None or span is None:
        return None
    first = span[0]
    middle = month_end(first.year, first.month).day + 4 + 7 * form.number if form.number < 0 else 7 * form.number - 3
    return Resolved(week_value(first.replace(day=middle)), month.anchor)
