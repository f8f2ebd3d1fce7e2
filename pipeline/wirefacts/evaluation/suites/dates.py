"""Recognizers-Text's specifications of dates and times and duckling's examples, read by `values.timex_reading`.

Spans agree where both hold the same words once what guides differ on is left off at the ends: prepositions, articles, bounds.
"""

import datetime as dt
import re
from collections.abc import Sequence

from wirefacts.corpora.outside.rows import Answer, CasesRow
from wirefacts.evaluation.suites.dates_agree import agrees
from wirefacts.evaluation.suites.dates_read import Ours, read
from wirefacts.evaluation.suites.dates_wanted import Want, in_zone, of_duckling, recognized
from wirefacts.evaluation.suites.suite import PORT, Bar, Reading, Suite, Verdict
from wirefacts.text.extents import Extent

_SOME_DAY = dt.datetime.fromisoformat("2016-11-07")
"""Where a case is read from that names no day."""
_LEFT_OFF = (
    r"the|on|in|at|of|from|between|during|for|by|within|around|about|approximately|circa|before|after|since|until|till|through|"
    r"throughout|prior to|later than|earlier than|sooner than|no later than|no earlier than|any ?time|sometimes?|or|equal to|"
    r"(?:starting|ending|beginning(?! of))(?: on| with)?|as|early as|late as|and|some|over|under|more than|less than"
    r"|at least|nearly|almost|a|an|this is|onwards?|on or|"
    r"@|up to|upto|just|right|only|every|each|roughly|near|past|all|whole|entire|exactly|not|than|is|but|inclusive"
)
_FRONT = re.compile(rf"(?:(?:{_LEFT_OFF})\b[ ,]*|[\s(\[<>=~.,:'\"-]+)+", re.IGNORECASE)
_BACK = re.compile(
    r"[\s.,:;!?)\]'\"-]+\Z|,? (?:or (?:later|earlier|before|after|so)|onwards?|inclusive)\W*\Z", re.IGNORECASE
)
_ONE_KIND = re.compile(
    r"/(Date|Time|DateTime|DatePeriod|TimePeriod|DateTimePeriod|Duration|Holiday|Set)(?:Extractor|Parser):"
)
_MODES = {
    "CalendarMode": "a mode for calendars", "TasksMode": "a mode for lists of tasks",
    "SplitDateAndTime": "a mode that tells a day and its time apart", "TimeZone": "a time zone without a time",
    "SkipFromTo": "a mode that leaves ranges out",
}  # fmt: skip
_SURE_HOUR = re.compile(
    r"[ap] ?\. ?m|[ap]m\b|\d ?[ap]\b|noon|midday|mid ?-?night|morning|afternoon|evening|night|tonight|lunch|dawn|dusk|\bday"
    r"|\b(?:GMT|UTC|[A-Z]?[SD]T)\b|\b(?:0\d|1[3-9]|2[0-4])(?::| ?h|\d\d)|T\d\d",
    re.IGNORECASE,
)
_HOURLY = re.compile(r"\b(?:hours?|minutes?|mins?|seconds?|secs?|hrs?|now)\b|\d[hms]\b", re.IGNORECASE)
_FIGURES = re.compile(r"\D{0,8}\d{1,2} ?[./-] ?\d{1,2}\D{0,4}\Z")
_UNIT_ALONE = re.compile(
    r"(?:(?:the|my) )?(?:day|week-?end|week|month|year)|(?:the )?(?:rest|end) (?:of )?(?:(?:the |my |this "
    r"|current )?day|my \w+)",
    re.IGNORECASE,
)
_SHORTHAND = re.compile(r"(?:.* )?\d{1,2}[ap]|w/c .*|\d+[DWMYhms]", re.IGNORECASE)
_BARE_DAY = re.compile(r".* on (?:the )?\d{1,2}\Z|(?:the )?\d{1,2}\Z|\d{1,2} (?:at|around|@|,)")
_NOTHING = "nothing"
_MOMENT = re.compile(
    r"(?:(?:right|just) )?now|asap|as soon as possible|atm|at the moment|(?:(?:at|by) )?(?:the )?(?:eod|eom|eoy|bom|boy)"
)
_PUBLIC = re.compile(
    r"Christmas|New Year's|Easter|Good Friday|Thursday|Sunday|Monday|Shrove Tuesday|Thanksgiving|Friday|Labor|Memorial"
    r"|Independence|Veterans"
    r"|President|Luther|Mother|Father|Halloween|Valentine|Patrick|Groundhog|Bank|Lincoln|Fawkes|Boxing|Columbus|Pentecost"
)
_LATENT = re.compile(
    r"(?:at |the |on )?(?:\d{1,2}(?:st|nd|rd|th)?|\d{1,2}[ap]\.?|morning|afternoon|evening|night|week|may|march|mon\.?"
    r"|tue\.?|thu\.?|fri\.?|sat\.?"
    r"|sun\.?|first|\d{1,2}:\d\d(?::\d\d)?|\d{1,2}h|(?:the )?(?:third|3rd) (?:quarter|qtr)|\w+[ -]thirty"
    r"|twelve[ -]\w+[ -]three|half three|three twenty"
    r"|\d{1,2} \d\d|\d+ ?['\"m]|in \d+['\"]?|(?:around |approximately )?\d{4})"
)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    front = _FRONT.match(text, start, end)
    begin = front.end() if front and front.end() < end else start
    back = _BACK.search(text, begin, end)
    return begin, back.start() if back and back.start() > begin else end


