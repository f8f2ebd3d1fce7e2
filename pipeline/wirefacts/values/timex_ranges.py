"""Stretches of time named by their two ends: "from May 3 to 5", "between 2003 and 2005", "9-11 a.m."."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from wirefacts.values.timex import Clock, Counted, Exact, Expression, Found, Measure, Refused, Yearly

_JOIN = re.compile(
    r",? ?(?:to|and|till?|untill?|through|thru|up to|(?:and )?(?:ending|until)(?: on| at)?|(?:and|but) before)(?: the"
    r"| about| around| on)? "
    r"| ?[-–—~] ?|/| ?to ?",
    re.IGNORECASE,
)
_BEGUN = re.compile(r"\b(?:from|between|starting(?: on| at)?|later than)(?: the| about)? \Z", re.IGNORECASE)
_BEGUN_INSIDE = re.compile(r"\b(?:between)\b")
_LONGEST = 16
_FOR = frozenset({" for ", " for about "})
_LENGTH = re.compile(r"P(?P<clocked>T)?(?P<n>\d{1,3})(?P<unit>(?(clocked)[HM]|[DWM]))")
_DAY = 24 * 60
"""Minutes."""


@dataclass(frozen=True, slots=True)
class Ranged:
    """Code points `start` to `end` name a stretch of time from `first` to `last`."""

    start: int
    end: int
    first: Found
    last: Found


def ranges(text: str, found: Sequence[Found]) -> list[Ranged]:
    """The stretches among `found`, which is in text order and may hold weak ones. "And" joins two ends after "between" or
    "from" alone; a stretch needs one end that is no weak one."""
    whole: list[Ranged] = []
    index = 0
    while index + 1 < len(found):
        here = _ranged(text, found[index], found[index + 1])
        if here is not None:
            whole.append(here)
        index += 2 if here else 1
    return whole


def _ranged(text: str, one: Found, two: Found) -> Ranged | None:
    if text[one.end : two.start] in _FOR:
        return _lasting(text, one, two)
    if (
        two.start - one.end > _LONGEST
        or (one.weak and two.weak and not _figures(one, two))
        or not (_is_end(one) and _is_end(two))
    ):
        return None
    gap = text[one.end : two.start]
    if _JOIN.fullmatch(gap) is None:
        return None
    begun = _BEGUN.search(text, max(0, one.start - _LONGEST), one.start)
    if (
        "and" in gap.lower()
        and (begun is None or begun[0].lower().startswith(("from", "starting")))
        and _BEGUN_INSIDE.search(text, one.start, one.end) is None
    ):
        return None
    if gap.strip() in {"-", "–", "—"} and _halves(one.expression, two.expression):
        return None
    first, last = _settled(one.expression, two.expression)
    return Ranged(
        begun.start() if begun else one.start, two.end, replace(one, expression=first), replace(two, expression=last)
    )


def _lasting(text: str, one: Found, two: Found) -> Ranged | None:
    """ "From Dec. 18 for ten days", "4 p.m. for 30 minutes": the stretch that begins then and is so long."""
    start, length = one.expression, two.expression.form
    told = _LENGTH.fullmatch(length.value) if isinstance(length, Measure) and not length.every else None
    if told is None or one.weak or not _is_end(one):
        return None
    if start.clock and told["clocked"]:
        total = 60 * start.clock.hour + start.clock.minute + int(told["n"]) * (60 if told["unit"] == "H" else 1)
        end = replace(start, clock=replace(start.clock, hour=total // 60, minute=total % 60)) if total <= _DAY else None
    else:
        whole = start.clock is None and not told["clocked"] and start.form is not None
        end = Expression(Counted(told[0], of=start.form)) if whole else None
    begun = _BEGUN.search(text, max(0, one.start - _LONGEST), one.start)
    if end is None or (begun is None and start.clock is None):
        return None
    return Ranged(begun.start() if begun else one.start, two.end, one, replace(two, expression=end))


def _halves(one: Expression, two: Expression) -> bool:
    """True for a day and a time that are told apart by a dash: "6 Jan 2017 - 6:37 a.m."."""
    return (one.form is None) != (two.form is None) and (one.clock is None) != (two.clock is None)


def _figures(one: Found, two: Found) -> bool:
    """True for two days or times in figures: "10/1 to 11/7", "9:30-11:00"."""
    if one.expression.clock and two.expression.clock and one.expression.form is None is two.expression.form:
        return bool(one.expression.clock.minute or two.expression.clock.minute) and not one.expression.part
    return isinstance(one.expression.form, Yearly) and isinstance(two.expression.form, Yearly)


def _is_end(found: Found) -> bool:
    return not isinstance(found.expression.form, Measure | Refused) and found.expression != Expression()


def _settled(first: Expression, last: Expression) -> tuple[Expression, Expression]:
    """Both ends with their day and their half of the day: "from 3 to 5 p.m. on Friday", "tomorrow from 9 a.m. to 1"."""
    if first.clock and last.clock:
        one, two = _halved(first.clock, last.clock)
        first, last = replace(first, clock=one), replace(last, clock=two)
    if first.form is None and first.clock and first.clock.unsure and last.clock is None and not first.clock.minute:
        first = _day_before(first, first.clock.hour, last)
    if first.form is None and last.form is not None and first.clock and last.clock:
        first = replace(first, form=last.form)
    elif last.form is None and first.form is not None and last.clock:
        last = replace(last, form=first.form)
    return first, last


def _day_before(first: Expression, number: int, last: Expression) -> Expression:
    """ "From 4 to January 22": the 4th."""
    form = last.form
    if isinstance(form, Exact) and len(form.value) == len("2015-05-07"):
        return Expression(Exact(f"{form.value[:8]}{number:02}"))
    if isinstance(form, Yearly) and len(form.code) == len("05-07"):
        return Expression(Yearly(f"{form.code[:3]}{number:02}"))
    return first


def _halved(one: Clock, two: Clock) -> tuple[Clock, Clock]:
    def minutes(clock: Clock) -> int:
        return 60 * clock.hour + clock.minute

    if one.unsure and not two.unsure and two.hour >= 12:
        late = replace(one, hour=one.hour % 12 + 12, unsure=False)
        return (late if minutes(late) < minutes(two) else replace(one, unsure=False)), two
    if two.unsure and not one.unsure:
        late = replace(two, hour=two.hour % 12 + 12, unsure=False)
        early = replace(two, hour=two.hour % 12, unsure=False)
        return one, early if minutes(early) > minutes(one) else late if minutes(late) > minutes(one) else early
    if one.unsure and two.unsure and minutes(two) < minutes(one) < 13 * 60:
        return one, replace(two, hour=two.hour % 12 + 12)
    return one, two
