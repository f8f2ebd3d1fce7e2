"""The rules of `timex_phrases`, in the order in which they are tried."""

import re
from dataclasses import replace

from wirefacts.values.timex import (
    Clock,
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
    Weekday,
    Weekdays,
    Yearly,
)  # fmt: skip
from wirefacts.values.timex_clock_words import HOUR, MINUTE, hour_of, in_half, minute_of
from wirefacts.values.timex_counts import NUMBER, ORDINAL_WORD, count, joined, length, ordinal
from wirefacts.values.timex_lexicon import unit_of
from wirefacts.values.timex_phrases import Rule, compiled

_BACK = re.compile(r"before|ago|prior|back|earlier")
_ORD = rf"(?P<nth>{ORDINAL_WORD}|\d{{1,2}}(?:st|nd|rd|th)|[Ll]ast|[Ff]inal)"
_END = r"(?![’']s\b|-\w)"


def _summed(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "2 years and 3 months"."""
    one, two = (part.expression.form for part in parts)
    if not (isinstance(one, Measure) and isinstance(two, Measure)):
        return None
    value = joined(one.value, two.value)
    return Expression(replace(one, value=value)) if value else None


def _summed_short(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "An hour and 45", "2 hours ten"."""
    form = parts[0].expression.form
    if not isinstance(form, Measure) or not re.fullmatch(r"P\w*T\d+H", form.value):
        return None
    return Expression(Measure(f"{form.value}{minute_of(m['m'])}M"))


def _summed_shift(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "2 years and a month ago": the second part has read its "ago"."""
    one, two = (part.expression.form for part in parts)
    if not (isinstance(one, Measure) and isinstance(two, Shift) and two.count):
        return None
    letter = {"day": "D", "week": "W", "month": "M", "year": "Y"}.get(two.unit)
    value = joined(one.value, f"P{abs(two.count)}{letter}") if letter else None
    return Expression(Counted(value, two.count < 0)) if value else None


def _counted(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Two hours ago", "2 years 3 months ago", "three months back"."""
    form = parts[0].expression.form
    if not isinstance(form, Measure) or form.towards:
        return None
    return Expression(Counted(form.value, bool(_BACK.search(m["way"]))))


def _counted_surely(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """The same where the number is told."""
    return None if isinstance(parts[0].expression.form, Measure) and "X" in parts[0].expression.form.value else _counted(m, parts)


def _ahead(m: re.Match[str], parts: list[Found]) -> Expression | None:
    form = parts[0].expression.form
    if not isinstance(form, Measure) or form.towards or form.every:
        return None
    return Expression(replace(form, ahead=True))


def _counted_from(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Two days after Christmas", "a week from Monday"."""
    form, of = parts[0].expression.form, parts[-1].expression.form
    if not isinstance(form, Measure) or of is None or isinstance(of, Measure):
        return None
    return Expression(
        Counted(form.value, bool(_BACK.search(m["way"])), of), parts[-1].expression.part, parts[-1].expression.clock
    )


def _unit_counted_from(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "The day after Thanksgiving", "the week before Easter"."""
    of = parts[-1].expression.form
    if of is None:
        return None
    unit = m["unit"].lower()
    back = bool(_BACK.search(m["way"]))
    whole = Counted(length(count("1"), unit), back, of)
    return Expression(whole if unit == "day" else Holding(unit_of(unit)[0], whole))


def _weekdays(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Two Fridays ago", "three Sundays from now": the set "Fridays" tells the day."""
    form = parts[0].expression.form
    number = count(m["n"])
    if not isinstance(form, Measure) or not form.value.startswith("XXXX-WXX-") or number is None:
        return None
    signed = int(number) * (-1 if _BACK.search(m["way"]) else 1)
    return Expression(Weekdays(int(form.value[9]) - 1, signed))


def _nth_weekday(m: re.Match[str], parts: list[Found]) -> Expression | None:
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


def _nth_unit(m: re.Match[str], parts: list[Found]) -> Expression | None:
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


def _of_unit(m: re.Match[str], parts: list[Found]) -> Expression | None:
    return (
        Expression(Holding(unit_of(m["unit"].lower())[0], parts[-1].expression.form))
        if parts[-1].expression.form
        else None
    )


def _last_week(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "The last week of this month"."""
    week, of = parts[0].expression.form, parts[-1].expression.form
    return Expression(Nth(-1, week.unit, of)) if isinstance(week, Shift) and week.count == -1 and of else None


def _nth_last_week(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "The third last week of 2018"."""
    last = _last_week(m, parts)
    if last is None or not isinstance(last.form, Nth):
        return None
    return Expression(replace(last.form, number=-_nth(m["nth"])))


def _nth_of_this_month(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "The second Sunday", of the month of writing."""
    form = parts[0].expression.form
    if not isinstance(form, Weekday) or form.frame != "bare":
        return None
    return Expression(Nth(_nth(m["nth"]), "day", Shift("month", 0), form.number), parts[0].expression.part)


def _day_in_week(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Next week on Friday", "Sunday of last week"."""
    week = next((p.expression.form for p in parts if isinstance(p.expression.form, Shift)), None)
    on = next((p.expression for p in parts if isinstance(p.expression.form, Weekday)), None)
    if week is None or week.unit != "week" or on is None or not isinstance(on.form, Weekday) or on.form.frame != "bare":
        return None
    return Expression(Weekday(on.form.number, "bare", week), on.part, on.clock)


def _week_from(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Monday week", "a week on Friday"."""
    weeks, form = parts[0].expression.form, parts[-1].expression.form
    if not isinstance(weeks, Measure) or not isinstance(form, Weekday) or not re.fullmatch(r"P\dW", weeks.value):
        return None
    return Expression(Counted(weeks.value, of=replace(form, frame="coming")))


def _weekday_of_month(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Friday the 15th"."""
    form = parts[0].expression.form
    number = ordinal(m["d"])
    if not isinstance(form, Weekday) or not 1 <= number <= 31:
        return None
    return Expression(Monthly(number, form.number))


def _same_day(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Friday, Sept. 9", "Monday (3/4)", "September 9, Friday": the date says more than the weekday does."""
    dates = [p.expression for p in parts if not isinstance(p.expression.form, Weekday)]
    days = [p.expression for p in parts if isinstance(p.expression.form, Weekday)]
    if len(dates) != 1 or len(days) != 1:
        return None
    form: Form | None = dates[0].form
    weekday = days[0].form
    if isinstance(form, Refused):
        form = _by_weekday(form, weekday) if isinstance(weekday, Weekday) else None
    if isinstance(form, Shift | Counted) or form is None:
        return None
    if isinstance(form, Monthly | Yearly) and isinstance(weekday, Weekday):
        form = replace(form, weekday=weekday.number)
    return Expression(form, dates[0].part or days[0].part, dates[0].clock or days[0].clock)


def _by_weekday(form: Refused, weekday: Weekday) -> Form | None:
    return Yearly(form.readings[0]) if form.readings and len(form.readings[0]) == 5 else None


def _with_hour(m: re.Match[str], parts: list[Found]) -> Expression | None:
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
    return Expression(whole.form, None, Clock(told, minute, unsure=not part and hour <= 12)) if minute < 60 else None


def _with_clock(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "This evening at 7 p.m.", "9:30 on Thursday"; "Monday morning at 8:30"."""
    clocks = [p.expression for p in parts if p.expression.form is None and p.expression.clock]
    days = [p.expression for p in parts if p.expression.form is not None]
    parted = next((p.expression.part for p in parts if p.expression.part), None)
    if len(clocks) != 1 or len(days) > 1:
        return None
    clock = _in_part(clocks[0].clock, parted) if clocks[0].clock else None
    if clock is None:
        return None
    return Expression(days[0].form if days else None, None, clock)


def _in_part(clock: Clock | None, part: str | None) -> Clock | None:
    if clock is None or part is None or not clock.unsure:
        return clock
    late = part in {"AF", "EV", "DT"} or (part == "MI" and clock.hour < 11) or (part == "NI" and 5 <= clock.hour < 12)
    if part == "NI" and clock.hour == 12:
        return replace(clock, hour=24, unsure=False)
    return replace(
        clock, hour=clock.hour % 12 + 12 * late if part != "MI" or clock.hour < 11 else clock.hour, unsure=False
    )


def _with_part(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "The night of May 3", "Friday in the late afternoon"."""
    day = next((p.expression for p in parts if p.expression.form is not None), None)
    part = next((p.expression for p in parts if p.expression.form is None and p.expression.part), None)
    if day is None or part is None:
        return None
    return Expression(day.form, part.part, mod=part.mod)


def _set_timed(m: re.Match[str], parts: list[Found]) -> Expression | None:
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
        clock = _in_part(clock, told)
        return Expression(Measure(f"{base}{clock.value if clock else ''}", every=True))
    return Expression(Measure(f"{base}T{part}", every=True))


def _set_hour(m: re.Match[str], parts: list[Found]) -> Expression | None:
    form = parts[0].expression.form
    if not isinstance(form, Measure) or not form.every:
        return None
    return _set_timed(m, [parts[0], Found(0, 0, Expression(clock=Clock(hour_of(m["h"]), unsure=True)))])


def _set_of(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Every May 5", "each 4/15", "the first Monday of every month" is left at its weekday."""
    form = parts[0].expression.form
    if isinstance(form, Refused) and form.readings:
        return Expression(Measure(f"XXXX-{form.readings[0]}", every=True))
    return (
        Expression(Measure(f"XXXX-{form.code}", every=True))
        if isinstance(form, Yearly) and form.code[0] != "@"
        else None
    )


def _of_year(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Christmas of last year", "next year's third quarter", "March in a year"."""
    once = next((p.expression for p in parts if isinstance(p.expression.form, Yearly)), None)
    year = next((p.expression.form for p in parts if not isinstance(p.expression.form, Yearly)), None)
    if once is None or not isinstance(once.form, Yearly) or once.form.year or once.form.frame not in {"bare"}:
        return None
    if isinstance(year, Shift) and year.unit == "year":
        return Expression(replace(once.form, year=year), once.part, once.clock)
    if isinstance(year, Exact) and len(year.value) == 4 and once.form.code[0] != "@":
        return Expression(Exact(f"{year.value}-{once.form.code}"), once.part, once.clock)
    return None


def _modified(m: re.Match[str], parts: list[Found]) -> Expression | None:
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


def _about(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "About two years", "more than three weeks"."""
    words = m["mod"].lower()
    mod: Mod = "APPROX"
    for name, cue in (("EQUAL_OR_MORE", "at least"), ("EQUAL_OR_LESS", "at most|up to"), ("MORE_THAN", "more|over|longer"),
        ("LESS_THAN", "less|under|fewer|nearly|almost")):  # fmt: skip
        if re.match(cue, words):
            mod = name  # type: ignore[assignment]
    whole = parts[0].expression
    if whole.mod is not None or (isinstance(whole.form, Measure) and whole.form.towards):
        return None
    return replace(whole, mod=mod)


def _rest(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "The rest of the week", "this time next year": the period itself."""
    whole = parts[0].expression
    return whole if not isinstance(whole.form, Measure) else None


def _numbered(m: re.Match[str], parts: list[Found]) -> Expression | None:
    """ "Week 31 of 2018", "the 3rd week of next year"."""
    of = parts[0].expression.form
    return Expression(Nth(int(m["n"]), "week", of)) if of and 1 <= int(m["n"]) <= 53 else None


_HM = rf"(?P<h>\d{{1,2}}|{HOUR})(?:[ :]?(?P<m>[0-5]\d|{MINUTE}))?(?![\d:.%/]*\d|\w| ?(?:%|percent|people|years|days|months|of\b))"
_AT = r"(?:,? ?-? ?(?:\bat|@|\bfor|\baround|\babout|\bby|\bfrom|\bbetween|\bnear)(?: about| around| approximately)? ?|,? )"
_ANY_DAY = "{weekday|day|parted}"
_PERIOD = "{week|month|year|period}"
_WHOLE = "{weekday|day|parted|week|month|year|period}"
_NOW = r"(?:ago|from now|from today|from right now|hence|back|earlier than now|in the past|in the future)"
_ALL = (
    Rule(r"{length}(?:,? and |,? ?){length}", _summed),
    Rule(rf"{{length}} (?:and )?(?P<m>[1-5]\d|{MINUTE}|ten|fifteen)\b(?! \w+s\b)(?![\d:.,/]*\d)", _summed_short),
    Rule(r"{length}(?:,? and |,? ?){day|week|month|year}", _summed_shift),
    Rule(rf"(?:the )?(?P<n>(?!an? ){NUMBER}) {{set}}(?P<way> (?:ago|from now|from today|back|hence))\b", _weekdays),
    Rule(rf"{{length}} (?P<way>{_NOW})\b(?! then)", _counted_surely),
    Rule(rf"{{length}} (?P<way>{_NOW})\b(?! then)", _counted, loose=True),
    Rule(r"{length} (?P<way>later|afterwards)\b", _counted, loose=True),
    Rule(r"{weekday},? (?P<d>\d{1,2})(?= ?[.,!?]|$| (?:at|between|from)\b)(?! ?[:.]\d)", _weekday_of_month, loose=True),
    Rule(rf"{_ORD} {{weekday}} (?:of|in)(?P<way>) (?:the )?{_PERIOD}", _nth_weekday),
    Rule(rf"{_ORD} {{weekday}} (?P<way>after|following|before) {{weekday|day}}{_END}", _nth_weekday),
    Rule(r"{weekday} (?:of|in)(?P<nth>)(?P<way>) {month|year}", _nth_weekday),
    Rule(
        rf"(?:[Tt]he )?{_ORD} (?P<back>last )?(?:(?:calendar )?(?P<unit>day|week-?end|week end|wkend|week|month|quarter)s? )?(?:of|in) "
        rf"(?:the )?{_PERIOD}",
        _nth_unit,
    ),
    Rule(rf"(?:[Tt]he )?{_ORD} (?P<back>last )?(?P<unit>week|weekend|quarter) {{year|month}}", _nth_unit),
    Rule(rf"(?:[Tt]he )?{_ORD} {{week}} (?:of|in) (?:the )?{{month|year|period}}", _nth_last_week),
    Rule(r"{week} (?:of|in) (?:the )?{month|year|period}", _last_week),
    Rule(
        r"(?:[Tt]he )?(?P<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth) {weekday}(?= ?[.,;?!]|$)(?P<way>)",
        _nth_of_this_month,
        loose=True,
    ),
    Rule(r"{week},? (?:on |of |between |from )?{weekday|parted|timed}", _day_in_week),
    Rule(r"{weekday|parted|timed},? (?:of |in |from )?(?:the )?{week}", _day_in_week),
    Rule(
        rf"{{weekday}} (?:the )?(?P<d>(?<=the ){ORDINAL_WORD}|\d{{1,2}}(?:st|nd|rd|th))(?=[.,;:!?)]|$| (?:at|in|on|to|and|or|with|for|between|from|until|till|through)\b| [-–]| ?[\ue000-\ue00c])",
        _weekday_of_month,
    ),
    Rule(r"{weekday|parted},? ?(?:the |- ?|\()?{day}\)?", _same_day),
    Rule(r"{day},? ?(?:on |\()?(?:a )?{weekday}\)?", _same_day),
    Rule(r"(?:the )?[Ww]eek (?P<n>\d{1,2})(?: of|,)? {year}", _numbered),
    Rule(r"{month|day|period|parted|timed},? (?:of |in )?(?:the )?{year}", _of_year),
    Rule(r"{year}(?:[’']s)?,? {month|day|period}", _of_year),
    Rule(r"{clock}(?:,? (?:in |at )?(?:the )?){part}", _with_clock, loose=True),
    Rule(r"{part}(?:,? ?(?:(?:at|@|around|by) )?){clock}", _with_clock, loose=True),
    Rule(
        rf"{_ANY_DAY},? ?(?:(?:early |late )?(?:in |at |during |on )(?:the )?(?:early hours of (?:the )?)?|the )?{{part}}",
        _with_part,
        loose=True,
    ),
    Rule(rf"{{part}} (?:of|on) (?:the )?{_ANY_DAY}", _with_part),
    Rule(rf"{{part}},? {_ANY_DAY}", _with_part, loose=True),
    Rule(rf"{{parted}}{_AT}{{clock}}", _with_clock, loose=True),
    Rule(rf"{_ANY_DAY}{_AT}{{clock}}(?:,? (?:in |at )(?:the )?{{part}})?", _with_clock, loose=True),
    Rule(rf"{{clock}}(?:,? ?(?:on|of|in|this)? ?(?:the )?){_ANY_DAY}", _with_clock, loose=True),
    Rule(
        rf"(?<![\d.,:/])(?P<h>(?:(?<=\bat )|(?<=\bby )|(?<=@ )|(?<=[,(] )|^)\d{{1,2}}|{HOUR})(?:[:\- ](?P<m>[0-5]\d|{MINUTE}))? {{parted}}",
        _with_hour,
        loose=True,
    ),
    Rule(r"{timed},? {year}", _of_year),
    Rule(rf"{{parted}}{_AT}{_HM}", _with_hour, loose=True),
    Rule(rf"{{parted}}, ?{_HM}", _with_hour, loose=True),
    Rule(r"{set}(?:,? (?:at|@|around|from|in the|in)? ?){clock|part}", _set_timed, loose=True),
    Rule(rf"{{set}} (?:at|around|@) {_HM}", _set_hour, loose=True),
    Rule(r"{clock|part},? (?:on )?{set}", _set_timed, loose=True),
    Rule(r"\b(?:[Ee]very|[Ee]ach) {day}", _set_of),
    Rule(
        rf"{{length}} (?P<way>after|before|from|since|prior to|following|past|back from) {_WHOLE}{_END}(?! (?:to|until|till|through)\b)",
        _counted_from,
    ),
    Rule(
        rf"(?:[Tt]he )?(?P<unit>day|week|month|year|weekend|night) (?P<way>after|before|following) (?:the )?{{weekday|day}}{_END}",
        _unit_counted_from,
    ),
    Rule(
        r"(?:[Tt]he )?(?P<unit>week|weekend|month)(?: of| starting(?: on)?| beginning(?: on)?| commencing| that (?:starts|begins) on|\.| with) ?(?:the )?{day|weekday}",
        _of_unit,
    ),
    Rule(r"{length} on {weekday}", _week_from),
    Rule(
        r"\b(?P<mod>(?:[Tt]he )?(?:[Ee]arly|[Ll]ate|[Mm]id)(?:-|(?: in| on)?(?: the)? ?)"
        r"|(?:[Tt]he )?(?:very )?(?:[Mm]iddle|[Bb]eginning|[Ss]tart|[Ee]nd|[Cc]lose|(?:[Ff]irst|[Ll]atter|[Ee]arly) part) of (?:the )?)"
        rf"{_WHOLE}",
        _modified,
    ),
    Rule(
        r"\b(?P<mod>[Aa]bout|[Aa]round|[Aa]pproximately|[Rr]oughly|[Ss]ome|[Nn]early|[Aa]lmost|[Mm]ore than|[Ll]ess than|[Ff]ewer than"
        r"|[Oo]ver|[Uu]nder|[Aa]t least|[Aa]t most|[Uu]p to|[Ll]onger than) {length}",
        _about,
    ),
    Rule(rf"(?:\b[Tt]he )?\b(?:rest|remainder|remaining)(?: of)?(?: the)? {_PERIOD}", _rest),
    Rule(r"\b(?:[Ii]n|[Ww]ithin|[Aa]fter) (?P<core>(?:about |around |approximately )?{length})(?! time)", _ahead),
)
RULES = compiled(rule for rule in _ALL if not rule.loose)
"""What joins words into one expression."""
WHOLE_RULES = compiled(_ALL)
"""Those, and what takes a day and its time together that stand apart: "Tuesday at 8 p.m."."""
