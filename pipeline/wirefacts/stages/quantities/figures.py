"""The numbers of a Doc with the words and signs around them, read once for all rules."""

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import pairwise

from spacy.tokens import Doc, Token

from wirefacts.annotations.layers import DATES
from wirefacts.annotations.story import silent
from wirefacts.text.extents import Extent
from wirefacts.values.bounds import Bound, bound_of, ranges
from wirefacts.values.money import Money, money_of
from wirefacts.values.numbers import Number, find_numbers
from wirefacts.values.percents import Percent, percent_of

_COMMON = frozenset({3.0, 4.0, 5.0, 10.0, 20.0, 100.0})
_ODDS = {" in ": _COMMON, " out of ": _COMMON, " of ": frozenset({10.0, 100.0}), " in every ": _COMMON}
"""What may stand in the middle of odds, and of how many they are then told."""
_BEHIND_ODDS = frozenset({" ", ",", ";", ".", ""})


@dataclass(slots=True, eq=False)
class Figure:
    """A number on its tokens. `first` and `last` are its words, signs left out; `dated`: it is part of a date or a time."""

    number: Number
    first: Token
    last: Token
    bound: Bound
    whole: Extent
    money: Money | None
    percent: Percent | None
    dated: bool
    low: bool = False
    """It is the lower end of a range: "ten to 32"."""
    odds: bool = False
    """Its percentage is told as "seven in ten"."""
    value: float = field(init=False)
    extent: Extent = field(init=False)

    def __post_init__(self) -> None:
        self.value, self.extent = self.number.value, self.number.extent


def figures_of(doc: Doc, text: str) -> list[Figure]:
    """All numbers of `doc`, whose text is `text`, outside bylines and tail matter, in text order."""
    numbers = find_numbers(text)
    ends = _range_ends(text, numbers)
    starts = doc.to_array("IDX").tolist()
    dates = sorted((timex.extent.start, timex.extent.end) for timex in DATES.read(doc))
    quiet = sorted((extent.start, extent.end) for extent in silent(doc))
    found = []
    odds = _odds(text, numbers)
    wholes = {percent.extent.end for percent in odds.values()}
    paid = 0  # where the last sum of money ends
    for number in numbers:
        where = number.extent
        if within(quiet, where) or where.end in wholes or where.start < paid:
            continue
        first = doc[bisect_right(starts, where.start) - 1]
        last = doc[bisect_right(starts, where.end - 1) - 1]
        bound, whole = bound_of(text, number)
        money, percent = money_of(text, number, paid), odds.get(where.start) or percent_of(text, number)
        paid = money.extent.end if money else paid
        for part in (money, percent):
            if part is not None:
                whole = Extent(min(whole.start, part.extent.start), max(whole.end, part.extent.end))
        end = ends.get(where.start)
        dated, low = within(dates, where), end == "at_least"
        found.append(Figure(number, first, last, end or bound, whole, money, percent, dated, low, where.start in odds))
    return found


def _odds(text: str, numbers: list[Number]) -> dict[int, Percent]:
    """ "seven in ten", "two out of five", "eight of 10" as percentages, by where their first number begins."""
    found = {}
    for part, whole in pairwise(numbers):
        gap = text[part.extent.end : whole.extent.start]
        if gap not in _ODDS or whole.value not in _ODDS[gap] or not 0 < part.value < whole.value or not part.whole:
            continue
        if text[whole.extent.end : whole.extent.end + 1] in _BEHIND_ODDS and not whole.hyphenated:
            extent = Extent(part.extent.start, whole.extent.end)
            found[part.extent.start] = Percent(round(100 * part.value / whole.value, 1), extent)
    return found


def _range_ends(text: str, numbers: list[Number]) -> dict[int, Bound]:
    bounds: dict[int, Bound] = {}
    for low, high in ranges(text, numbers):
        bounds[low.extent.start] = "at_least"
        bounds[high.extent.start] = "at_most"
    return bounds


def within(stretches: list[tuple[int, int]], where: Extent) -> bool:
    """True where one of `stretches` (sorted, without overlap) touches `where`."""
    if not stretches:
        return False
    place = bisect_right(stretches, (where.end, -1)) - 1
    return place >= 0 and (where.start < stretches[place][1] or (place > 0 and where.start < stretches[place - 1][1]))
