"""Fits the weights of one kind of pronoun: over mentions and nobody, the right ones' share is made as large as can be."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from wirefacts.stages.coreference.columns import NAMES, WIDTH
from wirefacts.stages.coreference.ranking import Floats, Layer
from wirefacts.training.pronouns.examples import Example

BATCH, RATE, DECAY, DROPPED = 32, 3e-3, 3e-3, 0.3
PRIOR = {"likely not": -3.0, "spoke last": 0.7}
"""Points that are added to what was learned: corpora of hard cases underrate what a given name and the turn of speech tell."""
Ints = npt.NDArray[np.int64]
_Weights = dict[str, Floats]


def fit(examples: Sequence[Example], units: int, epochs: int, nets: int) -> Layer:
    """The mean of `nets` networks, each from its own start, as one layer."""
    found = [_fit(examples, units, epochs, seed) for seed in range(nets)]
    line: Floats = np.asarray(np.mean([net["line"] for net in found], axis=0), dtype=np.float32)
    for name, points in PRIOR.items():
        line[NAMES.index(name)] += points
    out: Floats = np.asarray(np.concatenate([net["out"] for net in found]) / nets, dtype=np.float32)
    return Layer(
        np.concatenate([net["hidden"] for net in found], axis=1),
        np.concatenate([net["bias"] for net in found]),
        out,
        line,
        float(np.mean([net["alone"][0] for net in found])),
    )


def _fit(examples: Sequence[Example], units: int, epochs: int, seed: int) -> _Weights:
    """Adam with a rate that falls to nothing, over batches in an order that hangs on `seed` alone."""
    start, order = np.random.default_rng(seed), np.random.default_rng(seed + 1)
    net = _started(units, start)
    means = {name: [np.zeros_like(w), np.zeros_like(w)] for name, w in net.items()}
    rows, right = np.concatenate([e.rows for e in examples]), np.concatenate([e.right for e in examples])
    lengths = np.array([len(e.rows) for e in examples])
    offsets = np.concatenate([[0], np.cumsum(lengths)])
    nobody, weight = np.array([float(e.nobody) for e in examples]), np.array([e.weight for e in examples])
    steps = 0
    for epoch in range(epochs):
        rate = RATE * (1 - epoch / epochs) + 1e-5
        shuffled = order.permutation(len(examples))
        for at in range(0, len(shuffled), BATCH):
            chosen = shuffled[at : at + BATCH]
            places = np.concatenate([np.arange(offsets[i], offsets[i + 1]) for i in chosen])
            segments = np.repeat(np.arange(len(chosen)), lengths[chosen])
            kept = ((order.random((1, units)) > DROPPED) / (1 - DROPPED)).astype(np.float32)
            slopes = _slopes(net, rows[places], right[places], segments, nobody[chosen], weight[chosen], kept)
            steps += 1
            for name, slope in slopes.items():
                _step(net, means[name], name, slope, rate, steps)
    return net


def _started(units: int, start: np.random.Generator) -> _Weights:
    return {
        "hidden": start.normal(0, 0.15, (WIDTH, units)).astype(np.float32),
        "bias": np.zeros(units, np.float32),
        "out": start.normal(0, 0.15, units).astype(np.float32),
        "line": np.zeros(WIDTH, np.float32),
        "alone": np.array([-1.0], np.float32),
    }


def _slopes(
    net: _Weights, rows: Floats, right: Floats, segments: Ints, nobody: Floats, weight: Floats, kept: Floats
) -> _Weights:
    """The gradient of the mean loss over a batch; `segments` says to which example each row belongs."""
    count = len(nobody)
    units = np.maximum(rows @ net["hidden"] + net["bias"], 0.0) * kept
    points = units @ net["out"] + rows @ net["line"]
    top = np.full(count, net["alone"][0])
    np.maximum.at(top, segments, points)
    share, alone = np.exp(points - top[segments]), np.exp(net["alone"][0] - top)
    total = np.bincount(segments, share, count) + alone
    share, alone = share / total[segments], alone / total
    good, good_alone = share * right, alone * nobody
    all_good = np.bincount(segments, good, count) + good_alone + 1e-12
    pull = ((share - good / all_good[segments]) * weight[segments] / count).astype(np.float32)
    back = np.outer(pull, net["out"]) * (units > 0) * kept
    return {
        "hidden": rows.T @ back,
        "bias": back.sum(0),
        "out": units.T @ pull,
        "line": rows.T @ pull,
        "alone": np.array([((alone - good_alone / all_good) * weight).mean()], np.float32),
    }


def _step(net: _Weights, means: list[Floats], name: str, slope: Floats, rate: float, steps: int) -> None:
    if name in {"hidden", "out", "line"}:
        slope = slope + DECAY * net[name]
    means[0] = 0.9 * means[0] + 0.1 * slope
    means[1] = 0.999 * means[1] + 0.001 * slope * slope
    first, second = means[0] / (1 - 0.9**steps), means[1] / (1 - 0.999**steps)
    net[name] = (net[name] - rate * first / (np.sqrt(second) + 1e-8)).astype(np.float32)
