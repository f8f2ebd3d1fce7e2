"""Names of what is made: models and series, and what no name of a party is, the units that it is counted in."""

import re
from collections import Counter

from wirefacts.records.parts import EntityType

_MODEL = re.compile(r"[a-z]{1,3}-?\d{2,4}s?")
"""The last word of what is made in models: "A380", "F-16s"."""
_SERIES = re.compile(r"[1-9]\d{2}s?")
"""The same in figures alone: "Kestrel 747"; not behind what is counted off."""
_COUNTED = frozenset(
    "local route flight highway interstate channel no number room post chapter division district ward unit lodge "
    "proposition area section article rule part top studio gate".split()
)
_DEVICE = re.compile(r"i[A-Z][a-z]+")
"""A brand of devices and of what runs on them: "iLamp"."""
_UNITS = frozenset("kb mb gb tb khz mhz ghz usd eur gbp".split())


def by_make(key: tuple[str, ...]) -> Counter[EntityType]:
    """What the words of a folded name say of a product."""
    votes: Counter[EntityType] = Counter()
    if key[0] in _UNITS:
        votes["other"] += 12
    if _is_model(key):
        votes["product"] += 10 if len(key) > 1 else 6
    return votes


def is_device(word: str) -> bool:
    """True for "iLamp", as it is written."""
    return _DEVICE.fullmatch(word) is not None


def _is_model(key: tuple[str, ...]) -> bool:
    if _MODEL.fullmatch(key[-1]):
        return not key[-1].startswith("g")
    return len(key) > 1 and _SERIES.fullmatch(key[-1]) is not None and key[-2] not in _COUNTED
