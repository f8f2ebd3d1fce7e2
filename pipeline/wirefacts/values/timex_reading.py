"""Reads calendar and clock expressions out of running text, without knowing when it was written."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from wirefacts.values import (
    timex_clock,
    timex_days,
    timex_figures,
    timex_lengths,
    timex_periods,
    timex_seasons,
    timex_years,
)
from wirefacts.values.timex import Exact, Expression, Found, Refused, Shift, Weekday, Yearly
from wirefacts.values.timex_lexicon import DayOrder, opened
from wirefacts.values.timex_phrase_clocks import in_part
from wirefacts.values.timex_phrase_rules import RULES, WHOLE_RULES
from wirefacts.values.timex_phrases import composed
from wirefacts.values.timex_ranges import Ranged, ranges
from wirefacts.values.timex_spelling import as_spelled
from wirefacts.values.timex_starts import Starts

_JOINTS = frozenset({" and ", " or ", " to ", " through ", " and again on "})
_NAMES = (
    r"(?:Bloody|Super|Ruby|Fat|Freaky|Casual|Sheffield|Black) (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|Friday the 13th"
    r"|Sunday (?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Star|World|Independent|Mass)"
    r"|Saturday (?:Night Live|Evening Post)"
    r"|Mail on Sunday|(?:USA|Russia|India|Psychology|Christianity) Today|Today (?:show|[Pp]rogramme)|Tomorrow[’']s World"
    r"|(?:Arab|Prague) Spring|(?:Silver|Palm|Colorado|Hot) Springs?|Day of the Dead"
)
_KINDS = (
    *(kind for kind in timex_days.KINDS if kind.name == "holiday"),
    opened("name", "$name", _NAMES, lambda _: ()),
    *timex_seasons.KINDS,
    *timex_periods.KINDS,
    *timex_clock.KINDS,
    *timex_lengths.KINDS,
    *timex_figures.KINDS,
    *(kind for kind in timex_days.KINDS if kind.name != "holiday"),
    *timex_years.KINDS,
    *timex_clock.LAST_KINDS,
    *timex_periods.LAST_KINDS,
)
_STARTS = Starts(_KINDS)
_TOKEN = re.compile(r"\w+")
_MONEY = frozenset("$£€#")
_MARKS = frozenset("'’")
"""What years and parts of the day may begin with: "'90s"."""
_MODIFIED = re.compile(
    r"(?:\b(?:[Tt]he )?(?:[Ee]arly|[Ll]ate|[Mm]id)(?:-|(?: in| on)?(?: the)? )|\b(?:[Ee]arlier|[Ll]ater) (?:in |on )?(?:the )?"
    r"|\b[Tt]he (?:very )?(?:beginning|start|end|middle|close|(?:early|latter|first|later) part|summer) of (?:the )?)\Z"
)
_LONGEST_MODIFIER = 28


@dataclass(frozen=True, slots=True)
class Read:
    """What a text holds: expressions, the stretches that two of them name, and what was refused, each in text order."""

    found: tuple[Found, ...]
    ranges: tuple[Ranged, ...]
    refused: tuple[Found, ...]


def read(text: str, day_order: DayOrder | None = None, *, whole: bool = True) -> Read:
    """All that `text` says of times. `day_order` and `whole` as for `scan`; a stretch's ends need not stand alone."""
    text = as_spelled(text)
    found = list(_all(text, day_order, whole=whole))
    strong, refused = _sifted(found, whole=whole)
    return Read(strong, tuple(ranges(text, found)), refused)


def sift(text: str, day_order: DayOrder | None = None) -> tuple[tuple[Found, ...], tuple[Found, ...]]:
    """What `scan` finds, and what it refuses, both in text order: one reading of the text for both."""
    return _sifted(_all(as_spelled(text), day_order, whole=False), whole=False)


def _sifted(found: Iterable[Found], *, whole: bool) -> tuple[tuple[Found, ...], tuple[Found, ...]]:
    strong, refused = [], []
    for each in found:
        if _stands(each, whole=whole):
            strong.append(each)
        elif isinstance(each.expression.form, Refused) and not each.weak:
            refused.append(each)
    return tuple(strong), tuple(refused)


def scan(text: str, day_order: DayOrder | None = None, *, whole: bool = False) -> Iterator[Found]:
    """The expressions of `text` in order, none over another. Time is linear in the text's length.

    `day_order` says whether 3/4/2015 begins with its month; where it is None, a day in figures with two readings is none. With
    `whole`, a day and its time of day that stand apart ("Tuesday at 8 p.m.") are one expression.
    """
    return (each for each in _all(as_spelled(text), day_order, whole=whole) if _stands(each, whole=whole))


def _all(text: str, day_order: DayOrder | None, *, whole: bool) -> Iterator[Found]:
    held: Found | None = None
    for found in composed(text, _single(text, day_order), WHOLE_RULES if whole else RULES):
        joined = _joined(held, found, text) if held else None
        if joined is not None:
            held = joined
            continue
        if held is not None:
            held, found = _sharing_year(held, found, text)
            yield _kept(held, text)
        held = found
    if held is not None:
        yield _kept(held, text)


