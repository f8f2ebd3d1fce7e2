"""Days and periods told from another: today, last week, two years ago, the next day, the end of the month."""

import re
from collections.abc import Iterator
from typing import cast

from wirefacts.values.timex import Expression, Form, Found, Mod, Nth, Origin, Shift, Unit, Weekday, Yearly
from wirefacts.values.timex_lexicon import (
    COUNT,
    FRAME,
    MONTH_NAME,
    PART,
    PARTS_OF_DAY,
    UNIT,
    UNITS_COUNTED,
    WEEKDAY_NAME,
    begun,
    last_word,
    month_number,
    number,
    opened,
    part_code,
    step,
    unit_of,
    weekday_number,
)

_SPOKEN = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "last night": -1}
_BACK = frozenset("ago earlier before previously prior".split())


def _spoken(m: re.Match[str]) -> Iterator[Found]:
    word = m["word"].lower()
    part = "NI" if word.endswith("night") else part_code(m["part"])
    yield Found(m.start(), m.end(), Expression(Shift("day", _SPOKEN[word]), part))


def _beyond(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start(), m.end(), Expression(Shift("day", -2 if m["word"] == "before" else 2)))


def _pointed(m: re.Match[str]) -> Iterator[Found]:
    """ "Last week", "this morning", "the next day", "that same year"."""
    frame = (m["frame"] or "the same").lower().replace("that same", "that").replace("the very", "the")
    if m["part"]:
        moved = step(frame, "day")
        if moved is not None and frame not in {"past", "upcoming", "current"}:
            yield Found(m.start(), m.end(), Expression(moved, part_code(m["part"])))
        return
    unit, times = unit_of(m["unit"])
    moved = step(frame, unit)
    if unit == "day" and frame == "next":
        moved = Shift("day", 1, "reference")
    elif moved is None or (unit == "day" and moved.origin == "published"):
        return
    yield Found(m.start(), m.end(), Expression(Shift(unit, moved.count * times, moved.origin)))


def _neighbour(m: re.Match[str]) -> Iterator[Found]:
    """ "The year before", "the morning after"."""
    count = -1 if m["way"] in {"before", "earlier", "previous"} else 1
    if m["part"]:
        yield Found(m.start(), m.end(), Expression(Shift("day", count, "reference"), part_code(m["part"])))
    else:
        unit, times = unit_of(m["unit"])
        yield Found(m.start(), m.end(), Expression(Shift(unit, count * times, "reference")))


def _counted(m: re.Match[str]) -> Iterator[Found]:
    unit, times = unit_of(m["unit"])
    way = m["way"].lower()
    origin: Origin = "published" if way in {"ago", "from now", "hence"} else "reference"
    count = number(m["n"]) * times * (-1 if way in _BACK else 1)
    yield Found(m.start(), m.end(), Expression(Shift(unit, count, origin)))


def _in_time(m: re.Match[str]) -> Iterator[Found]:
    unit, times = unit_of(m["unit"])
    yield Found(m.start(), m.end(), Expression(Shift(unit, number(m["n"]) * times)))


def _within(m: re.Match[str]) -> Iterator[Found]:
    unit, _ = unit_of(m["unit"])
    words = m[0].lower()
    mod: Mod | None = (
        "END"
        if re.search(r"end|close|late\b", words)
        else "START"
        if re.search(r"beginning|start|early\b", words)
        else None
    )
    mod = "MID" if "middle" in words else mod
    yield Found(m.start(), m.end(), Expression(step(m["frame"], unit) or Shift(unit, 0, "passage"), mod=mod))


def _after_next(m: re.Match[str]) -> Iterator[Found]:
    """ "The week after next", "Friday after next"."""
    if m["w"]:
        form: Form = Weekday(weekday_number(m["w"]), week=Shift("week", 1))
    elif m["m"]:
        form = Yearly(f"{month_number(m['m']):02}", year=Shift("year", 1))
    else:
        unit, times = unit_of(m["unit"])
        form = Shift(unit, 2 * times)
    yield Found(m.start(), m.end(), Expression(form))


def _the_unit(m: re.Match[str]) -> Iterator[Found]:
    """ "The first Monday of the month"."""
    yield Found(m.start(), m.end(), Expression(Shift(cast("Unit", m["unit"]), 0, "passage")), weak=True)


