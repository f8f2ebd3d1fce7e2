"""Times of day in words: "half past three", "seven thirty p.m.", "9 o'clock", and the names of time zones."""

import re
from collections.abc import Iterator

from wirefacts.values.number_words import TENS, UNITS
from wirefacts.values.timex import Clock, Expression, Found
from wirefacts.values.timex_lexicon import opened

HOURS = {word: value for word, value in UNITS.items() if 1 <= value <= 12}
HOUR = "(?:" + "|".join(sorted((f"[{w[0].upper()}{w[0]}]{w[1:]}" for w in HOURS), key=len, reverse=True)) + ")"
_TEENS = "|".join(word for word, value in UNITS.items() if value >= 10)
_ONES = "|".join(word for word, value in UNITS.items() if 1 <= value <= 9)
MINUTE = rf"(?:(?:twenty|thirty|forty|fourty|fifty)(?:[- ](?:{_ONES}))?|{_TEENS}|(?:oh?|zero|ou)[- ](?:{_ONES}))"
_NAMES = {"noon": 12, "midnight": 24, "midday": 12}
_ZONE_NAME = (
    r"(?:(?:E|C|M|P)(?:[SD])?T|GMT|UTC|BST|CES?T|EES?T|WES?T|MSK|IST|PKT|JST|KST|HKT|SGT|WIB|A[CE][SD]T|AW?ST|NZ[SD]T|SAST|EAT|WAT|Z"
    r"|gmt|utc|[ecmp][sd]t|ist|bst|cet"
    r"|local(?: time)?|(?:Eastern|Central|Mountain|Pacific|Moscow|London|Beijing|Greenwich Mean|[A-Z][a-z]+(?= [Tt]ime))"
    r"(?: (?:Standard|Daylight|Summer))?(?: [Tt]ime)?)\b"
    r"(?: ?[-+−±]\d{1,2}(?::\d\d)?)?(?: time\b)?"
)
ZONE = rf"(?: ?\({_ZONE_NAME}\)| ?{_ZONE_NAME})"
HALF = r"(?:[AaPp] ?\. ?[Mm]\.?|[AaPp] ?[Mm]\b)"
_PART = r"(?:(?:in|at) (?:the )?)?(?P<part>morning|afternoon|evening|night|AM\b|PM\b)"


def hour_of(words: str) -> int:
    return int(words) if words.isdigit() else HOURS[words.lower()]


def minute_of(words: str) -> int:
    """ "thirty-five", "oh five", "45" as minutes."""
    if words.isdigit():
        return int(words)
    return sum(TENS.get(word) or UNITS.get(word) or 0 for word in re.split(r"[- ]", words.lower()))


def in_half(hour: int, words: str | None) -> tuple[int, bool]:
    """The hour of 24 that "p.m." or "in the evening" makes of it, and whether it may still be twelve hours later."""
    told = (words or "").lower()
    if not told or hour > 12:
        return hour, 1 <= hour <= 12 and not told
    late = told[0] == "p" or told in {"afternoon", "evening"} or (told == "night" and 5 <= hour < 12)
    if told in {"night", "evening"} and hour == 12:
        return 24, False
    return hour % 12 + 12 * late, False


def _past(m: re.Match[str]) -> Iterator[Found]:
    minute = {"half": 30, "quarter": 15}.get(m["min"].lower().removeprefix("a ")) or minute_of(m["min"])
    name = m["name"]
    hour, unsure = (_NAMES[name.lower()], False) if name else in_half(hour_of(m["h"]), m["half"] or m["part"])
    back = m["way"] in {"to", "before", "till", "til"}
    if m["way"] == "to" and m.string.endswith(("from ", "From "), 0, m.start()):
        return
    if back and unsure and not re.search(r"half|quarter|min", m["min"] + m[0], re.IGNORECASE):
        cued = re.search(
            r"\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Aa]round|[Ii]t[’']s|[Ii]t is|[Ww]as) \Z",
            m.string[max(0, m.start() - 8) : m.start()],
        )
        if cued is None or minute not in {5, 10, 20, 25}:
            return
    if hour > 24 or (hour > 12 and name is None and not (m["half"] or m["part"] or "past" in m["way"])):
        return
    total = (60 * hour - minute) if back else (60 * hour + minute)
    if 0 < minute < 60:
        yield Found(
            m.start(), m.end(), Expression(clock=Clock(total // 60 % 24, total % 60, unsure=unsure)), weak=unsure
        )


def _spoken(m: re.Match[str]) -> Iterator[Found]:
    hour, unsure = in_half(hour_of(m["h"]), m["half"] or m["part"])
    minute = minute_of(m["m"]) if m["m"] else 0
    if hour > 24 or minute > 59 or (m["half"] and not 1 <= hour_of(m["h"]) <= 12):
        return
    yield Found(m.start(), m.end(), Expression(clock=Clock(hour, minute, unsure=unsure)))


def _ish(m: re.Match[str]) -> Iterator[Found]:
    hour, unsure = in_half(hour_of(m["h"]), None)
    if hour <= 24:
        minute = minute_of(m["m"]) if m["m"] else 0
        yield Found(m.start(), m.end(), Expression(clock=Clock(hour, minute, unsure=unsure), mod="APPROX"))


SPOKEN_KINDS = (
    opened(
        "past",
        "half a quarter # $number",
        rf"(?P<min>[Hh]alf|(?:[Aa] )?[Qq]uarter|(?:{MINUTE}|{_ONES}|[Ff]ive|[Tt]en|\d{{1,2}})(?= (?:min|past|after|to"
        rf"|before|of|till?)))(?: min(?:ute)?s?)? "
        rf"(?P<way>past|after|to|before|till?) (?:(?P<name>noon|midnight|midday)|(?P<h>\d{{1,2}}|{HOUR})(?!\d| (?:of"
        rf"|people|years|days))"
        rf"(?: ?o['’]?clock)?(?: ?(?P<half>{HALF})|[ -]{_PART})?)\b",
        _past,
    ),
    opened(
        "spoken_half",
        "# $number",
        rf"(?P<h>\d{{1,2}}|{HOUR})(?:[- ](?P<m>{MINUTE}))?(?: ?o['’]?clock)?[ -](?P<half>{HALF})(?P<part>)",
        _spoken,
    ),
    opened(
        "oclock",
        "# $number",
        rf"(?P<h>\d{{1,2}}|{HOUR})(?P<m>) ?o ?['’]? ?clock(?: (?P<half>{HALF})|,? {_PART})?",
        _spoken,
    ),
    opened(
        "in_part",
        "# $number",
        rf"(?<![\d.,])(?P<h>\d{{1,2}}|{HOUR})(?:(?::| (?=\d))(?P<m>[0-5]\d))?(?P<half>) in (?:the )?(?P<part>morning"
        rf"|afternoon|evening|night|AM\b|PM\b)",
        _spoken,
    ),
    opened(
        "in_part_words",
        "$number",
        rf"(?P<h>{HOUR})[- ](?P<m>{MINUTE})(?P<half>) (?:in|at) (?:the )?(?P<part>morning|afternoon|evening|night)",
        _spoken,
    ),
    opened("ish", "# $number", rf"(?P<h>\d{{1,2}}|{HOUR})(?::(?P<m>[0-5]\d))? ?-?ish\b", _ish),
)
