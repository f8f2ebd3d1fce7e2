"""What a dateline names: "PORT ELLERY, Kent, Oct. 14 (Newsline) —" is two places, a day and an agency that nobody speaks of."""

import re

from spacy.tokens import Doc

from wirefacts.annotations.story import zones
from wirefacts.annotations.texts import text_of
from wirefacts.text.extents import Extent
from wirefacts.values.calendar import MONTHS, WEEKDAYS

_PLACE = re.compile(r"[^\W\d_][^,(\d/–—]*[^\W\d_.]\.?(?=\s*(?:[,(/–—]|-{1,2}\s*$))")
_REGION = re.compile(r"\s*,\s*(?P<region>[^\W\d_][^,(\d/–—]*[^\W\d_.]\.?)(?=\s*(?:[,(/–—]|-{1,2}\s*$))")
_MOST = 3
"""Places of one dateline: a town, its region, its country."""


def datelines(doc: Doc) -> list[tuple[Extent, tuple[Extent, ...]]]:
    """Each dateline of the story, with the town, region and country that it begins with, as far as it has them."""
    text = text_of(doc)
    return [(zone.extent, _places(text, zone.extent)) for zone in zones(doc) if zone.kind == "dateline"]


def _places(text: str, line: Extent) -> tuple[Extent, ...]:
    place = _PLACE.match(text, line.start, line.end)
    if place is None:
        return ()
    found = [Extent(line.start, place.end())]
    while len(found) < _MOST:
        region = _REGION.match(text, found[-1].end, line.end)
        if region is None or _is_day(region["region"]):
            break
        found.append(Extent(*region.span("region")))
    return tuple(found)


def _is_day(words: str) -> bool:
    """ "Sept" or "Thursday" rather than a region."""
    return words.split()[0].rstrip(".").casefold() in MONTHS.keys() | WEEKDAYS.keys()
