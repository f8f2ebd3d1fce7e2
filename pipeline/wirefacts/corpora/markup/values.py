"""Values that fields of marked facts may have."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field

from wirefacts.records.parts import NonEmpty
from wirefacts.values.timex_interval import interval

_DURATION = re.compile(r"P(?=\d|T\d|X)(?:[\dX.]+[YMWD]|[\dX.]+(?:DE|CE))*(?:T(?:[\dX.]+[HMS])+)?")
_SET = re.compile(r"XXXX(?:-(?:XX|\d\d|WXX|W\d\d|SP|SU|FA|WI)(?:-(?:XX|\d\d|[1-7]|WE))?)?(?:T.+)?")
_CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?|24:00(?::00)?|MO|MI|AF|EV|NI|DT")


def timex(value: str) -> str:
    """`value` itself, where it is a TIMEX3 value. Raises ValueError where it is none."""
    date, _, clock = value.partition("T")
    if "T" in value and date and not date.startswith(("P", "X")) and not _CLOCK.fullmatch(clock):
        raise ValueError(f"{clock!r} is no time of day: 14:30, MO, MI, AF, EV, NI or DT")
    if not date and _CLOCK.fullmatch(clock):
        return value
    if interval(value) or _DURATION.fullmatch(value) or _SET.fullmatch(value):
        return value
    raise ValueError(f"{value!r} is no TIMEX3 value: 2024-11-06, 2024-11-06T14:30, 2024-06, 2024-W45, P3M, …")


TimexValue = Annotated[str, AfterValidator(timex)]
"""A TIMEX3 value: a place on the calendar or the clock, a duration (`P3M`), a set (`XXXX-WXX-2`)."""
Identifier = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$")]
"""An id of an entity or a fact."""
Entities = tuple[Identifier, ...]
Figure = Annotated[float, Field(ge=0, allow_inf_nan=False)]
__all__ = ["Entities", "Figure", "Identifier", "NonEmpty", "TimexValue", "timex"]
