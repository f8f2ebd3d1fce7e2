"""The country that a story is told from, for days of one name that fall on other days elsewhere."""

import re
from functools import cached_property

from spacy.tokens import Doc

from wirefacts.annotations.story import zones
from wirefacts.values.countries import SIGNS, country_of
from wirefacts.values.national_days import NATIONAL
from wirefacts.values.timex import Counted, Form, Found, Holding, Nth, Weekdays, Yearly

_LEDE = 600
"""Characters from the story's start: headline and lede."""
_WHOSE = 28
_PLACE = re.compile(r"[^\W\d_][^\d(—–,-]*")
_SIGN = re.compile(
    r"\b(?:" + "|".join(re.escape(name).replace(r"\ ", " ") for name in SIGNS) + r")(?:['’]s)?(?!\w)", re.IGNORECASE
)
_OWNER = re.compile(rf"(?:{_SIGN.pattern})(?: \w+)?(?: the)? \Z", re.IGNORECASE)


class Country:
    """Asked of one Doc; its places are looked for when they are first needed."""

    def __init__(self, doc: Doc, text: str) -> None:
        self._doc, self._text = doc, text

    @cached_property
    def told(self) -> str | None:
        """By the dateline, else by the only country of the lede, else by the only one that the story names; else None."""
        return self._of_dateline() or self._only(0, _LEDE) or self._only(0, len(self._text))

    def of(self, found: Found) -> str | None:
        """Whose day is meant: "Canada's Thanksgiving", "Indian Independence Day", else the story's own country."""
        start = found.start + (4 if self._text.startswith(("the ", "The "), found.start) else 0)
        owner = _OWNER.search(self._text[max(0, start - _WHOSE) : start])
        named = country_of(owner[0].split(" the")[0].strip()) if owner and owner[0][0].isupper() else None
        return named or self.told

    def _of_dateline(self) -> str | None:
        for zone in zones(self._doc):
            if zone.kind == "dateline":
                places = [country_of(place) for place in _PLACE.findall(zone.extent.slice(self._text))[:2]]
                return next((place for place in reversed(places) if place), None)
        return None

    def _only(self, start: int, end: int) -> str | None:
        names = (sign[0] for sign in _SIGN.finditer(self._text, start, end) if sign[0][0].isupper() and sign[0] != "us")
        told = {country_of(name) for name in names}
        return told.pop() if len(told) == 1 else None


def national_day(form: Form | None) -> str | None:
    """The name of the day in `form`, or that it is counted from, whose date hangs on a country; None where it has none."""
    match form:
        case Yearly(code=code) if code[1:] in NATIONAL:
            return code[1:]
        case Counted(of=of) | Weekdays(of=of) | Nth(of=of) | Holding(of=of):
            return national_day(of)
        case _:
            return None
