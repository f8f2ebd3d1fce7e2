"""Many texts through an encoder, in batches of windows of like length, back to one row of numbers a word."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from wirefacts.encoders.pieces import CLS, SEP, Pieces
from wirefacts.encoders.schema import Floats, Ints, width
from wirefacts.encoders.windows import Window, windows

BATCH = 256
"""Pieces, padding included, that a backend is given at a time. Measured: 512 are no faster, and pad a tenth more."""


class Backend(Protocol):
    """Runs the network: `ids`, `shapes`, `mask` of (windows, pieces) to (windows, pieces, `schema.width()`)."""

    def __call__(self, ids: Ints, shapes: Ints, mask: Ints) -> Floats: ...


def read(texts: Sequence[Pieces], backend: Backend, batch: int = BATCH) -> list[Floats]:
    """The numbers of every word of every text: arrays of (words, `schema.width()`), in order."""
    answers = [np.zeros((len(text), width()), dtype=np.float32) for text in texts]
    jobs = [(number, window) for number, text in enumerate(texts) for window in windows(text)]
    lengths = {job: _length(texts[job[0]], job[1]) for job in jobs}
    jobs.sort(key=lambda job: lengths[job])
    start = 0
    while start < len(jobs):
        end = start + 1
        while end < len(jobs) and (end + 1 - start) * lengths[jobs[end]] <= batch:
            end += 1
        _fill(answers, texts, jobs[start:end], backend)
        start = end
    return answers


def _length(pieces: Pieces, window: Window) -> int:
    end = pieces.first[window.end] if window.end < len(pieces) else len(pieces.ids)
    return int(end - pieces.first[window.start]) + 2


def _fill(answers: list[Floats], texts: Sequence[Pieces], jobs: list[tuple[int, Window]], backend: Backend) -> None:
    longest = min(max(_length(texts[number], window) for number, window in jobs), 512)
    ids = np.zeros((len(jobs), longest), dtype=np.int64)
    shapes, mask = np.zeros_like(ids), np.zeros_like(ids)
    for row, (number, window) in enumerate(jobs):
        pieces = texts[number]
        at = int(pieces.first[window.start])
        count = min(_length(pieces, window) - 2, longest - 2)
        ids[row, 0], ids[row, count + 1] = CLS, SEP
        ids[row, 1 : count + 1] = pieces.ids[at : at + count]
        shapes[row, 1 : count + 1] = pieces.shapes[at : at + count]
        mask[row, : count + 2] = 1
    found = backend(ids, shapes, mask)
    for row, (number, window) in enumerate(jobs):
        pieces = texts[number]
        place = pieces.first[window.own : window.ends_own] - pieces.first[window.start] + 1
        answers[number][window.own : window.ends_own] = found[row, np.minimum(place, longest - 1)]
