"""Which passage a claim is from: the best fit, passages that fit equally, pieces from elsewhere."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from wirefacts.text.extents import Extent
from wirefacts.verify.changes import Change
from wirefacts.verify.claims import Reading
from wirefacts.verify.editing import changes, is_apart
from wirefacts.verify.fitting import ROUNDED, Fit, exact_fit, fit, weight
from wirefacts.verify.lexicon import FUNCTION
from wirefacts.verify.passages import Passages, Window, Within
from wirefacts.verify.piecing import pieced
from wirefacts.verify.scattering import NEAR, scattered
from wirefacts.verify.verdicts import GRAVITY, Wording
from wirefacts.verify.words import Word

ENOUGH = 0.5
"""Coverage from which a claim is an altered quotation rather than another wording."""
AKIN = 0.5
"""What a word counts that stands there in another of the same sense."""
EQUAL = 0.05
WHOLE = 0.9
"""Coverage from which pieces of a claim need not be looked for by themselves."""
CHEAP = 1.2
"""Cost above which another order of the passage's runs is tried."""
MOSTLY, DEAR = 0.6, 0.35
"""Share of the words, and cost a word, at which a claim of light words is still an altered quotation."""
MOST_JUDGED = 24
"""Fits that are looked at closely."""
PIECE = 3
"""Words of a piece that is looked for by itself."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A passage with the differences from it. `beside` are further pieces of a stitched claim."""

    fit: Fit
    changes: tuple[Change, ...]
    beside: tuple[Fit, ...] = ()
    apart: int | None = None

    @property
    def wording(self) -> Wording:
        """The gravest of the changes' verdicts."""
        return min((change.wording for change in self.changes), key=GRAVITY.index, default="verbatim")

    @property
    def extent(self) -> Extent:
        """Where the match stands."""
        held = self.fit.source.words
        return Extent(held[self.fit.first].start, held[self.fit.last - 1].end)


def choices(reading: Reading, passages: Passages, within: Within) -> list[Choice]:
    """The passages that a claim fits, the best first: all that have its words, else the likeliest alterations."""
    fits = candidates(reading, passages, within)
    ranked = [
        _judged(reading, each) for each in _apart([each for each in fits if each.found]) if _may_do(reading, each)
    ]
    ranked = [
        choice
        for choice in ranked
        if (_coverage(reading, choice) >= ENOUGH and not _far_fetched(reading, choice)) or _close(reading, choice)
    ]
    if ranked:
        ranked.sort(key=_rank)
        first = _with_pieces(reading, ranked[0], passages, within)
        return [first, *ranked[1:]] if first is not ranked[0] else ranked
    return [c for each in fits[:3] if (c := _stitched(reading, each, passages, within)) is not None][:1]


def _may_do(reading: Reading, each: Fit) -> bool:
    """False where the words around a match are too few of the claim's, in whatever order; this is quickly told."""
    if each.coverage >= ENOUGH:
        return True
    near = set(each.source.keys[max(0, each.first - NEAR) : each.last + NEAR])
    held = [word.key for word in reading.words if word.key in near]
    if sum(map(weight, held)) + ROUNDED >= ENOUGH * sum(weight(word.key) for word in reading.words):
        return True
    return len(held) >= PIECE and len(held) >= MOSTLY * len(reading.words)


def _judged(reading: Reading, each: Fit) -> Choice:
    choice = Choice(each, tuple(changes(reading, each)))
    swapped = any(change.op == "move" for change in choice.changes)
    other = scattered(reading, each) if swapped or each.cost > CHEAP else None
    return Choice(*other) if other else choice


def _coverage(reading: Reading, choice: Choice) -> float:
    """The weight of the claim's words that stand in the passage, moved ones among them, others of their sense by half."""
    held = {at for block in choice.fit.blocks if block.same for at in range(block.a, block.b)}
    apart = [change for change in choice.changes if change.op == "move" or change.sense.reason == "distance"]
    held |= {at for change in apart for at in range(change.a, change.b)}
    mild = [change for change in choice.changes if change.op == "replace" and change.wording == "altered_minor"]
    akin = {at for change in mild for at in range(change.a, change.b)} - held
    weights = [weight(word.key) for word in reading.words]
    return (sum(weights[at] for at in held) + AKIN * sum(weights[at] for at in akin)) / (sum(weights) or 1.0)


