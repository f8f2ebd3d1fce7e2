"""Texts through an encoder, window by window, back to one row of numbers a word.

Windows are not put together: on a CPU several at once are no quicker than one, and what need not be padded need not be masked.
"""

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from wirefacts.encoders.pieces import CLS, SEP, Pieces
from wirefacts.encoders.schema import Floats, Ints, width
from wirefacts.encoders.windows import Window, windows

LONGEST = 512
"""Pieces the network has places for."""


class Backend(Protocol):
    """Runs the network over a window: `ids`, `shapes` of (pieces,); `places`, of (words,), says which pieces are read off.

    The answer is of (words, `schema.width()`).
    """

    def __call__(self, ids: Ints, shapes: Ints, places: Ints) -> Floats: ...


def read(texts: Sequence[Pieces], backend: Backend) -> list[Floats]:
    """The numbers of every word of every text: arrays of (words, `schema.width()`), in order."""
    answers = [np.zeros((len(text), width()), dtype=np.float32) for text in texts]
    for text, answer in zip(texts, answers, strict=True):
        for window in windows(text):
            answer[window.own : window.ends_own] = _numbers(text, window, backend)
    return answers


def _numbers(pieces: Pieces, window: Window, backend: Backend) -> Floats:
    start = int(pieces.first[window.start])
    end = int(pieces.first[window.end]) if window.end < len(pieces) else len(pieces.ids)
    count = min(end - start, LONGEST - 2)
    ids, shapes = np.zeros((2, count + 2), dtype=np.int64)
    ids[0], ids[-1] = CLS, SEP
    ids[1:-1] = pieces.ids[start : start + count]
    shapes[1:-1] = pieces.shapes[start : start + count]
    places = pieces.first[window.own : window.ends_own] - start + 1
    return backend(ids, shapes, np.minimum(places, count + 1))
