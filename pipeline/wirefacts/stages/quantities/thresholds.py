"""How many votes are needed, missing or between two, which nobody got."""

import re

_NEEDED = re.compile(
    r"\b(?:need(?:s|ed|ing)?|requir\w+|necessary|threshold|majority|quorum|minimum|short|than)\b[^.;,]{0,25}$"
    r"|\b(?:all|the other)\s(?:the\s)?$",
    re.IGNORECASE,
)
_NEEDED_AFTER = re.compile(
    r"[^.;,]{0,24}?\b(?:need(?:ed|s)?|required|necessary|to (?:win|pass|secure|clinch)|up for|at stake|for a majority"
    r"|being contested|are contested|on offer|(?:was|were|is|are|will be) (?:available|vacant))\b",
    re.IGNORECASE,
)
_GAP = re.compile(
    r"\b(?:lead|majority|margin|advantage|gap)\b[^.;]{0,30} from (?:\S+ (?:votes? )?to (?:just |only )?)?\Z",
    re.IGNORECASE,
)
_LED = 50
"""Code points before a number in which a threshold is told."""


def needed(text: str, start: int, end: int) -> bool:
    """True for how many votes are needed or missing: "a majority of 68", "two short of what it needed"."""
    led = _NEEDED.search(text[max(0, start - _LED) : start])
    return led is not None or _NEEDED_AFTER.match(text, end) is not None


def gap(text: str, start: int) -> bool:
    """True for what a lead was and became: "narrowed her lead from 52 votes to 37"."""
    return _GAP.search(text, max(0, start - 2 * _LED), start) is not None
