"""What counted votes are counted in: "12,345 votes", "12 of the 40 council seats", "from 14 to 17 seats"."""

import re
from collections.abc import Sequence

from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import governing_verb, subject_of, verb_before
from wirefacts.stages.quantities.rules_votes import CHANGE_VERBS

_KINDS = (
    "more|further|additional|other|total|of|valid|popular|pledged|convention|parliamentary|council|assembly|senate|house"
    "|legislative|direct|geographical|constituency|directly[- ]elected|first[- ]preference|party[- ]list|list|state|federal"
    "|first[- ]round|second[- ]round|available|national|local|regional|provincial|municipal|district|conference"
)
UNIT = re.compile(
    rf"(?P<of> of(?: (?:the|its|their|[\w ]{{1,30}}['’]s?))?(?: (?:\d[\d,]*|[a-z-]+))?)?(?: (?:{_KINDS}))*"
    r" (?P<unit>electoral(?:[- ]college)? votes?|votes?|seats?|delegates?|ballots?|first[- ]preferences|constituencies)\b",
    re.IGNORECASE,
)
_CAST = re.compile(
    r"(?: of the)? (?P<unit>hands|ticks|crosses|marks|slips|papers|cards|beans|marbles|tokens|stones|pebbles|shells|balls"
    r"|buttons|coins|tickets|stickers|nods|voices|members|places|districts|wards|provinces|states|counties|towns|nations|countries"
    r"|institutes|clubs|unions|branches|lodges|parishes|judges|jurors)\b(?! of)"
)
"""Those who vote, and what they vote with or for, counted for somebody by a verb of winning: "drew 23 institutes"."""
_DRAWING = frozenset("win take draw muster get gain receive collect carry poll secure attract".split())
_FROM_TO = frozenset({" to ", " seats to ", " votes to "})
_LEAST_VOTES = 2
"""One vote is somebody's right to it more often than a result."""


def unit_of(figure: Figure, figures: Sequence[Figure], place: int, text: str) -> str:
    """ "votes", "seats", ... where the number counts them or is an end of "from 14 to 17 seats"; else empty."""
    match = UNIT.match(text, figure.extent.end)
    if match:
        if match["of"] and figure.value < _LEAST_VOTES:
            return ""
        several = figure.value == 1 or match["unit"].lower().endswith("s")
        return _unit_name(match["unit"]) if several else ""
    cast = _CAST.match(text, figure.extent.end)
    fronted = figure.first.i > 0 and figure.first.nbor(-1).lower_ == "with" and figure.first.nbor(-1).is_sent_start
    if cast and (fronted or verb_before(figure.first, _DRAWING, 4) is not None):
        return cast["unit"]
    if figure.first.i and figure.first.nbor(-1).lower_ == "polled" and not noun_follows(figure):
        return "votes"
    pairs = zip(figures[max(0, place - 1) : place + 1], figures[max(1, place) : place + 2], strict=False)
    return next((unit for low, high in pairs if (unit := _changed(low, high, text))), "")


def _unit_name(words: str) -> str:
    lower = words.lower()
    if lower.startswith("electoral"):
        return "electoral votes"
    if lower.startswith("first"):
        return "first preferences"
    return {"vote": "votes", "ball": "votes", "seat": "seats", "cons": "seats", "dele": "delegates"}[lower[:4]]


def _changed(low: Figure, high: Figure, text: str) -> str:
    """The unit of both ends of "seats grew from 14 to 17" and "from 14 to 17 seats"; empty where they are none."""
    start, end = low.extent.start, low.extent.end
    if not text[max(0, start - 5) : start].lower().endswith("from ") or text[end : high.extent.start] not in _FROM_TO:
        return ""
    behind = UNIT.match(text, high.extent.end) or UNIT.match(text, end)
    if behind:
        return _unit_name(behind["unit"])
    verb = verb_before(low.first, CHANGE_VERBS, 4) or governing_verb(low.first)
    grown = subject_of(verb) if verb is not None else None
    lemma = grown.lemma_.lower() if grown is not None else ""
    return f"{lemma}s" if lemma in {"seat", "vote", "delegate"} else ""


def noun_follows(figure: Figure) -> bool:
    at = figure.last.i + 1
    after = figure.last.doc[at] if at < len(figure.last.doc) else None
    return after is not None and (after.pos_ in {"NOUN", "PROPN", "ADJ", "SYM"} or after.text in {"%", "-", "–"})
