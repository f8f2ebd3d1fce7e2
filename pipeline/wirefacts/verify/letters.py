"""A letter that somebody reads out: paragraphs in quotation marks of their own, and what is told of it right before."""

import re
from bisect import bisect_right

from wirefacts.text.extents import Extent
from wirefacts.verify.sources import Source

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MARKS = " \t\n\"“”'‘’`"


def opening(source: Source, extent: Extent) -> int | None:
    """Where the first paragraph begins of a quotation that begins a paragraph, and `extent` in it or in one that goes on."""
    at = bisect_right(source.quoted, extent.start, key=lambda held: held.start) - 1
    if at < 0 or extent.start >= source.quoted[at].end:
        return None
    while at and _goes_on(source.flat[source.quoted[at - 1].end : source.quoted[at].start]):
        at -= 1
    start = source.quoted[at].start
    return start if source.flat[:start].rstrip(_MARKS[3:]).endswith("\n") else None


def _goes_on(between: str) -> bool:
    return "\n" in between and not between.strip(_MARKS)


def letters_day(source: Source, extent: Extent) -> str | None:
    """The day told last in the paragraph before a letter that `extent` stands in."""
    start = opening(source, extent)
    if start is None:
        return None
    end = len(source.flat[:start].rstrip(_MARKS))
    first = source.flat.rfind("\n", 0, end) + 1
    told = [d for d in source.dates if first <= d.evidence[0].start < end and _DAY.match(d.value)]
    return told[-1].value[:10] if told else None
