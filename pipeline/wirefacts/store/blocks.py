"""A document's words as the index holds them: in blocks, with the words and pairs of words by which a block is found."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from zlib import crc32

from wirefacts.text.trigrams import trigrams

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
    single = [word_gram(key) for key in keys]
    double = [((one * _SPREAD + other) & _BITS) - SIGN for one, other in pairwise(single)]  # `pair_gram`, written out
    found = []
    for place, at in enumerate(range(0, max(1, len(keys)), STEP)):
        end = at + STEP + REACH
        grams = frozenset(single[at:end]) | frozenset(double[at : end - 1])
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
    return words, Counter(chain.from_iterable(chain.from_iterable(map(_of_stretches, all_held))))


def _of_stretches(held: Sequence[Block]) -> Iterator[set[str]]:
    """The trigrams of each stretch: those of its blocks, and the one where they meet."""
    each = [trigrams(block.keys) for block in held]
    for at, (one, other) in enumerate(pairwise(each)):
        yield one.union(other, (f"{held[at].keys[-1][-1:]} {held[at + 1].keys[0][:1]}",))
    if len(each) == 1:
        yield each[0]
