"""Lengths of time and sets of times: what is said of time and stands on no calendar."""

import re
from collections.abc import Iterator

from wirefacts.values.timex import Expression, Found, Measure
from wirefacts.values.timex_counts import FRACTION, NUMBER, ORDINAL_WORD, UNIT_NAMES, count, length, ordinal, part
from wirefacts.values.timex_lexicon import PARTS_OF_DAY, WEEKDAY_NAME, opened, part_code, weekday_number

_REPEATED = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "quarter": "XXXX-QX", "year": "XXXX", "weekend": "XXXX-WXX-WE",
}  # fmt: skip
ADVERBS = {
    "daily": "XXXX-XX-XX", "everyday": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W",
    "monthly": "P1M",
    "bimonthly": "P2M", "quarterly": "P3M", "yearly": "XXXX", "annually": "XXXX", "annual": "P1Y", "hourly": "PT1H",
    "semiannually": "P6M", "biannually": "P6M", "decennially": "P10Y", "quadrennial": "P4Y", "biennial": "P2Y",
}  # fmt: skip
_OLD = re.compile(r"[- ](?:old|olds)\b| of age")
_SHORT = {"h": "hour", "hrs": "hour", "hr": "hour", "mins": "minute", "min": "minute", "secs": "second", "sec": "second",
    "yrs": "year", "yr": "year", "wks": "week", "wk": "week"}  # fmt: skip


def _length(m: re.Match[str]) -> Iterator[Found]:
    """Ages are left to those who read ages."""
    if _OLD.match(m.string, m.end()):
        yield Found(m.start(), m.end(), Expression(), weak=True)
        return
    number = count(m["n"])
    unit = m["unit"].lower()
    if unit in {"second", "quarter"} and not m["plural"] and not m["n"][0].isdigit() and m["n"].lower() != "one":
        return  # "a second round", "the twenty-second"
    if unit == "quarter" and m.string.startswith(" of", m.end()):
        return
    if number is None and re.match(r" (?:later|earlier|before|after|ago|back)\b", m.string[m.end() : m.end() + 9]):
        yield Found(m.start(), m.end(), Expression(Measure(length(None, unit))), weak=True)
        return
    if number is not None:
        number += part(m["more"]) + part(m["after"])
    yield Found(m.start(), m.end(), Expression(Measure(length(number, unit))))


def _whole(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start(), m.end(), Expression(Measure(length(count("1"), m["unit"]))))


def _short(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start(), m.end(), Expression(Measure(length(count(m["n"]), _SHORT[m["unit"].lower()]))), weak=False)


def _pointed(m: re.Match[str]) -> Iterator[Found]:
    number = count(m["n"]) if m["n"] else (None if m["vague"] or m["plural"] else count("1"))
    if m["vague"] and "couple" in m["vague"]:
        number = count("2")
    way = (m["way"] or "").lower()
    towards = (
        -1 if way in {"last", "past", "previous", "preceding", "final"} else 0 if way in {"first", "remaining"} else 1
    )
    yield Found(
        m.start(),
        m.end(),
        Expression(Measure(length(number, m["unit"]), towards=towards, pointed=way in {"first", "last", "final"})),
    )


def _bare_plural(m: re.Match[str]) -> Iterator[Found]:
    """ "In the coming weeks", "for months": told without a number."""
    way = (m["way"] or m["way2"] or "").lower()
    towards = -1 if "last" in way or "past" in way or "recent" in way else 1 if way and "for" not in way else 0
    yield Found(m.start("core"), m.end(), Expression(Measure(length(None, m["unit"]), towards=towards)))


def _every(m: re.Match[str]) -> Iterator[Found]:
    number = count(m["n"]) if m["n"] else count("2") if m["other"] else ordinal(m["nth"]) if m["nth"] else None
    if m["w"]:
        value = f"XXXX-WXX-{weekday_number(m['w'].removesuffix('s')) + 1}"
        value += f"T{part_code(m['part'])}" if m["part"] else ""
    elif m["p"]:
        value = f"XXXX-XX-XXT{part_code(m['p'].lower())}"
    elif number is not None or m["unit"].lower() not in _REPEATED:
        value = length(count(str(number or 1)), m["unit"])
    else:
        value = _REPEATED[m["unit"].lower()]
    yield Found(m.start(), m.end(), Expression(Measure(value, every=True)))


def _often(m: re.Match[str]) -> Iterator[Found]:
    number = count(m["n"]) if m["n"] else count("1")
    yield Found(m.start(), m.end(), Expression(Measure(length(number, m["unit"]), every=True)))


def _adverb(m: re.Match[str]) -> Iterator[Found]:
    weak = m["word"].lower() in {
        "annual",
        "quadrennial",
        "biennial",
        "daily",
        "weekly",
        "monthly",
        "everyday",
        "hourly",
    }
    yield Found(
        m.start(), m.end(), Expression(Measure(ADVERBS[m["word"].lower()], every=True)), weak=weak and bool(m["noun"])
    )


