"""Days and periods told from another: today, last week, two years ago, the next day; seasons, quarters; lengths of time."""

import re
from collections.abc import Iterator
from typing import cast

from wirefacts.values.timex import Exact, Expression, Form, Found, Measure, Origin, Shift, Unit, WeekOf, Yearly
from wirefacts.values.timex_lexicon import (
    COUNT,
    FRAME,
    MONTH,
    PART,
    SEASON,
    UNIT,
    UNITS_PLURAL,
    WEEKDAY_NAME,
    YEAR,
    YEAR_END,
    Kind,
    begun,
    frame_of,
    last_word,
    month_number,
    number,
    part_code,
    season_code,
    step,
    weekday_number,
)

_SPOKEN = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "last night": -1}
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": -1, "last": -1, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_LETTERS = {"day": "D", "week": "W", "month": "M", "year": "Y"}
_BACK = frozenset("ago earlier before previously prior".split())
_BUSINESS = re.compile(
    r" (?:\w+ )?(?:results?|earnings|profits?|loss(?:es)?|revenues?|sales|GDP|growth|income|report|figures)\b|(?: of|,)? (?:the )?(?:year|fiscal)"
)


def _unit(word: str) -> tuple[Unit, int]:
    """The unit a word stands for, and how many of it: a fortnight is two weeks."""
    if word == "fortnight":
        return "week", 2
    return ("century" if word == "centurie" else cast(Unit, word)), 1


def _spoken(m: re.Match[str]) -> Iterator[Found]:
    word = m["word"].lower()
    part = "NI" if word.endswith("night") else part_code(m["part"])
    yield Found(m.start(), m.end(), Expression(Shift("day", _SPOKEN[word]), part))


def _beyond(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start(), m.end(), Expression(Shift("day", -2 if m["word"] == "before" else 2)))


def _pointed(m: re.Match[str]) -> Iterator[Found]:
    """"Last week", "this morning", "the next day", "that same year"."""
    frame = (m["frame"] or "the same").lower().replace("that same", "that").replace("the very", "the")
    if m["part"]:
        moved = step(frame, "day")
        if moved is not None:
            yield Found(m.start(), m.end(), Expression(moved, part_code(m["part"])))
        return
    unit, times = _unit(m["unit"])
    moved = step(frame, unit)
    if moved is None or (unit == "day" and moved.origin == "published"):
        return
    yield Found(m.start(), m.end(), Expression(Shift(unit, moved.count * times, moved.origin)))


def _neighbour(m: re.Match[str]) -> Iterator[Found]:
    """"The year before", "the morning after"."""
    count = -1 if m["way"] in {"before", "earlier", "previous"} else 1
    if m["part"]:
        yield Found(m.start(), m.end(), Expression(Shift("day", count, "reference"), part_code(m["part"])))
    else:
        unit, times = _unit(m["unit"])
        yield Found(m.start(), m.end(), Expression(Shift(unit, count * times, "reference")))


def _counted(m: re.Match[str]) -> Iterator[Found]:
    unit, times = _unit(m["unit"])
    way = m["way"].lower()
    origin: Origin = "published" if way in {"ago", "from now", "hence"} else "reference"
    count = number(m["n"]) * times * (-1 if way in _BACK else 1)
    yield Found(m.start(), m.end(), Expression(Shift(unit, count, origin)))


def _in_time(m: re.Match[str]) -> Iterator[Found]:
    unit, times = _unit(m["unit"])
    yield Found(m.start(), m.end(), Expression(Shift(unit, number(m["n"]) * times)))


def _within(m: re.Match[str]) -> Iterator[Found]:
    unit, _ = _unit(m["unit"])
    yield Found(m.start(), m.end(), Expression(step(m["frame"], unit) or Shift(unit, 0, "passage")))


def _weekend(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start(), m.end(), Expression(Shift("weekend", 0)))


def _unit_end(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start(), m.end(), Expression(Shift(cast(Unit, m["unit"].lower()), 0, "passage")))


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


def _length(m: re.Match[str]) -> Iterator[Found]:
    if re.match(r"[- ](?:old|olds)\b| of age", m.string[m.end() : m.end() + 8]):
        return
    unit, times = _unit(m["unit"])
    count = number(m["n"]) * times if m["n"] else 1
    ten = {"decade": 10, "century": 100}.get(unit, 1)
    letter = _LETTERS.get(unit, "Y" if ten > 1 else "W")
    yield Found(m.start(), m.end(), Expression(Measure(f"P{count * ten}{letter}")))


def _hours(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start(), m.end(), Expression(Measure(f"PT{number(m['n'])}{m['unit'][0].upper()}")))


def _every(m: re.Match[str]) -> Iterator[Found]:
    if m["w"]:
        value = f"XXXX-WXX-{weekday_number(m['w'].removesuffix('s')) + 1}"
    else:
        value = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX"}[m["unit"]]
    yield Found(m.start(), m.end(), Expression(Measure(value, every=True)))


