"""Seasons, quarters and halves of years, weeks of months."""

import re
from collections.abc import Iterator

from wirefacts.values.timex import Exact, Expression, Form, Found, Shift, WeekOf, Yearly
from wirefacts.values.timex_counts import ordinal
from wirefacts.values.timex_lexicon import (
    FRAME,
    MONTH,
    SEASON,
    YEAR,
    YEAR_END,
    begun,
    frame_of,
    month_number,
    opened,
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
    if (m["which"] or "").lower() == "last" and not m["y"] and not m["rel"] and not m["the"]:
        return
    which = m["q"] or m["h"] or str(_ORDINALS[m["which"].lower()] % 5 if m["which"] else "")
    letter = "H" if m["half"] or m["h"] else "Q"
    which = {"4": "2"}.get(which, which) if letter == "H" else which
    if letter == "H" and which == "3":
        return
    if m["y"]:
        yield Found(m.start(), m.end(), Expression(Exact(f"{m['y']}-{letter}{which}")))
    else:
        sure = m["rel"] or m["the"] or m["q"] or _BUSINESS.match(m.string, m.end())
        yield Found(
            m.start(),
            m.end(),
            Expression(
                Yearly(
                    f"{letter}{which}",
                    year=Shift("year", 0, "passage") if "the" in m.groupdict() and m["the"] else step(m["rel"], "year"),
                )
            ),
            weak=not sure,
        )


def _year_quarter(m: re.Match[str]) -> Iterator[Found]:
    """ "2018Q4", "2018 H1", "FY 2018"."""
    yield Found(m.start(), m.end(), Expression(Exact(f"{m['y']}-{m['letter'].upper()}{m['q']}")))


def _fiscal(m: re.Match[str]) -> Iterator[Found]:
    """Fiscal years begin where each government says: their value names the year alone."""
    if m["y"]:
        year = int(m["y"]) if len(m["y"]) == 4 else 2000 + int(m["y"])
        yield Found(m.start(), m.end(), Expression(Exact(f"FY{year}")))


def _week_of(m: re.Match[str]) -> Iterator[Found]:
    month = month_number(m["m"])
    named = Exact(f"{m['y']}-{month:02}") if m["y"] else Yearly(f"{month:02}")
    number = -ordinal(m["nth"]) if m["nth"] else _ORDINALS[m["which"]]
    yield Found(m.start(), m.end(), Expression(WeekOf(number, named)))


_NAMED = f"(?P<season>{SEASON})"
_LATER = r"(?:early |late |mid-?)?"
_OF_YEAR = rf"(?:,?(?: of| in)?(?: fiscal)? (?:(?P<y>{YEAR}){YEAR_END}|(?P<rel>{FRAME}) year\b|(?P<the>the year\b)))"
_CUE = begun("in|by|during|over|since|until|throughout|through|early|late")
KINDS = (
    opened(
        "week_of",
        "# the $ordinal last final",
        rf"(?:[Tt]he )?(?:(?P<nth>[Ss]econd|[Tt]hird|[Ff]ourth|2nd|3rd|4th)[ -](?=last))?"
        rf"(?P<which>first|second|third|fourth|final|last) week (?:of|in) (?P<m>{MONTH})"
        rf"(?:,? (?P<y>{YEAR}){YEAR_END})?",
        _week_of,
    ),
    opened(
        "quarter",
        "# the q h final last $ordinal",
        r"(?:[Tt]he )?(?:(?P<which>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast|1st|2nd|3rd|4th)[- ]"
        rf"(?: ?fiscal[- ])? ?(?:quarter|qtr|(?P<half>half))|[Qq](?P<q>[1-4])|(?P<hh>[Hh])(?P<h>[12]))\b{_OF_YEAR}?",
        _quarter,
    ),
    opened("year_quarter", "#", r"(?P<y>(?:19|20)\d\d)[ -]?(?:(?P<letter>[QqHh])(?P<q>[1-4]))\b", _year_quarter),
    opened(
        "fiscal",
        "fy fiscal the",
        r"(?:[Tt]he )?(?:[Ff]iscal(?: year)?|FY) ?[’']?(?P<y>(?:19|20)?\d\d)\b(?:[-–/]\d\d\b)?",
        _fiscal,
    ),
    opened(
        "season",
        "the $frame early late mid $season",
        rf"(?P<core>(?:(?P<frame>{FRAME}) |[Tt]he )?{_LATER}{_NAMED}{_OF_YEAR})",
        _season,
    ),
    opened("season_pointed", "$frame", rf"(?P<core>(?P<frame>{FRAME}) {_NAMED}(?P<y>)(?P<rel>))(?![-\w])", _season),
    opened(
        "season_bare",
        "in by during over since until throughout through early late",
        rf"(?:{_CUE}) (?P<core>(?:the )?{_LATER}{_NAMED})"
        r"(?! of| from|,? \d{4}| in \d| Olympic| Paralympic| Games)(?![-\w])",
        _season_bare,
    ),
)
