"""Lengths of time and sets of times: what is said of time and stands on no calendar."""

import re
from collections.abc import Iterator

from wirefacts.values.timex import Expression, Found, Measure
from wirefacts.values.timex_lexicon import (
    COUNT,
    PARTS_OF_DAY,
    UNITS_COUNTED,
    WEEKDAY_NAME,
    Kind,
    number,
    part_code,
    unit_of,
    weekday_number,
)

_LETTERS = {"day": "D", "week": "W", "month": "M", "year": "Y"}
_REPEATED = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX"}
_OLD = re.compile(r"[- ](?:old|olds)\b| of age")


def _length(m: re.Match[str]) -> Iterator[Found]:
    """Ages are left to those who read ages."""
    if _OLD.match(m.string, m.end()):
        return
    unit, times = unit_of(m["unit"])
    several = not m["n"] and (m.group().endswith("s") or re.search(r"\b(?:few|several|couple|many)\b", m.group()))
    count = number(m["n"]) * times if m["n"] else 1
    years = {"decade": 10, "century": 100}.get(unit, 1)
    half = "half" in m.re.groupindex and m["half"]
    letter = _LETTERS.get(unit, "Y" if years > 1 else "W")
    told = "X" if several else f"{count * years}.5" if half and years == 1 else str(count * years)
    yield Found(m.start(), m.end(), Expression(Measure(f"P{told}{letter}")))


def _hours(m: re.Match[str]) -> Iterator[Found]:
    if m["n"].lower() in {"a", "the"} and m["unit"] == "second":  # "a second attempt"
        return
    yield Found(m.start(), m.end(), Expression(Measure(f"PT{number(m['n'])}{m['unit'][0].upper()}")))


def _every(m: re.Match[str]) -> Iterator[Found]:
    if m["w"]:
        value = f"XXXX-WXX-{weekday_number(m['w'].removesuffix('s')) + 1}"
    else:
        value = _REPEATED.get(m["unit"]) or f"XXXX-XX-XXT{part_code(m['unit'])}"
    yield Found(m.start(), m.end(), Expression(Measure(value, every=True)))


KINDS = (
    Kind(
        "every",
        rf"(?:[Ee]very|[Ee]ach) (?:other |single )?(?:(?P<w>(?:{WEEKDAY_NAME})s?)"
        rf"|(?P<unit>day|week|month|year|{PARTS_OF_DAY}))\b(?: (?:{PARTS_OF_DAY}))?",
        _every,
    ),
    Kind(
        "length_pointed",
        rf"[Tt]he (?:last|past|coming|first|final|next) (?:(?:(?P<n>{COUNT})|few|several|couple of|many) )?"
        rf"(?P<unit>{UNITS_COUNTED})s?\b",
        _length,
    ),
    Kind("hours", rf"(?P<n>{COUNT})[ -](?P<unit>hour|minute|second)s?(?: (?:ago|later|earlier))?\b", _hours),
    Kind(
        "length",
        rf"(?:the )?(?P<n>{COUNT})[ -](?P<half>and a half[ -])?(?P<unit>{UNITS_COUNTED})s?(?:[- ]long)?\b",
        _length,
    ),
)
