"""Days and months in figures."""

import re
from collections.abc import Iterator

from wirefacts.values.calendar import day
from wirefacts.values.timex import Clock, Exact, Expression, Found, Refused, Yearly
from wirefacts.values.timex_lexicon import DAY, MONTH, ORDINAL, YEAR, month_number, opened


def _iso(m: re.Match[str]) -> Iterator[Found]:
    here = day(int(m["y"]), int(m["m"]), int(m["d"]))
    clock = Clock(int(m["h"]), int(m["mi"]), int(m["s"]) if m["s"] else None) if m["h"] else None
    yield Found(
        m.start(), m.end(), Expression(Exact(here.isoformat()) if here else Refused(), clock=clock if here else None)
    )


def _full_year(words: str) -> int:
    """Two digits are of this century up to 39."""
    return int(words) if len(words) == 4 else int(words) + (2000 if int(words) < 40 else 1900)


def _numeric(m: re.Match[str]) -> Iterator[Found]:
    """Sure where day and month cannot be confused: 11/6/2024 is November 6 in America and June 11 elsewhere."""
    a, b, year = int(m["a"]), int(m["b"]), _full_year(m["y"])
    readings = [here.isoformat() for here in (day(year, a, b), day(year, b, a)) if here is not None]
    if len(set(readings)) == 1:
        yield Found(m.start(), m.end(), Expression(Exact(readings[0])))
    elif len(m["y"]) == 4 or readings:
        yield Found(m.start(), m.end(), Expression(Refused(tuple(readings))))


def _named_numeric(m: re.Match[str]) -> Iterator[Found]:
    here = day(_full_year(m["y"]), month_number(m["m"]), int(m["d"]))
    yield Found(m.start(), m.end(), Expression(Exact(here.isoformat()) if here else Refused()))


def _day_figures(m: re.Match[str]) -> Iterator[Found]:
    """ "9/7": a day only beside a weekday or a time, or another such day."""
    a, b = int(m["a"]), int(m["b"])
    readings = [f"{x:02}-{y:02}" for x, y in ((a, b), (b, a)) if x <= 12 and day(2000, x, y)]
    if len(set(readings)) == 1:
        yield Found(m.start(), m.end(), Expression(Yearly(readings[0])), weak=True)
    elif readings:
        yield Found(m.start(), m.end(), Expression(Refused(tuple(readings))), weak=True)


def _year_month_figures(m: re.Match[str]) -> Iterator[Found]:
    """ "2016-11" is a month, "2003-05" the years from 2003 to 2005."""
    if int(m["m"]) <= int(m["y"][2:]) or len(m["m"]) == 1 or " " in m[0]:
        yield from _month_figures(m)


def _month_figures(m: re.Match[str]) -> Iterator[Found]:
    if 1 <= int(m["m"]) <= 12:
        yield Found(m.start(), m.end(), Expression(Exact(f"{m['y']}-{int(m['m']):02}")))


def _september_11(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start(), m.end(), Expression(Exact("2001-09-11")))


KINDS = (
    opened(
        "iso",
        "#",
        rf"(?<![/\w.])(?P<y>{YEAR})(?P<sep>[-/.]| [-/] )(?P<m>\d{{1,2}})(?:[-/.]| [-/] )(?P<d>\d{{1,2}})(?!\d|-\d)(?=T"
        rf"|\W|$)(?:T(?P<h>[01]\d|2[0-3]):(?P<mi>[0-5]\d)(?::(?P<s>[0-5]\d))?)?",
        _iso,
    ),
    opened(
        "iso_run",
        "#",
        r"(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])"
        r"(?:T(?P<h>[01]\d|2[0-3]):?(?P<mi>[0-5]\d)(?P<s>[0-5]\d)?|\b)",
        _iso,
    ),
    opened(
        "numeric",
        "#",
        r"(?P<a>\d{1,2})(?P<sep>[/.-]| [/-] )(?P<b>\d{1,2})(?:(?P=sep)|,)(?P<y>(?:1\d|20)\d\d|\d\d)(?![\w/]|[.,-]\d)",
        _numeric,
    ),
    opened(
        "named_numeric",
        "#",
        rf"(?:(?P<d>{DAY}){ORDINAL}[/-](?P<m>{MONTH})[/-](?P<y>{YEAR}|\d\d))(?![\w/])",
        _named_numeric,
    ),
    opened(
        "named_numeric_first", "$month", rf"(?P<m>{MONTH})[/-](?P<d>{DAY})[/-](?P<y>{YEAR})(?![\w/])", _named_numeric
    ),
    opened(
        "named_numeric_last", "$month", rf"(?P<m>{MONTH})[/-](?P<y>{YEAR})[/-](?P<d>{DAY})(?![\w/])", _named_numeric
    ),
    opened("year_named", "#", rf"(?P<y>{YEAR})[/-](?:(?P<m>{MONTH})[/-](?P<d>{DAY}))(?![\w/])", _named_numeric),
    opened("year_day_named", "#", rf"(?P<y>{YEAR})[/-](?:(?P<d>{DAY})[/-](?P<m>{MONTH}))(?![\w/])", _named_numeric),
    opened("september_11", "#", r"9/11(?![\w/])", _september_11),
    opened("month_figures", "#", r"(?P<m>0?[1-9]|1[0-2]) ?[/-] ?(?P<y>(?:19|20)\d\d)(?![\w/-])", _month_figures),
    opened(
        "year_month_figures",
        "#",
        r"(?P<y>(?:19|20)\d\d) ?[/-] ?(?P<m>0?[1-9]|1[0-2])(?![\w/-]|[.,]\d)",
        _year_month_figures,
    ),
    opened(
        "day_figures", "#", r"(?<![\d.,])(?P<a>\d{1,2}) ?/ ?(?P<b>\d{1,2})(?![\w/%]|[.,]\d|-\d+(?![\d/]))", _day_figures
    ),
)