def _on_days(m: re.Match[str]) -> Iterator[Found]:
    weekday = m["w"] or m["w2"]
    value = (
        f"XXXX-WXX-{weekday_number(weekday) + 1}" if weekday else f"XXXX-XX-XXT{part_code(m['p'].removesuffix('s'))}"
    )
    if m["part"] or m["p2"]:
        value += f"T{part_code(m['part'] or m['p2'])}"
    yield Found(m.start("core"), m.end(), Expression(Measure(value, every=True)))


_MORE = (
    r"(?: (?:more|additional|extra|full|whole|straight|consecutive|further"
    r"|solid|long|entire|good|other|business|working|fewer|less))?"
)
_WAY = r"[Ll]ast|[Pp]ast|[Cc]oming|[Ff]irst|[Ff]inal|[Nn]ext|[Pp]revious|[Pp]receding|[Uu]pcoming|[Ff]ollowing|[Rr]emaining"
_VAGUE = r"few|several|couple(?: of)?|many"
_UNITS = rf"(?P<unit>{UNIT_NAMES})(?P<plural>s?)"
KINDS = (
    opened(
        "every",
        "every each",
        rf"(?:[Ee]very|[Ee]ach) (?:(?P<other>other) |single |(?P<nth>{ORDINAL_WORD}|\d+(?:st|nd|rd|th)) |(?P<n>{NUMBER}) )?"
        rf"(?:(?P<w>(?:{WEEKDAY_NAME})s?)(?: (?P<part>{PARTS_OF_DAY}))?|(?P<p>{PARTS_OF_DAY})|(?P<unit>{UNIT_NAMES})s?)\b(?!-)",
        _every,
    ),
    opened(
        "often",
        "# once twice thrice $number",
        rf"(?:[Oo]nce|[Tt]wice|[Tt]hrice|(?:{NUMBER}) times|\w+ an?) (?:(?:every|each) (?P<n>{NUMBER}) |(?:an?|every"
        rf"|each|per) )"
        rf"(?P<unit>{UNIT_NAMES})s?\b",
        _often,
    ),
    opened(
        "adverb",
        "$adverb",
        rf"(?P<word>{'|'.join(f'[{w[0].upper()}{w[0]}]{w[1:]}' for w in ADVERBS)})\b(?=(?P<noun> [a-z]+)?)",
        _adverb,
    ),
    opened(
        "length_pointed",
        "the $way",
        rf"(?:[Tt]he )?(?P<way>{_WAY}) (?:(?P<n>(?![Aa]n? |[Ss]ome ){NUMBER})|(?P<vague>{_VAGUE})) (?:more )?{_UNITS}\b(?!-)",
        _pointed,
    ),
    opened(
        "length_pointed_one",
        "the",
        r"[Tt]he (?P<way>last|past|coming|first|final) (?P<n>)(?P<vague>)(?P<unit>day|week|month|year|decade|hour|minute)"
        r"(?P<plural>s?)\b(?!-)",
        _pointed,
    ),
    opened(
        "length_pointed_after",
        "the # $number",
        rf"(?:[Tt]he )?(?P<n>{NUMBER}) (?P<way>{_WAY}) (?P<vague>{_VAGUE} )?(?P<unit>{UNIT_NAMES})(?P<plural>s)\b",
        _pointed,
    ),
    opened(
        "bare_plural",
        "for in over during within the $way recent",
        rf"(?:[Ff]or |(?P<core2>)(?:[Ii]n |[Oo]ver |[Dd]uring |[Ww]ithin )?)(?P<core>(?:(?:the (?P<way>{_WAY})"
        rf"|(?P<way2>coming|upcoming)) )"
        rf"(?P<unit>day|week|month|year|decade|hour|minute)s)\b",
        _bare_plural,
    ),
    opened(
        "length",
        "the # $number",
        rf"(?<![\d.,])(?:[Tt]he )?(?P<n>{NUMBER})(?P<more>{FRACTION})?{_MORE}(?:[ -]"
        rf"|(?<=\d)){_UNITS}\b(?P<after>{FRACTION})?(?:[- ]long\b)?(?!-(?:time|raid|club|shift|\w+ing)\b)",
        _length,
    ),
    opened(
        "length_whole",
        "full whole all entire",
        r"(?<!the )(?:[Ff]ull|[Ww]hole|[Aa]ll|[Ee]ntire)[ -](?P<n>)(?P<unit>day|night|week|month|year)(?!\w|-)",
        _whole,
    ),
    opened("length_short", "#", rf"(?<![\d.,])(?P<n>\d+(?:\.\d+)?) ?(?P<unit>{'|'.join(_SHORT)})\b\.?(?!\w)", _short),
    opened(
        "on_days",
        "$weekday mornings afternoons evenings",
        rf"(?P<core>(?:(?P<w>{WEEKDAY_NAME})s|(?P<w2>{WEEKDAY_NAME}) (?P<p2>(?:{PARTS_OF_DAY}))s|(?P<p>(?:morning"
        rf"|afternoon|evening)s))"
        rf"(?: (?P<part>(?:{PARTS_OF_DAY})))?)\b",
        _on_days,
    ),
)
