"""How sure a date is of itself, and which way it leaves time open: "about 1850", "perhaps in May", "since 1993"."""

import re

from wirefacts.values.edtf import Opening, Qualifier
from wirefacts.values.timex import Found

_NEAR = 28
_PUT = r"(?: (?:in|on|at))?(?: the)?(?: year)? \Z"
_APPROXIMATE = re.compile(
    r"\b(?:[Aa]bout|[Aa]round|[Cc]irca|[Cc]a?\.|[Rr]oughly|[Aa]pproximately|[Ss]ometime|[Ss]ome time)" + _PUT
)
_UNCERTAIN = re.compile(
    r"\b(?:[Pp]erhaps|[Pp]ossibly|[Pp]robably|[Mm]aybe|[Pp]resumably)(?: (?:about|around|circa|as early as))?" + _PUT
)
_SINCE = re.compile(r"\b[Ss]ince(?: about| around| at least)?(?: the)? \Z")
_UNTIL = re.compile(
    r"\b(?:[Uu]ntil|[Tt]ill|[Uu]p (?:un)?til|[Uu]p to|[Tt]hrough)(?: about| around| at least)?(?: the)? \Z"
)
_FROM = re.compile(r"\b[Ff]rom(?: about| around)?(?: the)? \Z")
_ONWARD = re.compile(r" (?:on(?:wards?)?\b(?! the)|and (?:beyond|after)\b)")


def qualifier(text: str, found: Found) -> Qualifier | None:
    """What the words before an expression say of how exact it is."""
    before = text[max(0, found.start - _NEAR) : found.start]
    approximate, uncertain = _APPROXIMATE.search(before), _UNCERTAIN.search(before)
    if uncertain and (approximate or re.search(r"\b(?:about|around|circa) ", uncertain.group())):
        return "%"
    return "~" if approximate else "?" if uncertain else None


def opening(text: str, found: Found, previous: Found | None) -> Opening | None:
    """Whether an expression opens an interval; not where it closes one that `previous` began ("from May until June")."""
    before = text[max(0, found.start - _NEAR) : found.start]
    if _SINCE.search(before):
        return "from"
    if until := _UNTIL.search(before):
        gap = text[previous.end : found.start] if previous and found.start - previous.end <= _NEAR else None
        return None if gap is not None and gap.strip() == until.group().strip() else "to"
    return "from" if _FROM.search(before) and _ONWARD.match(text, found.end) else None
