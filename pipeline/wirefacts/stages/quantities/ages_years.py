"""Ages told by the year of a life: "in her 81st year", "after his ninetieth birthday"."""

from collections.abc import Iterator
from re import Match

from wirefacts.annotations.views import Age
from wirefacts.records.kinds import MAX_AGE
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_ages import LEAST_YEAR, ORDINAL_AGE, ORDINALS
from wirefacts.text.extents import Extent
from wirefacts.text.words import places_of, words_of

_LIVED, _WHOSE = frozenset({"birthday", "year"}), frozenset({"his", "her", "my", "your"})
_BEFORE, _BEHIND = 70, 30
"""Code points before and behind "year" that such a wording needs."""
_NTH = frozenset({"st", "nd", "rd", "th", *(word for told in ORDINALS for word in told.split("-"))})


def years_of_life(parties: Parties) -> Iterator[Age]:
    """Who is in her 81st year is 80; who is two days short of her 90th birthday, 89."""
    text, words = parties.text, words_of(parties.text)
    if _LIVED.isdisjoint(words) or _WHOSE.isdisjoint(words) or _NTH.isdisjoint(words):
        return
    for at in sorted(places_of(_LIVED, text, text)):
        near = ORDINAL_AGE.finditer(text, max(0, at - _BEFORE), at + _BEHIND)
        match = next((each for each in near if each.start("what") == at), None)
        if match is None:
            continue
        years = _years(match)
        whose = Extent(*match.span("whose"))
        if 0 < years <= MAX_AGE:
            yield Age(Extent(whose.start, match.end()), whose, float(years), 0.8)


def _years(match: Match[str]) -> int:
    """The age that the wording gives; 0 where it gives none."""
    told = match["n"].lower()
    number = int(told.rstrip("stndrh")) if told[0].isdigit() else ORDINALS[told]
    if match["what"].lower() == "year":
        return number - 1 if number > LEAST_YEAR else 0
    return (
        number - 1
        if (match["short"] and not match["short"].lower().startswith(("day", "week", "month")))
        or (match["short"] and "before" in match["short"].lower())
        else number
    )
