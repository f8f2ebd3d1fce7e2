"""A passage that may say in other words what a claim has as a quotation: words shared or of one sense, and one polarity."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence, Set

from wirefacts.text.extents import Extent
from wirefacts.verify.claims import Reading
from wirefacts.verify.context import sentence_end, sentence_start
from wirefacts.verify.fitting import Block, Fit
from wirefacts.verify.lexicon import FUNCTION, NEGATION, SIGNS
from wirefacts.verify.likeness import LONGEST, stem
from wirefacts.verify.parties import capitals
from wirefacts.verify.passages import Passages, Window, Within
from wirefacts.verify.phrases import canonical
from wirefacts.verify.sources import Source
from wirefacts.verify.synonyms import senses
from wirefacts.verify.verbs import lemma_of

TELLING, TELLING_WORDS = 0.5, 3
"""Of the weighty words that name nobody, the share and the number that a paraphrase has in common with a passage."""
NEARLY_ALL, LIKE = 0.85, 0.16
"""Share of shared words from which the others are not looked at, and how near one of the others must come to some word. Set on
33 claims of our own, 15 of them rewordings.
"""
FAMILY = 4
"""Letters of a word with which another of its family begins: "slip" and "slipway"."""
IDLE = FUNCTION | NEGATION | SIGNS | frozenset("get got go make do 1 thing things people just now all any some".split())
"""Words that tell nothing of what is said."""


Nearness = Callable[[Sequence[str], Sequence[str]], Sequence[Sequence[float]]]
"""Of each word of the first a row: how near in sense each word of the second is, from -1 to 1."""


def paraphrased(
    reading: Reading, passages: Passages, within: Within, near: Nearness | None = None
) -> tuple[Fit, Extent] | None:
    """The sentence that has the most of the claim's telling words, itself or another of the same sense; only a candidate.

    By `near`, where it is given, none is one that has nothing like the claim's other words.
    """
    ours = _telling(reading)
    if len(ours) < TELLING_WORDS:
        return None
    denied = denies([word.key for word in reading.words])
    best: tuple[float, Fit, Extent] | None = None
    for window in passages.search(reading.words, within):
        for extent in sentences(window):
            source = window.source
            c, d = source.index(extent.start), source.index(extent.end)
            if denies(source.keys[c:d]) != denied:
                continue
            theirs = set(canonical(source.keys[c:d])) - IDLE
            found = _shared(ours, theirs)
            share = len(found) / len(ours)
            if share < TELLING or len(found) < TELLING_WORDS:
                continue
            if (best is None or share > best[0]) and not (near and made_up(ours - found, ours, theirs, near)):
                best = (share, Fit(source, (Block(True, 0, 0, c, d),), 0.0, share), extent)
    return best[1:] if best else None


def made_up(apart: Collection[str], ours: Collection[str], theirs: Collection[str], near: Nearness) -> bool:
    """True where most of `ours` stand among `theirs`, and one of the others, those `apart`, is like nothing there: who makes a
    quotation up takes the story's own words.
    """
    share = 1 - len(apart) / max(1, len(ours))
    if not apart or not TELLING <= share < NEARLY_ALL:
        return False
    return min(map(max, near(sorted(apart), sorted(theirs)))) < LIKE


def _telling(reading: Reading) -> set[str]:
    """The claim's words of content, phrases as one word, names aside."""
    return set(canonical([word.key for word in reading.words])) - IDLE - names_of(reading)


def names_of(reading: Reading) -> set[str]:
    """The keys that are written with a capital within a sentence."""
    return {reading.words[at].key for at in capitals(reading.text, reading.words, 0, len(reading.words))}


def denies(keys: list[str]) -> bool:
    """True for an odd number of words that negate."""
    return sum(key in NEGATION for key in keys) % 2 == 1


def _shared(ours: Set[str], theirs: Set[str]) -> set[str]:
    """Those of `ours` that are of one stem, of one sense or of one family with one of `theirs`."""
    stems = {form for held in theirs for form in (stem(held), lemma_of(held))}
    told = frozenset[int]().union(*map(senses, theirs))
    begun = {held[:at] for held in theirs for at in range(FAMILY, min(len(held), LONGEST) + 1)}
    return {
        key
        for key in ours
        if stem(key) in stems
        or lemma_of(key) in stems
        or key in begun
        or not told.isdisjoint(senses(key))
        or any(key[:at] in theirs for at in range(FAMILY, min(len(key), LONGEST)))
    }


def sentences(window: Window) -> Iterator[Extent]:
    """The sentences of a window that hold words, the one in which it begins from its start; without a transcript's labels."""
    source, held = window.source, window.source.words
    if not held or window.first >= window.last:
        return
    at, stop = sentence_start(source.flat, held[window.first].start), held[window.last - 1].end
    while at < stop:
        end = max(at + 1, sentence_end(source.flat, at))
        for extent in _unlabelled(source, Extent(at, end).trimmed(source.text)):
            if source.index(extent.start) < source.index(extent.end):
                yield extent
        at = end


def _unlabelled(source: Source, extent: Extent) -> list[Extent]:
    """What of a sentence stands in each turn, where it stands in one; a label is nobody's words."""
    first = bisect_right(source.turns, extent.start, key=lambda turn: turn.extent.end)
    last = bisect_left(source.turns, extent.end, key=lambda turn: turn.extent.start)
    parts = [turn.extent for turn in source.turns[first:last]]
    return [Extent(max(extent.start, part.start), min(extent.end, part.end)) for part in parts] or [extent]