def _none(_: re.Match[str]) -> Iterator[Found]:
    yield from ()


_CLAUSE_END = r"(?=(?: last)?(?:[.,;:!?)\]”\"—–]| [-–—]|\n|$| (?:when|and|but|yesterday)\b))"
_PARTS = r"morning|afternoon|evening|night"
_NAMED = f"(?P<season>{SEASON})"
KINDS = (
    Kind(
        "every",
        rf"(?:(?:[Ee]very|[Ee]ach) (?:other |single )?(?:(?P<w>(?:{WEEKDAY_NAME})s?)|(?P<unit>day|week|month|year)))\b(?: (?:{_PARTS}))?",
        _every,
    ),
    Kind("beyond", r"[Tt]he day (?P<word>before|after) (?:yesterday|tomorrow)\b", _beyond),
    Kind("week_of", rf"(?:[Tt]he )?(?P<which>first|second|third|fourth|final|last) week (?:of|in) (?P<m>{MONTH})(?:,? (?P<y>{YEAR}){YEAR_END})?", _week_of),
    Kind(
        "quarter",
        r"(?:[Tt]he )?(?:(?P<which>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?"
        rf"(?:quarter|(?P<half>half))|Q(?P<q>[1-4]))\b(?:,?(?: of| in)?(?: fiscal)? (?:(?P<y>{YEAR}){YEAR_END}|(?P<rel>{FRAME}) year\b))?",
        _quarter,
    ),
    Kind("spoken", rf"(?P<word>{begun('today|yesterday|tomorrow|tonight|last night')})\b(?: (?P<part>{PART})\b)?", _spoken),
    Kind(
        "neighbour",
        rf"[Tt]he (?:(?P<unit>{UNIT})|(?P<part>{_PARTS})) (?P<way>before|after|earlier|later|previous){_CLAUSE_END}",
        _neighbour,
    ),
    Kind(
        "season",
        rf"(?P<core>(?:(?:(?P<frame>{FRAME}) )|[Tt]he )?(?:early |late |mid-?)?{_NAMED}(?:,?(?: of| in)? (?:(?P<y>{YEAR}){YEAR_END}|(?P<rel>{FRAME}) year\b)))",
        _season,
    ),
    Kind("season_pointed", rf"(?P<core>(?P<frame>{FRAME}) {_NAMED}(?P<y>)(?P<rel>))(?![-\w])", _season),
    Kind(
        "season_bare",
        rf"(?:{begun('in|by|during|over|since|until|throughout|through|early|late')}) (?P<core>(?:the )?(?:early |late |mid-?)?{_NAMED})"
        r"(?! of| from|,? \d{4}| in \d| Olympic| Paralympic| Games)(?![-\w])",
        _season_bare,
    ),
    Kind(
        "pointed",
        rf"(?:(?P<frame>[Tt]hat same|[Tt]he very (?:next|same)|{FRAME}) )(?:(?P<unit>{UNIT})|(?P<part>{PART}))\b(?!-(?!end|old)\w)(?!s\b)",
        _pointed,
    ),
    Kind(
        "length_pointed",
        rf"[Tt]he (?:last|past|coming|first|final|next) (?:(?:(?P<n>{COUNT})|few|several|couple of|many) )?(?P<unit>{UNITS_PLURAL}|century)s?\b",
        _length,
    ),
    Kind("weekend", r"[Tt]he weekend\b", _weekend),
    Kind(
        "in_time",
        rf"[Ii]n (?P<n>{COUNT}) (?P<unit>{UNITS_PLURAL}|century)s?['’]?s? time\b",
        _in_time,
    ),
    Kind(
        "counted",
        rf"(?:the )?(?P<n>{COUNT})[ -](?P<unit>{UNITS_PLURAL}|century)s? (?P<way>ago|earlier|later|from now|hence|(?:before|after|afterwards?|previously|prior){_CLAUSE_END})\b",
        _counted,
    ),
    Kind("hours", rf"(?P<n>{COUNT})[ -](?P<unit>hour|minute|second)s?(?: (?:ago|later|earlier))?\b", _hours),
    Kind("length", rf"(?:the )?(?P<n>{COUNT})[ -](?:and a half )?(?P<unit>{UNITS_PLURAL}|century)s?(?:[- ]long)?\b", _length),
    Kind(
        "end_of",
        rf"(?:[Tt]he (?:very )?(?:end|beginning|start|middle|turn|close|rest|remainder) of (?:the|(?P<frame>{FRAME})) |(?:[Ll]ate|[Ee]arli?|[Ll]at)(?:er)? in the )"
        r"(?P<unit>week|month|year|decade|century)\b(?! of)",
        _within,
    ),
    Kind("unit_end", r"(?:[Tt]he )?(?P<unit>[Yy]ear|[Mm]onth)(?:['’]s|-| )[ -]?end\b", _unit_end),
)

