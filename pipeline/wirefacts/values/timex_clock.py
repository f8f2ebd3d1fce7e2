"""Times of day, and parts of the day that stand alone."""

import re
from collections.abc import Iterator

from wirefacts.values.timex import Clock, Expression, Found, Mod, Refused
from wirefacts.values.timex_clock_words import HALF, HOUR, MINUTE, SPOKEN_KINDS, ZONE, hour_of, minute_of
from wirefacts.values.timex_lexicon import last_word, opened, part_code

_CUES = frozenset(
    "at by around about from to until till after before between since just approximately and near past shortly roughly "
    "circa".split()
)
_NAMED = {
    "noon": Clock(12), "midday": Clock(12), "midnight": Clock(24), "mid-day": Clock(12), "mid-night": Clock(24),
    "mid day": Clock(12), "mid night": Clock(24), "noonish": Clock(12),
}  # fmt: skip
_HALVES = {"a": 0, "p": 12}
_TALLIED = re.compile(
    r"\b(?:voted?|votes|passed|approved|adopted|backed|rejected|failed|defeated|ruled|decided|agreed|split|divided|carried|by|won|lost"
    r"|beat(?: \w+){1,3}) \w+ to \Z",
    re.IGNORECASE,
)
"""What stands before the second number of a vote or a score: "voted 5 to 4 Monday night"."""
_LONGEST_TALLY = 48


def _clock(
    hour: str,
    minute: str | None,
    second: str | None,
    half: str | None,
    zone: str | None = None,
    *,
    unsure: bool = False,
) -> Clock | None:
    """None where no clock shows it: 13 p.m., 25:00."""
    h, m = int(hour), int(minute or 0)
    if half:
        if minute and h > 12 and half[0].lower() == "p" and h < 24:
            return Clock(h, m) if m < 60 else None
        if not 0 <= h <= 12:
            return None
        h = h % 12 + _HALVES[half[0].lower()]
    if h > 24 or m > 59 or (h == 24 and m) or (second and int(second) > 59):
        return None
    return Clock(h, m, int(second) if second else None, zone.strip(" ()") if zone else None, unsure)


def _twelve(m: re.Match[str]) -> Iterator[Found]:
    last = _clock(m["h"], m["m"], m["s"], m["half"], m["zone"])
    first = _clock(m["h1"], m["m1"], None, m["half1"] or m["half"]) if m["h1"] else None
    if last is None:
        if int(m["h"]) > 12 and not m["h1"]:
            yield Found(m.start("h"), m.end(), Expression(Refused(of="time")))
        return
    if first is not None:
        if not m["half1"] and (first.hour, first.minute) > (last.hour, last.minute):  # 11 to 1 p.m.
            first = Clock((first.hour + 12) % 24, first.minute)
        yield Found(m.start("h1"), m.end("first"), Expression(clock=first))
    yield Found(m.start("h"), m.end(), Expression(clock=last))


def _glued(m: re.Match[str]) -> Iterator[Found]:
    clock = _clock(m["h"], m["m"], None, m["half"])
    if clock is not None:
        yield Found(m.start(), m.end(), Expression(clock=clock))


def _twenty_four(m: re.Match[str]) -> Iterator[Found]:
    """A bare 22:30 may be a score, a ratio or a verse: it needs a zone behind it or a word of time before."""
    before = m.string[max(0, m.start() - 24) : m.start()]
    clock = _clock(m["h"], m["m"], m["s"], None, m["zone"], unsure=m["h"][0] != "0" and 1 <= int(m["h"]) <= 12)
    sure = (
        m["zone"]
        or m[0][0] == "T"
        or last_word(before).lower() in _CUES
        or re.match(r" (?:on |the (?:next|following) |hours\b)", m.string[m.end() : m.end() + 16])
    )
    if clock is None:
        if sure and not m["s"]:
            yield Found(m.start(), m.end(), Expression(Refused(of="time")))
        return
    yield Found(m.start(), m.end(), Expression(clock=clock), weak=not sure)


def _hour_h(m: re.Match[str]) -> Iterator[Found]:
    clock = _clock(m["h"], m["m"], None, None, m["zone"])
    before = last_word(m.string[max(0, m.start() - 24) : m.start()]).lower()
    if clock is not None and (m["m"] or before not in {"for", "in", "within", "after", "over", "of", "another"}):
        yield Found(m.start(), m.end(), Expression(clock=clock), weak=not m["m"] and not m["zone"])


def _military(m: re.Match[str]) -> Iterator[Found]:
    clock = _clock(m["h"], m["m"], None, None, m["zone"])
    if clock is not None:
        yield Found(m.start(), m.end(), Expression(clock=clock))


def _named(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start(), m.end(), Expression(clock=_NAMED[m["name"].lower()]))


def _bare_hour(m: re.Match[str]) -> Iterator[Found]:
    """ "At 5", "around seven": an hour only beside a day or the other end of a stretch; not the end of a score."""
    hour = hour_of(m["h"])
    minute = minute_of(m["m"]) if m["m"] else 0
    tallied = _TALLIED.search(m.string, max(0, m.start("core") - _LONGEST_TALLY), m.start("core"))
    if hour <= 24 and tallied is None:
        clock = Clock(hour, minute, zone=m["zone"], unsure=hour <= 12 and not m["zone"])
        yield Found(m.start("core"), m.end(), Expression(clock=clock), weak=True)


