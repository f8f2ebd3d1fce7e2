"""Which day a weekday is: the nearest by tense in news, or one counted from the day told of last."""

import datetime as dt

from wirefacts.values.calendar import days_on, weekday_back, weekday_on
from wirefacts.values.timex import Frame, Weekday
from wirefacts.values.timex_scene import Resolved, Scene
from wirefacts.values.timex_yearly import AHEAD, Tense


def resolved_weekday(form: Weekday, scene: Scene) -> Resolved | None:
    """The day that "Monday", "last Monday", "the following Monday" is in `scene`; None where it does not say enough."""
    if form.frame in {"that", "following", "previous"}:
        return _told(form, scene)
    today = scene.published
    if today is None:
        return None
    if form.week is not None:
        week = days_on(today, 7 * form.week.count - today.weekday() + form.number)
        return Resolved(week.isoformat(), "published") if week else None
    return Resolved(_nearest(form.number, form.frame, today, scene.tense).isoformat(), "published")


def _nearest(weekday: int, frame: Frame, today: dt.date, tense: Tense) -> dt.date:
    """In news a bare weekday is the nearest by tense, the day of publication included."""
    one = dt.timedelta(1)
    if frame == "last":
        return weekday_back(today - one, weekday)
    if frame == "coming":
        return weekday_on(today + one, weekday)
    if frame == "next":  # of next week: the coming one would have gone without "next"
        return today + dt.timedelta(7 - today.weekday() + weekday)
    return weekday_on(today, weekday) if tense in AHEAD else weekday_back(today, weekday)


def _told(form: Weekday, scene: Scene) -> Resolved | None:
    if scene.day is None:
        return None
    if form.frame == "following":
        return Resolved(weekday_on(scene.day + dt.timedelta(1), form.number).isoformat(), "reference")
    before = scene.day - dt.timedelta(form.frame == "previous")
    return Resolved(weekday_back(before, form.number).isoformat(), "reference")
