"""Votes, seats and delegates that a candidate or party got: "received 12,345 votes", "301 electoral votes to Roe's 237"."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from wirefacts.annotations.views import VoteCount
from wirefacts.stages.quantities.contests import set_against, sides
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import (
    attachment,
    governing_verb,
    head_from,
    one_sentence,
    subject_of,
    verb_before,
)
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_votes import CHANGE_VERBS, GAIN_VERBS, SHARE_NOUNS
from wirefacts.stages.quantities.vote_holders import accepted, given_to, holder, owner, paired, picked_by, target
from wirefacts.text.extents import Extent

_KINDS = (
    "more|further|additional|other|total|of|valid|popular|pledged|convention|parliamentary|council|assembly|senate|house"
    "|legislative|direct|geographical|constituency|directly[- ]elected|first[- ]preference|party[- ]list|list|state|federal"
    "|first[- ]round|second[- ]round|available|national|local"
)
_UNIT = re.compile(
    rf"(?: of (?:the |its |their )?(?:\d[\d,]*|[a-z-]+)| of the)?(?: (?:{_KINDS}))*"
    r" (?P<unit>electoral(?:[- ]college)? votes?|votes?|seats?|delegates?|ballots?|first[- ]preferences|constituencies)\b",
    re.IGNORECASE,
)
_NEEDED = re.compile(
    r"\b(?:need(?:s|ed|ing)?|requir\w+|necessary|threshold|majority|quorum|minimum|short|than)\b[^.;,]{0,25}$"
    r"|\b(?:all|the other)\s(?:the\s)?$",
    re.IGNORECASE,
)
_NEEDED_AFTER = re.compile(
    r"[^.;,]{0,24}?\b(?:need(?:ed|s)?|required|necessary|to (?:win|pass|secure|clinch)|up for|at stake|for a majority"
    r"|being contested|are contested|on offer|(?:was|were|is|are|will be) (?:available|vacant))\b",
    re.IGNORECASE,
)
_POLITICS = re.compile(
    r"\b(?:elect(?:ion|ed|or)|vot(?:e|er|ing)|ballot|parliament|legislat|senate|congress|coalition|candidate|caucus"
    r"|party\b|parties\b)",
    re.IGNORECASE,
)
"""What a story must speak of somewhere for its seats and delegates to be won: aircraft and congresses have them too."""
_BALLOTS = re.compile(r" ballots? (?!needed|required)")
"""What is counted as a thing where nobody won it: "37 ballots were soaked"."""
_BY_VOTE = re.compile(r"\bvotes?,? $")
_LEAST_BARE = 100
"""Two numbers without a unit are votes from here on; below it they may be points."""
_SOON = 40
"""Words."""
_LEAST_VOTES = 2
"""One vote is somebody's right to it more often than a result."""
_EARLIEST_YEAR = 1000
"""A dated number from here on is a year: "in 2019 seats were cut"."""
_OF_NUMBER = re.compile(r" of (?:the |its |their |[^,.;]{1,40}['’]s? )?$")
_CHANGED = re.compile(r"\bfrom [\w,.-]+ (?:seats |votes )?to $", re.IGNORECASE)
_FROM_TO = frozenset({" to ", " seats to ", " votes to "})


def votes(figures: Sequence[Figure], parties: Parties, taken: set[int]) -> tuple[list[VoteCount], set[int]]:
    """Counts for a choice, and where every number of votes or seats begins (thresholds and totals included)."""
    found: list[VoteCount] = []
    used: set[int] = set()
    unit: str = ""
    counted: Token | None = None
    if not _POLITICS.search(parties.text):
        return found, used
    for place, figure in enumerate(figures):
        if figure.extent.start in taken or figure.money or figure.percent or not figure.number.whole:
            continue
        if figure.dated and figure.value > _EARLIEST_YEAR:
            continue
        if figure.number.hyphenated:
            continue
        own = _unit_of(figure, figures, place, parties.text)
        second = figures[place + 1] if place + 1 < len(figures) else None
        duel = _duel(figure, second, parties, own) if second is not None else ()
        if duel and second is not None:
            unit, counted = own or _unit_of(second, figures, place + 1, parties.text) or "votes", figure.first
            used.update((figure.extent.start, second.extent.start))
            taken = taken | {second.extent.start}
            found.extend(_count(one, choice, unit, parties) for one, choice in duel)
        elif own:
            unit, counted = own, figure.first
            choice = _choice(figure, parties)
            if choice is not None or not _BALLOTS.match(parties.text, figure.extent.end):
                used.add(figure.extent.start)
            _add(found, figure, choice, own, parties)
        elif counted is not None and not figure.dated and not _noun_follows(figure) and _goes_on(counted, figure):
            choice = paired(figure, parties)
            if choice is not None:
                counted = figure.first
                used.add(figure.extent.start)
            _add(found, figure, choice, unit, parties)
    return found, used


def _add(found: list[VoteCount], figure: Figure, choice: Token | None, unit: str, parties: Parties) -> None:
    if choice is not None and figure.value >= (_LEAST_VOTES if "vote" in unit else 1):
        found.append(_count(figure, choice, unit, parties))


