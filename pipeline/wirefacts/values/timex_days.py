"""Days, months and years written out, weekdays, holidays."""

import re
from collections.abc import Iterator

from wirefacts.values import holidays
from wirefacts.values.calendar import day
from wirefacts.values.timex import Exact, Expression, Form, Found, Weekday, Yearly
from wirefacts.values.timex_lexicon import (
    DAY,
    FRAME,
    MONTH,
    MONTH_NAME,
    ORDINAL,
    PART,
    TO,
    WEEKDAY,
    WEEKDAY_NAME,
    YEAR,
    YEAR_END,
    Kind,
    frame_of,
    last_word,
    month_number,
    part_code,
    step,
    weekday_number,
)

_REMEMBERED = {"09-11": 2001, "01-06": 2021, "10-07": 2023}
"""Days known by their date alone: the attacks of 2001, the storming of the Capitol, the attack on Israel."""
_REMEMBERED_AS = re.compile(
    r",? (?:terror(?:ist)? )?(?:attacks?|hijack\w+|riots?|insurrection|committee|massacre|memorial)\b"
)
_YEARLY_CUES = frozenset(
    "in since until till by from early late last next this that through during between before after for to and or a".split()
)
_NAMELIKE = frozenset("April June August May March".split())
_FIRM_CUES = frozenset("in since until till early late last next this that mid during through".split())


def _ends_of(m: re.Match[str], month: str) -> Iterator[tuple[int, int, str]]:
    """Each day of a match with the stretch it stands on: one, or the two ends of "3-5 May", "June 10 and 11"."""
    if m["d2"]:
        yield m.start(), m.end("d"), f"{month}-{int(m['d']):02}"
        yield m.start("d2"), m.end(), f"{month}-{int(m['d2']):02}"
    else:
        yield m.start(), m.end(), f"{month}-{int(m['d']):02}"


def _written(m: re.Match[str]) -> Iterator[Found]:
    month = f"{month_number(m['m']):02}"
    for start, end, code in _ends_of(m, month):
        form = _dated(code, int(m["y"]) if m["y"] else None, m)
        if form is not None:
            yield Found(start, end, Expression(form, part_code(m["part"])))


def _dated(code: str, year: int | None, m: re.Match[str]) -> Form | None:
    month, number = map(int, code.split("-"))
    if year is not None:
        here = day(year, month, number)
        return Exact(here.isoformat()) if here else None
    if code in _REMEMBERED and _REMEMBERED_AS.match(m.string, m.end()):
        return Exact(f"{_REMEMBERED[code]}-{code}")
    if day(2000, month, number) is None:
        return None
    return Yearly(code, year=step(m["rel"], "year"))


def _iso(m: re.Match[str]) -> Iterator[Found]:
    here = day(int(m["y"]), int(m["m"]), int(m["d"]))
    if here is not None:
        yield Found(m.start(), m.end(), Expression(Exact(here.isoformat())))


def _numeric(m: re.Match[str]) -> Iterator[Found]:
    """Only where day and month cannot be confused: 11/6/2024 is November 6 in America and June 11 elsewhere."""
    a, b, year = int(m["a"]), int(m["b"]), int(m["y"])
    months = {here for here in (day(year, a, b), day(year, b, a)) if here is not None}
    if len(months) == 1:
        yield Found(m.start(), m.end(), Expression(Exact(months.pop().isoformat())))


def _month_year(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start(), m.end(), Expression(Exact(f"{m['y']}-{month_number(m['m']):02}")))


def _month(m: re.Match[str]) -> Iterator[Found]:
    if not m["frame"] and not m["rel"] and m["m"].capitalize() in _NAMELIKE and not _is_month(m):
        return
    yield Found(
        m.start(),
        m.end(),
        Expression(Yearly(f"{month_number(m['m']):02}", frame_of(m["frame"]), step(m["rel"], "year"))),
    )


def _is_month(m: re.Match[str]) -> bool:
    """A month's name that is also a first name or a verb needs a word before it that times are put in."""
    before = m.string[max(0, m.start() - 24) : m.start()]
    cue = last_word(before).lower()
    name_follows = re.match(r" [A-Z][a-z]", m.string[m.end() : m.end() + 3]) is not None
    if cue in _FIRM_CUES or before.endswith(("mid-", "Mid-", "early-", "late-")):
        return True
    if re.search(r"\b(?:end|beginning|start|middle|month|rest) of $", before):
        return True
    if m["m"] in {"April", "June", "August"} and not name_follows:
        return cue in _YEARLY_CUES or not re.search(r"(?:[’']s|[A-Z][a-z.]+) $", before)
    return cue in _YEARLY_CUES and not name_follows and m["m"] != "May"


