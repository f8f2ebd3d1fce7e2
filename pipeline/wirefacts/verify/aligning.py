"""A claim's words set beside a source's: our own dynamic programme with gaps (Gotoh 1982), the source's ends free.

The whole claim is aligned, and of the source as much as it takes: the match is never clipped to the claim's length. Words left
out cost little where the claim marks the place, and a little more for each further word, so that the nearest passage wins.
"""

from collections.abc import Callable, Collection, Sequence, Set
from dataclasses import dataclass

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
    claim: Sequence[str],
    source: Sequence[str],
    skips: Sequence[float],
    gaps: Set[int],
    unlike: Callable[[str, str], float],
    ends: Ends = FREE,
    dots: Set[int] = frozenset(),
    heads: Set[int] = frozenset(),
) -> tuple[float, list[Step], list[int]]:
    """The cheapest alignment: its cost, its steps in order, and for each step the claim's index that it stands before.

    `skips` is what leaving out each word of the source costs, `gaps` the claim's indexes before which words may be left out
    freely and `dots` those of them that say they are, `unlike` the cost of one word for another; `heads` begin the
    source's paragraphs, into which it costs to go on. Time and memory are the
    product of the lengths.
    """
    n, m = len(claim), len(source)
    rows = _first_row(m, skips, 0 in gaps, ends.start)
    came = [(bytes(m + 1), bytes(m + 1), bytes([0, 0] + [SKIP] * m)[: m + 1])]
    for i in range(1, n + 1):
        leave = None if i == n and not ends.end else (i in gaps)
        idle = IDLE if i - 1 in dots else 0.0
        rows, origins = _row(rows, claim[i - 1], source, skips, leave, unlike, idle, heads if i > 1 else ())
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
    rows: Rows,
    key: str,
    source: Sequence[str],
    skips: Sequence[float],
    leave: bool | None,
    unlike: Callable[[str, str], float],
    idle: float,
    heads: Collection[int],
) -> tuple[Rows, Origins]:
    """The next word of the claim. `leave` is whether words may be left out behind it freely, None where not at all."""
    pair, alone, skip = rows
    opening = OPEN_MARKED if leave else OPEN
    m = len(source)
    from_pair, from_alone, from_skip = bytearray(m + 1), bytearray(m + 1), bytearray(m + 1)
    now_pair, now_alone, now_skip = [BIG] * (m + 1), [BIG] * (m + 1), [BIG] * (m + 1)
    least, origin = _least(pair[0], alone[0], skip[0])
    now_alone[0], from_alone[0] = least + INSERT, origin
    for j, word in enumerate(source, 1):  # what follows is written out, for it is most of the time that a verdict takes
        if idle:
            least, origin = _least(pair[j - 1] + idle, alone[j - 1], skip[j - 1])
        cost = 0.0 if key == word else unlike(key, word)
        now_pair[j] = least + (cost + ENTER if j - 1 in heads else cost)
        from_pair[j] = origin
        least, origin = pair[j], PAIR
        if alone[j] < least:
            least, origin = alone[j], ALONE
        if skip[j] < least:
            least, origin = skip[j], SKIP
        now_alone[j] = least + INSERT
        from_alone[j] = origin
        if leave is None:
            continue
        begun, came = now_pair[j - 1], PAIR
        if now_alone[j - 1] < begun:
            begun, came = now_alone[j - 1], ALONE
        begun += opening
        if now_skip[j - 1] <= begun:
            begun, came = now_skip[j - 1], SKIP
        now_skip[j] = begun + (SKIP_MARKED if leave else skips[j - 1])
        from_skip[j] = came
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
