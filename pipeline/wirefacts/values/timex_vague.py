"""What points at a time without a place on the calendar: now, recently, some years later, in the future, daily.

Triggers are those of the TIMEX2 and TIMEX3 guidelines (Ferro et al. 2005, section 3; TimeML 1.2.1). Nobody needs them in a
list of facts; they are marked where a text is to carry all its TIMEX3.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import cast

from wirefacts.values.timex import Exact, Expression, Form, Found, Measure, Shift, Unit, Yearly
from wirefacts.values.timex_lexicon import COUNT, Kind, number, part_code, season_code

_LETTERS = {
    "second": "TXS", "minute": "TXM", "hour": "TXH", "day": "XD", "week": "XW", "month": "XM", "year": "XY", "decade": "XDE",
    "centurie": "XCE",
}  # fmt: skip
_SETS = {
    "daily": "XXXX-XX-XX", "annually": "XXXX", "yearly": "XXXX", "annual": "P1Y", "weekly": "P1W", "monthly": "P1M",
    "quarterly": "P1Q",
}  # fmt: skip
_NTH = {"first": Yearly("Q1"), "second": Yearly("Q2"), "third": Yearly("Q3"), "fourth": Yearly("Q4")}


def _form(form: Callable[[re.Match[str]], Form]) -> Callable[[re.Match[str]], Iterable[Found]]:
    return lambda m: (Found(m.start(), m.end(), Expression(form(m))),)


def _always(value: str) -> Callable[[re.Match[str]], Iterable[Found]]:
    return _form(lambda _: Measure(value))


def _some(m: re.Match[str]) -> Form:
    if m["later"]:
        return Measure("FUTURE_REF")
    return Measure("PAST_REF" if m["ago"] else f"P{_LETTERS[m['unit'].lower()]}")


def _many(m: re.Match[str]) -> Form:
    if m["n"]:
        return Measure(f"P{_count(m['n'])}{_LETTERS[m['unit'].lower()].removeprefix('X')}")
    return _some(m)


def _count(words: str) -> str:
    """A count as TIMEX3 writes it: `1460`, `22.8`."""
    return words.replace(",", "") if words[0].isdigit() else str(number(words))


def _short_year(m: re.Match[str]) -> Form:
    return Exact(f"{'20' if int(m['yy']) < _CENTURY_TURNS else '19'}{m['yy']}")


def _trading(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start(), m.end(), Expression(part=part_code(m.group())))


def _after(words: str) -> str:
    """A look back at each of `words`, with a small or a capital first letter."""
    return "(?:" + "|".join(f"(?<=[{word[0].upper()}{word[0]}]{word[1:]} )" for word in words.split("|")) + ")"


_CENTURY_TURNS = 30
_GAMES = "Olympics?|Paralympics?|Games|Palace|War|Garden|Hill|Park|Street|Road|School|Festival|Cup|Springs?"
_DAY_OF = "in|for|end|ended|ending|finish|finished|closed|close|of"
_ANY_OF = (
    r"(?:(?:(?:[Oo]nly |[Jj]ust )?(?:[Aa]nother |[Aa] |[Tt]he (?:next |last |past |first )?)?(?:few|couple of)"
    r"|[Ss]everal|[Mm]any|[Ss]ome|[Nn]umerous)"
    r"|[Tt]he (?:following|coming|ensuing|intervening|next|last|past|previous|first|final|early|closing|opening))"
    r"(?: more| straight| consecutive)?"
)
_MOVED = r"(?:(?P<later> (?:later|afterwards?)\b)|(?P<ago> (?:earlier|ago|before(?=[.,;]))\b))?"
KINDS = (
    Kind(
        "present",
        r"(?:right now|[Nn]ow\b|[Cc]urrently|[Cc]urrent(?= [a-z])|[Pp]resent[- ]day|[Mm]odern[- ]day(?= )|[Nn]owadays"
        rf"|{_after('these')}days|{_after('for')}the time being|{_after('to')}this day"
        rf"|{_after('at')}(?:the|this|that) (?:same )?time\b(?! of | when | that )"
        rf"|{_after('by|during|until|around')}(?:this|that|the same) time\b"
        rf"|{_after('in|during|throughout')}th(?:is|at) period\b)",
        _always("PRESENT_REF"),
    ),
    Kind(
        "past",
        r"(?:(?:[Mm]ore )?[Rr]ecently|[Ff]ormerly|[Ff]ormer(?= [A-Za-z])"
        r"|[Rr]ecent(?: (?:years|months|weeks|days|decades|times|history))?\b"
        rf"|{_after('in')}the (?:recent |distant )?past\b(?! \w+s?\b)|the past(?=[.,;:!?’”\"'])|the recent past\b)",
        _always("PAST_REF"),
    ),
    Kind(
        "future",
        rf"(?:(?:the )?(?:near |foreseeable |not too distant )?future\b|{_after('in')}the (?:long|near|short)(?:er)? run\b"
        r"|the (?:long|near|short)(?:er)? term\b)",
        _always("FUTURE_REF"),
    ),
    Kind(
        "some", rf"{_ANY_OF} (?P<unit>second|minute|hour|day|week|month|year|decade|centurie)s\b{_MOVED}", _form(_some)
    ),
    Kind(
        "many",
        rf"(?:(?P<n>{COUNT}|\d[\d.,]{{0,9}}\d) (?:[a-z]{{4,12}} )?)?"
        rf"(?P<unit>[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear|[Dd]ecade|[Cc]enturie)s\b(?:-long\b| old\b| of age\b)?(?![-’'] ?| \d{{4}})"
        rf"{_MOVED}",
        _form(_many),
    ),
    Kind(
        "brief",
        rf"{_after('within|just|in|for|after')}(?P<unit>minute|hour|second)s\b(?P<later>)(?P<ago>)",
        _form(_some),
    ),
    Kind(
        "rate",
        r"per (?P<unit>hour|day|week|month|year)\b",
        _form(lambda m: Measure(f"P{'T' * (m['unit'] == 'hour')}1{m['unit'][0].upper()}", every=True)),
    ),
    Kind(
        "set",
        r"(?:[Dd]aily|[Ww]eekly|[Mm]onthly|[Qq]uarterly|[Yy]early|[Aa]nnual(?:ly)?)\b",
        _form(lambda m: Measure(_SETS[m.group().lower()], every=True)),
    ),
    Kind("night", rf"(?:{_after('at|by')}|(?<=day and ))night\b(?! of)", _always("XXXX-XX-XXTNI")),
    Kind("daytime", r"daytime\b", _always("XXXX-XX-XXTDT")),
    Kind(
        "this_day",
        rf"{_after(_DAY_OF)}the day\b(?! (?:of|when|that|before|after(?! \w+ing)|the|he|she|they|it|we|I)\b|-)",
        _form(lambda _: Shift("day", 0, "passage")),
    ),
    Kind(
        "season_alone",
        r"(?:[Tt]he )?(?P<season>[Ss]ummer|[Ww]inter|[Aa]utumn|Spring(?= [A-Z])|(?<=the )spring)\b"
        rf"(?! (?:{_GAMES})\b|-?time\b)",
        _form(lambda m: Yearly(season_code(m["season"]))),
    ),
    Kind("nth_quarter", r"[Tt]he (?P<nth>first|second|third|fourth) quarter\b", _form(lambda m: _NTH[m["nth"]])),
    Kind("last_quarter", r"[Tt]he last quarter\b", _form(lambda _: Shift("quarter", -1))),
    Kind(
        "quarters",
        rf"(?P<n>{COUNT}) (?:straight|consecutive) quarters\b",
        _form(lambda m: Measure(f"P{_count(m['n'])}Q")),
    ),
    Kind(
        "whole",
        r"[Tt]he (?:entire|whole|full) (?P<unit>day|week|month|year)\b",
        _form(lambda m: Shift(cast("Unit", m["unit"]), 0, "reference")),
    ),
    Kind(
        "single",
        r"(?:(?:a |the )?single)-(?P<unit>day|week|month|year)\b",
        _form(lambda m: Measure(f"P1{m['unit'][0].upper()}")),
    ),
    Kind(
        "between",
        rf"{_after('between')}(?P<n>{COUNT})(?= and {COUNT} (?P<unit>days|weeks|months|years)\b)",
        _form(lambda m: Measure(f"P{_count(m['n'])}{m['unit'][0].upper()}")),
    ),
    Kind("trading", rf"{_after('in')}(?:morning|afternoon)(?= trad(?:e|ing)\b)", _trading),
    Kind(
        "tens",
        rf"(?:{_after('the')}|(?<=0s and )|(?<=0s or ))(?:early |mid-|late )?(?P<tens>[2-9])0s\b",
        _form(lambda m: Exact(f"19{m['tens']}")),
    ),
    Kind("short_year", r"['’](?P<yy>\d\d)\b(?!['’s-])", _form(_short_year)),
)
_BY_NAME = {kind.name: (re.compile(kind.pattern), kind.build) for kind in KINDS}
_ANY = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(f"(?P<{k.name}>{re.sub(r'[(][?]P<[^>]+>', '(?:', k.pattern)})" for k in KINDS)
    + r")(?!\w)"
)


def scan_vague(text: str) -> Iterator[Found]:
    """The expressions of `text` in order, none over another. Some stand inside what `scan` finds: "the next two years"."""
    for match in _ANY.finditer(text):
        pattern, build = _BY_NAME[match.lastgroup or ""]
        fine = pattern.match(text, match.start())
        if fine is not None:
            yield from build(fine)