def _far_fetched(reading: Reading, choice: Choice) -> bool:
    """True where words of several paragraphs must come together, a weighty one alone among them, for there to be enough."""
    source, held = choice.fit.source, [block for block in choice.fit.blocks if block.same]
    parts = [[held[0]]]
    for one, other in pairwise(held):
        if is_apart(source, one.d, other.c):
            parts.append([])
        parts[-1].append(other)
    if len(parts) == 1:
        return False
    keys = [[word.key for block in part for word in reading.words[block.a : block.b]] for part in parts]
    solid = [each for each in keys if sum(key not in FUNCTION for key in each) > 1]
    found = sum(weight(key) for each in solid for key in each)
    return found < ENOUGH * sum(weight(word.key) for word in reading.words)


def _close(reading: Reading, choice: Choice) -> bool:
    """True for a short claim of light words most of which stand there, close together: "I was there once" for "twice"."""
    found = sum(block.b - block.a for block in choice.fit.blocks if block.same)
    length = len(reading.words)
    return found >= PIECE and found >= MOSTLY * length and choice.fit.cost <= DEAR * length


def candidates(reading: Reading, passages: Passages, within: Within) -> list[Fit]:
    """Fits in windows that hold words like the claim's, by cost."""
    if not reading.gaps and not reading.lettered:
        exact = passages.exact(reading.words, within, MOST_JUDGED)
        if exact:
            return [exact_fit(reading, window) for window in exact]
    fits = [each for window in passages.search(reading.words, within) for each in _fits(reading, window)]
    if max((each.coverage for each in fits), default=0.0) < WHOLE:
        more = [window for piece in _pieces(reading) for window in passages.search(piece, within, 2)]
        fits += [each for window in _new(more, fits) for each in _fits(reading, window)]
    return sorted(fits, key=lambda each: each.cost)


def _new(windows: Sequence[Window], fits: Sequence[Fit]) -> Iterator[Window]:
    """Windows that hold none of the fits found."""
    for window in windows:
        if not any(f.source is window.source and window.first <= f.first and f.last <= window.last for f in fits):
            yield window


def _fits(reading: Reading, window: Window) -> Iterator[Fit]:
    """The best fit in a window, and the best on either side of it where there is room."""
    best = fit(reading, window)
    yield best
    if not best.found or best.cost == 0.0 or best.coverage < ENOUGH:
        return
    room = (len(reading.words) + 1) // 2
    for first, last in ((window.first, best.first), (best.last, window.last)):
        if last - first >= room:
            yield fit(reading, Window(window.source, first, last))


def _pieces(reading: Reading) -> list[list[Word]]:
    """What stands between ellipses and brackets, in words; long pieces only."""
    cuts = sorted({0, *(index for index in reading.gaps), len(reading.words)})
    pieces = [reading.words[a:b] for a, b in pairwise(cuts) if b - a >= PIECE]
    half = len(reading.words) // 2
    return pieces if len(cuts) > 2 else [reading.words[:half], reading.words[half:]] if half >= 2 * PIECE else []


def _apart(fits: Sequence[Fit]) -> list[Fit]:
    """Fits that are not the same match, at most as many as can be judged."""
    found: list[Fit] = []
    for each in fits[:MOST_JUDGED]:
        if not any(f.source is each.source and f.first < each.last and each.first < f.last for f in found):
            found.append(each)
    return found


def _rank(choice: Choice) -> tuple[float, int, str, int]:
    return round(choice.fit.cost, 3), -GRAVITY.index(choice.wording), choice.fit.source.id, choice.fit.first


def _with_pieces(reading: Reading, choice: Choice, passages: Passages, within: Within) -> Choice:
    """The same choice, or one with the pieces that stand elsewhere, where words that it lacks stand together there."""
    found = pieced(reading, choice.fit, choice.changes, passages, within)
    if found is None:
        return choice
    return Choice(found.fit, found.changes, found.beside, _distance(found.fit, found.beside) if found.beside else None)


def _stitched(reading: Reading, partly: Fit, passages: Passages, within: Within) -> Choice | None:
    """A claim of which no passage has enough, and several have a piece each."""
    if not partly.found:
        return None
    choice = _with_pieces(reading, Choice(partly, tuple(changes(reading, partly))), passages, within)
    if not choice.beside:
        return None
    return choice if _coverage(reading, choice) >= ENOUGH else None


def _distance(one: Fit, others: Sequence[Fit]) -> int | None:
    """Words between the pieces, the widest gap; None across documents."""
    if any(other.source is not one.source for other in others):
        return None
    return max(max(other.first - one.last, one.first - other.last, 0) for other in others)
