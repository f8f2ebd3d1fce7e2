"""Years, decades, centuries: figures that other numbers look like."""

import re
from collections.abc import Iterator

from wirefacts.values.number_words import TENS, UNITS
from wirefacts.values.timex import Exact, Expression, Found
from wirefacts.values.timex_lexicon import either, last_word, opened

_CUES = frozenset(
    "in since until till from by of for year years before after between around circa c. ca. late early mid during the "
    "this".split()
)
"""Words that years stand behind. Figures before 1800 are taken for years only there."""
_NO_YEAR = frozenset(
    "article section sections room no. no nos. number flight route highway page pages p. pp. chapter resolution line windows "
    "office boeing airbus model channel bus train unit some than nearly almost least most approximately roughly up lot psalm "
    "act us$ usd rs rs. eur gbp exactly only another these those all".split()
)
_PLURAL = re.compile(
    r" (?!(?:was|is|has|his|this|its|as|us|across|plus|versus|perhaps|always)\b|\w*ss\b)[a-z]{3,}s\b(?!['’])"
)
_TENS = {f"{word.removesuffix('y')}ies": tens for word, tens in TENS.items()}
_ORDINAL_WORDS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12, "twentieth": 20,
    "twenty-first": 21,
    **{f"{word}th": value for word, value in UNITS.items() if value in {6, 7, 10, 11, *range(13, 20)}},
}  # fmt: skip


def _year(m: re.Match[str]) -> Iterator[Found]:
    if m["ad"] or _stands_as_year(m):
        yield Found(m.start(), m.end(), Expression(Exact(m["y"])))


def _stands_as_year(m: re.Match[str]) -> bool:
    before = m.string[max(0, m.start() - 24) : m.start()]
    cue = last_word(before).lower()
    if re.search(r"\b(?:later|earlier|sooner|older) than $", before):
        return True
    if cue in _NO_YEAR or before.endswith(("$ ", "£ ", "€ ")):
        return False
    if cue in _CUES or re.search(r"(?:\b[a-z]{3,}[-–]|['’]s )$", before):
        return True
    if int(m.group()) < 1800 and not (before.endswith("(") or re.search(r"\b1\d\d\d(?: and | to |, )$", before)):
        return False
    return _PLURAL.match(m.string, m.end()) is None


def _spoken_year(m: re.Match[str]) -> Iterator[Found]:
    """ "Two thousand and twenty", "nineteen eighty-four"."""
    words = re.split(r"[- ]", m["rest"].lower().replace("and ", "")) if m["rest"] else []
    rest = sum(TENS.get(word) or UNITS.get(word) or 0 for word in words)
    hundreds = {"two thousand": 20, "nineteen": 19, "eighteen": 18, "twenty": 20}[m["hundreds"].lower()]
    if m["hundreds"].lower() != "two thousand" and rest < 10:
        return
    before = last_word(m.string[max(0, m.start() - 24) : m.start()]).lower()
    yield Found(
        m.start(),
        m.end(),
        Expression(Exact(f"{100 * hundreds + rest}")),
        weak=before not in {"in", "since", "year", "until", "of"},
    )


def _years(m: re.Match[str]) -> Iterator[Found]:
    """A span of years, `1914-1918` or `2015-16`: each end stands for itself."""
    first, last = m["a"], m["b"]
    if len(last) == 2:
        last = first[:2] + last
    if int(last) > int(first):
        yield Found(m.start("a"), m.end("a"), Expression(Exact(first)))
        yield Found(m.start("b"), m.end("b"), Expression(Exact(last)))


def _decade(m: re.Match[str]) -> Iterator[Found]:
    if m["tens"]:
        value = f"19{_TENS[m['tens'].lower()] // 10}"
    elif m["short"]:
        value = f"{'20' if int(m['short']) < 2 else '19'}{m['short']}"
    else:
        value = (
            m["long"][:2] if m["long"].endswith("0") and m["long"] != "200" else m["long"]
        )  # the 1800s are a century
    yield Found(m.start(), m.end(), Expression(Exact(value)))


def _century(m: re.Match[str]) -> Iterator[Found]:
    count = int(re.sub(r"\D", "", m["n"])) if m["n"][0].isdigit() else _ORDINAL_WORDS[m["n"].lower()]
    if 1 <= count <= 30:
        value = f"BC{count - 1:02}" if m["bc"] else f"{count - 1:02}"
        yield Found(m.start(), m.end(), Expression(Exact(value)))


def _before_christ(m: re.Match[str]) -> Iterator[Found]:
    yield Found(m.start(), m.end(), Expression(Exact(f"BC{int(m['n']):04}")))


_BC = r"(?:BCE?\b|B\.C\.(?:E\.)?)"
_FOLLOWED = (
    r"(?![\w%°$]|,\d{3}|\.\d|[-–:/]\d| (?:people|persons|men|women|children|soldiers|troops|police|officers|civilians|dollars"
    r"|euros|pounds|tonnes|tons|metres|meters|feet|ft|km|mm|cm|m|miles|kg|hours|GMT|UTC|of (?:them|those|the)"
    r"|[A-Z][a-z]+ (?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Highway))\b)"
)
_ALONE = r"(?<![-–/.,:@#_+=]\d)(?<!\d[-–/.,:])(?<![/@#_+=.])"
_THE = r"(?:[Tt]he )?(?:early |late |mid-?)?"
KINDS = (
    opened("before_christ", "#", rf"(?P<n>\d{{1,4}}) {_BC}", _before_christ),
    opened(
        "decade",
        "the early late mid #",
        rf"{_THE}(?:(?P<long>(?:1\d|20)\d)0['’]?s|['’](?P<short>\d)0s|(?<=[Tt]he )(?P<tens>{either(_TENS)}))\b",
        _decade,
    ),
    opened(
        "century",
        "# the early late mid $ordinal",
        rf"{_THE}(?P<n>\d{{1,2}}(?:st|nd|rd|th)|{either(_ORDINAL_WORDS)})[- ]century\b(?P<bc> {_BC})?",
        _century,
    ),
    opened(
        "spoken_year",
        "two nineteen eighteen twenty",
        rf"(?P<hundreds>[Tt]wo thousand|[Nn]ineteen|[Ee]ighteen"
        rf"|[Tt]wenty)(?: (?P<rest>(?:and )?(?:(?:{'|'.join(TENS)})(?:[- ](?:{'|'.join(UNITS)}))?"
        rf"|{'|'.join(w for w in UNITS)})))?\b(?! (?:of|people))",
        _spoken_year,
    ),
    opened(
        "years", "#", rf"{_ALONE}(?P<a>(?:1[5-9]|20)\d\d) ?[-–—/] ?(?P<b>(?:1[5-9]|20)\d\d|\d\d){_FOLLOWED}", _years
    ),
    opened("year", "#", rf"{_ALONE}(?P<y>(?:1\d|20)\d\d)(?P<ad> A\.?D\b\.?)?{_FOLLOWED}", _year),
)
