"""What the network says of a word: the heads, their labels, and the numbers that links are weighed by.

Tags are BIO (Ramshaw and Marcus, 1995): `O`, then `B-` and `I-` for each kind.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

SPEECH = ("source", "cue", "content")
"""The parts of an attribution."""
NAMES = ("person", "organization", "place", "group", "work", "event", "product", "law")
LINK_WIDTH = 64
HEADS: dict[str, int] = {
    "attributions": 1 + 2 * len(SPEECH),
    "quotes": 1 + 2 * len(SPEECH),
    "names": 1 + 2 * len(NAMES),
    "cue": LINK_WIDTH,
    "span_first": LINK_WIDTH,
    "span_last": LINK_WIDTH,
}
"""Width of each head, in the order in which they stand side by side."""


def width() -> int:
    """Numbers a word gets in all."""
    return sum(HEADS.values())


def columns(head: str) -> slice:
    """Where a head stands among the numbers of a word."""
    names = list(HEADS)
    start = sum(HEADS[name] for name in names[: names.index(head)])
    return slice(start, start + HEADS[head])


@dataclass(frozen=True, slots=True)
class Links:
    """Sizes of the tables by which a cue and a span are told to belong together."""

    roles: tuple[str, ...] = ("source", "content")
    distances: int = 17
    between: int = 3
    breaks: int = 3


LINKS = Links()


def distances(cue: Ints, first: Ints, last: Ints) -> Ints:
    """Classes of the words between each cue and each span, (cues, spans): the sign, and the distance by powers of two.

    `cue` are cues' first words, `first` and `last` spans' first and last words. 8 is "side by side or one in the other".
    """
    after = first[None, :] - cue[:, None]
    before = cue[:, None] - last[None, :]
    steps = np.maximum(np.maximum(after, before), 1)
    power = np.minimum(np.log2(steps).astype(np.int64) + 1, 8)
    power[np.maximum(after, before) <= 0] = 0
    classes: Ints = np.where(after > 0, 8 + power, 8 - power)
    return classes


def crossed(cue: Ints, first: Ints, marks: Ints, most: int) -> Ints:
    """How many of the sorted word numbers `marks` lie between each cue and each span's first word, at most `most - 1`."""
    low, high = np.minimum(cue[:, None], first[None, :]), np.maximum(cue[:, None], first[None, :])
    count = np.searchsorted(marks, high, side="left") - np.searchsorted(marks, low, side="right")
    clipped: Ints = np.clip(count, 0, most - 1)
    return clipped
