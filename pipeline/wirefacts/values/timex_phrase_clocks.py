"""What rules make of times of day beside days, parts of days and sets."""

import re
from dataclasses import replace

from wirefacts.values.timex import Clock, Expression, Found, Measure, Refused, Yearly
from wirefacts.values.timex_clock_words import hour_of, in_half, minute_of


def with_hour(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Tonight at 8", "8 tomorrow morning": the part of the day says which half."""
    whole = parts[0].expression
    hour = hour_of(m["h"])
    if hour > 24:
        return None
    part = whole.part or ""
    words = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night", "MI": "afternoon"}.get(part)
    if part == "MI" and hour in {11, 12}:
        words = None
    told, _ = in_half(hour, words)
    minute = minute_of(m["m"]) if m["m"] else 0
    if minute > 59:
        return None
    zone = m.groupdict().get("zone")
    return Expression(whole.form, None, Clock(told, minute, zone=zone, unsure=not part and hour <= 12 and not zone))


def with_clock(_: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "This evening at 7 p.m.", "9:30 on Thursday"; "Monday morning at 8:30"."""
    clocks = [p.expression for p in parts if p.expression.form is None and p.expression.clock]
    days = [p.expression for p in parts if p.expression.form is not None]
    parted = next((p.expression.part for p in parts if p.expression.part), None)
    if len(clocks) != 1 or len(days) > 1:
        return None
    clock = in_part(clocks[0].clock, parted) if clocks[0].clock else None
    if clock is None:
        return None
    return Expression(days[0].form if days else None, None, clock)


def in_part(clock: Clock | None, part: str | None) -> Clock | None:
    """`clock` in the half of the day that `part` ("EV") says, where it may stand in either: 6:40 in the evening is 18:40."""
    if clock is None or part is None or not clock.unsure:
        return clock
    late = part in {"AF", "EV", "DT"} or (part == "MI" and clock.hour < 11) or (part == "NI" and 5 <= clock.hour < 12)
    if part in {"NI", "EV"} and clock.hour == 12:
        return replace(clock, hour=24, unsure=False)
    return replace(
        clock, hour=clock.hour % 12 + 12 * late if part != "MI" or clock.hour < 11 else clock.hour, unsure=False
    )


def with_part(_: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "The night of May 3", "Friday in the late afternoon"."""
    day = next((p.expression for p in parts if p.expression.form is not None), None)
    part = next((p.expression for p in parts if p.expression.form is None and p.expression.part), None)
    if day is None or part is None:
        return None
    return Expression(day.form, part.part, mod=part.mod)


def set_timed(_: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Every Tuesday at 9 a.m.", "8 p.m. every night"."""
    every = next(
        (p.expression.form for p in parts if isinstance(p.expression.form, Measure) and p.expression.form.every), None
    )
    clock = next((p.expression.clock for p in parts if p.expression.clock), None)
    part = next((p.expression.part for p in parts if p.expression.part), None)
    if every is None or (clock is None and part is None):
        return None
    base = {"P1D": "XXXX-XX-XX"}.get(every.value, every.value)
    told = base[base.index("T") + 1 :] if "T" in base and not base.startswith("P") else None
    base = base.split("T")[0] if not base.startswith("P") else base
    if clock is not None:
        clock = in_part(clock, told)
        return Expression(Measure(f"{base}{clock.value if clock else ''}", every=True))
    return Expression(Measure(f"{base}T{part}", every=True))


def set_hour(m: re.Match[str], parts: list[Found]) -> Expression | None:
    form = parts[0].expression.form
    if not isinstance(form, Measure) or not form.every:
        return None
    return set_timed(m, [parts[0], Found(0, 0, Expression(clock=Clock(hour_of(m["h"]), unsure=True)))])


def set_of(_: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Every May 5", "each 4/15", "the first Monday of every month" is left at its weekday."""
    form = parts[0].expression.form
    if isinstance(form, Refused) and form.readings:
        return Expression(Measure(f"XXXX-{form.readings[0]}", every=True))
    return (
        Expression(Measure(f"XXXX-{form.code}", every=True))
        if isinstance(form, Yearly) and form.code[0] != "@"
        else None
    )
