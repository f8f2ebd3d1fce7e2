"""What rules make of days and periods: the nth of a period, weekdays with dates, early and late ones."""

import re
from dataclasses import replace

from wirefacts.values.timex import (
    Counted,
    Exact,
    Expression,
    Form,
    Found,
    Holding,
    Measure,
    Mod,
    Monthly,
    Nth,
    Refused,
    Shift,
    Unit,
    Weekday,
    Weekdays,
    Yearly,
)
from wirefacts.values.timex_counts import ordinal
from wirefacts.values.timex_lexicon import unit_of

_UNITS: dict[str, Unit] = {"P1D": "day", "P1W": "week"}


def nth_weekday(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "The first Tuesday of October", "the third Monday after Easter"."""
    form, of = parts[0].expression.form, parts[-1].expression
    if not isinstance(form, Weekday) or of.form is None or isinstance(of.form, Measure):
        return None
    number = _nth(m["nth"]) if m["nth"] else -1 if form.frame == "last" else 0
    way = m["way"]
    if not number:
        return None
    if way in {"after", "following", "before"}:
        return (
            Expression(Weekdays(form.number, -number if way == "before" else number, of.form)) if number > 0 else None
        )
    return Expression(Nth(number, "day", of.form, form.number), parts[0].expression.part)


def _nth(words: str) -> int:
    return -1 if words.lower() in {"last", "final"} else ordinal(words)


def nth_unit(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "The 20th of next month", "the last day of October", "the second last week of 2018"."""
    of = parts[-1].expression.form
    if of is None or isinstance(of, Measure):
        return None
    number = _nth(m["nth"])
    if not m["unit"] and (" in " in m[0] or not m["nth"][0].isdigit()):
        return None
    if m["back"]:
        number = -number
    unit = (
        (m["unit"] or "day")
        .lower()
        .replace("week-end", "weekend")
        .replace("week end", "weekend")
        .replace("wkend", "weekend")
    )
    return Expression(Nth(number, unit_of(unit)[0], of)) if number else None


def of_unit(m: re.Match[str], parts: list[Found]) -> Expression | None:
    return (
        Expression(Holding(unit_of(m["unit"].lower())[0], parts[-1].expression.form))
        if parts[-1].expression.form
        else None
    )


def last_week(_: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "The last week of this month"."""
    week, of = parts[0].expression.form, parts[-1].expression.form
    return Expression(Nth(-1, week.unit, of)) if isinstance(week, Shift) and week.count == -1 and of else None


def nth_last_week(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "The third last week of 2018"."""
    last = last_week(m, parts)
    if last is None or not isinstance(last.form, Nth):
        return None
    return Expression(replace(last.form, number=-_nth(m["nth"])))


def nth_of_this_month(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "The second Sunday", of the month of writing."""
    form = parts[0].expression.form
    if not isinstance(form, Weekday) or form.frame != "bare":
        return None
    return Expression(Nth(_nth(m["nth"]), "day", Shift("month", 0), form.number), parts[0].expression.part)


def day_in_week(_: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Next week on Friday", "Sunday of last week"."""
    week = next((p.expression.form for p in parts if isinstance(p.expression.form, Shift)), None)
    on = next((p.expression for p in parts if isinstance(p.expression.form, Weekday)), None)
    if week is None or week.unit != "week" or on is None or not isinstance(on.form, Weekday) or on.form.frame != "bare":
        return None
    return Expression(Weekday(on.form.number, "bare", week), on.part, on.clock)


def weekday_of_month(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Friday the 15th"."""
    form = parts[0].expression.form
    number = ordinal(m["d"])
    if not isinstance(form, Weekday) or not 1 <= number <= 31:
        return None
    return Expression(Monthly(number, form.number))


def same_day(_: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Friday, Sept. 9", "Monday (3/4)", "September 9, Friday": the date says more than the weekday does."""
    dates = [p.expression for p in parts if not isinstance(p.expression.form, Weekday)]
    days = [p.expression for p in parts if isinstance(p.expression.form, Weekday)]
    if len(dates) != 1 or len(days) != 1:
        return None
    form: Form | None = dates[0].form
    weekday = days[0].form
    if isinstance(form, Refused):
        form = _by_weekday(form) if isinstance(weekday, Weekday) else None
    if isinstance(form, Shift | Counted) or form is None:
        return None
    if isinstance(form, Monthly | Yearly) and isinstance(weekday, Weekday):
        form = replace(form, weekday=weekday.number)
    return Expression(form, dates[0].part or days[0].part, dates[0].clock or days[0].clock)


def _by_weekday(form: Refused) -> Form | None:
    return Yearly(form.readings[0]) if form.readings and len(form.readings[0]) == 5 else None


def of_year(_: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Christmas of last year", "next year's third quarter", "March in a year"."""
    once = next((p.expression for p in parts if isinstance(p.expression.form, Yearly)), None)
    year = next((p.expression.form for p in parts if not isinstance(p.expression.form, Yearly)), None)
    if once is None or not isinstance(once.form, Yearly) or once.form.year or once.form.frame != "bare":
        return None
    if isinstance(year, Shift) and year.unit == "year":
        return Expression(replace(once.form, year=year), once.part, once.clock)
    if isinstance(year, Exact) and len(year.value) == 4 and once.form.code[0] == "@":
        return (
            Expression(replace(once.form, of=int(year.value)), once.part, once.clock) if year.value.isdigit() else None
        )
    if isinstance(year, Exact) and len(year.value) == 4:
        return Expression(Exact(f"{year.value}-{once.form.code}"), once.part, once.clock)
    return None


def in_years(_: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Christmas in two years"."""
    once, length = parts[0].expression, parts[1].expression.form
    years = re.fullmatch(r"P(\d)Y", length.value) if isinstance(length, Measure) else None
    if years is None or not isinstance(once.form, Yearly) or once.form.year or once.form.frame != "bare":
        return None
    return replace(once, form=replace(once.form, year=Shift("year", int(years[1]))))


def modified(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Early Wednesday", "the end of March", "mid-2015"."""
    word = m["mod"].lower().removeprefix("the ").removeprefix("very ")
    mod: Mod = (
        "START" if re.match(r"early|beginning|start|first part", word)
        else "END" if re.match(r"late|end|close|latter", word)
        else "MID"
    )  # fmt: skip
    whole = parts[0].expression
    if isinstance(whole.form, Measure) or whole.mod:
        return None
    return replace(whole, mod=mod)


def rest(_: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "The rest of the week", "this time next year": the period itself."""
    whole = parts[0].expression
    return whole if not isinstance(whole.form, Measure) else None


def numbered(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Week 31 of 2018", "the 3rd week of next year"."""
    of = parts[0].expression.form
    return Expression(Nth(int(m["n"]), "week", of)) if of and 1 <= int(m["n"]) <= 53 else None


def first_or_last(_: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "The last day of October": the length "the last day" says which."""
    one, of = parts[0].expression.form, parts[-1].expression.form
    if not isinstance(one, Measure) or one.towards > 0 or one.value not in _UNITS or of is None:
        return None
    return Expression(Nth(-1 if one.towards else 1, _UNITS[one.value], of)) if one.pointed else None


def week_of_year(_: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Week 12 of 2031"."""
    week, year = (part.expression.form for part in parts)
    return Expression(replace(week, of=year)) if isinstance(week, Nth) and week.unit == "week" and year else None
