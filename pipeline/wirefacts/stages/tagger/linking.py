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
    starts = marks[0]
    chosen: list[tuple[int, float]] = []
    for piece in contents:
        low, high = np.searchsorted(starts, [piece.first - _REACH, piece.end + _REACH])
        if low == high:
            low, high = max(0, low - 1), min(len(cues), max(high, low + 1))
        scores = _scores(numbers, cues[low:high], [piece], marks, tables, "content")[:, 0]
        likely = _softmax(scores)
        best = int(likely.argmax())
        chosen.append((int(low) + best, float(likely[best])))
    return chosen


def _sources(
    numbers: Floats, cues: list[Tagged], sources: list[Tagged], marks: Marks, tables: Tables
) -> list[tuple[Tagged | None, float]]:
    """For each cue its source or none, and how sure that is."""
    starts = np.fromiter((s.first for s in sources), np.int64, len(sources))
    chosen: list[tuple[Tagged | None, float]] = []
    for cue in cues:
        low, high = np.searchsorted(starts, [cue.first - _REACH, cue.end + _REACH])
        near = sources[low:high]
        likely = _softmax(_scores(numbers, [cue], near, marks, tables, "source")[0])
        best = int(likely.argmax())
        chosen.append((near[best] if best < len(near) else None, float(likely[best])))
    return chosen


def _softmax(scores: Floats) -> Floats:
    shifted = np.exp(scores - scores.max())
    likely: Floats = shifted / shifted.sum()
    return likely


def _confidence(cue: Tagged, giver: Tagged | None, held: list[Tagged], sure: list[float], certainty: float) -> float:
    parts = [cue.confidence, certainty, *(t.confidence for t in held), *sure]
    return float(np.prod(parts + ([] if giver is None else [giver.confidence])))