def _part(m: re.Match[str]) -> Iterator[Found]:
    words = m["early"] or ""
    mod: Mod | None = "START" if words[:1] == "e" else "END" if words[:1] == "l" else "MID" if words else None
    yield Found(m.start("one"), m.end("one"), Expression(part=part_code(m["part"]), mod=mod))
    if m["other"]:
        yield Found(m.start("two"), m.end("two"), Expression(part=part_code(m["other"])))


def _part_bare(m: re.Match[str]) -> Iterator[Found]:
    words = m["core"].lower()
    mod: Mod | None = (
        "START" if "early" in words else "MID" if words.startswith("mid") else "END" if "late" in words else None
    )
    before = last_word(m.string[max(0, m.start() - 24) : m.start()]).lower()
    sure = (
        mod == "MID"
        or (mod and before in {"in", "by", "until", "since", "before", "after"})
        or (before == "at" and "lunch" in words)
    )
    yield Found(m.start("core"), m.end(), Expression(part=part_code(m["part"].lower()), mod=mod), weak=not sure)


KINDS = (
    opened(
        "twelve_hour",
        "#",
        rf"(?:(?P<first>(?P<h1>\d{{1,2}})(?:[:.](?P<m1>\d\d))?(?: ?(?P<half1>{HALF}))?)(?: ?[-–—~] ?| to | and | until "
        rf"| till | or ))?"
        rf"(?P<h>\d{{1,2}})(?:[:.](?P<m>[0-5]\d)(?::(?P<s>[0-5]\d))?)?(?:[ -]?o['’]?clock)?"
        rf"[ -]?(?P<half>{HALF})(?P<zone>{ZONE}?)",
        _twelve,
    ),
    opened("glued", "#", rf"(?P<h>[1-9]|1[0-2])(?P<m>[0-5]\d) ?(?P<half>{HALF})", _glued),
    opened("short_half", "#", r"(?<![\d.,:/])(?P<h>\d{1,2})(?::(?P<m>[0-5]\d))(?P<half>[ap])\b", _glued),
    opened(
        "twenty_four_hour",
        "#",
        r"(?<![.:,/]\d)(?<![.:,/])T?(?P<h>\d{1,2}):(?P<m>\d\d)(?::(?P<s>\d\d)(?:\.\d+)?)?(?![\d%]|[:.,]\d)"
        rf"(?P<zone>{ZONE}|h\b| hours\b| hrs?\b)?",
        _twenty_four,
    ),
    opened(
        "stopped",
        "#",
        r"(?:(?<= at )|(?<=\bby )|(?<=from )|(?<=until )|(?<=to )|(?<=before )|(?<=after ))(?P<h>0\d)\.(?P<m>[0-5]\d)"
        r"(?P<s>)(?P<zone>)(?!\.?\d|%| ?(?:per|p|m|seconds|points)\b)",
        _twenty_four,
    ),
    opened("hour_h", "#", rf"(?<![\d.,:/])(?P<h>[01]?\d|2[0-4])h(?P<m>[0-5]\d)?\b(?P<zone>{ZONE}?)", _hour_h),
    opened(
        "military",
        "#",
        r"(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)(?P<zone> ?(?:GMT|UTC)| hours\b| hrs\b| local time)",
        _military,
    ),
    *SPOKEN_KINDS,
    opened(
        "named_hour",
        "# twelve noon noonish midday midnight mid",
        r"(?:(?:12|[Tt]welve) )?(?P<name>[Nn]oon(?:ish)?|[Mm]id[- ]?day|[Mm]id[- ]?night)\b(?! [Mm]ass| Sun\b)",
        _named,
    ),
    opened(
        "part_alone",
        "the",
        r"(?P<one>[Tt]he (?P<early>early[- ]|late[- ]|mid[- ]?)?(?P<part>morning|afternoon|evening|night)(?: hours)?)\b"
        r"(?!-| (?:shift|rush|news|sun|sky|air|light|papers?|commute|show)\b)"
        r"(?: and (?P<two>(?:the )?(?P<other>afternoon|evening|night))\b)?",
        _part,
    ),
    opened(
        "part_bare",
        "the early late mid midmorning midafternoon $part",
        r"(?P<core>(?:[Tt]he )?(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[- ]?)?"
        r"(?P<part>[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight|[Ll]unchtime|[Dd]awn|[Dd]usk|[Dd]aytime"
        r"|[Dd]innertime))\b(?:ish)?s?",
        _part_bare,
    ),
)
LAST_KINDS = (
    opened(
        "bare_hour",
        "# $number",
        rf"(?:(?<=[Aa]t )|(?<=[Aa]round )|(?<=[Aa]bout )|(?<=[Ff]rom )|(?<=[Bb]etween )|(?<=@ )|(?<=@)|(?<= to )"
        rf"|(?<= till )|(?<= until )|(?<= and )|(?<=[apAP][mM][-–])|(?<=[apAP][mM] [-–] ))(?P<core>(?P<h>\d{{1,2}}"
        rf"|{HOUR})(?: (?P<m>{MINUTE}))?)"
        r"(?![\w:.,/%°-]*\d|\w| ?%| (?:percent|people|points|miles|km|least|most|million|billion|thousand|hundred|of the)\b)"
        r"(?: (?P<zone>GMT|UTC|gmt|utc)\b)?",
        _bare_hour,
    ),
)
"""Asked where nothing else has read the figures."""
