"""From scores to spans: the best chain of tags (Viterbi, 1967), and how likely each of its tags is by itself."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from wirefacts.encoders.schema import Floats, Ints

_NEVER = -1e4


@dataclass(frozen=True, slots=True)
class Tagged:
    """Words `first` to `end` (excluded) of the kind number `kind`; `confidence` is the mean of its tags' own softmax."""

    kind: int
    first: int
    end: int
    confidence: float


def likeliest(scores: Floats) -> list[Tagged]:
    """The spans of each word's likeliest tag: for names, which are short, as good as the best chain."""
    likely = np.exp(scores - scores.max(1, keepdims=True))
    return list(runs(scores.argmax(1).tolist(), (1 / likely.sum(1)).tolist()))


def allowed(tags: int) -> Floats:
    """What may follow what in BIO: 0 or never, of (tags + 2, tags). `I` follows `B` or `I` of its kind, or opens a text."""
    table = np.zeros((tags + 2, tags), dtype=np.float32)
    for tag in range(2, tags, 2):
        table[:-2, tag] = _NEVER
        table[tag - 1, tag] = table[tag, tag] = 0
    return table


def best(scores: Floats, table: Floats) -> Ints:
    """The chain of tags with the highest score. `scores` of (words, tags), `table` of (tags + 2, tags)."""
    steps, first, last = table[:-2], table[-2], table[-1]
    came = np.zeros(scores.shape, dtype=np.int64)
    alpha = first + scores[0]
    for word in range(1, len(scores)):
        ways = alpha[:, None] + steps
        came[word] = ways.argmax(0)
        alpha = ways.max(0) + scores[word]
        alpha -= alpha.max()
    chain = np.zeros(len(scores), dtype=np.int64)
    chain[-1] = (alpha + last).argmax()
    for word in range(len(scores) - 1, 0, -1):
        chain[word - 1] = came[word, chain[word]]
    return chain


def spans(scores: Floats, table: Floats) -> list[Tagged]:
    """The spans of the best chain, in text order."""
    if not len(scores):
        return []
    chain = best(scores, table + allowed(scores.shape[1]))
    shifted = np.exp(scores - scores.max(1, keepdims=True))
    sure = (shifted[np.arange(len(chain)), chain] / shifted.sum(1)).tolist()
    return list(runs(chain.tolist(), sure))


def runs(chain: list[int], sure: list[float]) -> Iterator[Tagged]:
    """The spans of a chain of tags, `sure` being the probability of each."""
    start = -1
    for word in range(len(chain) + 1):
        tag = chain[word] if word < len(chain) else 0
        goes_on = tag > 0 and tag % 2 == 0 and start >= 0
        if start >= 0 and not goes_on:
            yield Tagged((chain[start] - 1) // 2, start, word, sum(sure[start:word]) / (word - start))
            start = -1
        if tag and not goes_on:
            start = word
