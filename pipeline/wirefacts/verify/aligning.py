"""A claim's words set beside a source's: our own dynamic programme with gaps (Gotoh 1982), the source's ends free.

The whole claim is aligned, and of the source as much as it takes: the match is never clipped to the claim's length. Words left
out cost little where the claim marks the place, and a little more for each further word, so that the nearest passage wins.
"""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import repeat

Step = tuple[int | None, int | None]
"""A claim's word beside a source's; None where one has none. A word left out is (None, source)."""

INSERT, OPEN, OPEN_MARKED, SKIP_MARKED, IDLE = 1.0, 0.4, 0.1, 0.01, 0.6
"""Costs: a word of the claim alone; leaving out words, to begin with and each; a mark of words left out where none are."""
ENTER = 0.4
"""What going on in another paragraph costs."""
BIG = 1e9
PAIR, ALONE, SKIP = 0, 1, 2
"""What a step is: two words, a word of the claim alone, a word of the source left out."""
Rows = tuple[list[float], list[float], list[float]]
Origins = tuple[bytes, bytes, bytes]


@dataclass(frozen=True, slots=True)
class Ends:
    """Which ends of the source must be taken whole; the others are free."""

    start: bool = False
    end: bool = False


FREE = Ends()


def align(
    costs: Sequence[Sequence[float]],
    skips: Sequence[float],
    gaps: Set[int],
    ends: Ends = FREE,
    dots: Set[int] = frozenset(),
    heads: Set[int] = frozenset(),
) -> tuple[float, list[Step], list[int]]:
    """The cheapest alignment: its cost, its steps in order, and for each step the claim's index that it stands before.

    `costs` has a row for each word of the claim, with what it costs beside each word of the source, 0 for the same; `skips`
    is what leaving out each word of the source costs, `gaps` the claim's indexes before which words may be left out freely
    and `dots` those of them that say they are; `heads` begin the source's paragraphs, into which it costs to go on. Time and
    memory are the product of the lengths.
    """
    n, m = len(costs), len(skips)
    rows = _first_row(m, skips, 0 in gaps, ends.start)
    came = [(bytes(m + 1), bytes(m + 1), bytes([0, 0] + [SKIP] * m)[: m + 1])]
    for i in range(1, n + 1):
        leave = None if i == n and not ends.end else (i in gaps)
        idle = IDLE if i - 1 in dots else 0.0
        row = list(costs[i - 1])
        for head in heads if i > 1 else ():
            row[head] += ENTER
        rows, origins = _row(rows, row, skips, leave, idle)
        came.append(origins)
    places = (m,) if ends.end else range(m + 1)
    cost, state, j = min((row[at], state, at) for state, row in enumerate(rows) for at in places)
    return cost, *_traced(came, n, state, j, ends.start)


def _first_row(m: int, skips: Sequence[float], marked: bool, held: bool) -> Rows:
    """Before the claim's first word: any place of the source where its start is free."""
    if not held:
        return [0.0] * (m + 1), [BIG] * (m + 1), [BIG] * (m + 1)
    skipped = [BIG]
    for j in range(m):
        each = SKIP_MARKED if marked else skips[j]
        skipped.append((skipped[-1] if j else OPEN_MARKED if marked else OPEN) + each)
    return [0.0] + [BIG] * m, [BIG] * (m + 1), skipped


def _row(
    rows: Rows, costs: Sequence[float], skips: Sequence[float], leave: bool | None, idle: float
) -> tuple[Rows, Origins]:
    """The next word of the claim, which costs `costs` beside each word of the source.

    `leave` is whether words may be left out behind it freely, None where not at all.
    """
    opening = OPEN_MARKED if leave else OPEN
    each = repeat(SKIP_MARKED) if leave else skips
    least, origin = _least(*(row[0] for row in rows))
    paired, single, left = BIG, least + INSERT, BIG
    now_pair, now_alone, now_skip = [paired], [single], [left]
    from_pair, from_alone, from_skip = bytearray(1), bytearray((origin,)), bytearray(1)
    came = PAIR
    if idle:
        least, origin = _least(rows[0][0] + idle, rows[1][0], rows[2][0])
    for cost, skip, p, a, s in zip(costs, each, *(row[1:] for row in rows), strict=False):
        # what follows is written out, for it is most of the time that a verdict takes
        if leave is not None:
            begun, came = paired, PAIR
            if single < begun:
                begun, came = single, ALONE
            begun += opening
            if left <= begun:
                begun, came = left, SKIP
            left = begun + skip
        now_skip.append(left)
        from_skip.append(came)
        paired = least + cost
        now_pair.append(paired)
        from_pair.append(origin)
        least, origin = p, PAIR
        if a < least:
            least, origin = a, ALONE
        if s < least:
            least, origin = s, SKIP
        single = least + INSERT
        now_alone.append(single)
        from_alone.append(origin)
        if idle:
            least, origin = _least(p + idle, a, s)
    return (now_pair, now_alone, now_skip), (bytes(from_pair), bytes(from_alone), bytes(from_skip))


def _least(a: float, b: float, c: float) -> tuple[float, int]:
    if a <= b:
        return (a, PAIR) if a <= c else (c, SKIP)
    return (b, ALONE) if b <= c else (c, SKIP)


def _traced(came: list[Origins], i: int, state: int, j: int, held: bool) -> tuple[list[Step], list[int]]:
    steps: list[Step] = []
    before: list[int] = []
    while i > 0 or (held and j > 0):
        origin = came[i][state][j]
        before.append(i)
        if state == PAIR:
            i, j = i - 1, j - 1
            steps.append((i, j))
        elif state == ALONE:
            i -= 1
            steps.append((i, None))
        else:
            j -= 1
            steps.append((None, j))
        state = origin
    return steps[::-1], before[::-1]
