"""Currencies around a number: "US$ 35,000", "€3bn", "615,000 euros", "USD 5 million", "50 cents", "3 dollars 50 cents"."""

import re
from dataclasses import dataclass
from functools import lru_cache

from wirefacts.text.extents import Extent
from wirefacts.values.currencies import ADJECTIVES, ALIASES, CODES, DOLLARS, MINOR, NOUNS, SIGNS, name_and_code
from wirefacts.values.number_words import SCALES
from wirefacts.values.numbers import Number, find_numbers

_REACH = 14
_SIGNED = "".join(sign for sign in SIGNS if sign != "¢")
_LETTERS = r"(?i:US|U\.S\.?|HK|NZ|CA|AU|SG|NT|TT|BZ|Mex|MX|C)\s?|A|S|R|J|(?i:USD|CAD|AUD|NZD|HKD|SGD|MXN)"
_LOOSE = ("usd", "eur", "gbp", "rmb", "inr", "cad", "aud", "jpy", "chf")
"""Codes that are written in small letters too."""
_LOOSE_LETTERS = 3
_LOOSELY = rf"(?i:{'|'.join(_LOOSE)})"
_CODE = rf"(?:{'|'.join(sorted(CODES))}|RMB|{_LOOSELY})"
_BEFORE = re.compile(
    rf"(?<!\w)((?:{_LETTERS})?\$|[{_SIGNED}]|M?{_CODE}|Rs\.?|RM)(?:\s\$)?\s?\Z",
)
_SCALE = "|".join(SCALES)
_AFTER = re.compile(
    rf"[\s-]?([{_SIGNED}¢](?!\s?\d)|(?:US|NZ|CA?|HK|AU?)\$(?!\d)|M?{_CODE}(?!\w)|Rs\b|RM\b"
    rf"|(?i:(?:(?:{ADJECTIVES})\s)?(?:{NOUNS})\b))(?:\s(?P<scale>{_SCALE})\b(?!\s(?:of|times)))?"
)
_MARKS = (",", ".", ";", ":", ")", "?", "!")
"""Behind which no currency can stand."""
_NEXT = re.compile(r"[\s-]?([A-Za-z]+)")
_PAYING = re.compile(rf"(?i:{NOUNS}|{ADJECTIVES})|{_LOOSELY}")
_TWICE = re.compile(rf"\s(?i:(?:(?:{ADJECTIVES})\s)?dollars?)\b")
_POUNDS = re.compile(r"\s(pounds)\b(?! of)")
_LEAST_POUNDS = 2000
"""Below this, "pounds" in news weighs more often than it pays."""
_PART_NOUNS = "cents?|pence|penny|pennies|centimes?|kopeks?|kopiykas?|paise|paisa|centavos?|c|¢|p"
_MORE = re.compile(rf",?\s(?:and\s)?(?P<parts>[\w-]+(?:\s[\w-]+)?)\s?(?:{_PART_NOUNS})(?!\w)", re.IGNORECASE)
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Money:
    """A currency as written (`unit`), its name in the singular, the sum in it, and where the sum stands.

    `currency` is its ISO 4217 code, None where the words decide none ("$", "pesos") or it has none. Parts ("50 cents") are
    a currency of their own: their value is 50 and their currency None.
    """

    unit: str
    extent: Extent
    value: float
    name: str
    currency: str | None


def money_of(text: str, number: Number, since: int = 0) -> Money | None:
    """The currency that stands before or behind `number`, with the parts told behind it ("$3 and 50 cents"), or None.

    Of what stands before, nothing that begins before `since` is taken: where an earlier sum ends.
    """
    read = _before(text, number, since) or _behind(text, number)
    return read if read is None or read.name in MINOR else _with_parts(text, read)


def _before(text: str, number: Number, since: int) -> Money | None:
    start, end = number.extent.start, number.extent.end
    head = text[max(0, since, start - _REACH) : start]
    last = head.rstrip()
    if last[-1:].islower() and last[-_LOOSE_LETTERS:].lower() not in _LOOSE and not last.endswith("Rs"):
        return None
    found = _BEFORE.search(head)
    if not found:
        return None
    name, code, factor = _read(found[1])
    named_again = _TWICE.match(text, end) if "$" in found[1] else None
    if named_again and code is None:
        code = name_and_code(named_again[0].strip())[1]
    extent = Extent(start - len(head) + found.start(1), named_again.end() if named_again else end)
    return Money(found[1].strip(), extent, number.value * factor, name, code)


def _behind(text: str, number: Number) -> Money | None:
    start, end = number.extent.start, number.extent.end
    found = _AFTER.match(text, end) if _may_follow(text, end) else None
    if found is None or found[1].lower() in {"pound", "pounds"}:
        pounds = _POUNDS.match(text, end) if number.value >= _LEAST_POUNDS else None
        return Money(pounds[1], Extent(start, pounds.end()), number.value, "pound", None) if pounds else None
    name, code, factor = _read(found[1])
    scale = SCALES[found["scale"]] if found["scale"] else 1
    return Money(found[1], Extent(start, found.end()), number.value * factor * scale, name, code)


def _may_follow(text: str, end: int) -> bool:
    """False for most of what follows a number, which is no currency."""
    word = _NEXT.match(text, end)
    return _pays(word[1]) if word is not None else not text.startswith(_MARKS, end)


@lru_cache(maxsize=1 << 14)
def _pays(word: str) -> bool:
    """True for words that a currency behind its sum may begin with."""
    return not word.islower() or _PAYING.match(word) is not None


def _read(unit: str) -> tuple[str, str | None, float]:
    """The name, code and factor of a currency as written: "US$" is ("dollar", "USD", 1), "MEUR" ("eur", "EUR", 10^6)."""
    bare = unit.strip()
    if bare in SIGNS:
        return *SIGNS[bare], 1.0
    if bare.endswith("$"):
        return "dollar", DOLLARS.get(bare[:-1].strip().lower()), 1.0
    upper = bare.upper()
    if upper in ALIASES:
        return upper.lower(), ALIASES[upper], 1.0
    if upper in CODES:
        return upper.lower(), upper, 1.0
    if upper[:1] == "M" and upper[1:] in CODES:
        return upper[1:].lower(), upper[1:], 1e6
    return *name_and_code(bare), 1.0


def _with_parts(text: str, money: Money) -> Money:
    """ "3 dollars 50 cents": with the hundredths told behind a sum."""
    more = _MORE.match(text, money.extent.end, money.extent.end + _LONGEST)
    if not more or money.value % 1:
        return money
    parts = find_numbers(more["parts"])
    if (
        len(parts) != 1
        or len(parts[0].extent) != len(more["parts"])
        or not 0 < parts[0].value < 100
        or not parts[0].whole
    ):
        return money
    extent = Extent(money.extent.start, more.end())
    return Money(money.unit, extent, money.value + parts[0].value / 100, money.name, money.currency)
