"""Ages as the words around a number tell them: "65-year-old", "18 months old", "six weeks of age", "aged 34"."""

import re
from dataclasses import dataclass

from wirefacts.text.extents import Extent
from wirefacts.values.numbers import Number

UNIT_YEARS = {"year": 1.0, "month": 1 / 12, "week": 7 / 365.25, "day": 1 / 365.25}
"""How many years a unit has."""
_UNITS = "|".join(UNIT_YEARS)
OLD = re.compile(
    rf"[-‑– ]({_UNITS})s?[-‑– ]old(s?)\b|\s({_UNITS})s?[- ]of[- ]age\b",
    re.IGNORECASE,
)
"""What follows the number of an age, its unit in group 1 or 3; group 2 is a plural's ending."""
_SHORT = re.compile(r"[- ]?y/?o\b")
AGED = re.compile(
    r"(?<!\w)(?:(?:at|from|by) (?:the )?(?:tender |young |ripe old )?age (?:of )?|the age of |of age |aged |age )"
    r"(?:(?:just|only|barely|about|around) )?$",
    re.IGNORECASE,
)
"""What stands before the number of an age."""
_LONGEST = 40
_WORD = re.compile(r"(?:of )?\bage(?:d)?(?: of)? \Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AgeTold:
    """An age in years, as told in `unit` ("year", "month", "week", "day"), and the extent of its words."""

    value: float
    unit: str
    extent: Extent

    @property
    def years(self) -> float:
        return self.value * UNIT_YEARS[self.unit]


def age_of(text: str, number: Number) -> AgeTold | None:
    """The age that the words around `number` make of it, or None; a bare number ("Jane Roe, 60,") needs its person."""
    start, end = number.extent.start, number.extent.end
    old = OLD.match(text, end)
    if old:
        return AgeTold(number.value, (old[1] or old[3]).lower(), Extent(start, old.end()))
    short = _SHORT.match(text, end)
    if short:
        return AgeTold(number.value, "year", Extent(start, short.end()))
    aged = AGED.search(text[max(0, start - _LONGEST) : start])
    word = _WORD.search(text, max(0, start - _LONGEST), start) if aged else None
    if word is None:
        return None
    lead = len(word[0]) - len(word[0].removeprefix("of "))
    return AgeTold(number.value, "year", Extent(word.start() + lead, end))
