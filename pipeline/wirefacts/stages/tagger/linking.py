"""Which source and which pieces of content go with which cue."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from wirefacts.encoders.schema import SPEECH, Floats, Ints, columns
from wirefacts.encoders.tables import Tables
from wirefacts.stages.tagger.tagging import Tagged, spans

Marks = tuple[Ints, Ints]
"""First words of all cues of a text, and words that open paragraphs."""
_REACH = 400
"""Words at most between a cue and what belongs to it."""
_TOGETHER = 16
"""Pieces, or cues, weighed at once; those in reach of any of them are weighed against all."""


@dataclass(frozen=True, slots=True)
class Linked:
    """One attribution in words. `confidence` is the product of what its parts and its links are sure of."""

    cue: Tagged
    source: Tagged | None
    content: tuple[Tagged, ...]
    confidence: float


def attributions(numbers: Floats, opens: Ints, tables: Tables, head: str = "attributions") -> list[Linked]:
    """The attributions of one text. `numbers` are its words' (words, width), `opens` is 1 where a paragraph opens.

    Each piece of content goes to the cue it fits best; each cue takes the source it fits best, or none; cues without
    content are dropped.
    """
    found = spans(numbers[:, columns(head)], tables.transitions[head])
    cues, sources, contents = (
        [t for t in found if t.kind == SPEECH.index(kind)] for kind in ("cue", "source", "content")
    )
    if not cues:
        return []
    marks = np.fromiter((c.first for c in cues), np.int64, len(cues)), np.flatnonzero(opens)
    held: list[list[Tagged]] = [[] for _ in cues]
    sure: list[list[float]] = [[] for _ in cues]
    for piece, (cue, certainty) in zip(contents, _choices(numbers, cues, contents, marks, tables), strict=True):
        held[cue].append(piece)
        sure[cue].append(certainty)
    givers = _sources(numbers, cues, sources, marks, tables)
    return [
        Linked(cue, giver, tuple(held[i]), _confidence(cue, giver, held[i], sure[i], certainty))
        for i, (cue, (giver, certainty)) in enumerate(zip(cues, givers, strict=True))
        if held[i]
    ]


def _scores(
    numbers: Floats, cues: Sequence[Tagged], found: Sequence[Tagged], marks: Marks, tables: Tables, role: str
) -> Floats:
    first = np.fromiter((t.first for t in found), np.int64, len(found))
    last = np.fromiter((t.end - 1 for t in found), np.int64, len(found))
    heads = np.fromiter((t.first for t in cues), np.int64, len(cues))
    return tables.links(numbers, heads, first, last, role, marks)


def _choices(
    numbers: Floats, cues: list[Tagged], contents: list[Tagged], marks: Marks, tables: Tables
) -> list[tuple[int, float]]:
    """For each piece of content the number of its cue, and how sure that is; only cues near it are weighed."""
    low, high = _near(marks[0], contents)
    alone = low == high
    low = np.where(alone, np.maximum(low - 1, 0), low)
    high = np.where(alone, np.minimum(np.maximum(high, low + 1), len(cues)), high)
    chosen: list[tuple[int, float]] = []
    for at in range(0, len(contents), _TOGETHER):
        lows, highs = low[at : at + _TOGETHER].tolist(), high[at : at + _TOGETHER].tolist()
        start = min(lows)
        some = contents[at : at + _TOGETHER]
        scores = _scores(numbers, cues[start : max(highs)], some, marks, tables, "content")
        for column, (one, other) in enumerate(zip(lows, highs, strict=True)):
            likely = _softmax(scores[one - start : other - start, column])
            best = int(likely.argmax())
            chosen.append((one + best, float(likely[best])))
    return chosen


def _sources(
    numbers: Floats, cues: list[Tagged], sources: list[Tagged], marks: Marks, tables: Tables
) -> list[tuple[Tagged | None, float]]:
    """For each cue its source or none, and how sure that is."""
    low, high = _near(np.fromiter((s.first for s in sources), np.int64, len(sources)), cues)
    chosen: list[tuple[Tagged | None, float]] = []
    for at in range(0, len(cues), _TOGETHER):
        lows, highs = low[at : at + _TOGETHER].tolist(), high[at : at + _TOGETHER].tolist()
        start = min(lows)
        near = sources[start : max(highs)]
        scores = _scores(numbers, cues[at : at + _TOGETHER], near, marks, tables, "source")
        for row, (one, other) in enumerate(zip(lows, highs, strict=True)):
            likely = _softmax(np.append(scores[row, one - start : other - start], scores[row, -1]))
            best = int(likely.argmax())
            chosen.append((sources[one + best] if best < other - one else None, float(likely[best])))
    return chosen


def _near(starts: Ints, found: Sequence[Tagged]) -> tuple[Ints, Ints]:
    """Which of the sorted word numbers `starts` are in reach of each of `found`: the first, and the one after the last."""
    first = np.fromiter((t.first for t in found), np.int64, len(found))
    end = np.fromiter((t.end for t in found), np.int64, len(found))
    return np.searchsorted(starts, first - _REACH), np.searchsorted(starts, end + _REACH)


def _softmax(scores: Floats) -> Floats:
    shifted = np.exp(scores - scores.max())
    likely: Floats = shifted / shifted.sum()
    return likely


def _confidence(cue: Tagged, giver: Tagged | None, held: list[Tagged], sure: list[float], certainty: float) -> float:
    parts = [cue.confidence, certainty, *(t.confidence for t in held), *sure]
    return float(np.prod(parts + ([] if giver is None else [giver.confidence])))
