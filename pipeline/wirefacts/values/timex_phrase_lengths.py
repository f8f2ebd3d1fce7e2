"""What rules make of lengths of time: sums, and what is counted from them."""

import re
from dataclasses import replace

from wirefacts.values.timex import Counted, Expression, Found, Holding, Measure, Mod, Shift, Weekday, Weekdays, Yearly
from wirefacts.values.timex_clock_words import minute_of
from wirefacts.values.timex_counts import count, joined, length
from wirefacts.values.timex_lexicon import unit_of

_BACK = re.compile(r"before|ago|prior|back|earlier", re.IGNORECASE)
_BOUNDS: tuple[tuple[Mod, tuple[str, ...]], ...] = (
    ("EQUAL_OR_MORE", ("at least",)),
    ("EQUAL_OR_LESS", ("at most", "up to")),
    ("MORE_THAN", ("more", "over", "longer")),
    ("LESS_THAN", ("less", "under", "fewer", "nearly", "almost")),
)
"""TIMEX3's modifiers, by the words that begin with one of these."""


def summed(_: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "2 years and 3 months"."""
    one, two = (part.expression.form for part in parts)
    if not (isinstance(one, Measure) and isinstance(two, Measure)):
        return None
    value = joined(one.value, two.value)
    return Expression(replace(one, value=value)) if value else None


def summed_short(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "An hour and 45", "2 hours ten"."""
    form = parts[0].expression.form
    if not isinstance(form, Measure) or not re.fullmatch(r"P\w*T\d+H", form.value):
        return None
    return Expression(Measure(f"{form.value}{minute_of(m['m'])}M"))


def summed_shift(_: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "2 years and a month ago": the second part has read its "ago"."""
    one, two = (part.expression.form for part in parts)
    if not (isinstance(one, Measure) and isinstance(two, Shift) and two.count):
        return None
    letter = {"day": "D", "week": "W", "month": "M", "year": "Y"}.get(two.unit)
    value = joined(one.value, f"P{abs(two.count)}{letter}") if letter else None
    return Expression(Counted(value, two.count < 0)) if value else None


def counted(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Two hours ago", "2 years 3 months ago", "three months back"."""
    form = parts[0].expression.form
    if not isinstance(form, Measure) or form.towards:
        return None
    return Expression(Counted(form.value, bool(_BACK.search(m["way"]))))


def counted_surely(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """The same where the number is told."""
    return (
        None
        if isinstance(parts[0].expression.form, Measure) and "X" in parts[0].expression.form.value
        else counted(m, parts)
    )


def ahead(_: re.Match[str], parts: list[Found]) -> Expression | None:
    form = parts[0].expression.form
    if not isinstance(form, Measure) or form.towards or form.every:
        return None
    return Expression(replace(form, ahead=True))


def ahead_at(_: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "In seven days at 5 p.m."."""
    form, clock = parts[0].expression.form, parts[1].expression.clock
    if not isinstance(form, Measure) or form.towards or form.every or not re.fullmatch(r"P\d+[DW]", form.value):
        return None
    days = form.value if form.value.endswith("D") else f"P{7 * int(form.value[1:-1])}D"
    return Expression(Counted(days), clock=clock)


def counted_from(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Two days after Christmas", "a week from Monday"; no "$93 a year from Jan. 1"."""
    form, of = parts[0].expression.form, parts[-1].expression.form
    if not isinstance(form, Measure) or of is None or isinstance(of, Measure):
        return None
    if form.value == "P1Y" and m["way"] == "from" and isinstance(of, Yearly):
        return None
    return Expression(
        Counted(form.value, bool(_BACK.search(m["way"])), of), parts[-1].expression.part, parts[-1].expression.clock
    )


def unit_counted_from(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "The day after Thanksgiving", "the week before Easter"."""
    of = parts[-1].expression.form
    if of is None:
        return None
    unit = m["unit"].lower()
    back = bool(_BACK.search(m["way"]))
    whole = Counted(length(count("1"), unit), back, of)
    return Expression(whole if unit == "day" else Holding(unit_of(unit)[0], whole))


def weekdays(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Two Fridays ago", "three Sundays from now": the set "Fridays" tells the day."""
    form = parts[0].expression.form
    number = count(m["n"])
    if not isinstance(form, Measure) or not form.value.startswith("XXXX-WXX-") or number is None:
        return None
    signed = int(number) * (-1 if _BACK.search(m["way"]) else 1)
    return Expression(Weekdays(int(form.value[9]) - 1, signed))


def week_from(_: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Monday week", "a week on Friday"."""
    weeks, form = parts[0].expression.form, parts[-1].expression.form
    if not isinstance(weeks, Measure) or not isinstance(form, Weekday) or not re.fullmatch(r"P\dW", weeks.value):
        return None
    return Expression(Counted(weeks.value, of=replace(form, frame="coming")))


def about(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "About two years", "more than three weeks"."""
    words = m["mod"].lower()
    mod: Mod = next((mod for mod, cues in _BOUNDS if words.startswith(cues)), "APPROX")
    whole = parts[0].expression
    if whole.mod is not None or (isinstance(whole.form, Measure) and whole.form.towards):
        return None
    return replace(whole, mod=mod)
