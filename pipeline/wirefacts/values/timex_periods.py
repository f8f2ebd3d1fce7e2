"""Days and periods told from another: today, last week, two years ago, the next day, the end of the month."""

import re
from collections.abc import Iterator
from typing import cast

from wirefacts.values.timex import Expression, Found, Origin, Shift, Unit
from wirefacts.values.timex_lexicon import (
    COUNT,
    FRAME,
    PART,
    PARTS_OF_DAY,
    UNIT,
    UNITS_COUNTED,
    Kind,
    begun,
    number,
    part_code,
    step,
    unit_of,
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
        if moved is not None:
            yield Found(m.start(), m.end(), Expression(moved, part_code(m["part"])))
        return
    unit, times = unit_of(m["unit"])
    moved = step(frame, unit)
    if moved is None or (unit == "day" and moved.origin == "published"):
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
    yield Found(m.start(), m.end(), Expression(step(m["frame"], unit) or Shift(unit, 0, "passage")))


def _weekend(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start(), m.end(), Expression(Shift("weekend", 0)))


def _unit_end(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start(), m.end(), Expression(Shift(cast("Unit", m["unit"].lower()), 0, "passage")))


_CLAUSE_END = r"(?=(?: last)?(?:[.,;:!?)\]”\"—–]| [-–—]|\n|$| (?:when|and|but|yesterday)\b))"
_WORDS = begun("today|yesterday|tomorrow|tonight|last night")
KINDS = (
    Kind("beyond", r"[Tt]he day (?P<word>before|after) (?:yesterday|tomorrow)\b", _beyond),
    Kind("spoken", rf"(?P<word>{_WORDS})\b(?: (?P<part>{PART})\b)?", _spoken),
    Kind(
        "neighbour",
        rf"[Tt]he (?:(?P<unit>{UNIT})|(?P<part>{PARTS_OF_DAY})) (?P<way>before|after|earlier|later|previous){_CLAUSE_END}",
        _neighbour,
    ),
    Kind(
        "pointed",
        rf"(?P<frame>[Tt]hat same|[Tt]he very (?:next|same)|{FRAME}) (?:(?P<unit>{UNIT})|(?P<part>{PART}))\b"
        r"(?!-(?!end|old)\w)",
        _pointed,
    ),
    Kind("weekend", r"[Tt]he weekend\b", _weekend),
    Kind("in_time", rf"[Ii]n (?P<n>{COUNT}) (?P<unit>{UNITS_COUNTED})s?['’]?s? time\b", _in_time),
    Kind(
        "counted",
        rf"(?:the )?(?P<n>{COUNT})[ -](?P<unit>{UNITS_COUNTED})s? (?P<way>ago|earlier|later|from now|hence"
        rf"|(?:before|after|afterwards?|previously|prior){_CLAUSE_END})\b",
        _counted,
    ),
    Kind(
        "end_of",
        r"(?:[Tt]he (?:very )?(?:end|beginning|start|middle|turn|close|rest|remainder) of "
        rf"(?:the|(?P<frame>{FRAME})) |(?:[Ll]ater?|[Ee]arly|[Ee]arlier) in the )"
        r"(?P<unit>week|month|year|decade|century)\b(?! of)",
        _within,
    ),
    Kind("unit_end", r"(?:[Tt]he )?(?P<unit>[Yy]ear|[Mm]onth)(?:['’]s|-| )[ -]?end\b", _unit_end),
)
