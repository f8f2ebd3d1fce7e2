"""Seasons, quarters and halves of years, weeks of months."""

import re
from collections.abc import Iterator

from wirefacts.values.timex import Exact, Expression, Form, Found, WeekOf, Yearly
from wirefacts.values.timex_lexicon import (
    FRAME,
    MONTH,
    SEASON,
    YEAR,
    YEAR_END,
    Kind,
    begun,
    frame_of,
    month_number,
    season_code,
    step,
)

_ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "final": -1,
    "last": -1,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
}
_BUSINESS = re.compile(
    r" (?:\w+ )?(?:results?|earnings|profits?|loss(?:es)?|revenues?|sales|GDP|growth|income|report|figures)\b"
    r"|(?: of|,)? (?:the )?(?:year|fiscal)"
)
"""What makes a "fourth quarter" one of the year rather than of a match."""


def _season(m: re.Match[str]) -> Iterator[Found]:
    start = m.start("core")
    if m["y"]:
        form: Form = Exact(f"{m['y']}-{season_code(m['season'])}")
    else:
        form = Yearly(season_code(m["season"]), frame_of(m["frame"]), step(m["rel"], "year"))
    yield Found(start, m.end(), Expression(form))


def _season_bare(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start("core"), m.end(), Expression(Yearly(season_code(m["season"]))))


def _quarter(m: re.Match[str]) -> Iterator[Found]:
    which = m["q"] or str(_ORDINALS[m["which"].lower()] % 5 if m["which"] else "")
    letter = "H" if m["half"] else "Q"
    which = {"4": "2"}.get(which, which) if letter == "H" else which
    if letter == "H" and which == "3":
        return
    if m["y"]:
        yield Found(m.start(), m.end(), Expression(Exact(f"{m['y']}-{letter}{which}")))
    elif m["rel"] or m["q"] or _BUSINESS.match(m.string, m.end()):
        yield Found(m.start(), m.end(), Expression(Yearly(f"{letter}{which}", year=step(m["rel"], "year"))))


def _week_of(m: re.Match[str]) -> Iterator[Found]:
    month = month_number(m["m"])
    named = Exact(f"{m['y']}-{month:02}") if m["y"] else Yearly(f"{month:02}")
    yield Found(m.start(), m.end(), Expression(WeekOf(_ORDINALS[m["which"]], named)))


_NAMED = f"(?P<season>{SEASON})"
_LATER = r"(?:early |late |mid-?)?"
_OF_YEAR = rf"(?:,?(?: of| in)?(?: fiscal)? (?:(?P<y>{YEAR}){YEAR_END}|(?P<rel>{FRAME}) year\b))"
_CUE = begun("in|by|during|over|since|until|throughout|through|early|late")
KINDS = (
    Kind(
        "week_of",
        rf"(?:[Tt]he )?(?P<which>first|second|third|fourth|final|last) week (?:of|in) (?P<m>{MONTH})"
        rf"(?:,? (?P<y>{YEAR}){YEAR_END})?",
        _week_of,
    ),
    Kind(
        "quarter",
        r"(?:[Tt]he )?(?:(?P<which>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast|1st|2nd|3rd|4th)[- ]"
        rf"(?:fiscal[- ])?(?:quarter|(?P<half>half))|Q(?P<q>[1-4]))\b{_OF_YEAR}?",
        _quarter,
    ),
    Kind("season", rf"(?P<core>(?:(?P<frame>{FRAME}) |[Tt]he )?{_LATER}{_NAMED}{_OF_YEAR})", _season),
    Kind("season_pointed", rf"(?P<core>(?P<frame>{FRAME}) {_NAMED}(?P<y>)(?P<rel>))(?![-\w])", _season),
    Kind(
        "season_bare",
        rf"(?:{_CUE}) (?P<core>(?:the )?{_LATER}{_NAMED})"
        r"(?! of| from|,? \d{4}| in \d| Olympic| Paralympic| Games)(?![-\w])",
        _season_bare,
    ),
)
