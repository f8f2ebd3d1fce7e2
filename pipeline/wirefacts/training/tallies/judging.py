"""Learns how far a guess is to be trusted, from guesses about stories that the other weights did not see."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from wirefacts.annotations.layers import VOTE_COUNTS, VOTE_SHARES
from wirefacts.annotations.views import VoteCount
from wirefacts.stages.quantities.learned.about_guesses import of_guess
from wirefacts.stages.quantities.learned.filing import by_number
from wirefacts.stages.quantities.learned.reading import Guess, guesses
from wirefacts.stages.quantities.learned.weights import Judge, Weights
from wirefacts.training.tallies.examples import Read, is_called
from wirefacts.training.tallies.fitting import fit

FOLDS = 5
FORGOTTEN = 0.33
"""Part of the votes that rules are made to forget: they were written with these stories open, and tell a third fewer of
stories that were not (recall on newswire's train and dev splits, November 2026)."""
_WEIGHT = 0.5
"""How much a guess about a forgotten vote weighs: it is easier than one that rules never told."""
_SHRINKING = 1.0
_ROUNDS = 30
_LEAST = 0.1
"""Guesses less likely than this teach nothing."""
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Judged:
    """What is seen of a guess, whether it is right, and how much it weighs."""

    seen: dict[str, float]
    right: bool
    weight: float


def judged(reads: Sequence[Read]) -> Weights:
    """Weights learned from all of `reads`, with a judge who learned from guesses about each story by weights without it."""
    folds = [_fold(read.story.header.id) for read in reads]
    found: list[Judged] = []
    for fold in range(FOLDS):
        weights = fit([read.examples for read, n in zip(reads, folds, strict=True) if n != fold])
        found += [one for read, n in zip(reads, folds, strict=True) if n == fold for one in _judged(read, weights)]
    return replace(fit([read.examples for read in reads]), judge=judge(found))


def judge(found: Sequence[Judged]) -> Judge:
    """Logistic regression by Newton's method."""
    names = sorted({name for one in found for name in one.seen})
    rows = np.array([[one.seen.get(name, 0.0) for name in names] for one in found])
    right, weight = np.array([float(one.right) for one in found]), np.array([one.weight for one in found])
    points = np.zeros(len(names))
    for _ in range(_ROUNDS):
        share: Floats = 1 / (1 + np.exp(-rows @ points))
        slope = rows.T @ (weight * (share - right)) + _SHRINKING * points
        curve = (rows * (weight * share * (1 - share))[:, None]).T @ rows + _SHRINKING * np.eye(len(names))
        points = points - np.linalg.solve(curve, slope)
    return Judge({name: round(float(point), 3) for name, point in zip(names, points, strict=True)})


def _judged(read: Read, weights: Weights) -> Iterator[Judged]:
    """Guesses about the numbers that rules left, and about those of votes that they are made to forget."""
    if not read.figures:
        return
    votes, shares = VOTE_COUNTS.read(read.doc), VOTE_SHARES.read(read.doc)
    kept = [vote for vote in votes if not _forgotten(read, vote)]
    left = range(len(read.figures)) - by_number(read.figures, votes, shares).keys()
    for some, weight in ((votes, 1.0), (kept, _WEIGHT)):
        rules = by_number(read.figures, some, shares)
        for guess in guesses(read.scene, weights, read.known, rules):
            if guess.likely >= _LEAST and (guess.place in left) == (weight == 1.0):
                yield Judged(_seen(read, guess), _right(read, guess), weight)


def _seen(read: Read, guess: Guess) -> dict[str, float]:
    around = read.scene.around(guess.place)
    return of_guess(read.scene, guess.place, guess.kind, guess.choice, around, guess.likely)


def _right(read: Read, guess: Guess) -> bool:
    gold = read.gold.get(guess.place)
    if gold is None or gold.kind != guess.kind or gold.side not in {"none", guess.side}:
        return False
    return is_called(guess.choice, gold.name, read.names)


def _forgotten(read: Read, vote: VoteCount) -> bool:
    """The same votes at every run, those of one sentence together."""
    sentence = read.scene.sentence(read.scene.parties.at(vote.evidence))
    return _share(f"{read.story.header.id} {sentence}") < FORGOTTEN


def _fold(story: str) -> int:
    return int(FOLDS * _share(story))


def _share(words: str) -> float:
    """A number in [0, 1) that hangs on `words` alone."""
    return hashlib.sha256(words.encode()).digest()[0] / 256
