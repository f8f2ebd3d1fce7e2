"""Results set as lines: "Marek (Left) — 4,120 (37.1%)", "Creel   6,118   11" under "VOTES   SEATS", "To refuse it: 786"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from wirefacts.annotations.views import VoteCount, VoteShare
from wirefacts.stages.quantities.rules_leanings import Stance
from wirefacts.text.extents import Extent

_LINE = re.compile(
    r"^[ \t•*-]*(?P<label>[^\W\d_][^\n\d:]{0,59}?)(?P<gap>[ \t]*[.·_…]{2,}[ \t]*|[ \t]*[:–—-][ \t]+|[ \t]*:|[ \t]*\t|[ ]+)"
    r"(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?P<sign> ?%| per ?cent)?"
    r"(?:[ \t]*\((?P<share>\d+(?:\.\d+)?) ?(?:%|per ?cent)\))?(?:[ \t]{2,}(?P<second>\d{1,3}(?:,\d{3})+|\d+))?[ \t]*\.?$"
)
"""One line of a result: a label, what parts it from its number, the number, its percentage or a second column."""
_ENDS = frozenset("%t)")
"""The last letters of "37.1%", "37 per cent" and "(37.1%)"."""
_NUMBERS = ("number", "share", "second")
_LEAST = 2
"""So many lines make a table."""
_NO_CHOICE = re.compile(
    r"(?:turn-?out|electorate|total|valid|cast|registered|margin|majority|needed|required|quorum"
    r"|papers? (?:sent|returned|issued)"
    r"|precincts?|districts?|counted|date|time|price|tel|phone|page|room|published)\b",
    re.IGNORECASE,
)
_WORD_OF_VOTES = re.compile(
    r"\b(?:votes?|voted|ballots?|elections?|seats?|polls?|results?|count(?:ed)?|declar\w+|candidates?|referendum|per ?cent)\b",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"\b(?:in|figures are) per ?cent\w*|%|\bpercentages?\b", re.IGNORECASE)
_STEP = re.compile(r"to (?P<verb>\w+) (?P<what>(?!(?:it|them)$).+)", re.IGNORECASE)
_BACK = re.compile(r"to (?P<verb>\w+) (?:it|them)$", re.IGNORECASE)
_AGAINST = frozenset("refuse reject oppose decline strike leave scrap defeat".split())
_BLANK = re.compile(r"(?:blank|spoilt|spoiled|invalid|informal|rejected|void|empty)\b", re.IGNORECASE)
_SEATS = re.compile(r"\bseats?\b", re.IGNORECASE)
_BEFORE = 300
"""Code points before a table in which it is said what is counted."""
_LONGEST_LINE = 160
_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class _Row:
    start: int
    found: re.Match[str]

    def extent(self, group: str) -> Extent:
        return Extent(self.start + self.found.start(group), self.start + self.found.end(group))


def result_lines(text: str) -> tuple[list[VoteCount], list[VoteShare], list[tuple[int, int]]]:
    """Counts and shares of all tables of `text`, line breaks as they are, and where their numbers stand."""
    counts: list[VoteCount] = []
    shares: list[VoteShare] = []
    taken: list[tuple[int, int]] = []
    block: list[_Row] = []
    start = 0
    for line in (*text.split("\n"), ""):
        match = _LINE.match(line) if len(line) < _LONGEST_LINE and _ends(line) else None
        if match is not None:
            block.append(_Row(start, match))
        else:
            if len(block) >= _LEAST:
                _read(block, text, counts, shares, taken)
            block = []
        start += len(line) + 1
    return counts, shares, taken


def _ends(line: str) -> bool:
    """True where `line` ends as a line of a result does: with a figure, a sign or a bracket."""
    last = line.rstrip(" \t.")[-1:]
    return last.isdecimal() or last in _ENDS


def _read(
    block: Sequence[_Row], text: str, counts: list[VoteCount], shares: list[VoteShare], taken: list[tuple[int, int]]
) -> None:
    first = block[0].start
    before = text[max(0, first - _BEFORE) : first]
    if not _WORD_OF_VOTES.search(before):
        return
    head = before.rstrip("\n").rsplit("\n", 1)[-1]
    in_percent = _PERCENT.search(head) is not None
    matter = next((each for each in (_matter(row) for row in block) if each is not None), None)
    for row in block:
        label = _label(row, text)
        if not len(label) or _NO_CHOICE.match(label.slice(text)):
            continue
        where = Extent(label.start, row.extent("number").end)
        taken += sorted((e.start, e.end) for g in _NUMBERS if row.found[g] is not None for e in [row.extent(g)])
        value = float(row.found["number"].replace(",", ""))
        if in_percent or row.found["sign"]:
            if value <= _HUNDRED:
                shares.append(VoteShare(where, label, value, 0.8))
            continue
        choice, stance = _side(label, matter, text)
        unit = "seats" if _SEATS.search(head) and not row.found["second"] and "vote" not in head.lower() else "votes"
        counts.append(VoteCount(where, choice, int(value), unit, 0.85, stance))
        if row.found["share"] is not None:
            shares.append(VoteShare(row.extent("share"), choice, float(row.found["share"]), 0.85))
        if row.found["second"] is not None and _SEATS.search(head):
            seats = int(row.found["second"].replace(",", ""))
            counts.append(
                VoteCount(Extent(label.start, row.extent("second").end), choice, seats, "seats", 0.85, stance)
            )


def _label(row: _Row, text: str) -> Extent:
    """The choice of a line, without its party in brackets."""
    label = row.extent("label")
    bracket = text.find(" (", label.start, label.end)
    return Extent(label.start, bracket if bracket > 0 else label.end).trimmed(text, " .,:–—-\t")


def _matter(row: _Row) -> Extent | None:
    """The offer in "To accept the offer"."""
    step = _STEP.fullmatch(row.found["label"].rstrip())
    if step is None:
        return None
    base = row.start + row.found.start("label")
    return Extent(base + step.start("what"), base + step.end("what"))


def _side(label: Extent, matter: Extent | None, text: str) -> tuple[Extent, Stance | None]:
    """What a line is for, and on which side: that of a step is for or against what the table decides."""
    words = label.slice(text)
    if matter is None:
        return label, None
    step = _STEP.fullmatch(words) or _BACK.fullmatch(words)
    if step is not None:
        return matter, "against" if step["verb"].lower() in _AGAINST else "for"
    return (matter, "abstain") if _BLANK.match(words) else (label, None)
