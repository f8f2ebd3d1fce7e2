"""Percentages: "54%", "52.3 per cent", "forty percent", and fractions of a whole: "a quarter of", "two-thirds of"."""

import re
from dataclasses import dataclass

from wirefacts.text.extents import Extent
from wirefacts.values.numbers import Number

_SIGN = re.compile(r"\s?(?:%(?![\dA-F]{2})|per\s?cents?\b|pct\b\.?)", re.IGNORECASE)
_POINTS = re.compile(r"[\s-]?(?:percentage\s)?(?:point|pt)s?\b|[\s-]age\b")
_OF = re.compile(r" of (?!an? |the way)| the ")


@dataclass(frozen=True, slots=True)
class Percent:
    """A share of a whole, 0 to 100 and beyond, and where it stands with its sign."""

    value: float
    extent: Extent


def percent_of(text: str, number: Number) -> Percent | None:
    """`number` as a percentage, or None. Percentage points are none; "54% to 44", the sign given once, is one sign only."""
    start, end = number.extent.start, number.extent.end
    sign = _SIGN.match(text, end)
    if sign:
        return None if _POINTS.match(text, sign.end()) else Percent(number.value, Extent(start, sign.end()))
    if number.kind == "fraction" and number.in_words and _OF.match(text, end):
        return Percent(round(100 * number.value, 1), number.extent)
    return None
