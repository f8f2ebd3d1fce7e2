"""What a reader has in mind while reading on: the last day, month and year told of."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from wirefacts.stages.dates.stretches import Stretches
from wirefacts.text.extents import Extent
from wirefacts.text.words import words_of
from wirefacts.values.timex import Exact, Form, Found, Shift, Weekday, WeekOf, Yearly
from wirefacts.values.timex_interval import days_of

_FRAMED, _ASIDE = 9, 1
"""Years that a bare year may lie from what a history tells of, to be told of next: where it sets a scene, and elsewhere."""
_HISTORY, _SELDOM = 8, 15
"""Dates written out that a story needs at least to be taken for a history, and how many for each that hangs on today."""
_QUOTED = re.compile(r"“[^”\n]*(?:”|$)|\"[^\"\n]*(?:\"|$)|``[^\n]*?(?:''|$)|«[^»\n]*(?:»|$)", re.MULTILINE)
_CAPTION = re.compile(r"\b(?:Image|Photo|Photograph|Picture|Credit|File photo) ?: |\bfrom file\b")

_CAPTION_WORDS = frozenset("image photo photograph picture credit file".split())


def quotations(text: str) -> Stretches:
    """What stands between quotation marks, paragraph by paragraph; an unclosed mark runs to its paragraph's end."""
    return Stretches.matching(_QUOTED, text)


def captions(text: str) -> Stretches:
    """Lines that describe a picture: their dates are the picture's."""
    lines: list[Extent] = []
    if _CAPTION_WORDS.isdisjoint(words_of(text)):
        return Stretches.of(lines)
    for mark in _CAPTION.finditer(text):
        if lines and mark.start() < lines[-1].end:
            continue
        end = text.find("\n", mark.end())
        lines.append(Extent(text.rfind("\n", 0, mark.start()) + 1, end if end >= 0 else len(text)))
    return Stretches.of(lines)


def is_history(candidates: Sequence[Found], today: dt.date | None, quoted: Stretches) -> bool:
    """True for a story of times gone by: most of the dates that it writes out lie two years back or more, few others hang
    on today."""
    forms = [c.expression.form for c in candidates if c.start not in quoted]
    years = [_year(form.value) for form in forms if isinstance(form, Exact)]
    deictic = sum((isinstance(f, Shift) and f.origin == "published") or isinstance(f, Weekday) for f in forms)
    old = sum(today is None or year < today.year - 1 for year in years)
    return old >= _HISTORY and 2 * old > len(years) and _SELDOM * deictic <= len(years)


def _year(value: str) -> int:
    """The first year of a calendar value; 0 for one before Christ."""
    return int(value[:4].ljust(4, "0")) if value[0].isdigit() else 0


@dataclass(frozen=True, slots=True)
class Mentioned:
    """The first day of a period that the story has mentioned, and where it did."""

    first: dt.date
    extent: Extent


@dataclass(slots=True)
class Narrative:
    """The thread of the story.

    `telling` is the scene that was set last, in `paragraph`, known by its year; `deictic` is true once the story has counted
    from its own day ("Tuesday", "last week"): before that, it may be a history, whose scenes run on over paragraphs. In one
    that is (`history`), every date carries its year on to the next.
    """

    day: Mentioned | None = None
    month: Mentioned | None = None
    year: Mentioned | None = None
    paragraph: int = -1
    telling: Mentioned | None = None
    deictic: bool = False
    history: bool = False

    def told_in(self, paragraph: int, today: dt.date | None) -> int | None:
        """The year that `paragraph` tells of, where it is earlier than today's; in a history, the last one named."""
        year = self.telling.first.year if self.telling else None
        if self.history or year is None:
            return year
        if today is not None and year >= today.year:
            return None
        history = not self.deictic and (today is None or year < today.year - 1)
        return year if history or self.paragraph == paragraph else None

    @property
    def day_at_hand(self) -> dt.date | None:
        """The day told last, unless the story has gone on to a later month since."""
        if self.day is None or (
            self.month is not None
            and self.month.extent.start > self.day.extent.start
            and self.month.first > self.day.first
        ):
            return None
        return self.day.first

    def behind(self, form: Form) -> Mentioned | None:
        """What `form` is counted from, where it is counted from a date mentioned before."""
        match form:
            case WeekOf(month=month):
                return self.behind(month)
            case Yearly(year=Shift() as year):
                return self.behind(year)
            case Yearly(frame="following" | "previous"):
                return self.day or self.month or self.year
            case Yearly(frame="that") | Shift(unit="year" | "decade" | "century"):
                return self.year
            case Yearly():
                return self.telling
            case Shift(unit="month" | "quarter"):
                return self.month
            case _:
                return self.day

    def tell(self, value: str, extent: Extent, *, paragraph: int, framing: bool, deictic: bool) -> None:
        """Takes note of a date. `framing`: it sets the scene for what follows; `deictic`: it brings the story back to today."""
        if deictic and not self.history:
            self.deictic, self.telling = True, None
        span = days_of(value)
        if span is None or (self.history and not self._goes_on(value, span[0].year, framing=framing)):
            return
        told = Mentioned(span[0], extent)
        self.year = told
        if framing or self.history:
            self.telling, self.paragraph = told, paragraph
        if len(value) >= 7 and value[5].isdigit():
            self.month = told
        elif framing:
            self.month = None
        if len(value) >= 10 and value[5].isdigit():
            self.day = told

    def _goes_on(self, value: str, year: int, *, framing: bool) -> bool:
        """False for an aside of a history ("as in 1812"): a bare year or longer, far from what it tells of."""
        if self.telling is None or len(value) >= 7:
            return True
        return abs(year - self.telling.first.year) <= (_FRAMED if framing else _ASIDE)
