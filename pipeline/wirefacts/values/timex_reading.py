"""Reads calendar and clock expressions out of running text, without knowing when it was written."""

import re
from collections.abc import Iterator
from dataclasses import replace

from wirefacts.values import timex_clock, timex_days, timex_lengths, timex_periods, timex_seasons, timex_years
from wirefacts.values.timex import Exact, Expression, Found, Shift, Weekday, Yearly
from wirefacts.values.timex_lexicon import Kind

_NAMES = (
    r"(?:Bloody|Super|Ruby|Fat|Freaky|Casual|Sheffield|Black) (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|Friday the 13th"
    r"|Sunday (?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Star|World|Independent|Mass)"
    r"|Saturday (?:Night Live|Evening Post)"
    r"|Mail on Sunday|(?:USA|Russia|India|Psychology|Christianity) Today|Today (?:show|[Pp]rogramme)|Tomorrow[’']s World"
    r"|(?:Arab|Prague) Spring|(?:Silver|Palm|Colorado|Hot) Springs?|Day of the Dead"
)
_KINDS = (
    *(kind for kind in timex_days.KINDS if kind.name == "holiday"),
    Kind("name", _NAMES, lambda _: ()),
    *timex_seasons.KINDS,
    *timex_periods.KINDS,
    *timex_lengths.KINDS,
    *timex_clock.KINDS,
    *(kind for kind in timex_days.KINDS if kind.name != "holiday"),
    *timex_years.KINDS,
)
_BY_NAME = {kind.name: (re.compile(kind.pattern), kind.build) for kind in _KINDS}
_ANY = re.compile(
    r"(?<![\w$£€#])(?:" + "|".join(f"(?P<{k.name}>{re.sub(r'[(][?]P<[^>]+>', '(?:', k.pattern)})" for k in _KINDS) + ")"
)
_MODIFIED = re.compile(
    r"(?:\b(?:[Tt]he )?(?:[Ee]arly|[Ll]ate|[Mm]id)(?:-|(?: in| on)?(?: the)? )|\b(?:[Ee]arlier|[Ll]ater) (?:in |on )?(?:the )?"
    r"|\b[Tt]he (?:very )?(?:beginning|start|end|middle|close|(?:early|latter|first|later) part|summer) of (?:the )?)\Z"
)
_LONGEST_MODIFIER = 28


def scan(text: str) -> Iterator[Found]:
    """The expressions of `text` in order, none over another. Time is linear in the text's length."""
    held: Found | None = None
    for found in _single(text):
        joined = _joined(held, found, text) if held else None
        if joined is not None:
            held = joined
            continue
        if held is not None:
            held, found = _sharing_year(held, found, text)
            yield from _kept(held, text)
        held = found
    if held is not None:
        yield from _kept(held, text)


def parse(expression: str) -> Expression | None:
    """What `expression` says where it is one calendar or clock expression and nothing else, else None."""
    found = list(scan(expression))
    if len(found) == 1 and (found[0].start, found[0].end) == (0, len(expression)):
        return found[0].expression
    return None


def _single(text: str) -> Iterator[Found]:
    place = 0
    while match := _ANY.search(text, place):
        pattern, build = _BY_NAME[match.lastgroup or ""]
        fine = pattern.match(text, match.start())
        place = match.end()
        if fine is not None:
            yield from build(fine)


def _kept(found: Found, text: str) -> Iterator[Found]:
    """`found` with the words before it that belong to it ("the end of", "early in"); nothing for "the night of" alone."""
    expression = found.expression
    if expression.form is None and expression.part == "NI":
        return
    modifier = _MODIFIED.search(text, max(0, found.start - _LONGEST_MODIFIER), found.start)
    yield replace(found, start=modifier.start()) if modifier else found


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
            whole = Expression(two.form, None, one.clock)
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
    """ "From May 20 to June 11, 2015": the year stands for both ends."""
    form, other = a.expression.form, b.expression.form
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
