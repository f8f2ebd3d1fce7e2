"""Counts of units in words and figures, and the lengths that they make."""

import re
from fractions import Fraction

from wirefacts.values.number_words import GLYPHS, TENS, UNITS

_WORDS = {**UNITS, **TENS, "a": 1, "an": 1, "couple": 2, "dozen": 12, "hundred": 100}
_FEW = r"(?:[Aa] )?(?:[Ff]ew|[Ss]everal|[Cc]ouple(?: of)?|[Pp]air of)|[Aa] (?:number|handful) of"
_TEN = "|".join(f"[{w[0].upper()}{w[0]}]{w[1:]}" for w in TENS)
_ONE = "|".join(sorted((f"[{w[0].upper()}{w[0]}]{w[1:]}" for w in {**UNITS, **TENS}), key=len, reverse=True))
NUMBER = (
    r"(?:[Tt]hree[- ]quarters of an?|"
    rf"\d+(?:,\d{{3}})*(?:\.\d+)?(?: ?[½¼¾])?|[½¼¾]|\d/\d(?: of)?(?: an?)?|[Hh]alf(?: of)?(?: an?)?"
    rf"|(?:{_TEN})[- ](?:{'|'.join(UNITS)})|(?:{_ONE})(?: hundred)?"
    rf"|(?:an?|one|two|three) hundred|a dozen|[Aa] quarter(?: of)?(?: an?)?|[Aa]nother|[Aa]n?(?: half)?|{_FEW}"
    rf"|quarter(?: of)? an?)"
)
"""A count before a unit: "12", "2.5", "two", "twenty-one", "a", "half an", "several"."""
FRACTION = r"(?:,? and (?:a |an |one |two |three )?(?:half|quarters?|thirds?)(?: of)?(?: an?)?|½)"
UNIT_WORDS = {
    "second": "S", "sec": "S", "minute": "M", "min": "M", "hour": "H", "hr": "H", "day": "D", "night": "D", "week": "W",
    "wk": "W", "weekend": "W", "fortnight": "W", "month": "M", "quarter": "Q", "year": "Y", "yr": "Y", "decade": "Y",
    "century": "Y", "centurie": "Y",
}  # fmt: skip
_TIMES = {"fortnight": 2, "decade": 10, "century": 100, "centurie": 100}
_CLOCKED = frozenset({"second", "sec", "minute", "min", "hour", "hr"})
UNIT_NAMES = r"(?:" + "|".join(sorted(UNIT_WORDS, key=len, reverse=True)) + ")"
_PIECE = re.compile(r"([\dX.]+)([A-Z])")
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
_ENDINGS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
ORDINAL_WORD = (
    rf"(?:(?:[Tt]wenty|[Tt]hirty)[- ](?:{_ENDINGS}|one|two|three|four|five|six|seven|eight|nine)|"
    + "|".join(f"[{w[0].upper()}{w[0]}]{w[1:]}" for w in sorted(ORDINALS, key=len, reverse=True))
    + ")"
)


def count(words: str) -> Fraction | None:
    """What a count is worth; None for "several" and "a few", which say no number."""
    words = words.lower().replace(",", "").strip()
    if words[:1] == "½" or (words and words[-1] in GLYPHS):
        whole = words[:-1].strip()
        return Fraction(GLYPHS[words[-1]]).limit_denominator(8) + (Fraction(whole) if whole else 0)
    if re.fullmatch(r"[\d.]+", words):
        return Fraction(words)
    if over := re.match(r"(\d)/(\d)", words):
        return Fraction(int(over[1]), int(over[2])) if int(over[2]) else None
    if "quarter" in words:
        return Fraction(3 if words.startswith("three") else 1, 4)
    if "half" in words:
        return Fraction(1, 2)
    if "couple" in words or "pair" in words:
        return Fraction(2)
    if words == "another":
        return Fraction(1)
    if re.search(r"few|several|many|some|number|handful", words):
        return None
    total = 0
    for word in re.split(r"[- ]", words):
        total = total * 100 if word == "hundred" and total else total + _WORDS.get(word, 0)
    return Fraction(total)


def part(words: str | None) -> Fraction:
    """ " and a half", " and three quarters": what it adds."""
    if not words:
        return Fraction(0)
    if words == "½" or "half" in words:
        return Fraction(1, 2)
    times = {"two": 2, "three": 3}.get(re.sub(r",? and ", "", words).split(" ")[0], 1)
    return Fraction(times, 4 if "quarter" in words else 3)


def length(number: Fraction | None, unit: str) -> str:
    """`P2.5Y`, `PT30M`, `PXD`."""
    unit = unit.lower()
    letter, times = UNIT_WORDS[unit], _TIMES.get(unit, 1)
    told = "X" if number is None else _decimal(number * times)
    return f"P{'T' if unit in _CLOCKED else ''}{told}{letter}"


def _decimal(number: Fraction) -> str:
    return str(number.numerator) if number.denominator == 1 else f"{float(number):g}"


def joined(one: str, two: str) -> str | None:
    """Both lengths together, `P2Y` and `P3M` as `P2Y3M`; None where the second is no smaller unit."""
    days, clock = (f"{one}T".split("T")[:2]) if "T" in one else (one, "")
    more, ticks = (f"{two}T".split("T")[:2]) if "T" in two else (two, "")
    order = "YQMWDhms"
    letters = [u for _, u in _PIECE.findall(days[1:])] + [u.lower() for _, u in _PIECE.findall(clock)]
    new = [u for _, u in _PIECE.findall(more[1:])] + [u.lower() for _, u in _PIECE.findall(ticks)]
    if not letters or not new or order.index(letters[-1]) >= order.index(new[0]):
        return None
    rest = clock + ticks
    return days + more[1:] + (f"T{rest}" if rest else "")


def pieces(value: str) -> tuple[Fraction, Fraction, Fraction] | None:
    """Months, days and seconds of a length; three of what is told as several (`PXD`). None for what is no length."""
    if not value.startswith("P"):
        return None
    days, _, clock = value[1:].partition("T")
    months = whole = seconds = Fraction(0)
    for number, letter in _PIECE.findall(days):
        amount = Fraction(3) if number == "X" else Fraction(number)
        if letter in "YQM":
            months += amount * {"Y": 12, "Q": 3, "M": 1}[letter]
        else:
            whole += amount * {"W": 7, "D": 1}[letter]
    for number, letter in _PIECE.findall(clock):
        seconds += (Fraction(3) if number == "X" else Fraction(number)) * {"H": 3600, "M": 60, "S": 1}[letter]
    return months, whole, seconds


def ordinal(words: str) -> int:
    """ "3rd", "third", "twenty-first" as a number; 0 for none."""
    digits = re.match(r"\d+", words)
    if digits:
        return int(digits[0])
    total = 0
    for word in re.split(r"[- ]", words.lower()):
        total += ORDINALS.get(word) or TENS.get(word) or UNITS.get(word) or 0
    return total
