"""What Recognizers-Text's and duckling's tests want of a date, in one form: TIMEX3 values and stretches of time."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from wirefacts.corpora.outside.rows import Answer
from wirefacts.values.timex_zones import offset

_MOMENTS = {
    "date": "point", "time": "point", "dateTime": "point", "value": "point", "start": "from", "startDate": "from",
    "startTime": "from", "startDateTime": "from", "end": "until", "endDate": "until", "endTime": "until",
    "endDateTime": "until",
}  # fmt: skip
"""Their keys, and what each tells: a moment, a first one, the first one after."""
_DUCKLING_DURATION = re.compile(r"\(DurationData (\d+) (\w+)\)")
_DUCKLING_LETTERS = {
    "Second": "T{}S", "Minute": "T{}M", "Hour": "T{}H", "Day": "{}D", "Week": "{}W", "Month": "{}M", "Quarter": "{}Q",
    "Year": "{}Y",
}  # fmt: skip
_DUCKLING_OPEN = re.compile(
    r"\(datetimeOpenInterval (?:After|Before) \((\d+), (\d+), (\d+), (\d+), (\d+), (\d+)\) (\w+)\)"
)
_DUCKLING_HOLIDAY = re.compile(r"\(datetimeIntervalHoliday \(\((\d+), (\d+), (\d+), .*?\), \((\d+), (\d+), (\d+), ")


@dataclass(frozen=True, slots=True)
class Want:
    """One reading that a suite accepts. `timex` may hold places left open (`XXXX-WXX-2`); moments are local.

    `point` is a day or moment without a length of its own; `first` and `until` bound a stretch, `until` excluded; `grain` is
    duckling's. A time of day has the date 1900-01-01.
    """

    timex: str = ""
    point: dt.datetime | None = None
    first: dt.datetime | None = None
    until: dt.datetime | None = None
    mod: str = ""
    grain: str = ""


def recognized(answer: Answer) -> tuple[Want, ...]:
    """The readings of a result of Recognizers-Text; none where its specification tells spans only."""
    value = answer.value
    if not isinstance(value, dict):
        return ()
    if "values" in value:
        listed = [item for item in value["values"] or () if isinstance(item, dict)]
        return tuple(_want(str(item.get("timex", "")), item) for item in listed)
    timex, mod = str(value.get("Timex", "")), str(value.get("Mod", ""))
    sides = [value.get(side) or {} for side in ("FutureResolution", "PastResolution")]
    return tuple(_want(timex, {"Mod": mod, **side}) for side in sides if isinstance(side, dict)) if timex else ()


def _want(timex: str, told: dict[str, Any]) -> Want:
    moments = {_MOMENTS[key]: _moment(text) for key, text in told.items() if key in _MOMENTS}
    point, first, until = (moments.get(name) for name in ("point", "from", "until"))
    return Want(timex, point, first, until, str(told.get("Mod", "")))


def _moment(text: Any) -> dt.datetime | None:
    if not isinstance(text, str):
        return None
    try:
        return dt.datetime.fromisoformat(text if "-" in text else f"1900-01-01 {text}")
    except ValueError:
        return None


def _at(numbers: Sequence[str]) -> dt.datetime:
    """A moment of year, month, day and, where told, hour, minute, second."""
    whole = [int(number) for number in numbers] + [0] * (6 - len(numbers))
    return dt.datetime.fromisoformat("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}".format(*whole))


def of_duckling(answer: Answer) -> tuple[Want, ...]:
    """The readings of an example of duckling; none for what it says is no time ("NEGATIVE")."""
    value = answer.value
    if isinstance(value, dict):
        if "iso" in value:
            return (Want(point=dt.datetime.fromisoformat(value["iso"]), grain=value["grain"]),)
        first, until = (dt.datetime.fromisoformat(value[side]) for side in ("from", "to_exclusive"))
        return (Want(first=first, until=until, grain=value["grain"]),)
    expression = str(value)
    if length := _DUCKLING_DURATION.fullmatch(expression):
        return (Want("P" + _DUCKLING_LETTERS[length[2]].format(length[1])),)
    if opened := _DUCKLING_OPEN.fullmatch(expression):
        return (Want(point=_at(opened.groups()[:6]), grain=opened[7].lower()),)
    if holiday := _DUCKLING_HOLIDAY.match(expression):
        days = holiday.groups()
        return (Want(first=_at(days[:3]), until=_at(days[3:]), grain="day"),)
    return ()


_DUCKLING_ZONE = -120
"""Minutes east of UTC of duckling's tests, into which it turns every time."""


def in_zone(want: Want, zone: str | None) -> Want:
    """What `want` is in the zone that the text names."""
    told = offset(zone) if zone else None
    if told is None:
        return want
    later = dt.timedelta(minutes=told - _DUCKLING_ZONE)
    return replace(
        want,
        point=want.point + later if want.point else None,
        first=want.first + later if want.first else None,
        until=want.until + later if want.until else None,
    )
