"""Two or more who are told first and their numbers after: "Roe and Doe won 980 and 891 votes, respectively"."""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from wirefacts.annotations.views import VoteCount, VoteShare
from wirefacts.stages.quantities.choosable import choosable
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import preceding
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.share_signs import as_share, barred, is_political, spoken_near
from wirefacts.stages.quantities.vote_units import UNIT
from wirefacts.syntax.clauses import SUBJECTS
from wirefacts.text.extents import Extent

_SIGN = r"(?: ?%| per ?cent| \w+)?"
_JOINT = re.compile(rf"{_SIGN}(?:,? and |, )\Z")
_WORD = re.compile(r"[^.;\d]{0,30}?,? respectively\b")
_LEAST = 2


def respective(figures: Sequence[Figure], parties: Parties) -> tuple[list[VoteCount], list[VoteShare], set[int]]:
    """Votes and shares in the order of those named before them, and where their numbers begin."""
    votes: list[VoteCount] = []
    shares: list[VoteShare] = []
    used: set[int] = set()
    if "respectively" not in parties.text:
        return votes, shares, used
    for run in _runs(figures, parties.text):
        last = run[-1]
        unit = UNIT.match(parties.text, last.extent.end)
        whose = _listed(run[0].first, len(run), parties)
        if not whose or not (_of_votes(run, parties.text) if last.percent is not None else unit):
            continue
        used.update(figure.extent.start for figure in run)
        for figure, who in zip(run, whose, strict=True):
            named = parties.phrase(who)
            if last.percent is not None:
                shares.append(VoteShare(_where(figure), named, as_share(figure).percent, 0.8))
            elif unit is not None:
                votes.append(VoteCount(figure.whole, named, int(figure.value), unit["unit"].lower(), 0.8))
    return votes, shares, used


def _of_votes(run: Sequence[Figure], text: str) -> bool:
    """False for what firms and prices gained, and for turnouts: nothing near speaks of votes, or the words beside bar them."""
    spoken = is_political(text) or spoken_near(run[0].first)
    return spoken and not any(barred(as_share(figure), text) for figure in (run[0], run[-1]))


def _where(figure: Figure) -> Extent:
    share = as_share(figure)
    return Extent(figure.whole.start, max(figure.whole.end, share.stop))


def _runs(figures: Sequence[Figure], text: str) -> Iterator[list[Figure]]:
    """Numbers that only a comma or "and" parts, in front of "respectively"."""
    for place, last in enumerate(figures):
        if last.money or not _WORD.match(text, last.whole.end):
            continue
        start = place
        while start and _JOINT.fullmatch(text, figures[start - 1].extent.end, figures[start].extent.start):
            start -= 1
        if place - start + 1 >= _LEAST:
            yield list(figures[start : place + 1])


def _listed(first: Token, count: int, parties: Parties) -> list[Token]:
    """The nearest subject before `first` that lists as many; empty where none does."""
    for word in preceding(first):
        if word.dep_ not in SUBJECTS:
            continue
        found = [word, *(c for c in word.conjuncts if c.i > word.i)]
        return found if len(found) == count and all(choosable(each, parties) for each in found) else []
    return []
