"""What a calendar or clock expression says before anybody knows when it was written.

`read` functions of `timex_reading` make these from text; `timex_resolution` turns them into TIMEX3 values.
"""

from dataclasses import dataclass
from typing import Literal

Frame = Literal["bare", "last", "this", "next", "coming", "that", "following", "previous"]
"""The determiner's pointing: "last June", "this coming June"; the last three point from a date mentioned before ("that
June", "the following June"); bare leaves it to the verb's tense."""
Unit = Literal["day", "week", "weekend", "month", "quarter", "year", "decade", "century"]
Origin = Literal["published", "reference", "passage"]
"""What an expression counts from: the day of publication ("ago"), a date mentioned before ("later"), or whichever of them
the passage tells of ("the end of the month")."""


@dataclass(frozen=True, slots=True)
class Exact:
    """A calendar value that needs no anchor, in TIMEX3 form: `2015-05-07`, `1995`, `199` (the 1990s), `18` (19th century)."""

    value: str


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units before or after the origin: "yesterday", "two years ago", "a week earlier", "this month"."""

    unit: Unit
    count: int
    origin: Origin = "published"


@dataclass(frozen=True, slots=True)
class Yearly:
    """What comes once a year: a month `06`, a day `06-28`, a season `SU`, a part `Q3` or `H1`, a holiday `@easter`.

    `year` is the year it is said to belong to ("June last year"), None where nothing says so.
    """

    code: str
    frame: Frame = "bare"
    year: Shift | None = None


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week, Monday 0. `week` is the week it is said to belong to: "Tuesday last week"."""

    number: int
    frame: Frame = "bare"
    week: Shift | None = None


@dataclass(frozen=True, slots=True)
class WeekOf:
    """A week of a month, 1 the first and -1 the last: "the last week of March"."""

    number: int
    month: Exact | Yearly


@dataclass(frozen=True, slots=True)
class Measure:
    """A length of time, `P3M`, or with `every` a set of times, `XXXX-WXX-2`: nothing that stands on the calendar."""

    value: str
    every: bool = False


Form = Exact | Shift | Yearly | Weekday | WeekOf | Measure


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; midnight at a day's end is 24:00."""

    hour: int
    minute: int = 0
    second: int | None = None

    @property
    def value(self) -> str:
        tail = "" if self.second is None else f":{self.second:02}"
        return f"T{self.hour:02}:{self.minute:02}{tail}"


@dataclass(frozen=True, slots=True)
class Expression:
    """One expression: a day or period, a part of the day (`MO`), a time of day; at least one of them is there."""

    form: Form | None = None
    part: str | None = None
    clock: Clock | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """An expression at code points `start` to `end` (excluded) of a text."""

    start: int
    end: int
    expression: Expression
