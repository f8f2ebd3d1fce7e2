"""Publication days as people and feeds write them."""

import datetime as dt
import re

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ].*|Z|[+-]\d\d:\d\d)?", re.DOTALL)
_BASIC = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T.*)?", re.DOTALL)
_MONTH_FIRST = re.compile(rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})\b", re.IGNORECASE)
_DAY_FIRST = re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH},?\s+(?P<year>\d{{4}})\b", re.IGNORECASE)


def parse_day(written: str) -> dt.date:
    """The day in `2024-11-06`, `2024-11-06T14:30:00Z`, `20241106`, `Nov. 6, 2024, 2:30 p.m. ET` or `6 November 2024`.

    The day is the one written, whatever the time zone, which may follow a bare day too (`2024-11-06+01:00`). Raises
    ValueError with words for the user.
    """
    found = written.strip()
    if match := _ISO.fullmatch(found) or _BASIC.fullmatch(found):
        year, month, day = (int(part) for part in match.groups())
    elif match := _MONTH_FIRST.search(found) or _DAY_FIRST.search(found):
        year, day = int(match["year"]), int(match["day"])
        month = _MONTHS.index(match["month"][:3].lower()) + 1
    else:
        raise ValueError(f"unreadable date {shown(found)}; write it as YYYY-MM-DD")
    try:
        return dt.date(year, month, day)
    except ValueError:
        raise ValueError(f"impossible date {shown(found)}; write it as YYYY-MM-DD") from None


def shown(value: str) -> str:
    """`value` quoted for a message, at most 40 characters of it, control characters escaped."""
    return ascii(value) if len(value) <= 40 else f"{value[:40]!a}…"
