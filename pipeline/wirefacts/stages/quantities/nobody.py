"""A side of a roll call that nobody took: "nine in favour, none against"."""

import re
from collections.abc import Sequence

from wirefacts.annotations.views import VoteCount
from wirefacts.stages.quantities.rules_leanings import Stance
from wirefacts.text.extents import Extent

_NOBODY = re.compile(
    r"\b(?:none|nobody|no one|nil|nought|no votes?|no members?|not one(?: \w+)?)"
    r"(?: was| were| of them)?(?: voting| voted)? (?P<side>against|opposing|opposed|dissenting"
    r"|dissented|for|in favou?r|abstaining|abstained)\b(?! (?:whom|which))",
    re.IGNORECASE,
)
_SIDES: dict[str, Stance] = {
    **dict.fromkeys("against opposing opposed dissenting dissented".split(), "against"),
    **dict.fromkeys(("for", "in favour", "in favor"), "for"),
    **dict.fromkeys(("abstaining", "abstained"), "abstain"),
}
_REACH = 80
"""Code points behind a roll call."""
_BESIDE = 50
_STOP = re.compile(r"[.!?;:]\s|\n\n")


def nobody_beside(end: int, text: str) -> bool:
    """True where one side told alone ends at `end` and nobody took the other: "twelve for, none against"."""
    found = _NOBODY.search(text, end, end + _BESIDE)
    return found is not None and _STOP.search(text, end, found.start()) is None


def nobody(counted: Sequence[VoteCount], text: str) -> list[VoteCount]:
    """The side that the sentence of `counted`, the records of one roll call, says nobody took."""
    if not counted or counted[0].stance is None:
        return []
    end = counted[0].evidence.end
    stop = _STOP.search(text, end, end + _REACH)
    found = _NOBODY.search(text, counted[0].evidence.start, stop.start() + 1 if stop else end + _REACH)
    if found is None or _SIDES[found["side"].lower()] in {record.stance for record in counted}:
        return []
    last = counted[-1]
    stance = _SIDES[found["side"].lower()]
    return [VoteCount(Extent(found.start(), found.end()), last.choice, 0, last.unit, 0.75, stance, last.contest)]
