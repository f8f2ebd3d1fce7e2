"""What jurors and the like are for in one word: "seven guilty, five not guilty", "nine to convict, two to acquit", "ten wrote
'guilty'"."""

import re
from collections.abc import Sequence

from wirefacts.annotations.views import VoteCount
from wirefacts.stages.quantities.figures import Figure
from wirefacts.text.extents import Extent
from wirefacts.text.words import words_of

_WHO = (
    r"(?: (?:of (?:us|them)|jurors?|judges?|of the jurors))?"
    r"(?: (?:were|was|had been|are|is|stood|voted|wrote|write|said|say|went|held out))?"
)
_FINDING = (
    r"not guilty|not proven|guilty|innocent|acquittal|conviction|unlawful killing|misadventure|manslaughter|murder|liable"
    r"|accident(?:al death)?|suicide|an open verdict|death|life"
)
_BEHIND = re.compile(
    rf"{_WHO} (?:for |in favou?r of )?[“\"'‘]?"
    rf"(?:to (?P<step>convict|acquit|condemn|hang|free|clear)\b|(?P<word>{_FINDING})\b)(?! of\b)"
    r"(?!-)",
    re.IGNORECASE,
)
_FINDS = re.compile(
    rf"(?: of us)? (?:find|found|think|thought|believed?|call(?:ed)?) (?:the|him|her|them|it|that)(?: \w+){{0,3}}?"
    rf" (?P<word>{_FINDING}|proven)\b",
    re.IGNORECASE,
)
_COURT = re.compile(r"\b(?:jur(?:y|ies|ors?)|verdicts?|foreman|forewoman|judges?|tribunal|inquest)\b", re.IGNORECASE)
_COURT_WORDS = frozenset(
    "jury juries juror jurors verdict verdicts foreman forewoman judge judges tribunal inquest".split()
)
"""Of which a text must have one that has a match of `_COURT`."""
_AROUND = 600
_NEXT = 120
"""Code points between two sides of one jury."""


def verdicts(figures: Sequence[Figure], taken: set[int], text: str) -> tuple[list[VoteCount], set[int]]:
    """Jurors for each finding; at least two findings stand near each other."""
    if _COURT_WORDS.isdisjoint(words_of(text)):
        return [], set()
    sides = [(figure, word) for figure in figures if (word := _finding(figure, taken, text)) is not None]
    found: list[VoteCount] = []
    used: set[int] = set()
    for at, (figure, word) in enumerate(sides):
        beside = sides[max(0, at - 1) : at] + sides[at + 1 : at + 2]
        if any(abs(other.extent.start - figure.extent.start) < _NEXT for other, _ in beside):
            used.add(figure.extent.start)
            found.append(VoteCount(Extent(figure.extent.start, word.end), word, int(figure.value), "jurors", 0.75))
    return found, used


def _finding(figure: Figure, taken: set[int], text: str) -> Extent | None:
    if figure.extent.start in taken or not figure.number.whole or figure.dated or figure.money or figure.percent:
        return None
    end = figure.extent.end
    match = _BEHIND.match(text, end, end + 60) or _FINDS.match(text, end, end + 70)
    if match is None or not _COURT.search(text, max(0, end - _AROUND), end + _AROUND):
        return None
    return Extent(*match.span("step" if match.groupdict().get("step") else "word"))
