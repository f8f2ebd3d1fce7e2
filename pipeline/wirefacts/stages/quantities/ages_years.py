"""Ages told by the year of a life: "in her 81st year", "after his ninetieth birthday"."""

from collections.abc import Iterator
from re import Match

from wirefacts.annotations.views import Age
from wirefacts.records.kinds import MAX_AGE
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_ages import LEAST_YEAR, ORDINAL_AGE, ORDINALS
from wirefacts.text.extents import Extent
from wirefacts.text.words import words_of

_SIGNS = tuple(f"{ending} {what}" for ending in ("st", "nd", "rd", "th") for what in ("year", "birthday"))
_LIVED, _WHOSE = frozenset({"birthday", "year"}), frozenset({"his", "her", "my", "your"})
"""One of these is in every such wording; most texts have none."""
_NTH = frozenset({"st", "nd", "rd", "th", *(word for told in ORDINALS for word in told.split("-"))})


def years_of_life(parties: Parties) -> Iterator[Age]:
    """Who is in her 81st year is 80; who is two days short of her 90th birthday, 89."""
    words = words_of(parties.text)
    if _LIVED.isdisjoint(words) or _WHOSE.isdisjoint(words) or _NTH.isdisjoint(words):
        return
    text = parties.text.lower()
    if not any(sign in text for sign in _SIGNS):
        return
    for match in ORDINAL_AGE.finditer(parties.text):
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
