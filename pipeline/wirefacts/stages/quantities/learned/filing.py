"""Adds to the votes and shares of rules those that learned weights find in the numbers that rules left."""

from collections.abc import Collection, Sequence

from wirefacts.annotations.views import Age, Count, VoteCount, VoteShare
from wirefacts.stages.quantities.contests import contest_of
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.learned.reading import LIKELY, REFUSED, Guess, guesses, places, value_of
from wirefacts.stages.quantities.learned.scene import Scene
from wirefacts.stages.quantities.learned.weights import Weights
from wirefacts.stages.quantities.learned.words import TALLYING
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.share_asked import among_of, population_of, survey_of
from wirefacts.stages.quantities.share_signs import as_share
from wirefacts.stages.quantities.vote_units import unit_of
from wirefacts.text.extents import Extent, cover
from wirefacts.text.words import words_of

_BESIDE = 24
"""Code points between a choice and a number that show both as one piece of evidence."""


def other_kinds(figures: Sequence[Figure], ages: Sequence[Age], counts: Sequence[Count]) -> dict[int, str]:
    """By the place of a number: what other rules made of it."""
    at = {figure.extent.start: place for place, figure in enumerate(figures)}
    found: dict[int, str] = {}
    for kind, views in (("count", counts), ("age", ages)):
        for view in views:
            for start in range(view.evidence.start, view.evidence.end):
                if start in at:
                    found[at[start]] = kind
    return found


def learned(
    figures: list[Figure],
    parties: Parties,
    weights: Weights,
    known: dict[int, str],
    taken: Collection[int],
    votes: Sequence[VoteCount],
    shares: Sequence[VoteShare],
) -> tuple[list[VoteCount], list[VoteShare], set[int]]:
    """Further votes and shares, and where their numbers begin; `known` are the kinds of facts that other rules told of numbers,
    `taken` is where those begin that rules took, for facts or for none."""
    if not figures or TALLYING.isdisjoint(words_of(parties.text)):
        return [], [], set()
    rules = by_number(figures, votes, shares)
    refused = (n for n, figure in enumerate(figures) if figure.extent.start in taken and n not in rules)
    known = dict.fromkeys(refused, REFUSED) | known
    scene = Scene(parties.doc, figures, parties)
    more_votes: list[VoteCount] = []
    more_shares: list[VoteShare] = []
    used: set[int] = set()
    unit = ""
    for guess in guesses(scene, weights, known, rules):
        if guess.confidence < LIKELY[guess.kind]:
            continue
        used.add(figures[guess.place].extent.start)
        if guess.kind == "vote":
            unit = unit_of(figures[guess.place], figures, guess.place, parties.text) or unit or "votes"
            more_votes.append(_vote(figures[guess.place], guess, unit))
        else:
            more_shares.append(_share(figures[guess.place], guess))
    return more_votes, more_shares, used


def by_number(
    figures: list[Figure], votes: Sequence[VoteCount], shares: Sequence[VoteShare]
) -> dict[int, VoteCount | VoteShare]:
    """The facts by the places of their numbers: each by the first in its evidence that tells it and no fact before."""
    found: dict[int, VoteCount | VoteShare] = {}
    facts: list[VoteCount | VoteShare] = [*votes, *shares]
    for fact in facts:
        vote = isinstance(fact, VoteCount)
        value = float(fact.count if isinstance(fact, VoteCount) else fact.percent)
        told = places(figures, fact.evidence, value, "vote" if vote else "share")
        place = next((place for place in told if place not in found), None)
        if place is not None:
            found[place] = fact
    return found


def _evidence(figure: Figure, choice: Extent) -> Extent:
    near = 0 <= figure.whole.start - choice.end < _BESIDE or 0 <= choice.start - figure.whole.end < _BESIDE
    return cover((figure.whole, choice)) if near else figure.whole


def _vote(figure: Figure, guess: Guess, unit: str) -> VoteCount:
    choice, stance = guess.choice.extent, None if guess.side == "none" else guess.side
    confidence = round(guess.confidence, 3)
    where = _evidence(figure, choice)
    return VoteCount(where, choice, int(figure.value), unit, confidence, stance, contest_of(figure.first))


def _share(figure: Figure, guess: Guess) -> VoteShare:
    share, choice = as_share(figure), guess.choice.extent
    percent = value_of(figure, "share") or 0.0
    population = population_of(share) or among_of(figure.first)
    where = _evidence(figure, choice)
    return VoteShare(where, choice, percent, round(guess.confidence, 3), population, survey_of(figure.first))