def judge(row: CasesRow) -> Verdict:
    """A case of Recognizers-Text. Where a specification tests one recogniser alone, what it does not tell is not asked."""
    ours = read(row.text, row.reference or _SOME_DAY)
    wanted = [answer for answer in row.answers if answer.extent is not None]
    if _ONE_KIND.search(row.doc_id):
        ours = [each for each in ours if _asked(each, wanted, row.doc_id)]
    return _verdict(row.text, [(answer.extent or Extent(0, 0), recognized(answer)) for answer in wanted], ours)


def _asked(ours: Ours, wanted: Sequence[Answer], doc_id: str) -> bool:
    if wanted:
        return any(answer.extent and answer.extent.overlaps(Extent(ours.start, ours.end)) for answer in wanted)
    kind = _ONE_KIND.search(doc_id)
    return kind is not None and kind[1] in {_kind(ours), "Holiday"}


def _kind(ours: Ours) -> str:
    if ours.value.startswith("XXXX"):
        return "Set"
    if ours.value.startswith("P"):
        return "Duration"
    clock, dated = "T" in ours.value, not ours.value.startswith("T")
    whole = ours.last is not None or (clock and ours.value[-1].isalpha()) or (not clock and len(ours.value) != 10)
    return ("Date" if dated else "") + ("Time" if clock else "") + ("Period" if whole else "")


def _verdict(text: str, wanted: Sequence[tuple[Extent, tuple[Want, ...]]], ours: Sequence[Ours]) -> Verdict:
    left = list(ours)
    theirs: list[Reading] = []
    mine: list[Reading] = []
    for extent, wants in wanted:
        place = _trimmed(text, extent.start, extent.end)
        value = " or ".join(sorted({_told(want) for want in wants}))
        theirs.append(Reading(*place, value))
        same = next((each for each in left if _trimmed(text, each.start, each.end) == place), None)
        if same is not None:
            left.remove(same)
            right = not wants or any(agrees(want, same) for want in wants)
            mine.append(Reading(*place, value if right else _value(same)))
    mine += [Reading(*_trimmed(text, each.start, each.end), _value(each)) for each in left]
    return Verdict(tuple(theirs), tuple(mine))


def _value(ours: Ours) -> str:
    return ours.value if ours.last is None else f"{ours.value}/{ours.last}"


