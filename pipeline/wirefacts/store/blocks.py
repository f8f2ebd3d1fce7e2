"""A document's words as the index holds them: in blocks, with the words and pairs of words by which a block is found."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol
from zlib import crc32

from wirefacts.text.trigrams import trigrams

STEP = 30
"""Words of a block; two blocks in a row are a stretch, which is searched as one."""
REACH = 8
"""Words of the next block that a block is also found by, so that up to `REACH` + 1 words in a row stand in one."""


class Keyed(Protocol):
    """A word of a text: where it begins, and the key by which it is compared."""

    @property
    def start(self) -> int: ...
    @property
    def key(self) -> str: ...


Splitter = Callable[[str], Sequence[Keyed]]
"""The words of a text, in order."""


@dataclass(frozen=True, slots=True)
class Block:
    """A document's block number `place`, from 0. `grams` stand for the `words` by which it is found and their pairs."""

    place: int
    keys: tuple[str, ...]
    words: frozenset[str]
    grams: frozenset[int]


def blocks(keys: Sequence[str]) -> list[Block]:
    """A document's blocks; one even of a document without words."""
    starts = range(0, max(1, len(keys)), STEP)
    return [_block(place, keys[at : at + STEP], keys[at : at + STEP + REACH]) for place, at in enumerate(starts)]


def _block(place: int, own: Sequence[str], seen: Sequence[str]) -> Block:
    return Block(
        place, tuple(own), frozenset(seen), frozenset([*map(gram, seen), *(gram(*two) for two in pairwise(seen))])
    )


def gram(*keys: str) -> int:
    """The number (32 bits, signed) of a word or of a pair of words."""
    return crc32("\n".join(keys).encode("utf-8", "surrogatepass")) - (1 << 31)


def stretches(held: Sequence[Block]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The stretches of a document: the place of each one's first block, and its keys."""
    yield from ((one.place, one.keys + other.keys) for one, other in pairwise(held))
    if len(held) == 1:
        yield 0, held[0].keys


def counted(documents: Iterable[Sequence[Block]]) -> tuple[Counter[str], Counter[str]]:
    """In how many blocks each word stands, and in how many stretches each trigram."""
    words: Counter[str] = Counter()
    grams: Counter[str] = Counter()
    for held in documents:
        for block in held:
            words.update(block.words)
        for _, keys in stretches(held):
            grams.update(trigrams(keys))
    return words, grams
