"""One way a claim fits a source: what is the same, what differs, and how much of the claim is found."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from wirefacts.verify.aligning import Ends, Step, align
from wirefacts.verify.claims import Reading
from wirefacts.verify.lexicon import FUNCTION
from wirefacts.verify.marks import ENDS, marks_before
from wirefacts.verify.narrowing import narrowed
from wirefacts.verify.passages import Window
from wirefacts.verify.sources import Source

Marking = Literal["ellipsis", "bracket"]
SLIDE = 6
TAIL = 4
FAR = 25
"""Words that may be left out within one passage."""
ROUNDED = 1e-9
LIGHT = 0.3
"""What a function word weighs beside any other word."""


@dataclass(frozen=True, slots=True)
class Block:
    """Words of the claim (`a` to `b`) beside words of the source (`c` to `d`); either may be none. Ends are excluded.

    `marked` where the claim has an ellipsis or a bracket in their place.
    """

    same: bool
    a: int
    b: int
    c: int
    d: int
    marked: Marking | None = None


@dataclass(frozen=True, slots=True)
class Fit:
    """A claim beside a passage. `coverage` is the weight of its words that stand there, 0 to 1."""

    source: Source
    blocks: tuple[Block, ...]
    cost: float
    coverage: float

    @property
    def first(self) -> int:
        """The first word of the match."""
        return min((block.c for block in self.blocks if block.same), default=0)

    @property
    def last(self) -> int:
        """The word behind the match."""
        return max((block.d for block in self.blocks if block.same), default=0)

    @property
    def found(self) -> bool:
        return any(block.same for block in self.blocks)


def weight(key: str) -> float:
    """What a word counts when it is found."""
    return LIGHT if key in FUNCTION else 1.0


def fit(reading: Reading, window: Window) -> Fit:
    """The best alignment of the claim with the words of a window."""
    keys = [word.key for word in reading.words]
    source = window.source
    gaps = {index for index in reading.gaps if 0 < index < len(keys)}
    dots = {index for index in gaps if reading.marked(index, "ellipsis")}
    cost, steps, before = 0.0, list[Step](), list[int]()
    for a, b, c, d in narrowed(keys, source.keys, window.first, window.last, FAR if dots else 0):
        ends = Ends(start=a > 0, end=b < len(keys))
        heads = {head - c for head in source.heads if c <= head < d}
        inner = {g - a for g in gaps}
        marked = {g - a for g in dots}
        costs = reading.kinship.costs(keys[a:b], source.keys[c:d])
        part, more, places = align(costs, source.skips(c, d), inner, ends, marked, heads)
        cost += part
        steps += [(i if i is None else i + a, j if j is None else j + c) for i, j in more]
        before += [place + a for place in places]
    blocks = tuple(slid(source, list(_reached(reading, source, list(_blocks(reading, source, steps, before))))))
    total = sum(map(weight, keys)) or 1.0
    covered = sum(weight(keys[i]) for block in blocks if block.same for i in range(block.a, block.b))
    return Fit(source, blocks, cost, covered / total)


def may_cover(reading: Reading, window: Window, share: float) -> bool:
    """False where the words in a window, in whatever order, are too few for a fit of that coverage."""
    near = set(window.source.keys[window.first : window.last + FAR + TAIL])
    held = sum(weight(word.key) for word in reading.words if word.key in near)
    return held + ROUNDED >= share * sum(weight(word.key) for word in reading.words)


def _reached(reading: Reading, source: Source, blocks: list[Block]) -> list[Block]:
    """The claim's last words, which an alignment took for put in, where the source has them a little further on."""
    if len(blocks) < 2 or blocks[-1].same or not blocks[-2].same:
        return blocks
    last, end = blocks[-1], blocks[-2].d
    keys = [word.key for word in reading.words[last.a : last.b]]
    if not 0 < len(keys) <= TAIL or all(key in FUNCTION for key in keys) or reading.marked(last.a):
        return blocks
    for at in range(end + 1, min(len(source.keys) - len(keys), end + FAR) + 1):
        if source.keys[at : at + len(keys)] == keys:
            if not source.together(end - 1, at) or any(set(marks_before(source, n)) & ENDS for n in range(end, at + 1)):
                break
            return [
                *blocks[:-1],
                Block(False, last.a, last.a, end, at),
                replace(last, same=True, c=at, d=at + len(keys)),
            ]
    return blocks