def _duel(first: Figure, second: Figure, parties: Parties, unit: str) -> list[tuple[Figure, Token]]:
    """Two candidates set against each other: "beat Doe, 4,318 to 377", "leads Doe 1,428 to 1,153 in delegates"."""
    if second.dated or second.money or second.percent or not set_against(first, second, parties.text):
        return []
    counted = unit or _UNIT.match(parties.text, second.extent.end) or min(first.value, second.value) >= _LEAST_BARE
    if not counted and not _BY_VOTE.search(parties.text, max(0, first.extent.start - 40), first.extent.start):
        return []
    told = sides(first, second, parties)
    named = _named_behind(second, parties)
    if told is None or (named is not None and (told.ahead is None or told.of(second.value, first.value) != named)):
        return []
    both = ((first, told.of(first.value, second.value)), (second, told.of(second.value, first.value)))
    return [(figure, choice) for figure, choice in both if choice is not None]


def _named_behind(second: Figure, parties: Parties) -> Token | None:
    """Doe in "4,318 votes to 377 for Doe"."""
    if not parties.text.startswith(" for ", second.extent.end) or second.last.i + 2 >= len(parties.doc):
        return None
    return head_from(parties.doc[second.last.i + 2])


def _unit_of(figure: Figure, figures: Sequence[Figure], place: int, text: str) -> str:
    """ "votes", "seats", ... where the number counts them or is an end of "from 14 to 17 seats"; else empty."""
    match = _UNIT.match(text, figure.extent.end)
    if match:
        several = figure.value == 1 or match["unit"].lower().endswith("s")
        return _unit_name(match["unit"]) if several else ""
    if figure.first.i and figure.first.nbor(-1).lower_ == "polled" and not _noun_follows(figure):
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
    behind = _UNIT.match(text, high.extent.end) or _UNIT.match(text, end)
    if behind:
        return _unit_name(behind["unit"])
    verb = verb_before(low.first, CHANGE_VERBS, 4) or governing_verb(low.first)
    grown = subject_of(verb) if verb is not None else None
    lemma = grown.lemma_.lower() if grown is not None else ""
    return f"{lemma}s" if lemma in {"seat", "vote", "delegate"} else ""


def _goes_on(counted: Token, figure: Figure) -> bool:
    """True where a bare number is told with the votes before it: in their sentence, or soon after by a verb of winning."""
    if one_sentence(counted, figure.first):
        return True
    near = figure.first.i - counted.i < _SOON and figure.value >= _LEAST_BARE
    return near and verb_before(figure.first, GAIN_VERBS, 3) is not None


def _noun_follows(figure: Figure) -> bool:
    at = figure.last.i + 1
    after = figure.last.doc[at] if at < len(figure.last.doc) else None
    return after is not None and (after.pos_ in {"NOUN", "PROPN", "ADJ", "SYM"} or after.text in {"%", "-", "–"})


def _choice(figure: Figure, parties: Parties) -> Token | None:
    """Whose votes these are; None for thresholds, totals, margins and losses."""
    text, start = parties.text, figure.extent.start
    before = text[max(0, start - 50) : start]
    unit = _UNIT.match(text, figure.extent.end)
    stop = unit.end() if unit else figure.extent.end
    noun = _unit_token(figure, stop)
    preposition, governor = attachment(noun)
    backed = preposition is not None and preposition.lower_ in {"of", "from"} and governor.lemma_.lower() in SHARE_NOUNS
    if backed:
        return accepted(holder(figure, None, governor.head, parties), parties)
    if _NEEDED.search(before) or _NEEDED_AFTER.match(text, stop) or _OF_NUMBER.search(before):
        return None
    if before.rstrip().lower().endswith(" by") and parties.text.startswith(" to ", stop) and governor.pos_ == "VERB":
        return accepted(picked_by(governor), parties)
    if before.rstrip().lower().endswith(" by") or (preposition is not None and preposition.lower_ == "by"):
        return None
    whose = owner(figure, changed=noun == figure.last or _CHANGED.search(before) is not None)
    if whose is not None:
        return accepted(whose, parties)
    named = preposition is not None and preposition.lower_ == "on" and preposition.i > 0
    if named and preposition is not None and preposition.nbor(-1).pos_ == "PROPN":
        return accepted(parties.ending_at(preposition.nbor(-1)), parties)
    given = given_to(figure.first, parties)
    goal = target(noun, stop, parties) or given
    if goal is None and noun.dep_ in {"nsubj", "nsubjpass"} and noun.head.i > noun.i:
        return None
    return goal or accepted(holder(figure, preposition, governor, parties), parties)


def _unit_token(figure: Figure, stop: int) -> Token:
    """The word that the number counts, or the number's last word."""
    doc, at = figure.last.doc, figure.last.i
    while at + 1 < len(doc) and doc[at + 1].idx < stop:
        at += 1
    return doc[at]


def _count(figure: Figure, choice: Token, unit: str, parties: Parties) -> VoteCount:
    match = _UNIT.match(parties.text, figure.extent.end)
    where = Extent(figure.whole.start, match.end() if match else max(figure.whole.end, figure.extent.end))
    named = parties.phrase(choice)
    if named.overlaps(figure.extent):
        named = Extent(min(named.start, choice.idx), choice.idx + len(choice))
    if where.start - 24 < named.end <= where.start:
        where = Extent(named.start, where.end)
    return VoteCount(where, named, int(figure.value), unit, 0.85)
