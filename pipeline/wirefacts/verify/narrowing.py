"""Making an alignment small: the part of a window that holds the claim's words, cut where both have a run of words once."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from wirefacts.verify.lexicon import FUNCTION

Part = tuple[int, int, int, int]
RUN = 3
SHORT = 24
"""Words of a claim up to which it is aligned whole."""
MARGIN = 6
MOST_CELLS = 250_000


def narrowed(claim: Sequence[str], source: Sequence[str], first: int, last: int, room: int = 0) -> Iterator[Part]:
    """Parts of the claim beside parts of the source, in order: claim `a` to `b`, source `c` to `d`. `room` is how many more
    words around the claim's weighty ones are looked at.

    Cuts lie inside runs of words that stand once in the claim and once in the window, where these are in the same order.
    """
    first, last = _trimmed(claim, source, first, last, room)
    cuts = _anchors(claim, source, first, last) if len(claim) > SHORT else []
    a, c = 0, first
    for i, j in cuts:
        yield a, i, c, j
        a, c = i, j
    b = len(claim)
    if (b - a) * (last - c) > MOST_CELLS:
        last = c + max(1, MOST_CELLS // (b - a))
    yield a, b, c, last


def _trimmed(claim: Sequence[str], source: Sequence[str], first: int, last: int, more: int) -> tuple[int, int]:
    """The window from the first to the last of the claim's weighty words in it, with a margin."""
    sought = {key for key in claim if key not in FUNCTION} or set(claim)
    held = [at for at in range(first, last) if source[at] in sought]
    if not held:
        return first, last
    room = MARGIN + len(claim) // 2 + more
    return max(first, held[0] - room), min(last, held[-1] + 1 + room)


def _anchors(claim: Sequence[str], source: Sequence[str], first: int, last: int) -> list[tuple[int, int]]:
    """Places inside runs that stand once in both, the longest rising sequence of them."""
    theirs = _once(source, first, last)
    ours = _once(claim, 0, len(claim))
    pairs = [(at, theirs[run]) for run, at in ours.items() if run in theirs]
    rising = _rising(sorted(pairs))
    found: list[tuple[int, int]] = []
    for i, j in rising:
        if not found or (i - found[-1][0] >= SHORT // 2 and j - found[-1][1] >= 1):
            found.append((i + 1, j + 1))
    return found


def _once(keys: Sequence[str], first: int, last: int) -> dict[tuple[str, ...], int]:
    runs = [tuple(keys[at : at + RUN]) for at in range(first, last - RUN + 1)]
    counts = Counter(runs)
    return {run: first + at for at, run in enumerate(runs) if counts[run] == 1}


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence that rises in both (patience sorting)."""
    tops: list[int] = []
    ends: list[int] = []
    back: list[int] = []
    for at, (_, j) in enumerate(pairs):
        pile = bisect_left(tops, j)
        back.append(ends[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(j)
            ends.append(at)
        else:
            tops[pile], ends[pile] = j, at
    found: list[tuple[int, int]] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        found.append(pairs[at])
        at = back[at]
    return found[::-1]
