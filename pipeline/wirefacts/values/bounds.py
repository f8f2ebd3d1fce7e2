"""What the words around a number say of it: "over 900", "up to 40", "about 80", "107 or more", "ten to 32"."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from wirefacts.text.extents import Extent
from wirefacts.values.numbers import Number

Bound = Literal["exact", "at_least", "at_most", "about"]

_REACH = 48
"""Code points before a number that can hold its bound: the longest wording with a currency sign fits."""
_AT_MOST = (
    "no (?:more|greater|higher) than|not more than|fewer than|less than|just under|well under|under|below|up to"
    "|at (?:the )?most|as (?:many|much|high) as|a maximum of|short of"
)
_AT_LEAST = (
    "(?:no|not) (?:fewer|less|lower) than|(?:much |far |well )?more than|(?:well |just )?over|(?:well )?above"
    "|at (?:the very )?least|exceed(?:s|ed|ing)?|topp(?:ed|ing)|upwards? of|in excess of|a minimum of|greater than"
)
_ABOUT = (
    r"about|around|approximately|approx\.?|roughly|some|nearly|almost|close(?:r)? to|an estimated|estimated"
    r"|in the region of|circa|somewhere near|near(?:ly)?|virtually"
)
_BEFORE: tuple[tuple[Bound, str], ...] = (("at_most", _AT_MOST), ("at_least", _AT_LEAST), ("about", _ABOUT))
_ADDED = "another|an additional|additional|an?|an extra|a further|a total of|a record|other|only|all"
_CLEAR = rf"(?:(?:{_ADDED})\s+)?(?:[A-Z]{{1,3}}\s?)?[$£€¥₹]?\s?$"
_PATTERNS = tuple(
    (bound, re.compile(rf"(?<!\w)(?<!\bno )(?<!\bnot )(?:{words})\s+{_CLEAR}", re.IGNORECASE))
    for bound, words in _BEFORE
)
_LAST = frozenset(
    "than under below to most as over above least exceed exceeds exceeded exceeding topped topping of about "
    "around approximately approx roughly some nearly almost estimated circa near virtually another additional a an extra "
    "further total record other only all".split()
)
"""What the words before a number, or before its currency, end with where they may give its bound."""
_BETWEEN = "$£€¥₹. \n\t\u00a0\u202f\u2009"
_LONGEST_CURRENCY = 3
_AFTER: tuple[tuple[Bound, re.Pattern[str]], ...] = (
    ("at_least", re.compile(r"(?:\+|-plus\b| or (?:more|above)\b| and (?:more|above|up|counting)\b)")),
    ("at_most", re.compile(r" or (?:fewer|less|under|below)\b")),
    ("about", re.compile(r" or (?:so|thereabouts)\b")),
)
_BEHIND = ("+", "-plus", " or ", " and ")
_TO = re.compile(r"\s?(?:-|–|—|\bto\b|\bor\b)\s?(?:[$£€]\s?)?\Z")
_SPREAD = re.compile(r"\b(?:rang\w+|var(?:y|ies|ied|ying)|anywhere) (?:\w+ )?from $")
_AND = re.compile(r"\s(?:and)\s(?:[$£€]\s?)?\Z")


def bound_of(text: str, number: Number) -> tuple[Bound, Extent]:
    """The bound of `number`, and its extent widened over the words that give it."""
    start, end = number.extent.start, number.extent.end
    before = text[max(0, start - _REACH) : start]
    for bound, pattern in _PATTERNS if _leads(before) else ():
        match = pattern.search(before)
        if match:
            return bound, Extent(start - len(before) + match.start(), end)
    for bound, pattern in _AFTER if text.startswith(_BEHIND, end) else ():
        after = pattern.match(text, end)
        if after:
            return bound, Extent(start, after.end())
    return "exact", number.extent


def _leads(before: str) -> bool:
    """True where the last word before a number, or before its currency, may belong to a bound."""
    told = before.rstrip(_BETWEEN)
    word = _last_word(told)
    if word in _LAST:
        return True
    return len(word) <= _LONGEST_CURRENCY and _last_word(told[: len(told) - len(word)].rstrip(_BETWEEN)) in _LAST


def _last_word(told: str) -> str:
    """The letters that `told` ends with, in small letters."""
    apart = told[told.rfind(" ") + 1 :]
    if apart.isalpha():
        return apart.lower()
    start = len(told)
    while start and told[start - 1].isalpha():
        start -= 1
    return told[start:].lower()


def ranges(text: str, numbers: Sequence[Number]) -> list[tuple[Number, Number]]:
    """Neighbours that are the ends of one range: "ten to 32", "1,500-2,000", "between 10 and 20".

    A change ("rose from 14 to 17") and a score ("51-49") are none: the second end must be larger, and "from" must not lead.
    """
    return [(low, high) for low, high in pairwise(numbers) if low.value < high.value and _is_range(text, low, high)]


def _is_range(text: str, low: Number, high: Number) -> bool:
    gap = text[low.extent.end : high.extent.start]
    if len(gap) > 8:
        return False
    lead = text[max(0, low.extent.start - 24) : low.extent.start].lower().rstrip("$£€ ") + " "
    if _TO.match(gap):
        changed = lead.endswith(("from ", "by ")) and not _SPREAD.search(lead)
        return not changed
    return lead.endswith("between ") and _AND.match(gap) is not None
