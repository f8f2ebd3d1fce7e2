"""Shares told as fractions without their whole, or with it in between: "a third were against", "one respondent in eight"."""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from wirefacts.stages.quantities.figures import Figure
from wirefacts.syntax.phrases import tokens_of
from wirefacts.text.extents import Extent
from wirefacts.text.words import places_of
from wirefacts.values.number_words import PARTS
from wirefacts.values.numbers import Number
from wirefacts.values.percents import Percent

_UNITS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_PARTS = "|".join(part for part in PARTS if part != "half")
_ALONE = re.compile(
    rf"(?<![\w-])(?:(?P<above>{'|'.join(_UNITS)})[ -](?P<below>{_PARTS})s?|half)\b(?![-’'\w]| of\b| an? \w+illion| [a-z]+er\b)",
    re.IGNORECASE,
)
_BELOW = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "20": 20, "10": 10,
}  # fmt: skip
_APART = re.compile(rf"[Oo](?<![\w-].)(?i:ne (?P<who>[a-z]{{3,20}}) in (?P<below>{'|'.join(_BELOW)})\b(?! [a-z]+s\b))")
_HOLDING = frozenset({*PARTS, *(f"{part}s" for part in PARTS)})
"""Words of which such a fraction has one."""
_ABOVE, _BEHIND = len("three "), 40
"""Code points before and behind them that are looked at."""


def fractions_alone(doc: Doc, text: str, known: Sequence[Figure]) -> list[Figure]:
    """Figures for fractions that are no numbers by themselves, in text order; a percentage only where one was told before."""
    taken = {figure.extent.start for figure in known if figure.percent is not None}
    found = []
    for match in _alone(text):
        above, below = _UNITS.get((match["above"] or "one").lower(), 1), PARTS[(match["below"] or "half").lower()]
        if above < below and match.start() not in taken:
            found.append(_figure(doc, Extent(*match.span()), above / below, match.end()))
    for match in _APART.finditer(text):
        where = Extent(match.start(), match.start() + len("one"))
        found.append(_figure(doc, where, 1 / _BELOW[match["below"].lower()], match.end()))
    return sorted((figure for figure in found if figure is not None), key=lambda figure: figure.extent.start)


def _alone(text: str) -> Iterator[re.Match[str]]:
    """Matches of `_ALONE`, each once: where the words of parts stand."""
    end = 0
    for at in sorted(places_of(_HOLDING, text, text.lower())):
        match = _ALONE.search(text, max(end, at - _ABOVE), at + _BEHIND)
        if match is not None and at < match.end():
            end = match.end()
            yield match


def _figure(doc: Doc, where: Extent, value: float, stop: int) -> Figure | None:
    words = tokens_of(doc, where)
    if words is None or not len(words):
        return None
    number = Number(where, value, "fraction", in_words=True)
    percent = Percent(round(100 * value, 1), Extent(where.start, stop)) if stop != where.end else None
    whole = Extent(where.start, max(where.end, stop))
    return Figure(number, words[0], words[-1], "exact", whole, None, percent, dated=False)
