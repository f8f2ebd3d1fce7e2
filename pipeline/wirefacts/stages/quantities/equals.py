"""Rivals who have one number between them: "Roe and Doe were tied at 44%", "Roe and Doe won 214 votes each"."""

import re

from spacy.tokens import Token

from wirefacts.stages.quantities.choosable import choosable
from wirefacts.stages.quantities.parties import Parties

_LEVEL = re.compile(
    r"\b(?:tied|level|even|deadlocked|neck[- ]and[- ]neck)(?:,? with)? (?:at |on )?\Z|\beach (?:\w+ ){0,2}\Z",
    re.IGNORECASE,
)
_EACH = re.compile(r"(?: \w+)? (?:each|apiece)\b")
_BACK = 40
"""Code points before a number in which it is told that they are level."""


def level_with(choice: Token, start: int, end: int, parties: Parties) -> list[Token]:
    """Those who are told together with `choice` and have the number from `start` to `end` too; empty where it is its own."""
    text = parties.text
    if _LEVEL.search(text, max(0, start - _BACK), start) is None and _EACH.match(text, end) is None:
        return []
    return [other for other in choice.conjuncts if choosable(other, parties) and other.i != choice.i]
