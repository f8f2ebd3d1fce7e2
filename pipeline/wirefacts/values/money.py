"""Currencies around a number: "US$ 35,000", "€3bn", "615,000 euros", "USD 5 million", "50 cents"."""

import re
from dataclasses import dataclass

from wirefacts.text.extents import Extent
from wirefacts.values.numbers import Number

_REACH = 12
_ADJECTIVE = (
    "U\\.?S\\.?|American|Australian|Canadian|New Zealand|Hong Kong|Singapore|Swiss|British|Indian|Pakistani|Mexican|"
    "Argentine|Danish|Swedish|Norwegian|Russian|Turkish|Egyptian|Chinese|Japanese"
)
_NAMES = (
    "dollars?|euros?|pounds? sterling|cents?|pence|yen|yuan|renminbi|rupees?|roubles?|rubles?|rand|shekels?|pesos?|reais|real|"
    "francs?|kron(?:a|or|er|e)|dirhams?|riyals?|rials?|dinars?|baht|ringgit|won|naira|shillings?|lira|liras|zloty|forints?|"
    "hryvnias?|taka|bucks"
)
_CODES = "USD|EUR|GBP|AUD|CAD|NZD|CHF|JPY|CNY|INR|MYR|HKD|SGD|ZAR"
_BEFORE = re.compile(rf"(?<!\w)((?:(?:US|NZ|AU?|CA?|HK|S|R|NT|TT|MX|BZ)\s?)?[$£€¥₹₩₪₺₽₫]|{_CODES}|Rs\.?|RM)\s?$")
_AFTER = re.compile(rf"\s?([$£€](?!\s?\d)|(?:(?:{_ADJECTIVE})\s)?(?:{_NAMES})\b|(?:{_CODES})\b)", re.IGNORECASE)
_POUNDS = re.compile(r"\s(pounds)\b(?! of)")
_LEAST_POUNDS = 2000
"""Below this, "pounds" in news weighs more often than it pays."""


@dataclass(frozen=True, slots=True)
class Money:
    """A currency as written, and the extent of the sum with it."""

    unit: str
    extent: Extent


def money_of(text: str, number: Number) -> Money | None:
    """The currency that stands before or behind `number`, or None."""
    start, end = number.extent.start, number.extent.end
    head = text[max(0, start - _REACH) : start]
    before = _BEFORE.search(head)
    if before:
        return Money(before[1].strip(), Extent(start - len(head) + before.start(1), end))
    after = _AFTER.match(text, end) or (_POUNDS.match(text, end) if number.value >= _LEAST_POUNDS else None)
    if after:
        return Money(after[1], Extent(start, after.end()))
    return None
