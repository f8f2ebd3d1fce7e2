"""Whether a confidence means something: reliability by bins, the expected calibration error, precision against coverage."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wirefacts.metrics.isotonic import Outcome

BINS = 10
"""Equal bins of the confidence: the first is [0, .1), the last [.9, 1]."""


@dataclass(frozen=True, slots=True)
class Bin:
    """Claims of about one confidence: how often they should be right on average, how often they are, how many they are."""

    expected: float
    observed: float
    count: float


@dataclass(frozen=True, slots=True)
class Kept:
    """Of claims with a confidence of at least `least`: how many there are, how many of them are right."""

    least: float
    count: float
    right: float

    @property
    def precision(self) -> float:
        return self.right / self.count


def reliability(outcomes: Iterable[Outcome], bins: int = BINS) -> tuple[Bin, ...]:
    """The bins that hold claims, in rising order."""
    held: dict[int, list[Outcome]] = {}
    for outcome in outcomes:
        held.setdefault(min(int(outcome.confidence * bins), bins - 1), []).append(outcome)
    return tuple(_bin(held[place]) for place in sorted(held))


def _bin(outcomes: Sequence[Outcome]) -> Bin:
    count = sum(o.weight for o in outcomes)
    expected = sum(o.confidence * o.weight for o in outcomes) / count
    return Bin(expected, sum(o.weight for o in outcomes if o.right) / count, count)


def calibration_error(bins: Sequence[Bin]) -> float:
    """Expected calibration error (Naeini, Cooper and Hauskrecht 2015): the mean distance of expected and observed, by claims.

    0.0 where there are none.
    """
    total = sum(b.count for b in bins)
    return sum(b.count * abs(b.expected - b.observed) for b in bins) / total if total else 0.0


def error_by_chance(bins: Sequence[Bin]) -> float:
    """The calibration error that claims which mean exactly what they say would show on average, being so few.

    The mean absolute deviation of a binomial in each bin (de Moivre's formula; Diaconis and Zabell 1991).
    """
    total = sum(round(b.count) for b in bins)
    return sum(_deviation(round(b.count), b.expected) for b in bins) / total if total else 0.0


def _deviation(count: int, rate: float) -> float:
    """The mean of |K - count * rate| where K of `count` come out right."""
    if not 0 < rate < 1:
        return 0.0
    top = math.floor(count * rate) + 1
    if top > count:
        return 2 * count * (1 - rate) * rate**count
    return 2 * top * math.comb(count, top) * rate**top * (1 - rate) ** (count - top + 1)


def kept(outcomes: Sequence[Outcome], least: Iterable[float]) -> tuple[Kept, ...]:
    """What is kept at each of the rising thresholds `least`; thresholds that leave the same claims, or none, are one."""
    found: list[Kept] = []
    for threshold in least:
        held = [o for o in outcomes if o.confidence >= threshold]
        count = sum(o.weight for o in held)
        if held and (not found or count < found[-1].count):
            found.append(Kept(threshold, count, sum(o.weight for o in held if o.right)))
    return tuple(found)
