"""Fits the weights: Adam with a rate that falls to nothing, over batches in an order that hangs on a seed alone."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from wirefacts.stages.quantities.learned.weights import KINDS, SIDES, Chooser, Judge, Sorter, Weights
from wirefacts.training.tallies.examples import Chosen, Examples, Sorted

LEAST = 3
"""Stories in which a thing must be seen to have a weight: what one story alone says would be learned by heart."""
_SORTING, _CHOOSING = (40, 256, 0.03), (12, 32, 0.02)
"""Times that the examples are read, examples of a batch, and the rate that falls to nothing."""
_SHRINKING = {"numbers": 0.002, "choices": 0.002, "sides": 0.003}
"""How far weights are drawn to nothing."""
_SMALLEST = 0.005
"""Weights below it are left out."""
Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


@dataclass(slots=True)
class _Adam:
    weights: Floats
    shrinking: float
    steps: int = 0
    mean: Floats = field(init=False)
    square: Floats = field(init=False)

    def __post_init__(self) -> None:
        self.mean, self.square = np.zeros_like(self.weights), np.zeros_like(self.weights)

    def step(self, slope: Floats, rate: float) -> None:
        """One step against `slope`."""
        slope = slope + self.shrinking * self.weights
        self.steps += 1
        self.mean = 0.9 * self.mean + 0.1 * slope
        self.square = 0.999 * self.square + 0.001 * slope * slope
        first, second = self.mean / (1 - 0.9**self.steps), self.square / (1 - 0.999**self.steps)
        self.weights = self.weights - rate * first / (np.sqrt(second) + 1e-8)


def fit(stories: Sequence[Examples]) -> Weights:
    """The weights that tell the examples best, with a judge who knows nothing: the same examples give the same weights."""
    return Weights(
        _sorter([story.numbers for story in stories], KINDS, _SHRINKING["numbers"]),
        _chooser([story.choices for story in stories], _SHRINKING["choices"]),
        _sorter([story.sides for story in stories], SIDES, _SHRINKING["sides"]),
        Judge({}),
    )


def _known(stories: Iterable[Iterable[Iterable[str]]]) -> dict[str, int]:
    """The places of all names that enough stories have, in the order of the alphabet."""
    times = Counter(name for story in stories for name in {name for seen in story for name in seen})
    return {name: place for place, name in enumerate(sorted(name for name, n in times.items() if n >= LEAST))}


def _places(seen: Iterable[str], known: dict[str, int]) -> Ints:
    return np.array([known[name] for name in dict.fromkeys(seen) if name in known], dtype=np.int64)


def _sorter(stories: Sequence[Sequence[Sorted]], labels: tuple[str, ...], shrinking: float) -> Sorter:
    known = _known([example.seen for example in story] for story in stories)
    told = [example for story in stories for example in story]
    rows = [_places(example.seen, known) for example in told]
    right = np.array([labels.index(example.label) for example in told])
    adam = _Adam(np.zeros((len(known), len(labels))), shrinking)
    for chosen, rate in _batches(len(rows), *_SORTING):
        lengths = [len(rows[i]) for i in chosen]
        flat, owner = np.concatenate([rows[i] for i in chosen]), np.repeat(np.arange(len(chosen)), lengths)
        points = np.zeros((len(chosen), len(labels)))
        np.add.at(points, owner, adam.weights[flat])
        shares = np.exp(points - points.max(axis=1, keepdims=True))
        pull = shares / shares.sum(axis=1, keepdims=True)
        pull[np.arange(len(chosen)), right[chosen]] -= 1
        pull /= len(chosen)
        columns = [np.bincount(flat, pull[owner, n], len(known)) for n in range(len(labels))]
        adam.step(np.stack(columns, axis=1), rate)
    kept = {name: adam.weights[place] for name, place in known.items()}
    return Sorter(labels, {n: tuple(map(_short, w)) for n, w in kept.items() if np.abs(w).max() >= _SMALLEST})


def _chooser(stories: Sequence[Sequence[Chosen]], shrinking: float) -> Chooser:
    known = _known([row for example in story for row in example.rows] for story in stories)
    told = [example for story in stories for example in story]
    rows = [[_places(row, known) for row in example.rows] for example in told]
    adam = _Adam(np.zeros(len(known) + 1), shrinking)
    for chosen, rate in _batches(len(told), *_CHOOSING):
        right = [np.array(told[i].right, dtype=float) for i in chosen]
        adam.step(_slope(adam.weights, [rows[i] for i in chosen], right), rate)
    weights = {name: _short(adam.weights[place]) for name, place in known.items()}
    return Chooser({n: w for n, w in weights.items() if abs(w) >= _SMALLEST}, _short(adam.weights[-1]))


def _slope(weights: Floats, examples: Sequence[Sequence[Ints]], right: Sequence[Floats]) -> Floats:
    """The gradient of the mean of -log(the right choices' share); nobody is right where no choice is."""
    rows = [row for example in examples for row in example]
    flat, owner = np.concatenate(rows), np.repeat(np.arange(len(rows)), [len(row) for row in rows])
    asked = np.repeat(np.arange(len(examples)), [len(example) for example in examples])
    size, holds, nobody = len(examples), np.concatenate(right), weights[-1]
    none_right = np.array([0.0 if found.any() else 1.0 for found in right])
    points = np.bincount(owner, weights[flat], len(rows))
    top = np.full(size, nobody)
    np.maximum.at(top, asked, points)
    share, alone = np.exp(points - top[asked]), np.exp(nobody - top)
    total = np.bincount(asked, share, size) + alone
    share, alone = share / total[asked], alone / total
    good = share * holds
    all_good = np.bincount(asked, good, size) + alone * none_right + 1e-12
    pull = (share - good / all_good[asked]) / size
    slope = np.bincount(flat, pull[owner], len(weights) - 1)
    found: Floats = np.append(slope, ((alone - alone * none_right / all_good) / size).sum())
    return found


def _batches(count: int, epochs: int, batch: int, rate: float) -> Iterable[tuple[Ints, float]]:
    order = np.random.default_rng(0)
    for epoch in range(epochs):
        shuffled = order.permutation(count)
        for at in range(0, count, batch):
            yield shuffled[at : at + batch], rate * (1 - epoch / epochs) + 1e-4


def _short(weight: float) -> float:
    return round(float(weight), 3)
