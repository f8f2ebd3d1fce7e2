"""Votes, seats and delegates that a candidate or party got: "received 12,345 votes", "301 electoral votes to Roe's 237"."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from wirefacts.annotations.views import VoteCount
from wirefacts.stages.quantities.blanks import blank_papers
from wirefacts.stages.quantities.choosable import choosable
from wirefacts.stages.quantities.contests import contest_of
from wirefacts.stages.quantities.duels import duel_of
from wirefacts.stages.quantities.equals import level_with
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import (
    one_sentence,
    subject_of,
    verb_before,
)
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_leanings import Stance
from wirefacts.stages.quantities.rules_votes import (
    FINISH_VERBS,
    GAIN_VERBS,
    MEASURES,
)
from wirefacts.stages.quantities.tables import table_of
from wirefacts.stages.quantities.thresholds import gap
from wirefacts.stages.quantities.unprompted import prompted
from wirefacts.stages.quantities.vote_choices import choice_of
from wirefacts.stages.quantities.vote_holders import paired
from wirefacts.stages.quantities.vote_units import UNIT, noun_follows, unit_of
from wirefacts.text.extents import Extent
from wirefacts.text.words import begins_one

_is_political = begins_one(
    r"polls?\b|elect(?:ion|ed|or)|vot(?:e|er|ing)|ballot|parliament|legislat|senate|congress|coalition|candidate|caucus"
    r"|party\b|parties\b|council|assembly|lawmaker|deput(?:y|ies)\b|mayor|premier\b|referendum|plebiscite|run-?off|primary\b"
    r"|opposition\b|incumbent|convention\b"
)
"""What a story must speak of somewhere for its seats and delegates to be won: aircraft and congresses have them too."""
_RUN_OFF = re.compile(r"[Rr](?<!\w.)un-off")
_BALLOTS = re.compile(r" ballots?\b(?! needed| required)")
"""What is counted as a thing where nobody won it: "37 ballots were soaked"."""
_NEAR = 200
"""Code points behind counted votes within which blank papers are told."""
_LEAST_BARE = 100
"""Two numbers without a unit are votes from here on; below it they may be points."""
_SOON = 40
"""Words."""
_LEAST_VOTES = 2
"""One vote is somebody's right to it more often than a result."""
_EARLIEST_YEAR = 1000
"""A dated number from here on is a year: "in 2019 seats were cut"."""
_PARTED = re.compile(r"(?:percent|per cent|%) of (?:the |all |some |about )?\Z")
"""What makes all votes cast of a number: "37 percent of 8,412 ballots"."""
_UNLISTED = frozenset({"independents", "others"})
"""Who win seats without a party."""
_MARGIN = re.compile(
    r"\b(?:by|lead of|majority of|margin of)(?: (?:just|only|barely|a mere|nearly|almost|about|some|around))? \Z",
    re.IGNORECASE,
)
"""What makes a bare number a gap: "beating Roe by just 614"."""
_THEN = re.compile(r"(?:,|\b(?:up|down)) from (?:just |only )?\Z")


def votes(
    figures: Sequence[Figure], parties: Parties, taken: set[int], calls: Sequence[VoteCount] = ()
) -> tuple[list[VoteCount], list[VoteCount], set[int]]:
    """Counts for a choice, those of whoever ran against a choice, and where every number of votes or seats begins
    (thresholds and totals included).

    `calls`: the votes read before, whose numbers are among `taken`; bare numbers may go on with those for a candidate.
    """
    reader = _Reader(figures, parties, taken, calls)
    for place in range(len(figures)):
        reader.read(place)
    return reader.found, reader.half, reader.used