def exact_fit(reading: Reading, window: Window) -> Fit:
    """The claim beside words with the same keys."""
    return Fit(window.source, (Block(True, 0, len(reading.words), window.first, window.last),), 0.0, 1.0)


def slid(source: Source, blocks: list[Block]) -> list[Block]:
    """Words left out between equal words, moved along where that leaves the same claim, to begin and end at marks.

    Of "nobody asked us, nobody told us, and" the claim "nobody asked us, and" leaves out ", nobody told us", not
    "us, nobody told".
    """
    for at in range(1, len(blocks) - 1):
        one, gap, other = blocks[at - 1 : at + 2]
        if gap.a != gap.b or gap.marked or not (one.same and other.same):
            continue
        shift = max(
            _shifts(source, one, gap, other), key=lambda by: (_parted(source, gap.c + by, gap.d + by), -abs(by))
        )
        if shift:
            blocks[at - 1] = replace(one, b=one.b + shift, d=one.d + shift)
            blocks[at] = replace(gap, a=gap.a + shift, b=gap.b + shift, c=gap.c + shift, d=gap.d + shift)
            blocks[at + 1] = replace(other, a=other.a + shift, c=other.c + shift)
    return _merged(blocks)


def _merged(blocks: list[Block]) -> list[Block]:
    """Without empty blocks, and with what is left out on either side of one as one."""
    found: list[Block] = []
    for block in blocks:
        if block.a == block.b and block.c == block.d:
            continue
        last = found[-1] if found else None
        if (
            last
            and not last.same
            and not block.same
            and last.a == last.b == block.a == block.b
            and last.marked == block.marked
        ):
            found[-1] = replace(last, d=block.d)
        else:
            found.append(block)
    return found


def _shifts(source: Source, one: Block, gap: Block, other: Block) -> Iterator[int]:
    """By how many words what is left out may move along: none, to the left, to the right."""
    yield 0
    for by in range(1, min(SLIDE, one.d - one.c) + (one.a > 0)):
        if source.keys[gap.c - by] != source.keys[gap.d - by]:
            break
        yield -by
    for by in range(min(SLIDE, other.d - other.c - 1)):
        if source.keys[gap.c + by] != source.keys[gap.d + by]:
            break
        yield by + 1


def _parted(source: Source, c: int, d: int) -> int:
    """How many of the two ends stand at marks."""
    return sum(bool(marks_before(source, at)) for at in (c, d))


def _blocks(reading: Reading, source: Source, steps: Sequence[Step], before: Sequence[int]) -> Iterator[Block]:
    """Steps in runs: equal words, other words, words left out where the claim marks it."""
    run: tuple[object, int, int, int, int, Marking | None] | None = None
    a = 0
    c = next((j for _, j in steps if j is not None), 0)
    for (i, j), place in zip(steps, before, strict=True):
        same = i is not None and j is not None and reading.words[i].key == source.keys[j]
        marked: Marking | None = None
        if i is None and place in reading.gaps:
            marked = "ellipsis" if reading.marked(place, "ellipsis") else "bracket"
        kind = (same, marked)
        next_a, next_c = a + (i is not None), c + (j is not None)
        cut = same and i is not None and i in reading.gaps and i > 0
        if run is not None and run[0] == kind and not cut:
            run = (kind, run[1], next_a, run[3], next_c, marked)
        else:
            if run is not None:
                yield Block(run[0] == (True, None), *run[1:])
            run = (kind, a, next_a, c, next_c, marked)
        a, c = next_a, next_c
    if run is not None:
        yield Block(run[0] == (True, None), *run[1:])
