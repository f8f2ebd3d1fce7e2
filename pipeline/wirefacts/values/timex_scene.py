"""Where and when an expression of time stands, and what value it has there."""

import datetime as dt
from dataclasses import dataclass, replace
from typing import Literal

from wirefacts.values.calendar import FIRST_YEAR, LAST_YEAR
from wirefacts.values.timex_yearly import Tense


@dataclass(frozen=True, slots=True)
class Scene:
    """Where and when an expression stands.

    `published` is the day the story counts "today" from; `tense` that of the verb that governs the expression; `day`, `month`
    (its first day) and `year` are the last ones mentioned; `telling` is the year that the passage tells of, where it is
    another than the year of publication. `clock` is the time of day of publication, where it is known; `country` whose
    holidays are meant.
    """

    published: dt.date | None = None
    tense: Tense = "past"
    day: dt.date | None = None
    month: dt.date | None = None
    year: int | None = None
    telling: int | None = None
    clock: dt.time | None = None
    country: str | None = None

    def on_calendar(self) -> "Scene":
        """The same without days at either end of the calendar, which stand for no day: from there no step leads on."""
        days = self.published, self.day, self.month
        if all(map(_is_on, (self.year, self.telling, *(day.year if day else None for day in days)))):
            return self
        published, day, month = (day if day and _is_on(day.year) else None for day in days)
        year, telling = (year if _is_on(year) else None for year in (self.year, self.telling))
        return replace(self, published=published, day=day, month=month, year=year, telling=telling)


@dataclass(frozen=True, slots=True)
class Resolved:
    """A TIMEX3 value, and what it was counted from: None where it needed nothing."""

    value: str
    anchor: Literal["published", "reference"] | None = None


def _is_on(year: int | None) -> bool:
    """True for a year that steps may be counted from, and for none at all."""
    return year is None or FIRST_YEAR <= year <= LAST_YEAR
