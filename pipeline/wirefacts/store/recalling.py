"""What look-ups of common words found, kept for the next claim: they are asked for again and again, and take the longest."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence, Set
from threading import Lock

MOST_COMMON, MOST_RUNS = 100_000, 4_000
"""Grams that are known as common, and runs whose blocks are kept: at most some fifteen megabytes, by count."""
LookUp = Callable[[Sequence[int]], list[int]]


class Lookups:
    """Look-ups of an archive in one state of its blocks. Safe to use from several threads."""

    def __init__(self, state: int) -> None:
        self.state = state
        self._common: set[int] = set()
        self._runs: OrderedDict[tuple[int, ...], array[int]] = OrderedDict()
        self._lock = Lock()

    def known_common(self, grams: Sequence[int]) -> set[int]:
        """Those of `grams` that were found too common to lead anywhere."""
        with self._lock:
            return self._common.intersection(grams)

    def note_common(self, grams: Set[int]) -> None:
        """Keeps in mind that `grams` are common."""
        with self._lock:
            if len(self._common) + len(grams) <= MOST_COMMON:
                self._common |= grams

    def run(self, grams: Sequence[int], look_up: LookUp) -> Sequence[int]:
        """The blocks that have all of `grams`, looked up where nobody asked for them lately."""
        key = tuple(grams)
        with self._lock:
            held = self._runs.get(key)
            if held is not None:
                self._runs.move_to_end(key)
                return held
        found = array("i", look_up(grams))
        with self._lock:
            self._runs[key] = found
            while len(self._runs) > MOST_RUNS:
                self._runs.popitem(last=False)
        return found


class Recalled:
    """The look-ups of an archive, which any change of its blocks makes void."""

    def __init__(self) -> None:
        self._held = Lookups(-1)

    def at(self, state: int) -> Lookups:
        """Those of one state, told by the number that the next block gets: that never comes again."""
        held = self._held
        if held.state != state:
            held = self._held = Lookups(state)
        return held
