"""One value told in two ways: numbers, sums of money, places in a row, clock times, shares; a name and its letters."""

import re
from functools import lru_cache

from wirefacts.values.money import money_of
from wirefacts.values.names import acronym_of
from wirefacts.values.number_words import SUFFIXES
from wirefacts.values.numbers import find_numbers, parse_number
from wirefacts.values.timex import Expression
from wirefacts.values.timex_reading import parse
from wirefacts.verify.spelling import known, ordinal

LONGEST = 40
"""Code points up to which words are read as a sum."""
_SHORT = re.compile(r"(?<=\d)\s?(bn|m|mn|tn|trn|k)\Z", re.IGNORECASE)
_YEAR = re.compile(r"(?:(?:19|20)|['’‘])(?P<short>\d\d)")
_PARTS = {"half": 50.0, "quarter": 25.0, "fifth": 20.0, "tenth": 10.0}
_PART = re.compile(r"(?:(?P<count>\w+) )?(?P<part>half|quarter|fifth|tenth)s?\Z")
_OF = re.compile(r"(?P<part>\w+) (?:in|out of) (?P<whole>\w+)\Z")
_PERCENT = re.compile(r"\s?(?:%|per ?cent)\Z", re.IGNORECASE)


@lru_cache(maxsize=4096)
def same_value(claim: str, source: str) -> bool:
    """True for "three" and "3", "$5" and "5 dollars", "2m" and "two million", "12th" and "twelfth", "9.30" and "9:30",
    "half" and "50 percent", "EU" and "European Union", "a fortnight" and "two weeks", "half past nine" and "9.30".
    """
    if max(len(claim), len(source)) > LONGEST or not claim or not source:
        return False
    if _clock(claim) == _clock(source) or acronym_of(claim, source) or acronym_of(source, claim):
        return True
    if _place(claim) == _place(source) is not None:
        return True
    one, other = _number(claim), _number(source)
    if one is not None and other is not None:
        return one == other
    if _share(claim) == _share(source) is not None or _time(claim) == _time(source) is not None:
        return True
    sums = [[(m.value, m.name) for n in find_numbers(t) if (m := money_of(t, n))] for t in (claim, source)]
    return bool(sums[0]) and sums[0] == sums[1]


def _clock(said: str) -> str:
    return re.sub(r"(?<=\d):(?=\d\d\Z)", ".", said)


def year_at(text: str, start: int, end: int) -> str | None:
    """The last two figures of a year that stands in `text` from `start` to `end`: of "1998", and of "’98" behind its mark."""
    found = _YEAR.fullmatch(text[start - (text[start - 1 : start] in {"'", "’", "‘"}) : end])
    return found["short"] if found else None


def _number(said: str) -> float | None:
    """The number in `said`; a figure's short scale counts only right behind it."""
    whole = parse_number(said)
    short = _SHORT.search(said)
    figure = parse_number(said[: short.start()]) if whole is None and short else None
    return figure * SUFFIXES[short[1].lower()] if short and figure is not None else whole


def _place(said: str) -> str | None:
    """The word for a place in a row, by itself or as a number: "12th", "twelfth", "12"."""
    word = said.strip().casefold()
    value = parse_number(word)
    if value is not None and value.is_integer() and 0 < value < 32:
        return ordinal(int(value))
    return known(word) or word if re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:st|nd|rd|th)", word) else None


def _time(said: str) -> Expression | None:
    """What a calendar or clock expression says: "the 4th of March", "a decade"; by the clock as in the afternoon."""
    told = parse(said)
    if told is not None and told.clock is None:
        return told
    return parse(f"{said} pm") or told


def _share(said: str) -> float | None:
    words = " ".join(re.findall(r"\w+|%", said.casefold()))
    part, ratio, told = _PART.fullmatch(words), _OF.fullmatch(words), _PERCENT.search(words)
    if part:
        count = 1.0 if part["count"] in {None, "a", "one"} else parse_number(part["count"])
        return None if count is None else count * _PARTS[part["part"]]
    if ratio:
        few, many = parse_number(ratio["part"]), parse_number(ratio["whole"])
        return 100 * few / many if few is not None and many else None
    return parse_number(words[: told.start()]) if told else None
