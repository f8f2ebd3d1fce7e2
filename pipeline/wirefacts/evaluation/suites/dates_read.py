"""What we read in a case's text, as a news story published on the case's day would be read."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from wirefacts.values.timex import Counted, Expression, Measure, Shift
from wirefacts.values.timex_interval import days_of
from wirefacts.values.timex_ranges import Ranged
from wirefacts.values.timex_reading import read as read_times
from wirefacts.values.timex_resolution import resolve
from wirefacts.values.timex_scene import Scene
from wirefacts.values.timex_yearly import Tense

_AHEAD = re.compile(
    r"\b(?:will|shall|going to|let'?s|please|can|could|may|is|are|schedule|book|set|add|make|find|remind|arrange|meet"
    r"|want|need)\b|'ll\b",
    re.IGNORECASE,
)
_PAST = re.compile(r"\b(?:was|were|did|had|went|came|left|\w+ed)\b", re.IGNORECASE)
"""Stand-ins for the parse."""


_COUNTRY = "united states"
"""Whose holidays the suites mean."""


@dataclass(frozen=True, slots=True)
class Ours:
    """Code points `start` to `end` and the value read there; a stretch named by two ends has both, `last` None otherwise."""

    start: int
    end: int
    value: str
    last: str | None = None
    mod: str | None = None
    counted: bool = False
    zone: str | None = None


def read(text: str, reference: dt.datetime, tense: Tense | None = None) -> list[Ours]:
    """What stands in `text`, in order, ends of a stretch taken together; expressions without a value are left out.

    `tense` is guessed from the words where it is not told.
    """
    day = reference.date()
    scene = Scene(
        day,
        tense or _tense(text),
        reference.date(),
        day.replace(day=1),
        day.year,
        clock=reference.time(),
        country=_COUNTRY,
    )
    return list(_read(text, scene))


def _tense(text: str) -> Tense:
    return "future" if _AHEAD.search(text) else "past" if _PAST.search(text) else "none"


def _read(text: str, scene: Scene) -> Iterator[Ours]:
    told = read_times(text, "month")
    ends = {part.start for whole in told.ranges for part in (whole.first, whole.last)}
    ours = [here for whole in told.ranges if (here := _stretch(whole, scene))]
    for each in told.found:
        value = resolve(each.expression, scene) if each.start not in ends else None
        if value is not None:
            form = each.expression.form
            counted = (
                isinstance(form, Counted)
                or (isinstance(form, Measure) and form.ahead)
                or (isinstance(form, Shift) and abs(form.count) > 0)
            )
            ours.append(
                Ours(each.start, each.end, value.value, None, each.expression.mod, counted, _zone(each.expression))
            )
    yield from sorted(ours, key=lambda each: each.start)


def _zone(expression: Expression) -> str | None:
    return expression.clock.zone if expression.clock else None


def _stretch(whole: Ranged, scene: Scene) -> Ours | None:
    """A stretch ends after it begins: "from Friday to Tuesday"."""
    first, last = resolve(whole.first.expression, scene), resolve(whole.last.expression, scene)
    if first is None or last is None:
        return None
    one, two = days_of(first.value), days_of(last.value)
    if one and two and two[1] < one[0]:
        later = resolve(whole.last.expression, Scene(one[0], "future", one[0], clock=scene.clock, country=_COUNTRY))
        last = later or last
    return Ours(whole.start, whole.end, first.value, last.value, zone=_zone(whole.last.expression))
