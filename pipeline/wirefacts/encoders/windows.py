"""A long text in windows that an encoder can see whole.

A window ends with a paragraph where one ends in its second half. Windows that end within a paragraph overlap, and each word
takes its numbers from the window in which it stands farthest from an edge. Measured against overlapping throughout: a fifth
less time, scores the same within a point (docs/attribution.md).
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from wirefacts.encoders.pieces import Pieces
from wirefacts.encoders.schema import Ints

ROOM = 190
"""Pieces a window holds besides the two that open and close it."""
OVERLAP = 64
"""Pieces that a window shares with the next where it ends within a paragraph."""


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
    cuts = list(_cuts(edges, np.append(np.flatnonzero(pieces.opens), count), room, overlap))
    borders = [0, *((cuts[i][1] + cuts[i + 1][0]) // 2 for i in range(len(cuts) - 1)), count]
    return [Window(start, end, borders[i], borders[i + 1]) for i, (start, end) in enumerate(cuts)]


def _cuts(edges: Ints, opens: Ints, room: int, overlap: int) -> Iterator[tuple[int, int]]:
    """`edges`: the first piece of each word and the number of all; `opens`: words that open a paragraph, and the text's end."""
    start, count = 0, len(edges) - 1
    while True:
        end = max(start + 1, int(np.searchsorted(edges, edges[start] + room, side="right")) - 1)
        whole = int(opens[np.searchsorted(opens, end, side="right") - 1]) if opens[0] <= end else start
        ends_whole = whole > start and 2 * int(edges[whole] - edges[start]) > room
        end = whole if ends_whole else end
        yield start, end
        if end == count:
            return
        back = end if ends_whole else int(np.searchsorted(edges, edges[end] - overlap))
        start = max(start + 1, min(back, end))
