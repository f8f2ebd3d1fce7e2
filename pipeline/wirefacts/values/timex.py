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


Mod = Literal[
    "START",
    "MID",
    "END",
    "APPROX",
    "BEFORE",
    "AFTER",
    "ON_OR_BEFORE",
    "ON_OR_AFTER",
    "LESS_THAN",
    "MORE_THAN",
    "EQUAL_OR_LESS",
    "EQUAL_OR_MORE",
]
"""TIMEX3's modifiers: "early 2015" is START, "about two years" APPROX."""


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

    `year` is the year it is said to belong to ("June last year"), None where nothing says so; `weekday`
    is the day of the week it is said to be, `of` the year by its number ("Thanksgiving 2030"), where the day needs a country.
    """

    code: str
    frame: Frame = "bare"
    year: Shift | None = None
    weekday: int | None = None
    of: int | None = None


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
    """A length of time, `P3M`, or with `every` a set of times, `XXXX-WXX-2`: nothing that stands on the calendar.

    `towards` says where a length lies that touches the day of writing: "the last three months" -1, "the next three months" 1.
    `ahead`: it is told as the time until something, "in three months"; `pointed`: as one of several, "the first day".
    """

    value: str
    every: bool = False
    towards: int = 0
    ahead: bool = False
    pointed: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """A length before or after a day: "two days after Christmas", "2 years 1 month ago", "in two hours".

    `length` is `P2D`, counted back with `back`, from `of` or, where it is None, from the moment of writing.
    """

    length: str
    back: bool = False
    of: "Form | None" = None


@dataclass(frozen=True, slots=True)
class Weekdays:
    """So many of a weekday on or back: "two Fridays ago" -2, "three Sundays from now" 3, "the first Monday after Easter" 1."""

    number: int
    count: int
    of: "Form | None" = None


@dataclass(frozen=True, slots=True)
class Nth:
    """The `number`th `unit` of a period, -1 the last: "the first Tuesday of October" (`weekday` 1), "the 20th of March"."""

    number: int
    unit: Unit
    of: "Form"
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Holding:
    """The `unit` that holds a day: "the week of March 3"."""

    unit: Unit
    of: "Form"


@dataclass(frozen=True, slots=True)
class Monthly:
    """A day of some month, "the 15th"; with the weekday that it is said to be, "Friday the 13th"."""

    day: int
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Words that are a date by their shape and none, or two, by the calendar: 31 February, 25:61, 3/4/2015.

    `readings` are the values it may have, none where the calendar or the clock has no such time; `of` tells which of them.
    """

    readings: tuple[str, ...] = ()
    of: Literal["day", "time"] = "day"


Form = Exact | Shift | Yearly | Weekday | WeekOf | Measure | Counted | Weekdays | Nth | Holding | Monthly | Refused


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; midnight at a day's end is 24:00. `zone` is as written; `unsure`: it may be twelve hours later."""

    hour: int
    minute: int = 0
    second: int | None = None
    zone: str | None = None
    unsure: bool = False

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
    mod: Mod | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """An expression at code points `start` to `end` (excluded) of a text; `weak` where it is none unless it stands with others:
    "morning", "19:00", "9/7"."""

    start: int
    end: int
    expression: Expression
    weak: bool = False
