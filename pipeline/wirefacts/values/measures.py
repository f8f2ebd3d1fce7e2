"""Measures: a number with its unit, "16,000 metric tons", "a 45-acre farm", "6 feet 2 inches", "98.6 degrees F"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from wirefacts.text.extents import Extent
from wirefacts.values.numbers import Number, find_numbers, parse_number
from wirefacts.values.units import UNITS, Unit

_BY_WORD = {word: unit for unit in UNITS for word in unit.words}
_BY_WORD |= {word.replace(" ", "s ", 1): unit for word, unit in _BY_WORD.items() if " " in word}
_BY_SIGN = {sign: unit for unit in UNITS for sign in unit.signs}


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in sorted(words, key=len, reverse=True))


_SIGNS = _either(_BY_SIGN)
_WORD = re.compile(rf"(?:\s|-|\u2011)?({_either(_BY_WORD)})s?(?!\w)", re.IGNORECASE)
_SIGN = re.compile(rf"(?:\s|-)?({_SIGNS})(?![\w/²³]|-?\d)")
_BRACKETED = re.compile(rf"\s[(\[{{<]({_SIGNS})[)\]}}>]")
_GLUED = re.compile(rf"(?<![\w.,:/#@-])(\d[\d,]{{0,14}}(?:\.\d{{1,9}})?|\.\d{{1,9}})(?=(?:{_SIGNS})(?![\w²³]))")
"""A figure that its unit's sign stands right behind, which is no number for itself: "75ml"."""
_MORE = re.compile(
    r",?\s(?:and\s)?(?P<number>\d{1,3}(?:\.\d+)?(?:\s?[\u00bd\u00bc\u00be])?|[a-z]+)[\s-]?(?=[a-z\"'])", re.IGNORECASE
)
_UNSURE = frozenset({"in", "m", "l", "t", "g", "mi", "ha", "gs"})
"""Signs of one letter or that are words, which must stand tight, or at the end of a clause."""
_OF_ONE = re.compile(r"(?: of)? an?(?= )")
"""What stands between a fraction and its unit: "half a mile", "a tenth of a gram"."""
_CLOSED = re.compile(r"\s*(?:[.,;:)\]]|\Z)")
_LONGEST = 30


@dataclass(frozen=True, slots=True)
class Measure:
    """`value` in `unit`, and where both stand."""

    value: float
    unit: Unit
    extent: Extent


def find_measures(text: str) -> list[Measure]:
    """All measures in `text`, in order, without overlap. Time is linear in the text's length."""
    numbers = find_numbers(text)
    glued = [Extent(*match.span(1)) for match in _GLUED.finditer(text)]
    read = {number.extent.start: number for number in numbers}
    for extent in glued:
        if extent.start not in read and (value := parse_number(extent.slice(text))) is not None:
            read[extent.start] = Number(extent, value)
    found: list[Measure] = []
    for _, number in sorted(read.items()):
        if found and number.extent.start < found[-1].extent.end:
            continue
        if measure := measure_of(text, number):
            found.append(measure)
    return found


def measure_of(text: str, number: Number) -> Measure | None:
    """The measure that `number` is of, smaller units told behind it included ("6 feet 2 inches", in feet), or None."""
    part = _OF_ONE.match(text, number.extent.end) if number.kind == "fraction" else None
    read = _unit_at(text, part.end() if part else number.extent.end)
    if read is None:
        return None
    unit, end = read
    value = number.value
    while (more := _more(text, unit, end)) is not None:
        added, end = more
        value += added
    return Measure(value, unit, Extent(number.extent.start, end))


def _unit_at(text: str, at: int) -> tuple[Unit, int] | None:
    """The unit told at `at`, and where its words end."""
    word = _WORD.match(text, at)
    sign = _SIGN.match(text, at) or _BRACKETED.match(text, at)
    if sign and (word is None or sign.end() > word.end()) and _stands(text, sign, at):
        return _BY_SIGN[sign[1]], sign.end()
    if word is None:
        return None
    told = re.sub(r"\s", " ", word[1].lower())
    unit = _BY_WORD.get(told) or _BY_WORD.get(told.replace("s ", " ", 1))
    return (unit, word.end()) if unit else None


def _stands(text: str, sign: re.Match[str], at: int) -> bool:
    """True where a sign can be no word: "5 in 10" has no inches."""
    return sign[1] not in _UNSURE or sign.start(1) == at or _CLOSED.match(text, sign.end()) is not None


def _more(text: str, unit: Unit, end: int) -> tuple[float, int] | None:
    """What a smaller unit behind `end` adds, in `unit`, and where it ends: " 2 inches"."""
    match = _MORE.match(text, end, end + _LONGEST)
    if not match or unit.dimension not in {"length", "mass", "volume"}:
        return None
    numbers = find_numbers(match["number"])
    read = _unit_at(text, match.end("number"))
    if read is None or len(numbers) != 1 or len(numbers[0].extent) != len(match["number"]):
        return None
    smaller, stop = read
    if smaller.dimension != unit.dimension or smaller.worth >= unit.worth:
        return None
    return numbers[0].value * smaller.worth / unit.worth, stop
