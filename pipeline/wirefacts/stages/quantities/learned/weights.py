"""Weights that were learned: of each thing that may be seen, how much it says.

All are straight lines: the weights of what is seen are added. Numbers and sides are told by a softmax (multinomial logistic
regression). A choice has the share of its mentions together, as in Durrett and Klein 2013; `nobody` is what none of them has.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp
from typing import Any

from wirefacts.errors import UsageError
from wirefacts.resources import resources

KINDS = ("no", "vote", "share")
SIDES = ("none", "for", "against", "abstain")
FILE = "tallies.json"


@dataclass(frozen=True, slots=True)
class Sorter:
    """Tells which of `labels` holds; `weights` has as many numbers for each name."""

    labels: tuple[str, ...]
    weights: Mapping[str, tuple[float, ...]]

    def points(self, seen: Iterable[str], before: Sequence[float] = ()) -> list[float]:
        """The sum of the weights for each label, on top of the points `before` (of other names)."""
        known = filter(None, map(self.weights.get, dict.fromkeys(seen)))
        return [sum(column) for column in zip(before or [0.0] * len(self.labels), *known, strict=True)]

    def shares(self, seen: Iterable[str], before: Sequence[float] = ()) -> dict[str, float]:
        """The probability of each label, in [0, 1]."""
        points = self.points(seen, before)
        top = max(points)
        grown = [exp(point - top) for point in points]
        return {label: share / sum(grown) for label, share in zip(self.labels, grown, strict=True)}


@dataclass(frozen=True, slots=True)
class Chooser:
    """Tells which of several choices is meant."""

    weights: Mapping[str, float]
    nobody: float

    def best(self, rows: Sequence[Iterable[str]], keys: Sequence[str]) -> tuple[int, float]:
        """The place of the best row of the best key, and that key's probability in [0, 1]. `rows` may not be empty."""
        known = self.weights
        points = [sum(filter(None, map(known.get, dict.fromkeys(row)))) for row in rows]
        top = max(self.nobody, *points)
        shares: dict[str, float] = {}
        for point, key in zip(points, keys, strict=True):
            shares[key] = shares.get(key, 0.0) + exp(point - top)
        best = max(shares, key=lambda key: shares[key])
        place = max((at for at, key in enumerate(keys) if key == best), key=lambda at: points[at])
        return place, shares[best] / (sum(shares.values()) + exp(self.nobody - top))


@dataclass(frozen=True, slots=True)
class Judge:
    """Tells how far a whole guess is to be trusted, by how it went with stories that were not learned from."""

    weights: Mapping[str, float]

    def trust(self, seen: Mapping[str, float]) -> float:
        """The probability, in [0, 1], that a guess is right of which these values are seen."""
        return 1 / (1 + exp(-sum(self.weights.get(name, 0.0) * value for name, value in seen.items())))


@dataclass(frozen=True, slots=True)
class Weights:
    """`numbers` tells votes and shares from other numbers, `choices` whose they are, `sides` for or against; `judge` tells
    which guesses are worth telling."""

    numbers: Sorter
    choices: Chooser
    sides: Sorter
    judge: Judge


@lru_cache(maxsize=4)
def shipped(name: str) -> Weights:
    """The weights in `models/NAME/tallies.json`. Raises UsageError where they are missing or are none."""
    file = resources("models") / name / FILE
    try:
        told: dict[str, Any] = json.loads(file.read_bytes())
        choices = {str(key): float(value) for key, value in told["choices"].items()}
        judge = {str(key): float(value) for key, value in told["judge"].items()}
        return Weights(
            _sorter(KINDS, told["numbers"]),
            Chooser(choices, float(told["nobody"])),
            _sorter(SIDES, told["sides"]),
            Judge(judge),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as problem:
        raise UsageError(f"{file}: no weights for votes and shares: {problem}") from problem


def _sorter(labels: tuple[str, ...], told: Mapping[str, Sequence[float]]) -> Sorter:
    weights = {name: tuple(map(float, values)) for name, values in told.items()}
    if any(len(values) != len(labels) for values in weights.values()):
        raise ValueError(f"not {len(labels)} weights for each name")
    return Sorter(labels, weights)
