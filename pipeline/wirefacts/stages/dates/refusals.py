"""What is a date or a time by its shape and none, or two, by the calendar: told as notes, and no records."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from wirefacts.annotations.views import Note
from wirefacts.text.extents import Extent
from wirefacts.values.timex import Found, Refused
from wirefacts.values.timex_lexicon import DayOrder
from wirefacts.values.timex_reading import sift

_FIGURES = re.compile(r"(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?|,)(?:\d{4}|\d\d)")
_SCORE = re.compile(r"\d{1,2}[-.]\d{1,2}[-.]\d\d(?!\d)")
"""Rounds, versions, sections: no date unless it can be no other."""
_LAST_MONTH = 12
_MONTH_FIRST = frozenset({"united states"})
_EITHER = frozenset({"canada", "philippines", "south africa", "kenya", "china", "japan", "south korea", "hong kong"})
"""Countries whose news writes days in figures in both orders, or with the year first."""


def sifted(
    text: str, today: dt.date | None, country: Callable[[], str | None]
) -> tuple[Sequence[Found], Sequence[Found]]:
    """The expressions of `text`, and what is refused.

    Where a day in figures has two readings, the story decides between them: by its other days in figures, by the day that it
    was published, else by the habit of its `country`, asked for only then.
    """
    found, refused = sift(text)
    refused = tuple(each for each in refused if not (_two_days(each) and _SCORE.match(text, each.start)))
    if any(_two_days(each) for each in refused):
        order = day_order(text, [*found, *refused], today) or _habit(country())
        if order is not None:
            sure = {each.start for each in found}
            found, refused = sift(text, order)
            found = tuple(each for each in found if each.start in sure or not _SCORE.match(text, each.start))
    return found, refused


def day_order(text: str, found: Iterable[Found], today: dt.date | None) -> DayOrder | None:
    """What days in figures begin with in this story; None where nothing tells, or two of them disagree."""
    orders = set(chain.from_iterable(_orders(text, each, today) for each in found))
    return orders.pop() if len(orders) == 1 else None


def _orders(text: str, found: Found, today: dt.date | None) -> Iterator[DayOrder]:
    figures = _FIGURES.match(text, found.start, found.end)
    if figures is None:
        return
    first, second = int(figures[1]), int(figures[2])
    if (first > _LAST_MONTH) != (second > _LAST_MONTH):
        yield "day" if first > _LAST_MONTH else "month"
    form = found.expression.form
    if today is not None and isinstance(form, Refused) and today.isoformat() in form.readings:
        yield "month" if form.readings[0] == today.isoformat() else "day"


def _habit(country: str | None) -> DayOrder | None:
    if country is None or country in _EITHER:
        return None
    return "month" if country in _MONTH_FIRST else "day"


def _two_days(found: Found) -> bool:
    form = found.expression.form
    return isinstance(form, Refused) and len(form.readings) > 1 and len(form.readings[0]) == len("2015-05-07")


def refusals(refused: Iterable[Found], text: str) -> Iterator[Note]:
    """A note for each: `impossible-date`, `impossible-time`, or `ambiguous-date` with both of its readings."""
    for each in refused:
        form = each.expression.form
        if not isinstance(form, Refused):
            continue
        extent = Extent(each.start, each.end)
        words = extent.slice(text)
        if len(form.readings) > 1:
            yield Note("ambiguous-date", f"'{words}' left out: {' or '.join(form.readings)}", extent)
        elif form.of == "time":
            yield Note("impossible-time", f"'{words}' left out: no clock shows it", extent)
        else:
            yield Note("impossible-date", f"'{words}' left out: the calendar has no such day", extent)