def _told(want: Want) -> str:
    if want.point or want.first or want.until:
        return f"{want.timex} {'/'.join(str(m) for m in (want.point, want.first, want.until) if m)}".strip()
    return want.timex or _NOTHING


def excluded(row: CasesRow) -> str | None:
    """Why a case of Recognizers-Text has no one reading in news."""
    if PORT in row.unsupported:
        return "not supported by the library's own Python port"
    for mode, reason in _MODES.items():
        if mode in row.doc_id:
            return reason
    for answer in row.answers:
        if answer.extent is not None:
            why = _excluded(row.text[answer.extent.start : answer.extent.end], answer)
            if why:
                return why
    return None


def _excluded(words: str, answer: Answer) -> str | None:
    wants = recognized(answer)
    if any(want.point and want.point.year == 1 for want in wants) or re.search(
        r"-02-30|-02-31|-31-", str(answer.value)
    ):
        return "a day that the calendar lacks"
    timexes = {want.timex for want in wants}
    if len(timexes) > 1:
        return "two readings are listed and nothing decides"
    if _FIGURES.match(words):
        return "a day in figures without a year, which news writes for fractions and scores"
    kind = answer.kind.removeprefix("datetimeV2.")
    if (
        "time" in kind
        and kind != "timezone"
        and not _SURE_HOUR.search(words)
        and not (_HOURLY.search(words) and not re.search(r"\b(?:past|to|until)\b", words))
    ):
        return "an hour from 1 to 12 without a.m., p.m. or a part of the day"
    if re.fullmatch(r"(?:right )?now|asap|at the moment|otd|EOD|EOY|EOM", words, re.IGNORECASE):
        return "a word for the moment of writing"
    if _UNIT_ALONE.fullmatch(words):
        return "a unit alone, which in news is no date"
    if _SHORTHAND.fullmatch(words):
        return "shorthand of calendars"
    if kind == "timezone":
        return "a time zone without a time"
    if _BARE_DAY.match(words):
        return "a bare number for a day"
    return None


def judge_duckling(row: CasesRow) -> Verdict:
    """An example of duckling: its input is one time and nothing else, or none ("NEGATIVE")."""
    ours = read(row.text, (row.reference or _SOME_DAY).replace(tzinfo=None), "future")
    answer = row.answers[0]
    wants = tuple(in_zone(want, ours[0].zone) for want in of_duckling(answer)) if ours else of_duckling(answer)
    if answer.value == "NEGATIVE":
        return _verdict(row.text, [], ours)
    return _verdict(row.text, [(Extent(0, len(row.text)), wants)], ours)


def excluded_duckling(row: CasesRow) -> str | None:
    """Why an example of duckling has no one reading in news."""
    words, value = row.text.strip().lower(), row.answers[0].value
    told = value if isinstance(value, dict) else {}
    if _MOMENT.fullmatch(words):
        return "a word for the moment of writing"
    if ("holiday" in told and not _PUBLIC.search(told["holiday"])) or "Holiday" in str(value):
        return "a feast whose day no rule of the Gregorian year tells"
    if re.match(r"(?:two |2 )?upcoming (?:two |2 )?\w+$", words):
        return "a length that touches today, told as a moment"
    if _FIGURES.match(words) or re.fullmatch(r"\d+ \d+ \d{4}", words):
        return "a day in figures without a year, which news writes for fractions and scores"
    if _LATENT.fullmatch(words):
        return "a time only where a listener awaits one"
    return None


SUITES = (
    Suite(
        "recognizers date and time",
        "recognizers_text",
        lambda row: row.doc_id.startswith("DateTime/"),
        judge,
        excluded,
        Bar(0.92, 0.85),
    ),
    Suite(
        "duckling time",
        "duckling",
        lambda row: row.answers[0].kind in {"Time", "Duration"},
        judge_duckling,
        excluded_duckling,
        Bar(0.88, 0.88),
    ),
)
