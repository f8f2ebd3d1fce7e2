"""What is marked only where all of a text's TIMEX3 is asked for."""

import re

from wirefacts.stages.dates.stretches import Stretches
from wirefacts.text.extents import Extent
from wirefacts.values.timex import Found
from wirefacts.values.timex_vague import scan_vague

_UTC = re.compile(r"\b(?:UTC|GMT)\b(?! ?[-+−±])")


def in_utc(text: str, found: Found) -> bool:
    """True for a time of day that is said to be universal time: ISO 8601 writes it with a Z."""
    return found.expression.clock is not None and _UTC.search(text, found.start, found.end) is not None


def with_vague(found: list[Found], text: str) -> list[Found]:
    """`found` and what points at a time vaguely, in text order; where two overlap, what was found."""
    taken = Stretches.of(Extent(f.start, f.end) for f in found)
    vague = (v for v in scan_vague(text) if v.start not in taken and v.end - 1 not in taken)
    return sorted([*found, *vague], key=lambda f: f.start)
