"""Times of day, and parts of the day that stand alone."""

import re
from collections.abc import Iterator

from wirefacts.values.timex import Clock, Expression, Found
from wirefacts.values.timex_lexicon import Kind, last_word, part_code

_CUES = frozenset(
    "at by around about from to until till after before between since just approximately and near past shortly roughly "
    "circa".split()
)
_NAMED = {"noon": Clock(12), "midday": Clock(12), "midnight": Clock(24), "12 noon": Clock(12), "12 midnight": Clock(24)}
_HALVES = {"a": 0, "p": 12}


def _clock(hour: str, minute: str | None, second: str | None, half: str | None) -> Clock | None:
    """None where no clock shows it: 13 p.m., 25:00."""
    h, m = int(hour), int(minute or 0)
    if half:
        if not 1 <= h <= 12:
            return None
        h = h % 12 + _HALVES[half[0].lower()]
    if h > 24 or m > 59 or (h == 24 and m):
        return None
    return Clock(h, m, int(second) if second else None)


def _twelve(m: re.Match[str]) -> Iterator[Found]:
    last = _clock(m["h"], m["m"], m["s"], m["half"])
    first = _clock(m["h1"], m["m1"], None, m["half1"] or m["half"]) if m["h1"] else None
    if last is None:
        return
    if first is not None:
        if not m["half1"] and (first.hour, first.minute) > (last.hour, last.minute):  # 11 to 1 p.m.
            first = Clock((first.hour + 12) % 24, first.minute)
        yield Found(m.start("h1"), m.end("first"), Expression(clock=first))
    yield Found(m.start("h"), m.end(), Expression(clock=last))


def _twenty_four(m: re.Match[str]) -> Iterator[Found]:
    """A bare 22:30 may be a score, a ratio or a verse: it needs a zone behind it or a word of time before."""
    before = m.string[max(0, m.start() - 24) : m.start()]
    clock = _clock(m["h"], m["m"], m["s"], None)
    if clock is None:
        return
    if (
        m["zone"]
        or last_word(before).lower() in _CUES
        or re.match(r" (?:on |the (?:next|following) |hours\b)", m.string[m.end() : m.end() + 16])
    ):
        yield Found(m.start(), m.end(), Expression(clock=clock))


def _military(m: re.Match[str]) -> Iterator[Found]:
    clock = _clock(m["h"], m["m"], None, None)
    if clock is not None:
        yield Found(m.start(), m.end(), Expression(clock=clock))


def _oclock(m: re.Match[str]) -> Iterator[Found]:
    hour = m["h"] if m["h"].isdigit() else str(_HOURS.index(m["h"].lower()) + 1)
    clock = _clock(
        hour, None, None, {"morning": "a", "afternoon": "p", "evening": "p", "night": "p"}.get(m["part"] or "")
    )
    if clock is not None:
        yield Found(m.start(), m.end(), Expression(clock=clock))


def _named(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start(), m.end(), Expression(clock=_NAMED[m["name"].lower()]))


def _part(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start("one"), m.end("one"), Expression(part=part_code(m["part"])))
    if m["other"]:
        yield Found(m.start("two"), m.end("two"), Expression(part=part_code(m["other"])))


_HOURS = "one two three four five six seven eight nine ten eleven twelve".split()
_ZONE_NAME = (
    r"(?:(?:E|C|M|P)(?:[SD])?T|GMT|UTC|BST|CES?T|EES?T|WES?T|MSK|IST|PKT|JST|KST|HKT|SGT|WIB|AE[SD]T|AW?ST|NZ[SD]T|SAST|EAT|WAT|Z"
    r"|local(?: time)?|(?:Eastern|Central|Mountain|Pacific|Moscow|London|Beijing|Greenwich Mean)"
    r"(?: (?:Standard|Daylight|Summer))?(?: [Tt]ime)?)\b"
    r"(?: ?[-+−±] ?\d{1,2}(?::\d\d)?)?(?: time\b)?"
)
_ZONE = rf"(?: ?\({_ZONE_NAME}\)| ?{_ZONE_NAME})"
_HALF = r"(?:[AaPp]\.[Mm]\.?|[AaPp][Mm]\b)"
KINDS = (
    Kind(
        "twelve_hour",
        rf"(?:(?P<first>(?P<h1>\d{{1,2}})(?:[:.](?P<m1>\d\d))?(?: ?(?P<half1>{_HALF}))?)(?: ?[-–—] ?| to | and | until | or ))?"
        rf"(?P<h>\d{{1,2}})(?:[:.](?P<m>[0-5]\d)(?::(?P<s>[0-5]\d))?)?[ -]?(?P<half>{_HALF}){_ZONE}?",
        _twelve,
    ),
    Kind(
        "twenty_four_hour",
        r"(?<![.:,/]\d)(?<![.:,/])(?P<h>[01]?\d|2[0-4]):(?P<m>[0-5]\d)(?::(?P<s>[0-5]\d))?(?![\d%]|[:.,]\d)"
        rf"(?P<zone>{_ZONE}|h\b| hours\b| hrs?\b)?",
        _twenty_four,
    ),
    Kind("military", r"(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)(?: ?(?:GMT|UTC)| hours\b| hrs\b| local time)", _military),
    Kind(
        "oclock",
        rf"(?P<h>\d{{1,2}}|{'|'.join(_HOURS)}) o['’]clock(?: in the (?P<part>morning|afternoon|evening))?",
        _oclock,
    ),
    Kind("named_hour", r"(?:12 )?(?P<name>[Nn]oon|[Mm]idday|[Mm]idnight)\b(?! [Mm]ass| Sun\b)", _named),
    Kind(
        "part_alone",
        r"(?P<one>[Tt]he (?:early |late )?(?P<part>morning|afternoon|evening|night(?= of ))(?: hours)?)\b"
        r"(?!-| (?:shift|rush|news|sun|sky|air|light|papers?|commute|show)\b)"
        r"(?: and (?P<two>(?:the )?(?P<other>afternoon|evening|night))\b)?",
        _part,
    ),
)
