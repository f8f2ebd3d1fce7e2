"""Days, months and years written out, weekdays, holidays."""

import re
from collections.abc import Iterator

from wirefacts.values import holidays
from wirefacts.values.calendar import day, month_end
from wirefacts.values.national_days import CAPITALIZED, NATIONAL
from wirefacts.values.timex import Exact, Expression, Form, Found, Monthly, Nth, Refused, Weekday, Yearly
from wirefacts.values.timex_counts import ORDINAL_WORD, ordinal
from wirefacts.values.timex_lexicon import (
    DAY,
    FRAME,
    MONTH,
    MONTH_NAME,
    ORDINAL,
    PART,
    TO,
    WEEKDAY,
    YEAR,
    YEAR_END,
    frame_of,
    last_word,
    month_number,
    opened,
    part_code,
    step,
    weekday_number,
)

_REMEMBERED = {"09-11": 2001, "01-06": 2021, "10-07": 2023}
"""Days known by their date alone: the attacks of 2001, the storming of the Capitol, the attack on Israel."""
_REMEMBERED_AS = re.compile(
    r",? (?:terror(?:ist)? )?(?:attacks?|hijack\w+|riots?|insurrection|committee|massacre|memorial)\b"
)
_YEARLY_CUES = frozenset(
    "in since until till by from early late last next this that through during between before after for to and or a".split()
)
_NAMELIKE = frozenset("April June August May March".split())
_FIRM_CUES = frozenset("in since until till early late last next this that mid during through".split())


def _ends_of(m: re.Match[str], month: str) -> Iterator[tuple[int, int, str]]:
    """Each day of a match with the stretch it stands on: one, or the two ends of "3-5 May", "June 10 and 11"."""
    if m["d2"]:
        yield m.start(), m.end("o"), f"{month}-{_day_of(m['d']):02}"
        yield m.start("d2"), m.end(), f"{month}-{_day_of(m['d2']):02}"
    else:
        yield m.start(), m.end(), f"{month}-{_day_of(m['d']):02}"


def _day_of(words: str) -> int:
    """ "3", "third", "twenty-first" as a day of a month."""
    return int(words) if words.isdigit() else ordinal(words)


def _longest(month: str) -> int:
    return month_end(2000, int(month)).day


def _written(m: re.Match[str]) -> Iterator[Found]:
    month = f"{month_number(m['m']):02}"
    if m["d"][0].isupper():  # "the end of May the Second Squadron"
        return
    if _day_of(m["d"]) > _longest(month) or (m["d2"] and _day_of(m["d2"]) > _longest(month)):
        yield Found(m.start(), m.end(), Expression(Refused()))
        return
    for start, end, code in _ends_of(m, month):
        form = _dated(code, int(m["y"]) if m["y"] else None, m)
        if form is not None:
            yield Found(start, end, Expression(form, part_code(m["part"])))


def _dated(code: str, year: int | None, m: re.Match[str]) -> Form | None:
    month, number = map(int, code.split("-"))
    if year is not None:
        here = day(year, month, number)
        return Exact(here.isoformat()) if here else None
    if code in _REMEMBERED and _REMEMBERED_AS.match(m.string, m.end()):
        return Exact(f"{_REMEMBERED[code]}-{code}")
    if day(2000, month, number) is None:
        return None
    on = weekday_number(m["on"]) if m["on"] and not m["d2"] else None
    return Yearly(code, year=step(m["rel"], "year"), weekday=on)


def _month_year(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start(), m.end(), Expression(Exact(f"{m['y']}-{month_number(m['m']):02}")))


def _month(m: re.Match[str]) -> Iterator[Found]:
    before = last_word(m.string[max(0, m.start() - 24) : m.start()]).lower()
    if (
        len(m["m"].rstrip(".")) <= 4
        and m["m"] not in {"May", "June", "July"}
        and not m["frame"]
        and not m["rel"]
        and m.start() == m.start("m")
    ):
        yield Found(
            m.start(),
            m.end() - m["m"].endswith("."),
            Expression(Yearly(f"{month_number(m['m']):02}")),
            weak=before not in _FIRM_CUES | {"of", "by", "and", "to", "from"},
        )
        return
    if (
        m.start() == m.start("m")
        and not m["frame"]
        and not m["rel"]
        and m["m"].capitalize() in _NAMELIKE
        and not _is_month(m)
    ):
        return
    yield Found(
        m.start(),
        m.end(),
        Expression(Yearly(f"{month_number(m['m']):02}", frame_of(m["frame"]), step(m["rel"], "year"))),
    )


