"""Counts: casualties, people, things, charges, sums of money, where no other rule took the number."""

import re
from collections.abc import Sequence

from spacy.tokens import Doc

from wirefacts.annotations.layers import QUOTES
from wirefacts.annotations.story import zones
from wirefacts.annotations.views import Count
from wirefacts.stages.quantities.counted import Counted, counted
from wirefacts.stages.quantities.figures import Figure, within
from wirefacts.stages.quantities.grammar import above
from wirefacts.stages.quantities.parts_played import is_part_played
from wirefacts.stages.quantities.rules_counts import LARGE, LARGE_ONLY, MASSES, NOT_COUNTED, SMALL, STRONG_NOUNS
from wirefacts.stages.quantities.uncounted import has_mending, is_mended, is_tally, is_whole
from wirefacts.text.extents import Extent

_EACH = re.compile(r" (?:an? (?!year|month|week|day|head)|per (?!year|month|week|day|head)|each\b|apiece\b)")
"""What makes a sum the price of a piece."""
_PARTED = re.compile(r"(?:percent|per cent|%) of (?:some |about )?\Z")
""" "37 percent of 8,412 votes"."""
_CAST = frozenset({"vote", "ballot"})
_LEGAL = frozenset("count charge".split())
_PEOPLE = "people"
_COINS = 2
"""Of a currency. So little is told for what it means: "one krone"."""
_LEAST_SUM = 1000
"""Of a currency. A sum below it with a fraction ("$88.95") is a price."""


def counts(figures: Sequence[Figure], doc: Doc, text: str, taken: set[int]) -> list[Count]:
    """The counts of `doc`, one for each number and thing; where a headline and the body say the same, the body's."""
    kept: dict[tuple[float, str], tuple[Count, bool]] = {}
    body, spoken, mending = _body(doc, text), _spoken(doc), has_mending(text)
    last: Counted | None = None
    for place, figure in enumerate(figures):
        if figure.extent.start in taken or figure.number.hyphenated or (mending and is_mended(figure)):
            continue
        measured = figures[place + 1] if figure.low and place + 1 < len(figures) else figure
        found = counted(measured, last)
        if (
            found is None
            or is_whole(figure, found.noun)
            or is_tally(found.noun)
            or not _worth(figure, found, text, spoken=within(spoken, figure.extent))
        ):
            continue
        last = found if found.noun is not None else last
        if is_part_played(figure, found.noun, casualty=found.casualty):
            continue
        key = figure.value, found.key
        known = kept.get(key)
        bare = found.noun is None and found.key == _PEOPLE
        if known is None or known[0].evidence.start < body <= figure.extent.start or (known[1] and not bare):
            kept[key] = _count(figure, found), bare
    return sorted(_distinct(kept), key=lambda count: count.evidence.start)


def _spoken(doc: Doc) -> list[tuple[int, int]]:
    """Stretches inside quotation marks."""
    return sorted(
        (p.start, p.end)
        for quote in QUOTES.read(doc)
        if quote.kind == "direct" and quote.cue is not None
        for p in quote.pieces
    )


def _body(doc: Doc, whole: str) -> int:
    """Where the text behind a headline begins: after a first line that does not end as a sentence does."""
    headlines = [zone.extent.end for zone in zones(doc) if zone.kind == "headline"]
    if headlines:
        return max(headlines)
    text = whole.lstrip()
    line = text.split("\n", 1)[0].rstrip()
    if len(line) == len(text.rstrip()) or line.endswith((".", "!", "?", '"', "”")):
        return 0
    return len(whole) - len(text) + len(line)


def _distinct(kept: dict[tuple[float, str], tuple[Count, bool]]) -> list[Count]:
    """Without bare casualties ("killing 107") of which a headline or another sentence names the same number."""
    named = {value for (value, _), (_, bare) in kept.items() if not bare}
    return [count for (value, _), (count, bare) in kept.items() if not bare or value not in named]


def _worth(figure: Figure, found: Counted, text: str, *, spoken: bool) -> bool:
    """True where a reader would call the number a fact of the story."""
    if figure.money is not None:
        priced = not figure.number.whole and figure.value < _LEAST_SUM
        return figure.value > _COINS and not priced and not _EACH.match(text, figure.money.extent.end)
    if figure.dated and found.noun is None:
        return False
    value, lemma = figure.value, found.lemma
    if (not figure.number.whole and figure.percent is None) or _imagined(figure):
        return False
    if found.noun is None:
        return True
    if lemma in MASSES:
        return value > 2 and text.startswith(" of ", found.end)
    if lemma in _CAST and _PARTED.search(text, max(0, figure.extent.start - 20), figure.extent.start):
        return True
    if lemma in NOT_COUNTED or (lemma in LARGE_ONLY and value < LARGE):
        return False
    if value < 2:
        return found.casualty and figure.bound == "exact"
    if lemma in _LEGAL:
        return True
    if value == 2 or (spoken and value < SMALL):
        return found.casualty or (lemma in STRONG_NOUNS and found.acted)
    return True


def _imagined(figure: Figure) -> bool:
    """True for what would have been: "it would have cost 300 lives"."""
    for ancestor in above(figure.first):
        if ancestor.pos_ in {"VERB", "AUX"}:
            helpers = {child.lower_ for child in ancestor.children if child.dep_ == "aux"}
            return bool(helpers & {"would", "could", "might"}) and "have" in helpers
    return False


def _count(figure: Figure, found: Counted) -> Count:
    if figure.money is not None:
        return Count(figure.whole, figure.money.value, figure.money.unit, figure.bound, 0.85, found.what)
    where = Extent(min(figure.whole.start, found.start), max(figure.whole.end, found.end))
    return Count(where, figure.value, found.unit, figure.bound, 0.75 if found.sure else 0.6, found.what)