class _Reader:
    """Reads the counts of one text in order; a bare number may go on with what was counted before."""

    def __init__(
        self, figures: Sequence[Figure], parties: Parties, taken: set[int], calls: Sequence[VoteCount]
    ) -> None:
        self.figures, self.parties, self.text = figures, parties, parties.text
        self.taken = set(taken)
        self.political = _is_political(self.text) or _RUN_OFF.search(self.text) is not None
        self.found: list[VoteCount] = []
        self.half: list[VoteCount] = []
        self.used: set[int] = set()
        self.unit = ""
        self.counted: Token | None = None
        self.ranged: Token | None = None
        self.backed = {(call.evidence.end, call.count): call for call in calls if call.stance is None}

    def read(self, place: int) -> None:
        figure = self.figures[place]
        if (call := self.backed.get((figure.extent.end, int(figure.value)))) is not None:
            self.counted, self.unit = figure.first, call.unit
        if figure.extent.start in self.taken or figure.money or figure.percent or not figure.number.whole:
            return
        if gap(self.text, figure.extent.start):
            self.used.add(figure.extent.start)
            return
        if figure.number.hyphenated or (figure.dated and figure.value > _EARLIEST_YEAR):
            return
        if self.political and (self._range(place) or self._table(place)):
            return
        own = unit_of(figure, self.figures, place, self.text)
        if self._duel(place, own) or not self.political or self._blank(figure):
            return
        if own:
            self._told(figure, own)
        elif self.counted is None or not self._bare(figure, self.counted):
            self._unprompted(figure)

    def _table(self, place: int) -> bool:
        rows = table_of(self.figures, place, self.text)
        starts = [figure.extent.start for figure in self.figures[place : place + len(rows)]]
        if not rows or any(start in self.taken for start in starts):
            return False
        self.used.update(starts)
        self.taken.update(starts)
        self.found.extend(rows)
        self.unit, self.counted = rows[-1].unit, self.figures[place + len(rows) - 1].first
        return True

    def _range(self, place: int) -> bool:
        """ "120-130 seats for the Front and 55-65 for the Union": what a poll expects, and nobody has."""
        if place + 1 == len(self.figures):
            return False
        low, high = self.figures[place : place + 2]
        joint = self.text[low.extent.end : high.extent.start]
        between = joint == " and " and self.text.endswith("between ", 0, low.extent.start)
        if low.value >= high.value or not (joint in {"-", "–"} or between):
            return False
        seated = unit_of(high, self.figures, place + 1, self.text) in {"seats", "delegates"}
        goes_on = self.ranged is not None and one_sentence(self.ranged, low.first)
        if not (seated or goes_on):
            return False
        self.ranged = high.first
        starts = {low.extent.start, high.extent.start}
        self.used |= starts
        self.taken |= starts
        return True

    def _duel(self, place: int, own: str) -> bool:
        if place + 1 == len(self.figures):
            return False
        figure, second = self.figures[place : place + 2]
        duel = duel_of(figure, second, self.parties, own, self.counted)
        if duel:
            self.unit = own or unit_of(second, self.figures, place + 1, self.text) or "votes"
            self.counted = figure.first
            self.used.update((figure.extent.start, second.extent.start))
            self.taken.add(second.extent.start)
            self.found.extend(_count(one, choice, self.unit, self.parties) for one, choice in duel)
            if len(duel) == 1 and duel[0][0] is figure:
                self.half.append(_count(second, duel[0][1], self.unit, self.parties))
        return bool(duel)

    def _blank(self, figure: Figure) -> bool:
        """Blank papers among candidates are a choice of their own."""
        papers = blank_papers(figure, self.text)
        if papers is None or not self.found or figure.extent.start - self.found[-1].evidence.end > _NEAR:
            return False
        self.used.add(figure.extent.start)
        where = Extent(figure.extent.start, papers.end)
        self.found.append(VoteCount(where, papers, int(figure.value), "ballots", 0.75, None, self.found[-1].contest))
        return True

    def _told(self, figure: Figure, unit: str) -> None:
        self.unit, self.counted = unit, figure.first
        if _PARTED.search(self.text, max(0, figure.extent.start - 20), figure.extent.start):
            return
        choice = choice_of(figure, self.parties)
        if choice is not None or not _BALLOTS.match(self.text, figure.extent.end):
            self.used.add(figure.extent.start)
        self._add(figure, choice)

    def _bare(self, figure: Figure, counted: Token) -> bool:
        then = _THEN.search(self.text, max(0, figure.extent.start - 30), figure.extent.start)
        if self.found and then and one_sentence(counted, figure.first):
            self.used.add(figure.extent.start)
            self.found.append(_like(self.found[-1], figure))
            return True
        start = figure.extent.start
        if _MARGIN.search(self.text, max(0, start - 30), start):
            if one_sentence(counted, figure.first):
                self.used.add(start)
            return True
        if figure.dated or noun_follows(figure) or not _goes_on(counted, figure, self.parties):
            return False
        choice = paired(figure, self.parties)
        if choice is not None:
            self.counted = figure.first
            self.used.add(figure.extent.start)
        self._add(figure, choice)
        return choice is not None

    def _unprompted(self, figure: Figure) -> None:
        """A bare number that a name or a verb of winning claims where votes are told of: "came third on 4,112"."""
        if figure.dated or noun_follows(figure) or not prompted(figure, self.counted, self.text):
            return
        choice = paired(figure, self.parties)
        if choice is not None and choosable(choice, self.parties):
            self.counted, self.unit = figure.first, self.unit or "votes"
            self.used.add(figure.extent.start)
            self._add(figure, choice)

    def _add(self, figure: Figure, choice: Token | None) -> None:
        if choice is not None and figure.value >= (_LEAST_VOTES if "vote" in self.unit else 1):
            found = _count(figure, choice, self.unit, self.parties)
            level = level_with(choice, figure.whole.start, found.evidence.end, self.parties)
            self.found.extend((found, *(_count(figure, other, self.unit, self.parties) for other in level)))


def _like(last: VoteCount, figure: Figure) -> VoteCount:
    """The number that the same choice had before: "22 seats, down from 37"."""
    return VoteCount(figure.whole, last.choice, int(figure.value), last.unit, 0.7, None, last.contest)


def _goes_on(counted: Token, figure: Figure, parties: Parties) -> bool:
    """True where a bare number is told with the votes before it: in their sentence, or soon after by a verb of winning."""
    if one_sentence(counted, figure.first):
        return True
    if figure.first.i - counted.i >= _SOON:
        return False
    if figure.value >= _LEAST_BARE and verb_before(figure.first, GAIN_VERBS, 3) is not None:
        return True
    verb = verb_before(figure.first, GAIN_VERBS | FINISH_VERBS, 4)
    holder_ = subject_of(verb) if verb is not None else None
    return holder_ is not None and (
        holder_.pos_ == "PROPN" or parties.label(holder_) in {"person", "organization"} or holder_.lower_ in _UNLISTED
    )


def _count(figure: Figure, choice: Token, unit: str, parties: Parties) -> VoteCount:
    match = UNIT.match(parties.text, figure.extent.end)
    where = Extent(figure.whole.start, match.end() if match else max(figure.whole.end, figure.extent.end))
    named = parties.phrase(choice)
    if named.overlaps(figure.extent) or parties.text[named.end - 1].isdigit():
        named = Extent(min(named.start, choice.idx), choice.idx + len(choice))
    if where.start - 24 < named.end <= where.start:
        where = Extent(named.start, where.end)
    stance: Stance | None = "for" if unit == "votes" and choice.lemma_.lower() in MEASURES else None
    return VoteCount(where, named, int(figure.value), unit, 0.85, stance, contest_of(figure.first))
