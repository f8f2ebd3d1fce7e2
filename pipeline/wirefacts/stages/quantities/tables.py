"""Results told as a list of names and numbers: "Marek 4,120, Okafor 3,877, Lindqvist 212", "Labour 14, Greens 6"."""

import re
from collections.abc import Sequence

from wirefacts.annotations.views import VoteCount
from wirefacts.stages.quantities.choosable import ANSWERS
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.once import once
from wirefacts.text.extents import Extent
from wirefacts.text.words import words_of

_OTHERS = "independents?|others?|blanks?|spoiled|spoilt|invalid"
_NAME = rf"[“\"‘']?(?P<name>(?:the )?(?:[A-Z][\w.'’&-]*(?: (?:of |for |the |and )?[A-Z][\w.'’&-]*){{0,5}}|{_OTHERS}))[”\"’']?"
_HAS = "won|took|had|got|polled|has|have|with|on|got|received"
_ITEM = re.compile(
    rf"(?:^|[,;:(–—\n] ?|\. |\band )(?:and )?{_NAME}(?: \([^)]{{1,40}}\))?"
    rf"(?:(?:, [^,;:.\d]{{2,40}}){{0,2}}(?:,|:)|,|:| [-–—]| (?:{_HAS}))? \Z"
)
_BRACKETED = re.compile(rf"(?:^|[,;:–—\n] ?|\band )?(?:and )?{_NAME} \(\Z")
_CLOSED = re.compile(r"(?: (?:deputies|seats|votes|delegates|members))?\)")
_NO_NAME = re.compile(
    r"(?:the )?(?:first|second|third|fourth|fifth|final|total|turnout|earlier|later|needed|round|count)\b",
    re.IGNORECASE,
)
_REACH = 80
"""Code points before a number in which its name stands."""
_LEAST, _FEWEST = 3, 2
"""So many names and numbers make a table; of votes by the hundred."""
_LONGEST = 60
"""Numbers of a table, percentages included."""
_END = re.compile(r" ?(?:[,;.)–—\n]|and\b|\Z)|(?: seats?| votes?| delegates?)\b")
_SEATS = re.compile(
    r"\b(?:seats?|parliament|assembly|council|chamber|legislature|senate|congress|house)\b", re.IGNORECASE
)
_BALLOTS = re.compile(r"\bvotes?\b|\bpolled\b|\bballots?\b", re.IGNORECASE)
_BALLOT_WORDS = frozenset("vote votes polled ballot ballots".split())
_RESULT = re.compile(
    r"\b(?:results?|count(?:ed)?|returns?|tally|tallies|figures|declared|total(?:s|led)?)\b", re.IGNORECASE
)
_LARGE = 100
"""Numbers that are votes where a result is told, and that make a table by twos."""
_BEFORE = 200
"""Code points before a table in which it is said what is counted."""
_MANY = 200
"""Votes rather than seats from here on."""


def table_of(figures: Sequence[Figure], place: int, text: str) -> list[VoteCount]:
    """The counts of a table that begins with `figures[place]`; none where fewer than three names have numbers in turn."""
    names: list[tuple[Figure, Extent]] = []
    for figure in figures[place : place + _LONGEST]:
        if names and figure.percent:
            continue
        if names and figure.extent.start - names[-1][0].extent.end > _REACH:
            break
        named = _name(figure, text)
        if named is None or (names and named.start < names[-1][0].extent.end):
            break
        names.append((figure, named))
    if len(names) < _FEWEST:
        return []
    named_twice = len({named.slice(text) for _, named in names}) < len(names)
    most = max((figure.value for figure, _ in names), default=0)
    if len(names) < (_LEAST if most < _LARGE else _FEWEST) or (named_twice and names[0][1].slice(text) not in ANSWERS):
        return []
    before = text[max(0, names[0][1].start - _BEFORE) : names[0][1].start]
    told = _SEATS.search(before) is not None or _BALLOTS.search(before) is not None
    if not told and (most < _LARGE or not _RESULT.search(before)):
        return []
    seats = _SEATS.search(before) is not None and most < _MANY
    unit = "seats" if seats else "votes"
    return [
        VoteCount(Extent(named.start, figure.extent.end), named, int(figure.value), unit, 0.75, None)
        for figure, named in names
    ]


def read_out(figures: Sequence[Figure], text: str) -> set[int]:
    """Where the numbers of lists of votes begin that might be ages: "Ninth ballot: Ida Moss, 66. Tor Lie, 49. Blank, 5."."""
    found: set[int] = set()
    if _BALLOT_WORDS.isdisjoint(words_of(text)):
        return found
    place = 0
    while place < len(figures):
        rows = table_of(figures, place, text)
        if rows and _BALLOTS.search(text, max(0, rows[0].evidence.start - _BEFORE), rows[0].evidence.start):
            found.update(figure.extent.start for figure in figures[place : place + len(rows)])
        place += max(1, len(rows))
    return found


@once(256)
def _name(figure: Figure, text: str) -> Extent | None:
    """The name right before a whole number that nothing is counted by."""
    plain = figure.number.whole and not (figure.money or figure.percent or figure.number.hyphenated)
    start = max(0, figure.extent.start - _REACH)
    before = text[start : figure.extent.start]
    if plain and before.endswith("(") and _CLOSED.match(text, figure.extent.end):
        found = _BRACKETED.search(before)
    elif plain and _END.match(text, figure.extent.end):
        found = _ITEM.search(before)
    else:
        return None
    if found is None or _NO_NAME.match(found["name"]):
        return None
    return Extent(start + found.start("name"), start + found.end("name"))
