"""A document's words as the index holds them: in blocks, with the words and pairs of words by which a block is found."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from zlib import crc32

from wirefacts.text.trigrams import trigrams_of

STEP = 30
"""Words of a block; two blocks in a row are a stretch, which is searched as one."""
REACH = 8
"""Words of the next block that a block is also found by, so that up to `REACH` + 1 words in a row stand in one."""

SIGN, _SPREAD, _BITS = 1 << 31, 0x9E3779B1, 0xFFFFFFFF
"""What numbers of words and pairs are less than without a sign."""

Splitter = Callable[[str], Sequence[str]]
"""The words of a text, in order: of each the key by which it is compared."""


@dataclass(frozen=True, slots=True)
class Block:
    """A document's block number `place`, from 0. `grams` stand for the `words` by which it is found and their pairs."""

    place: int
    keys: tuple[str, ...]
    words: frozenset[str]
    grams: frozenset[int]


def blocks(keys: Sequence[str]) -> list[Block]:
    """A document's blocks; one even of a document without words."""
    single = list(map(word_gram, keys))
    double = [((one * _SPREAD + other) & _BITS) - SIGN for one, other in pairwise(single)]  # `pair_gram`, written out
    found = []
    for place, at in enumerate(range(0, max(1, len(keys)), STEP)):
        end = at + STEP + REACH
        grams = frozenset([*single[at:end], *double[at : end - 1]])
        found.append(Block(place, tuple(keys[at : at + STEP]), frozenset(keys[at:end]), grams))
    return found


@lru_cache(maxsize=65536)
def word_gram(key: str) -> int:
    """The number of a word, 32 bits and signed. Two words seldom have the same, which does no more than lead astray."""
    return crc32(key.encode("utf-8", "surrogatepass")) - SIGN


def pair_gram(one: int, other: int) -> int:
    """The number of a pair of words, by the numbers of both."""
    return ((one * _SPREAD + other) & _BITS) - SIGN


def counted(documents: Iterable[Sequence[Block]]) -> tuple[Counter[str], Counter[str]]:
    """In how many blocks each word stands, and in how many stretches each trigram."""
    all_held = list(documents)
    words = Counter(chain.from_iterable(block.words for held in all_held for block in held))
    grams: dict[str, int] = {}
    for held in all_held:
        for gram, stretches in _stretches_of(held).items():
            grams[gram] = grams.get(gram, 0) + stretches.bit_count()
    return words, Counter(grams)


def _stretches_of(held: Sequence[Block]) -> dict[str, int]:
    """Each trigram of a document with the stretches where it stands, a bit for each: it is in those of the words that have it,
    and where two words meet. Each word is so looked at once, however many stretches it is in."""
    every, keys = (1 << max(1, len(held) - 1)) - 1, dict[str, int]()
    found: dict[str, int] = {}
    for at, block in enumerate(held):
        here = (1 << at | 1 << at >> 1) & every
        for key in block.keys:
            keys[key] = keys.get(key, 0) | here
        for one, other in pairwise(block.keys):
            gram = f"{one[-1:]} {other[:1]}"
            found[gram] = found.get(gram, 0) | here
    for at, (before, after) in enumerate(pairwise(held)):
        gram = f"{before.keys[-1][-1:]} {after.keys[0][:1]}"
        found[gram] = found.get(gram, 0) | 1 << at
    for key, stretches in keys.items():
        for gram in trigrams_of(key):
            found[gram] = found.get(gram, 0) | stretches
    return found