def _stands(found: Found, *, whole: bool) -> bool:
    """True for what is an expression by itself; "the night" alone is none."""
    expression = found.expression
    if (
        expression.form is None
        and expression.clock is None
        and (expression.part is None or (expression.part == "NI" and not whole))
    ):
        return False
    return not found.weak and not isinstance(expression.form, Refused)


def parse(expression: str) -> Expression | None:
    """What `expression` says where it is one calendar or clock expression and nothing else, else None."""
    found = list(scan(expression))
    if len(found) == 1 and (found[0].start, found[0].end) == (0, len(expression)):
        return found[0].expression
    return None


def _single(text: str, day_order: DayOrder | None) -> Iterator[Found]:
    """Atoms: each kind's own expressions. Where the first kind that fits makes nothing of the words, the next is asked."""
    place, begun_by = 0, _STARTS.of
    for token in _TOKEN.finditer(text):
        begun = begun_by(token[0])
        if begun is None:
            continue
        start = token.start()
        if start < place or (begun.behind is not None and not _STARTS.goes_on(text, token.end(), begun.behind)):
            continue
        if begun.figure and not _STARTS.figure_goes_on(text, start, token.end()):
            continue
        if begun.spelled and not _STARTS.spelled_goes_on(text, start, token.end()):
            continue
        marked = text[start - 1] if start else ""
        if marked in _MONEY:
            continue
        first = start - 1 if marked in _MARKS else start
        for name, match, build in begun.kinds if first < start else begun.fitting(text, start):
            fine = match(text, first) or (match(text, start) if first < start else None)
            if fine is None:
                continue
            made = list(build(fine))
            if made:
                yield from (_ordered(each, day_order) for each in made)
                place = max(made[-1].end, token.end())
                break
            if name == "name":
                place = fine.end()
                break


def _ordered(found: Found, day_order: DayOrder | None) -> Found:
    """A day in figures with two readings, read by `day_order`."""
    form = found.expression.form
    if day_order is None or not isinstance(form, Refused) or len(form.readings) != 2:
        return found
    value = form.readings[day_order == "day"]
    return replace(found, expression=Expression(Exact(value) if len(value) == 10 else Yearly(value)))


def _kept(found: Found, text: str) -> Found:
    """`found` with the words before it that belong to it: "the end of", "early in"."""
    modifier = _MODIFIED.search(text, max(0, found.start - _LONGEST_MODIFIER), found.start) if not found.weak else None
    return replace(found, start=modifier.start()) if modifier else found


def _is_day(expression: Expression) -> bool:
    form = expression.form
    if isinstance(form, Exact):
        return len(form.value) == 10
    if isinstance(form, Yearly):
        return len(form.code) == 5 or form.code.startswith("@")
    return isinstance(form, Weekday) or (isinstance(form, Shift) and form.unit == "day")


def _joined(a: Found, b: Found, text: str) -> Found | None:
    """One expression where `a` and `b` are two halves of it: "4 p.m. Tuesday", "the morning of April 19"."""
    if b.start - a.end > 8:
        return None
    gap, one, two = text[a.end : b.start], a.expression, b.expression
    whole = None
    if one.form is None and _is_day(two) and two.clock is None:
        if one.clock and gap in {" ", ", ", " of "}:
            whole = Expression(two.form, None, in_part(one.clock, two.part))
        elif one.part and two.part is None and gap in {" of ", " of the ", " on ", " "}:
            whole = Expression(two.form, one.part)
    elif _is_day(one) and one.clock is None and two.form is None and two.clock and gap in {" ", ", "}:
        whole = Expression(one.form, None, two.clock)
    elif isinstance(one.form, Weekday) and one.clock is None and isinstance(two.form, Exact | Yearly) and _is_day(two):
        whole = (
            Expression(two.form, two.part or one.part, two.clock)
            if gap in {" ", ", ", ", the ", " the ", " of "}
            else None
        )
    return Found(a.start, b.end, whole) if whole else None


def _sharing_year(a: Found, b: Found, text: str) -> tuple[Found, Found]:
    """ "From May 20 to June 11, 2015": the year stands for both ends; "Monday and Tuesday last week": the week does."""
    form, other = a.expression.form, b.expression.form
    if isinstance(form, Weekday) and isinstance(other, Weekday):
        shared = form.frame == "bare" and form.week is None and text[a.end : b.start] in _JOINTS
        return (
            (replace(a, expression=replace(a.expression, form=replace(form, week=other.week))), b) if shared else (a, b)
        )
    if not (isinstance(form, Yearly) and isinstance(other, Exact) and form.frame == "bare" and form.code[0].isdigit()):
        return a, b
    if (
        form.year
        or len(other.value) < 7
        or text[a.end : b.start].strip() not in {"to", "and", "-", "–", "—", "through", "until", "or"}
    ):
        return a, b
    year = int(other.value[:4]) - (form.code > other.value[5:])
    return replace(a, expression=replace(a.expression, form=Exact(f"{year}-{form.code}"))), b
