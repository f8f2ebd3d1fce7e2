"""Pieces of a claim that its best passage lacks, and that stand together somewhere else: near by, far off, in another text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wirefacts.verify.changes import Change, Sense
from wirefacts.verify.claims import Reading
from wirefacts.verify.editing import is_apart
from wirefacts.verify.fitting import Fit, exact_fit, fit, may_cover
from wirefacts.verify.leaving import left_out
from wirefacts.verify.lexicon import FUNCTION
from wirefacts.verify.passages import Passages, Within

LEAST, LEAST_WEIGHTY = 3, 2
"""Words of a piece, and weighty ones among them; of a longer piece one will do."""
NEAR = 60
"""Words from a match within which another order is another order of one passage."""
ENOUGH = 0.75


@dataclass(frozen=True, slots=True)
class Pieced:
    """The fit without its strays, the changes with each piece as one, and where far pieces stand."""

    fit: Fit
    changes: tuple[Change, ...]
    beside: tuple[Fit, ...]


def pieced(
    reading: Reading, whole: Fit, changes: Sequence[Change], passages: Passages, within: Within
) -> Pieced | None:
    """What becomes of a fit when the stretches of the claim that it lacks are looked for elsewhere; None without any."""
    kept, fitted, beside = list(changes), whole, list[Fit]()
    found = False
    for a, b in lacking(reading, whole):
        if any(change.op == "move" and change.a < b and a < change.b for change in changes):
            continue
        clean = _without(fitted, a, b)
        other = _place(reading, a, b, clean, passages, within)
        if other is None or not clean.found:
            continue
        found, fitted = True, clean
        kept = [change for change in kept if not (a <= change.a and change.b <= b)]
        change, far = _joined(reading, a, b, fitted, other)
        kept += [change] if change else []
        beside += [other] if far else []
    return Pieced(fitted, tuple(sorted(kept, key=lambda c: (c.a, c.c))), tuple(beside)) if found else None


def lacking(reading: Reading, whole: Fit) -> Iterator[tuple[int, int]]:
    """Stretches of the claim with next to nothing in the passage: at most two light words in a row are found there."""
    held = [False] * len(reading.words)
    for block in whole.blocks:
        light = block.b - block.a <= 2 and all(w.key in FUNCTION for w in reading.words[block.a : block.b])
        for at in range(block.a, block.b):
            held[at] = block.same and not light
    start: int | None = None
    for at, solid in enumerate([*held, True]):
        if not solid and start is None:
            start = at
        elif solid and start is not None:
            weighty = sum(word.key not in FUNCTION for word in reading.words[start:at])
            if at - start >= LEAST and weighty >= (LEAST_WEIGHTY if at - start == LEAST else 1):
                yield start, at
            start = None


def _without(whole: Fit, a: int, b: int) -> Fit:
    """The fit with nothing found between the claim's words `a` and `b`."""
    blocks = tuple(replace(k, same=False) if k.same and a <= k.a and k.b <= b else k for k in whole.blocks)
    return replace(whole, blocks=blocks)


def _place(reading: Reading, a: int, b: int, whole: Fit, passages: Passages, within: Within) -> Fit | None:
    """Where the piece stands word for word, the nearest place first, or else nearly so. Words at its edges may be doubtful."""
    for first, last in ((a, b), (a, b - 1), (a + 1, b), (max(0, a - 1), b)):
        part = Reading(reading.text, reading.words[first:last])
        exact = passages.exact(part.words, within) if last - first >= LEAST else []
        if exact:
            near = [w for w in exact if w.source is whole.source]
            best = min(near, key=lambda w: abs(w.first - whole.first), default=exact[0])
            return exact_fit(part, best)
    if b - a < 2 * LEAST:
        return None
    part = Reading(reading.text, reading.words[a:b])
    fits = [fit(part, window) for window in passages.search(part.words, within, 3) if may_cover(part, window, ENOUGH)]
    best_fit = max(fits, key=lambda each: each.coverage, default=None)
    return best_fit if best_fit is not None and best_fit.coverage >= ENOUGH else None


def _joined(reading: Reading, a: int, b: int, whole: Fit, other: Fit) -> tuple[Change | None, bool]:
    """What joining a piece to the rest is: nothing, words left out between, another order, or two passages as one."""
    if other.source is not whole.source:
        return Change("insert", Sense("distance"), a, b, whole.first, whole.first), True
    ahead = [block for block in whole.blocks if block.same and block.b <= a]
    behind = [block for block in whole.blocks if block.same and block.a >= b]
    in_order = all(k.d <= other.first for k in ahead) and all(other.last <= k.c for k in behind)
    if not in_order:
        away = max(other.first - whole.last, whole.first - other.last, 0)
        if away <= NEAR and whole.source.together(whole.first, other.first):
            return Change("move", Sense("order"), a, b, other.first, other.last), False
        return Change("insert", Sense("distance"), a, b, other.first, other.last), True
    marked = any(reading.marked(at, "ellipsis") for at in (a, b))
    c, d = (ahead[-1].d, other.first) if ahead and not behind else (other.last, behind[0].c) if behind else (0, 0)
    if c >= d:
        return None, False
    if is_apart(whole.source, c, d):
        return Change("insert", Sense("distance"), a, b, other.first, other.last), True
    sense = left_out(whole.source, c, d, marked)
    at = b if behind else a
    return (Change("delete", sense, at, at, c, d), False) if sense else (None, False)