def _week_number(m: re.Match[str]) -> Iterator[Found]:
    """ "In week 31", of this year."""
    before = last_word(m.string[max(0, m.start() - 24) : m.start()]).lower()
    if 1 <= int(m["n"]) <= 53:
        sure = m.start() == 0 or before in {"in", "during", "for", "by", "until", "from"}
        yield Found(m.start(), m.end(), Expression(Nth(int(m["n"]), "week", Shift("year", 0))), weak=not sure)


def _weekend(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start(), m.end(), Expression(Shift("weekend", 0)))


def _now(m: re.Match[str]) -> Iterator[Found]:
    """One end of a stretch: "between now and November"."""
    if re.search(r"\w from $", m.string[max(0, m.start() - 12) : m.start()]) and not re.match(
        r" (?:to|until|till)\b", m.string[m.end() : m.end() + 8]
    ):
        return
    yield Found(m.start(), m.end(), Expression(Shift("day", 0)), weak=True)


def _unit_end(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start(), m.end(), Expression(Shift(cast("Unit", m["unit"].lower()), 0, "passage")))


_CLAUSE_END = r"(?=(?: last)?(?:[.,;:!?)\]”\"—–]| [-–—]|\n|$| (?:when|and|but)\b))"
_WORDS = begun("today|yesterday|tomorrow|tonight|last night")
KINDS = (
    opened("beyond", "the day", r"(?:[Tt]he )?[Dd]ay (?P<word>before|after) (?:yesterday|tomorrow)\b", _beyond),
    opened("now", "now", r"[Nn]ow\b", _now),
    opened(
        "spoken", "today yesterday tomorrow tonight last", rf"(?P<word>{_WORDS})\b(?: (?P<part>{PART})\b)?", _spoken
    ),
    opened(
        "neighbour",
        "the",
        rf"[Tt]he (?:(?P<unit>{UNIT})|(?P<part>{PARTS_OF_DAY})) (?P<way>before|after|earlier|later|previous){_CLAUSE_END}",
        _neighbour,
    ),
    opened(
        "pointed",
        "$frame the",
        rf"(?:[Tt]he (?=last quarter))?(?P<frame>[Tt]hat same|[Tt]he very (?:next|same)"
        rf"|{FRAME}) (?:(?:calendar )?(?P<unit>{UNIT})|(?P<part>{PART}))\b"
        r"(?!-(?!end|old)\w)",
        _pointed,
    ),
    opened("weekend", "the", r"[Tt]he week-?end\b", _weekend),
    opened(
        "after_next",
        "the $unit $weekday $month",
        rf"(?:[Tt]he )?(?:(?P<unit>{UNIT})|(?P<w>{WEEKDAY_NAME})|(?P<m>{MONTH_NAME})) after next\b",
        _after_next,
    ),
    opened("in_time", "in", rf"[Ii]n (?P<n>{COUNT}) (?P<unit>{UNITS_COUNTED})s?['’]?s? time\b", _in_time),
    opened(
        "counted",
        "# the $number",
        rf"(?:the )?(?P<n>{COUNT})[ -](?P<unit>{UNITS_COUNTED})s? (?P<way>[Aa]go|earlier|later|from now|hence"
        rf"|(?:before|after|afterwards?|previously|prior){_CLAUSE_END})\b",
        _counted,
    ),
    opened(
        "end_of",
        "the late later early earlier end beginning start middle rest remainder remaining",
        r"(?:(?:[Tt]he )?(?:very )?(?:[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle|turn|close|[Rr]est|[Rr]emainder"
        r"|[Rr]emaining)(?: of|(?<=[Rr]est)|(?<=[Rr]emaining)|(?<=[Rr]emainder)) "
        rf"(?:the|my|our|(?P<frame>{FRAME})) |(?:[Ee]nd|[Bb]eginning|[Rr]est) of (?=week|month|year)|(?:[Ll]ater?"
        rf"|[Ee]arly|[Ee]arlier) in the )"
        r"(?P<unit>week|month|year|decade|century)\b(?! of)",
        _within,
    ),
    opened("unit_end", "the year month", r"(?:[Tt]he )?(?P<unit>[Yy]ear|[Mm]onth)(?:['’]s|-| )[ -]?end\b", _unit_end),
)
LAST_KINDS = (
    opened("week_number", "week the", r"(?:[Tt]he )?week (?P<n>\d{1,2})\b(?! of the|[:/.-]\d)", _week_number),
    opened(
        "the_unit",
        "the",
        r"[Tt]he (?P<unit>month|year|quarter|week)\b(?! (?:of|starting|beginning|commencing|that|after|before|with)\b|\.)",
        _the_unit,
    ),
)
"""Asked where nothing else has read the words."""