def _is_month(m: re.Match[str]) -> bool:
    """A month's name that is also a first name or a verb needs a word before it that times are put in."""
    before = m.string[max(0, m.start() - 24) : m.start()]
    cue = last_word(before).lower()
    name_follows = re.match(r" [A-Z][a-z]", m.string[m.end() : m.end() + 3]) is not None
    if cue in _FIRM_CUES or before.endswith(("mid-", "Mid-", "early-", "late-")):
        return True
    if re.search(r"(?:\b(?:end|beginning|start|middle|month|rest|day|week|weekend)|day) of $", before):
        return True
    if m["m"] in {"April", "June", "August"} and not name_follows:
        return cue in _YEARLY_CUES or not re.search(r"(?:[’']s|[A-Z][a-z.]+) $", before)
    if re.match(rf"(?: to | and |[-–])(?:{MONTH})", m.string[m.end() : m.end() + 16]):
        return True
    if not name_follows and re.search(rf"(?:{MONTH})(?: to | and |[-–])$", before):
        return True
    return cue in _YEARLY_CUES and not name_follows and m["m"] != "May"


def _monthly(m: re.Match[str]) -> Iterator[Found]:
    """ "On the 15th"; an ordinal of anything else has its noun behind it."""
    before = last_word(m.string[max(0, m.start() - 24) : m.start()]).lower()
    number = _day_of(re.sub(r"(?:st|nd|rd|th)$", "", m["d"]) if m["d"][0].isdigit() else m["d"])
    sure = before in {"on", "for", "by", "until", "since"} and (m["d"][0].isdigit() or number > 12)
    if 1 <= number <= 31:
        yield Found(m.start(), m.end(), Expression(Monthly(number)), weak=not sure)


def _days_of_month(m: re.Match[str]) -> Iterator[Found]:
    month = step(m["frame"], "month")
    if month is not None:
        yield Found(m.start(), m.end("d"), Expression(Nth(int(m["d"]), "day", month)))
        yield Found(m.start("d2"), m.end(), Expression(Nth(int(m["d2"]), "day", month)))


def _weekday(m: re.Match[str]) -> Iterator[Found]:
    form = Weekday(weekday_number(m["w"]), frame_of(m["frame"]), step(m["rel"], "week"))
    weak = False
    if not m["w"].lower().rstrip(".").endswith("day"):
        before = last_word(m.string[max(0, m.start() - 24) : m.start()]).lower()
        weak = not m["frame"] and before not in {"on", "by", "until", "till", "since", "from", "to", "and", "or"}
    end = m.end() - (m[0].endswith(".") and m.end("w") == m.end())
    yield Found(m.start(), end, Expression(form, part_code(m["part"])), weak=weak)


_HOLIDAYS = "|".join(
    sorted(
        (
            re.sub(r"\b[a-z]", lambda c: c.group().upper(), name)
            .replace("'S", "'s")
            .replace(" Of ", " of ")
            .replace(" De ", " de ")
            .replace("Mlk", "MLK")
            for name in holidays.NAMES
        ),
        key=len,
        reverse=True,
    )
).replace("'", "['’]?")
_BY_LETTERS = {
    name.replace("'", ""): name for name in sorted(holidays.NAMES, key=lambda name: "'" not in name, reverse=True)
}
"""Names by their letters alone, without the apostrophes that many leave out."""
_SHORT_HOLIDAYS = frozenset({"Christmas", "Easter", "Epiphany", "Pentecost"})
_HOLIDAY_CUES = frozenset(
    "at before by over for on during since until after around last this next from and through".split()
)


def _holiday(m: re.Match[str]) -> Iterator[Found]:
    if m["name"] in _SHORT_HOLIDAYS and m[0] != m.string and not m["frame"] and not m["y"]:
        noun = re.match(r" [a-z]+", m.string[m.end() : m.end() + 20])
        if last_word(m.string[max(0, m.start() - 24) : m.start()]).lower() not in _HOLIDAY_CUES or (
            noun
            and noun.group().strip()
            in {"tree", "trees", "island", "eggs", "party", "parties", "card", "cards", "dinner"}
        ):
            return
    told = m["name"].lower().replace("’", "'")
    name = told if told in holidays.NAMES else _BY_LETTERS.get(told.replace("'", ""))
    if name is None:  # "Good Frıday": a letter that only without regard to case is the same
        return
    if name in CAPITALIZED and (m["name"].split()[1] != "Day" or m.string.startswith(" of ", m.end())):  # of mourning
        return
    if m["y"] and name in NATIONAL:
        yield Found(m.start(), m.end(), Expression(Yearly(f"@{name}", of=int(m["y"]))))
    elif m["y"]:
        here = holidays.holiday(name, int(m["y"]))
        if here is not None:
            yield Found(m.start(), m.end(), Expression(Exact(here.isoformat())))
    else:
        yield Found(m.start(), m.end(), Expression(Yearly(f"@{name}", frame_of(m["frame"]), step(m["rel"], "year"))))


