"""Two shares side by side: set against each other, or the second without the words that it shares with the first."""

import re

from wirefacts.stages.quantities.contests import set_against
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import following
from wirefacts.stages.quantities.share_choices import Share
from wirefacts.stages.quantities.share_holders import beside_share
from wirefacts.stages.quantities.share_signs import as_share, counts_on, polled

_ALL = 101
"""Percent. Two shares of one whole add up to this at most, rounding included."""
_BARE = 8
"""Code points between two numbers without a sign or a unit: "48 versus 44"."""
_MOST = 60
"""Percent. Two shares without a sign are those of a contest from here on: "48-44", not "2-1"."""
_PLACED = re.compile(r"\b(?:in|among|for|at) [^,;.]{2,40},? $")
_CLAUSE = 12
"""Words behind a share in which its clause would have a verb."""


def rivalling(first: Figure, second: Figure, text: str, *, listed: bool, surveyed: bool) -> bool:
    """True for "48% to 44%", and without signs for "48-44" where shares were `listed` before or a poll is told of."""
    if not set_against(first, second, text) or first.value + second.value > _ALL:
        return False
    signed = first.percent is not None or second.percent is not None
    if not signed and (
        first.dated
        or len(text[first.extent.end : second.extent.start]) > _BARE
        or first.value + second.value < _MOST
        or not (listed or (surveyed and polled(first.first)))
    ):
        return False
    return not counts_on(as_share(second))


def gapped(share: Share, before: str) -> bool:
    """True for the second of "38 percent foresaw ruin, 45 percent survival", not for "a 5 percent rise"."""
    led = before.lower().endswith((" a ", " an ", " the "))
    return not led and counts_on(share) and beside_share(share) is not None


def elliptic(share: Share, before: str, text: str, *, among: bool) -> bool:
    """True for the second of "57 percent of men chose Roe, and only 33 percent of women": `among` whom is told, and no verb.

    `before` are the words that end where the share begins.
    """
    if not among and not (text.startswith((" in ", " among ", " of "), share.stop) or _PLACED.search(before)):
        return False
    for word in following(share.sign, _CLAUSE):
        if word.text in {",", ";", "."}:
            return True
        if word.pos_ in {"VERB", "AUX"}:
            return False
    return True
