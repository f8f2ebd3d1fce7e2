"""Pieces of patterns for calendar and clock expressions, and what their words stand for.

Patterns carry no flags: months and weekdays are names and need their capitals, and plain classes keep the search fast.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal, cast

from wirefacts.values.calendar import MONTHS, PARTS, SEASONS, WEEKDAYS
from wirefacts.values.number_words import TENS, UNITS
from wirefacts.values.timex import Found, Frame, Shift, Unit

DayOrder = Literal["month", "day"]
"""What a day in figures begins with."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of expression: a pattern with named groups, and what it makes of a match (nothing, where it is none).

    `starts` are the words, in small letters, that its expressions begin with: "#" for figures, "$month" for a set of them.
    """

    name: str
    pattern: str
    build: Callable[[re.Match[str]], Iterable[Found]]
    starts: str = ""


def opened(name: str, starts: str, pattern: str, build: Callable[[re.Match[str]], Iterable[Found]]) -> Kind:
    """A kind with the words that its expressions begin with."""
    return Kind(name, pattern, build, starts)


def either(words: Iterable[str]) -> str:
    """An alternation, longest word first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def begun(words: str) -> str:
    """The words of `words`, each with a small or a capital first letter: `[Tt]oday|[Yy]esterday`."""
    return "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in words.split("|"))


_LONG = [name.capitalize() for name in MONTHS if len(name) > 4 or name in {"may", "june", "july"}]
_SHORT = [name.capitalize() for name in MONTHS if len(name) <= 4 and name not in {"may", "june", "july"}]
MONTH_NAME = either([*_LONG, *(name.upper() for name in _LONG)])
MONTH = rf"(?:(?:{MONTH_NAME})\b|(?:{either(_SHORT)})\b\.?)"
_DAYS = [name.capitalize() for name in WEEKDAYS if name.endswith("day")]
WEEKDAY_NAME = either([*_DAYS, *(name.upper() for name in _DAYS)])
WEEKDAY = rf"(?:(?:{WEEKDAY_NAME})\b|(?:{either(n.capitalize() for n in WEEKDAYS if not n.endswith('day'))})\b\.?)"
DAY = r"(?:0?[1-9]|[12]\d|3[01])"
ORDINAL = r"(?:st|nd|rd|th)?"
YEAR = r"(?:1\d|20)\d\d"
_COUNTED = (
    "people|persons|men|women|children|soldiers|troops|police|officers|workers|members|residents|migrants|refugees|voters|votes|"
    "civilians|dollars|euros|pounds|yen|rubles|tonnes|tons|m|metres|meters|feet|ft|km|kilometres|kilometers|miles|kg|"
    "kilograms|MW|hours|jobs|homes|houses|buildings|words|pages"
)
YEAR_END = rf"(?![\w%°$]|,\d{{3}}|\.\d|[:/]\d| (?:{_COUNTED})\b)"
TO = r"(?: ?[-–—~] ?| [Tt]o | and | or | through | thru | until | till | til )(?:the )?"
SEASON = begun("spring|summer|autumn|winter|fall")
PART = r"(?:early |late |mid-?)?(?:" + "|".join(PARTS) + r")"
UNIT = "day|weekend|week-end|week|fortnight|month|quarter|qtr|year|yr|decade|century"
UNITS_COUNTED = "day|weekend|week|fortnight|month|year|decade|centurie|century"
"""Without the plural's s."""
PARTS_OF_DAY = "morning|afternoon|evening|night"
_NUMBER_WORDS = begun("|".join(sorted([*TENS, *UNITS], key=len, reverse=True)))
COUNT = rf"(?:(?<![\d.,])\d{{1,4}}|{begun('an|a')}|{_NUMBER_WORDS})(?:-(?:{'|'.join(UNITS)}))?"
FRAME = (
    r"(?:[Tt]his past|[Tt]his coming|[Tt]he (?:following|next|previous|preceding|same|coming|current)"
    r"|[Ll]ast|[Tt]his|[Nn]ext|[Tt]hat|[Ff]ollowing|[Pp]revious|[Cc]urrent|[Uu]pcoming|[Cc]oming|[Pp]ast)"
)
_FRAMES: dict[str, Frame] = {
    "last": "last", "this past": "last", "this": "this", "next": "next", "this coming": "coming",
    "the coming": "coming", "that": "that", "the same": "that", "the following": "following", "the next": "following",
    "the previous": "previous", "the preceding": "previous", "following": "following", "previous": "last",
    "past": "last", "current": "this", "the current": "this",
    "upcoming": "next", "coming": "coming",
}  # fmt: skip
_STEPS = {"last": -1, "previous": -1, "this": 0, "that": 0, "bare": 0, "next": 1, "coming": 1, "following": 1}
POINTING_BACK = frozenset({"that", "following", "previous"})


def frame_of(words: str | None) -> Frame:
    """Where a determiner points; `bare` where there is none."""
    return _FRAMES[words.lower()] if words else "bare"


def step(words: str | None, unit: Unit) -> Shift | None:
    """The period a determiner points to: "last", year -> the year before publication. None where there is none."""
    if not words:
        return None
    frame = frame_of(words)
    return Shift(unit, _STEPS[frame], "reference" if frame in POINTING_BACK else "published")


def unit_of(word: str) -> tuple[Unit, int]:
    """The unit a word stands for, and how many of it: a fortnight is two weeks."""
    if word == "fortnight":
        return "week", 2
    word = {"centurie": "century", "week-end": "weekend", "qtr": "quarter", "yr": "year"}.get(word, word)
    return ("century" if word == "centurie" else cast("Unit", word)), 1


def month_number(name: str) -> int:
    return MONTHS[name.lower().rstrip(".")]


def weekday_number(name: str) -> int:
    return WEEKDAYS[name.lower().rstrip(".")]


def season_code(name: str) -> str:
    return SEASONS[name.lower()]


def part_code(words: str | None) -> str | None:
    """TIMEX3's code of a part of the day, early, late or plain; None where there is none."""
    if not words:
        return None
    last = re.split(r"[ -]", words.lower())[-1]
    return PARTS.get(last) or PARTS[last.removeprefix("mid")]


def number(words: str) -> int:
    """ "12", "a", "twelve", "twenty-one" as a number."""
    if words.isdigit():
        return int(words)
    if words.lower() in {"a", "an"}:
        return 1
    return sum(TENS.get(word) or UNITS.get(word) or 0 for word in words.lower().split("-"))


def last_word(before: str) -> str:
    """The word that ends `before`, without the space behind it; "" where a mark stands between."""
    found = re.search(r"([\w.'’]+)[ \"“‘'(]{1,2}$", before[-24:])
    return found.group(1) if found else ""
