"""What a network learns from: a text in pieces, with the tags of its words for each head that its corpus marks."""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from wirefacts.encoders.pieces import PieceReader, Pieces
from wirefacts.encoders.schema import NAMES, SPEECH, Ints
from wirefacts.text.extents import Extent

Told = tuple[Sequence[Extent], Extent | None, Sequence[Extent]]
"""An attribution in a text: its sources, its cue if any, its pieces of content."""
STEP = 64
UNKNOWN = -100
"""A word whose tag the corpus does not tell."""


@dataclass(frozen=True, slots=True)
class Speech:
    """One attribution in words: (first, last + 1) of its sources, its cue and its pieces of content."""

    sources: tuple[tuple[int, int], ...]
    cue: tuple[int, int] | None
    content: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Example:
    """`tags`: head to one tag a word. `speech` are the links of the head `attributions` or `quotes`."""

    name: str
    pieces: Pieces
    tags: dict[str, Ints]
    speech: tuple[Speech, ...] = ()


@dataclass(frozen=True, slots=True)
class Cut:
    """Words `start` to `end` of an example; `length` in pieces."""

    example: Example
    start: int
    end: int
    length: int


def words_of(pieces: Pieces, extent: Extent) -> tuple[int, int]:
    """The words that an extent touches, (first, last + 1); equal numbers where it touches none."""
    first = int(np.searchsorted(pieces.ends, extent.start, side="right"))
    return first, max(first, int(np.searchsorted(pieces.starts, extent.end, side="left")))


def tagged(count: int, spans: Iterable[tuple[tuple[int, int], int]]) -> Ints:
    """BIO tags of `count` words. `spans` are ((first, last + 1), number of the kind); where two meet, the earlier, longer."""
    tags = np.zeros(count, dtype=np.int64)
    for (first, end), kind in sorted(spans, key=lambda s: (s[0][0], -s[0][1], s[1])):
        if first < end and not tags[first:end].any():
            tags[first:end] = 2 * kind + 2
            tags[first] = 2 * kind + 1
    return tags


def of_speech(name: str, text: str, attributions: Sequence[Told], reader: PieceReader, head: str) -> Example:
    """An example for `head` of attributions (sources, cue, content)."""
    pieces = reader(text)
    found = tuple(
        Speech(
            tuple(words_of(pieces, e) for e in sources),
            None if cue is None else words_of(pieces, cue),
            tuple(words_of(pieces, e) for e in content),
        )
        for sources, cue, content in attributions
    )
    spans = [(s.cue, SPEECH.index("cue")) for s in found if s.cue is not None]
    spans += [(e, SPEECH.index("source")) for s in found for e in s.sources]
    spans += [(e, SPEECH.index("content")) for s in found for e in s.content]
    return Example(name, pieces, {head: tagged(len(pieces), set(spans))}, found)


def of_names(name: str, text: str, names: Sequence[tuple[Extent, str | None]], reader: PieceReader) -> Example:
    """An example for the head `names`; a name of kind None is one whose kind the corpus does not tell."""
    pieces = reader(text)
    spans = [(words_of(pieces, extent), NAMES.index(kind)) for extent, kind in names if kind is not None]
    tags = tagged(len(pieces), spans)
    for extent, kind in names:
        if kind is None:
            first, end = words_of(pieces, extent)
            tags[first:end] = UNKNOWN
    return Example(name, pieces, {"names": tags})


def cuts(examples: Sequence[Example], room: int, dice: random.Random) -> Iterator[Cut]:
    """Every example in stretches of at most `room` pieces; the first is of a random length, so borders differ by epoch."""
    for example in examples:
        edges = np.append(example.pieces.first, len(example.pieces.ids))
        start, count = 0, len(example.pieces)
        space = room if edges[-1] <= room else dice.randint(room // 3, room)
        while start < count:
            end = max(start + 1, int(np.searchsorted(edges, edges[start] + space, side="right")) - 1)
            end = min(end, count)
            yield Cut(example, start, end, int(min(edges[end] - edges[start], room)))
            start, space = end, room


def padded(length: int) -> int:
    """Pieces a row takes in a batch, its two ends included: few shapes, since each costs the CPU's kernels a start."""
    return -(-(length + 2) // STEP) * STEP


def batches(found: Sequence[Cut], size: int, dice: random.Random) -> list[list[Cut]]:
    """Cuts of like length together, at most `size` pieces a batch with padding; batches in random order."""
    ordered = list(found)
    dice.shuffle(ordered)
    ordered.sort(key=lambda cut: padded(cut.length))
    made: list[list[Cut]] = []
    for cut in ordered:
        row = padded(cut.length)
        if made and padded(made[-1][0].length) == row and (len(made[-1]) + 1) * row <= size:
            made[-1].append(cut)
        else:
            made.append([cut])
    dice.shuffle(made)
    return made