_DAYS = rf"(?:{DAY}(?!\d)|{ORDINAL_WORD})"
_MONTH_GLUED = rf"(?:{MONTH}|(?:{MONTH_NAME}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?=\d))"
_REL = rf"(?:,?(?: of| in)? (?P<rel>{FRAME}) year\b)?"
_PART = rf"(?: (?P<part>{PART})\b)?"
_ON = rf"(?:(?P<on>{WEEKDAY}),? (?:the )?)?"
_NO_CLOCK = r"(?![\w:%]|,\d{3}|\.\d| ?[ap]\.?m\b)"
KINDS = (
    opened(
        "day_month",
        "# the $weekday $ordinal",
        rf"(?<!\d[.,]){_ON}(?:the )?(?P<d>{_DAYS})(?P<o>{ORDINAL})(?:{TO}(?:the )?(?P<d2>{_DAYS}){ORDINAL})?"
        r"(?: day)?,?\.?(?: of)?(?: of|[ -/]|(?<=\d))"
        rf"(?: ?the month of)? ?(?P<m>{MONTH})"
        rf"(?![’']?\w|-[a-z])(?:(?:,? | ?, ?|-|,? (?:of|in) )(?P<y>{YEAR}){YEAR_END})?{_REL}{_PART}",
        _written,
    ),
    opened(
        "month_day",
        "$month $weekday",
        rf"{_ON}(?P<m>{_MONTH_GLUED})(?:[ /-]|,? ?|\. )(?:the )?(?P<d>{_DAYS})(?P<o>{ORDINAL}){_NO_CLOCK}"
        rf"(?:{TO}(?:the )?(?P<d2>{_DAYS}){ORDINAL}{_NO_CLOCK}(?! (?:{MONTH})))?"
        rf"(?:(?:,? | ?, ?|,? (?:of|in) )(?P<y>{YEAR}){YEAR_END})?{_REL}{_PART}",
        _written,
    ),
    opened(
        "month_year",
        "the $month",
        rf"(?:[Tt]he month of )?(?P<m>{MONTH})(?: ?,)?(?: of| in|[-/ ])? ?(?P<y>{YEAR}){YEAR_END}",
        _month_year,
    ),
    opened("year_month", "#", rf"(?P<y>{YEAR})(?: ?, ?| |[-/])(?P<m>{MONTH})(?! \d)(?!\w)", _month_year),
    opened(
        "holiday",
        "the $frame $holiday",
        rf"(?:(?P<frame>{FRAME}) )?(?:[Tt]he )?(?=[A-Z])(?P<name>(?i:{_HOLIDAYS}))\b(?:,?(?: of"
        rf"| in)? (?P<y>{YEAR}){YEAR_END})?{_REL}",
        _holiday,
    ),
    opened(
        "weekday",
        "$frame $weekday",
        rf"(?:(?P<frame>{FRAME}) )?(?P<w>{WEEKDAY})(?!\w){_PART}(?:,?(?: of)? (?P<rel>{FRAME}) week\b)?",
        _weekday,
    ),
    opened(
        "month",
        "the month $frame $month",
        rf"(?:(?:[Tt]he )?[Mm]onth of )?(?:(?P<frame>{FRAME}) )?(?P<m>{MONTH})(?![\w’]"
        rf"|-(?!{MONTH})\w){_REL}(?! \d{{1,2}}\b)(?![-–]\d)",
        _month,
    ),
    opened(
        "monthly",
        "the # $ordinal",
        rf"(?:[Tt]he )?(?P<d>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD})(?=[.,;:!?)]|$| (?:at|and|to|until|or|through)\b)",
        _monthly,
    ),
    opened(
        "days_of_month",
        "#",
        rf"(?P<d>{DAY}){ORDINAL}{TO}(?P<d2>{DAY}){ORDINAL} (?:of |in )?(?P<frame>{FRAME}) month\b",
        _days_of_month,
    ),
)
