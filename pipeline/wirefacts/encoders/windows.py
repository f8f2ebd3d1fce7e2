"""A long text in windows that an encoder can see whole.

Windows overlap; each word takes its numbers from the window in which it stands farthest from an edge, so every word of a text
of any length is read with context on both sides.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from wirefacts.encoders.pieces import Pieces

ROOM = 254
"""Pieces a window holds besides the two that open and close it."""
OVERLAP = 64
"""Pieces that a window shares with the next."""


@dataclass(frozen=True, slots=True)
class Window:
    """Words `start` to `end` (excluded) of a text; those from `own` to `ends_own` are no other window's."""

    start: int
    end: int
    own: int
    ends_own: int


def windows(pieces: Pieces, room: int = ROOM, overlap: int = OVERLAP) -> list[Window]:
    """Windows that cover all words, cut between words. A single word longer than a window is cut at the window's end."""
    count = len(pieces)
    if not count:
        return []
    edges = np.append(pieces.first, len(pieces.ids))
    cuts = list(_cuts(edges, count, room, overlap))
    borders = [0, *((cuts[i][1] + cuts[i + 1][0]) // 2 for i in range(len(cuts) - 1)), count]
    return [Window(start, end, borders[i], borders[i + 1]) for i, (start, end) in enumerate(cuts)]


def _cuts(edges: np.ndarray, count: int, room: int, overlap: int) -> Iterator[tuple[int, int]]:
    start = 0
    while True:
        end = int(np.searchsorted(edges, edges[start] + room, side="right")) - 1
        end = min(count, max(end, start + 1))
        yield start, end
        if end == count:
            return
        back = int(np.searchsorted(edges, edges[end] - overlap))
        start = max(start + 1, min(back, end))