def _weekday(m: re.Match[str]) -> Iterator[Found]:
    form = Weekday(weekday_number(m["w"]), frame_of(m["frame"]), step(m["rel"], "week"))
    yield Found(m.start(), m.end(), Expression(form, part_code(m["part"])))


_HOLIDAYS = "|".join(
    sorted(
        (
            re.sub(r"\b[a-z]", lambda c: c.group().upper(), name)
            .replace("'S", "'s")
            .replace(" Of ", " of ")
            .replace(" De ", " de ")
            for name in holidays.NAMES
        ),
        key=len,
        reverse=True,
    )
).replace("'", "['’]")
_SHORT_HOLIDAYS = frozenset({"Christmas", "Easter", "Epiphany", "Pentecost"})
_HOLIDAY_CUES = frozenset(
    "at before by over for on during since until after around last this next from and through".split()
)


def _holiday(m: re.Match[str]) -> Iterator[Found]:
    if m["name"] in _SHORT_HOLIDAYS and not m["frame"] and not m["y"]:
        noun = re.match(r" [a-z]+", m.string[m.end() : m.end() + 20])
        if last_word(m.string[max(0, m.start() - 24) : m.start()]).lower() not in _HOLIDAY_CUES or (
            noun
            and noun.group().strip()
            in {"tree", "trees", "island", "eggs", "party", "parties", "card", "cards", "dinner"}
        ):
            return
    name = m["name"].lower().replace("’", "'")
    if m["y"]:
        here = holidays.holiday(name, int(m["y"]))
        if here is not None:
            yield Found(m.start(), m.end(), Expression(Exact(here.isoformat())))
    else:
        yield Found(m.start(), m.end(), Expression(Yearly(f"@{name}", frame_of(m["frame"]), step(m["rel"], "year"))))


def _september_11(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start(), m.end(), Expression(Exact("2001-09-11")))


_REL = rf"(?:,?(?: of| in)? (?P<rel>{FRAME}) year\b)?"
_PART = rf"(?: (?P<part>{PART})\b)?"
_ON = rf"(?:{WEEKDAY},? (?:the )?)?"
_NO_CLOCK = r"(?![\w:%]|,\d{3}|\.\d| ?[ap]\.?m\b)"
KINDS = (
    Kind("iso", rf"(?P<y>{YEAR})-(?P<m>\d\d)-(?P<d>\d\d)(?![\w-])", _iso),
    Kind("numeric", r"(?P<a>\d{1,2})[/.](?P<b>\d{1,2})[/.](?P<y>(?:19|20)\d\d)(?![\w/]|\.\d)", _numeric),
    Kind("september_11", r"9/11(?![\w/])", _september_11),
    Kind(
        "day_month",
        rf"{_ON}(?:the )?(?P<d>{DAY}){ORDINAL}(?:{TO}(?:the )?(?P<d2>{DAY}){ORDINAL})?(?: day)?(?: of)?[ -](?P<m>{MONTH})"
        rf"(?![’']?\w|-[a-z])(?:(?:,? |-)(?P<y>{YEAR}){YEAR_END})?{_REL}{_PART}",
        _written,
    ),
    Kind(
        "month_day",
        rf"{_ON}(?P<m>{MONTH}) (?:the )?(?P<d>{DAY}){ORDINAL}{_NO_CLOCK}"
        rf"(?:{TO}(?:the )?(?P<d2>{DAY}){ORDINAL}{_NO_CLOCK}(?! (?:{MONTH})))?"
        rf"(?:,? (?P<y>{YEAR}){YEAR_END})?{_REL}{_PART}",
        _written,
    ),
    Kind("month_year", rf"(?P<m>{MONTH}),?(?: of)? (?P<y>{YEAR}){YEAR_END}", _month_year),
    Kind(
        "holiday",
        rf"(?:(?P<frame>{FRAME}) )?(?:[Tt]he )?(?P<name>{_HOLIDAYS})\b(?:,?(?: of| in)? (?P<y>{YEAR}){YEAR_END})?{_REL}",
        _holiday,
    ),
    Kind(
        "weekday",
        rf"(?:(?P<frame>{FRAME}) )?(?P<w>{WEEKDAY_NAME})\b{_PART}(?:,?(?: of)? (?P<rel>{FRAME}) week\b)?",
        _weekday,
    ),
    Kind("month", rf"(?:(?P<frame>{FRAME}) )?(?P<m>{MONTH_NAME})\b{_REL}(?! \d{{1,2}}\b)(?![-–]\d)", _month),
)
