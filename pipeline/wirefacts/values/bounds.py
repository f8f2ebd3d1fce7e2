"""What the words around a number say of it: "over 900", "up to 40", "about 80", "107 or more", "ten to 32"."""

import re
from collections.abc import Sequence
from typing import Literal

from wirefacts.text.extents import Extent
from wirefacts.values.numbers import Number

Bound = Literal["exact", "at_least", "at_most", "about"]

_REACH = 48
"""Code points before a number that can hold its bound: the longest wording with a currency sign fits."""
_BEFORE: tuple[tuple[Bound, str], ...] = (
    ("at_most", r"no (?:more|greater|higher) than|not more than|fewer than|less than|just under|well under|under|below|up to"
                r"|at (?:the )?most|as (?:many|much|high) as|a maximum of|short of"),
    ("at_least", r"(?:no|not) (?:fewer|less|lower) than|(?:much |far |well )?more than|(?:well |just )?over|(?:well )?above"
                 r"|at (?:the very )?least|exceed(?:s|ed|ing)?|topp(?:ed|ing)|upwards? of|in excess of|a minimum of|greater than"),
    ("about", r"about|around|approximately|approx\.?|roughly|some|nearly|almost|close(?:r)? to|an estimated|estimated"
              r"|in the region of|circa|somewhere near|near(?:ly)?|virtually"),
)  # fmt: skip
_CLEAR = r"(?:(?:another|an additional|additional|an?|an extra|a further|a total of|a record|other|only|all)\s+)?(?:[A-Z]{1,3}\s?)?[$£€¥₹]?\s?$"
_PATTERNS = tuple((bound, re.compile(rf"(?<!\w)(?:{words})\s+{_CLEAR}", re.IGNORECASE)) for bound, words in _BEFORE)
_AFTER: tuple[tuple[Bound, re.Pattern[str]], ...] = (
    ("at_least", re.compile(r"(?:\+|-plus\b| or (?:more|above)\b| and (?:more|above|up|counting)\b)")),
    ("at_most", re.compile(r" or (?:fewer|less|under|below)\b")),
    ("about", re.compile(r" or (?:so|thereabouts)\b")),
)
_BETWEEN = re.compile(r"(?:between|from|of|to)?\s*$", re.IGNORECASE)
_TO = re.compile(r"\s?(?:-|–|—|\bto\b|\bor\b)\s?(?:[$£€]\s?)?\Z")
_SPREAD = re.compile(r"\b(?:rang\w+|var(?:y|ies|ied|ying)|anywhere) (?:\w+ )?from $")
_AND = re.compile(r"\s(?:and)\s(?:[$£€]\s?)?\Z")


def bound_of(text: str, number: Number) -> tuple[Bound, Extent]:
    """The bound of `number`, and its extent widened over the words that give it."""
    start, end = number.extent.start, number.extent.end
    before = text[max(0, start - _REACH) : start]
    for bound, pattern in _PATTERNS:
        match = pattern.search(before)
        if match:
            return bound, Extent(start - len(before) + match.start(), end)
    for bound, pattern in _AFTER:
        after = pattern.match(text, end)
        if after:
            return bound, Extent(start, after.end())
    return "exact", number.extent


def ranges(text: str, numbers: Sequence[Number]) -> list[tuple[Number, Number]]:
    """Neighbours that are the ends of one range: "ten to 32", "1,500-2,000", "between 10 and 20".

    A change ("rose from 9 to 10") and a score ("51-49") are none: the second end must be larger, and "from" must not lead.
    """
    found = []
    for low, high in zip(numbers, numbers[1:], strict=False):
        gap = text[low.extent.end : high.extent.start]
        if len(gap) > 8 or low.value >= high.value:
            continue
        lead = text[max(0, low.extent.start - 24) : low.extent.start].lower().rstrip("$£€ ") + " "
        if lead.endswith("by "):
            continue
        if (_TO.match(gap) and (not lead.endswith("from ") or _SPREAD.search(lead))) or (
            _AND.match(gap) and lead.endswith("between ")
        ):
            found.append((low, high))
    return found
