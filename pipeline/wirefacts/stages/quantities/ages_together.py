"""Ages of people who are named together: "Ann and Bob Roe, both 22,", "Tom and Ida Bell, aged 82 and 79,"."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from wirefacts.annotations.views import Age
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.parties import Parties
from wirefacts.text.extents import Extent, cover

_BOTH = re.compile(r",? (?P<how>both|all)(?: aged| now| then| just)? \Z")
_LEAD = 14
"""Code points before a number in which ", both aged" stands."""
_LONGEST = 4
"""Words of one name."""
_KIN = frozenset("twins brothers sisters siblings cousins couple".split())
_CONFIDENCE = 0.85


def of_both(figure: Figure, parties: Parties) -> list[Age]:
    """The ages of all who are named before "both 22"; none where the words before it are no such names."""
    start = figure.extent.start
    led = _BOTH.search(parties.text, max(0, start - _LEAD), start)
    if led is None:
        return []
    names = names_before(led.start(), parties)
    fits = len(names) == 2 if led["how"] == "both" else len(names) > 2
    return told_of(names, [figure] * len(names)) if fits else []


def told_of(names: Sequence[Extent], figures: Sequence[Figure]) -> list[Age]:
    """One age for each name, in their order."""
    return [
        Age(cover((name, figure.extent)), name, figure.value, _CONFIDENCE)
        for name, figure in zip(names, figures, strict=True)
    ]


def names_before(end: int, parties: Parties) -> list[Extent]:
    """The names joined by "and" that end at code point `end`, the last a person's; fewer than two are none."""
    doc = parties.doc
    last = parties.at(Extent(end - 1, end))
    if last.idx + len(last) != end or not parties.is_person(parties.ending_at(last)):
        return []
    found: list[Extent] = []
    at: int | None = last.i
    while at is not None:
        first = _name_start(doc[at])
        if first is None:
            return []
        found.append(Extent(doc[first].idx, doc[at].idx + len(doc[at])))
        at = _joined_before(doc[first], started=len(found) > 1)
    return found[::-1] if len(found) > 1 else []


def _name_start(last: Token) -> int | None:
    """The place of the first word of the name that ends with `last`; None for what is no name."""
    doc, at = last.doc, last.i
    if last.pos_ != "PROPN":
        return None
    while at > max(0, last.i - _LONGEST) and doc[at - 1].pos_ == "PROPN" and doc[at - 1].lower_ not in _KIN:
        at -= 1
    return at


def _joined_before(first: Token, *, started: bool) -> int | None:
    """The place of the word that "and", or a comma once there was an "and", joins to what begins with `first`."""
    doc, at = first.doc, first.i - 1
    if at < 1 or doc[at].lower_ not in ({","} if started else {"and", "&"}):
        return None
    at -= 2 if doc[at - 1].text == "," else 1
    return at if at >= 0 and doc[at].pos_ == "PROPN" else None
