"""What a dateline names: "PORT ELLERY, Oct. 14 (Newsline) —" is a place, a day and an agency that nobody speaks of."""

import re

from spacy.tokens import Doc

from wirefacts.annotations.story import zones
from wirefacts.annotations.texts import text_of
from wirefacts.text.extents import Extent

_PLACE = re.compile(r"[^\W\d_][^,(\d/–—]*[^\W\d_.]\.?(?=\s*(?:[,(/–—]|-{1,2}\s*$))")


def datelines(doc: Doc) -> list[tuple[Extent, Extent | None]]:
    """Each dateline of the story, with the place that it begins with, in code points; None where it begins with none."""
    found = []
    for zone in zones(doc):
        if zone.kind == "dateline":
            match = _PLACE.match(zone.extent.slice(text_of(doc)))
            start = zone.extent.start
            found.append((zone.extent, Extent(start, start + match.end()) if match else None))
    return found
