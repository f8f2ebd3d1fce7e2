"""A claim made of a passage's own runs of words in another order than the passage has them."""

from dataclasses import dataclass
from itertools import pairwise

from wirefacts.verify.changes import Change, Sense
from wirefacts.verify.claims import Reading
from wirefacts.verify.fitting import Block, Fit, weight
from wirefacts.verify.lexicon import FUNCTION
from wirefacts.verify.marks import between, folded
from wirefacts.verify.sources import Source

NEAR = 60
"""Words around a match that are looked at."""
LEAST = 0.85
"""Share of the claim's weight that must stand in runs."""
_JOINTS = frozenset({"and", "but", "or", "so", "then"})
SHORTEST, MOST_WORDS, MOST_RUNS = 3, 400, 5


@dataclass(frozen=True, slots=True)
class _Run:
    a: int
    c: int
    length: int


def scattered(reading: Reading, fit: Fit) -> tuple[Fit, tuple[Change, ...]] | None:
    """The longest run as the match and the others as moved; None where the runs are in order or leave too much over."""
    if not 4 <= len(reading.words) <= MOST_WORDS:
        return None
    source = fit.source
    low, high = max(0, fit.first - NEAR), min(len(source.keys), fit.last + NEAR)
    runs = _clauses(reading, source.keys[low:high], low) or _runs(
        [w.key for w in reading.words], source.keys[low:high], low
    )
    total = sum(weight(word.key) for word in reading.words)
    held = sum(weight(reading.words[at].key) for run in runs for at in range(run.a, run.a + run.length))
    ordered = all(one.c < other.c for one, other in pairwise(runs))
    if ordered or not 2 <= len(runs) <= MOST_RUNS or held < LEAST * total:
        return None
    main = max(runs, key=lambda run: run.length)
    moves = tuple(
        Change(
            "move",
            _order(source, *sorted((main, run), key=lambda each: each.c)),
            run.a,
            run.a + run.length,
            run.c,
            run.c + run.length,
        )
        for run in runs
        if run is not main
    )
    block = Block(True, main.a, main.a + main.length, main.c, main.c + main.length)
    return Fit(source, (block,), 1.0 * len(moves), held / total), moves


def _order(source: Source, low: _Run, high: _Run) -> Sense:
    """What it does that two runs change places: on two sides of a "than" it turns what is compared with what."""
    if not source.together(low.c, high.c):
        return Sense("distance")
    end = low.c + low.length
    between = source.keys[end : high.c] if end <= high.c else source.keys[low.c : high.c + high.length]
    return Sense("comparison", critical=True) if "than" in between else Sense("order")


def _clauses(reading: Reading, source: list[str], low: int) -> list[_Run]:
    """The claim's clauses, as its marks part them, where the source has each of them word for word; else none."""
    cuts = [0, *(at for at in range(1, len(reading.words)) if _parted(reading, at)), len(reading.words)]
    found = []
    for first, last in pairwise(cuts):
        first += reading.words[first].key in _JOINTS
        keys = [word.key for word in reading.words[first:last]]
        place = next((at for at in range(len(source)) if keys and source[at : at + len(keys)] == keys), None)
        if place is None or len(keys) < SHORTEST:
            return []
        found.append(_Run(first, place + low, len(keys)))
    return found


def _parted(reading: Reading, at: int) -> bool:
    return bool(folded(between(reading.text, reading.words[at - 1], reading.words[at])))


def _runs(claim: list[str], source: list[str], low: int) -> list[_Run]:
    """Greedily from the left: the longest run of the source that each place of the claim begins."""
    places: dict[tuple[str, str], list[int]] = {}
    for at, pair in enumerate(pairwise(source)):
        places.setdefault(pair, []).append(at)
    found: list[_Run] = []
    at = 0
    while at < len(claim) - 1:
        if claim[at] in _JOINTS:
            at += 1
            continue
        best = _Run(at, 0, 0)
        for place in places.get((claim[at], claim[at + 1]), ()):
            length = 2
            while (
                at + length < len(claim)
                and claim[at + length : at + length + 1] == source[place + length : place + length + 1]
            ):
                length += 1
            if length > best.length:
                best = _Run(at, place + low, length)
        if best.length > SHORTEST or (
            best.length == SHORTEST and any(key not in FUNCTION for key in claim[at : at + best.length])
        ):
            found.append(best)
            at += best.length
        else:
            at += 1
    return found
