"""Where a claim may stand: search over texts, here in memory. An archive answers the same questions from its tables."""

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cached_property, partial
from heapq import nsmallest
from typing import Protocol

from wirefacts.text.trigrams import trigrams
from wirefacts.verify.sources import Source
from wirefacts.verify.words import Word

CHUNK, STEP = 60, 30
"""Words of a stretch that is searched as one, and from one stretch to the next."""
BEST = 6
WORTH = 0.35
"""Of the best stretch's score, the share that another needs."""
RAREST = 48
"""Trigrams of a claim that are looked up, those that the fewest stretches have."""
MOST_PLACES = 64
Within = Set[str] | None
"""Ids of the documents that are searched; None for all."""


@dataclass(frozen=True, slots=True)
class Window:
    """Words `first` to `last` (excluded) of a source, in which a claim may stand."""

    source: Source
    first: int
    last: int


class Passages(Protocol):
    """Sources that can be searched."""

    @property
    def documents(self) -> int:
        """How many there are."""
        ...

    def has(self, document: str) -> bool:
        """True where there is a document of that id."""
        ...

    def exact(self, sought: Sequence[Word], within: Within = None, most: int = MOST_PLACES) -> list[Window]:
        """Where the keys of `sought` stand one after another, as windows of just these words; the first `most` places."""
        ...

    def search(self, sought: Sequence[Word], within: Within = None, most: int = BEST) -> list[Window]:
        """Where words like `sought` stand, the likeliest first, at most `most` of them."""
        ...


Ask = Callable[[Sequence[Word], Within], list[Window]]


class Recalled:
    """Passages while one claim is judged: what was searched is not searched again."""

    def __init__(self, passages: Passages) -> None:
        self._passages = passages
        self._seen: dict[tuple[str, ...], list[Window]] = {}

    @property
    def documents(self) -> int:
        return self._passages.documents

    def has(self, document: str) -> bool:
        return self._passages.has(document)

    def exact(self, sought: Sequence[Word], within: Within = None, most: int = MOST_PLACES) -> list[Window]:
        return self._asked(partial(self._passages.exact, most=most), f"exact {most}", sought, within)

    def search(self, sought: Sequence[Word], within: Within = None, most: int = BEST) -> list[Window]:
        return self._asked(partial(self._passages.search, most=most), f"{most}", sought, within)

    def _asked(self, ask: Ask, how: str, sought: Sequence[Word], within: Within) -> list[Window]:
        known = (how, *(within or ()), "\0", *(word.key for word in sought))
        if (found := self._seen.get(known)) is None:
            found = self._seen[known] = ask(sought, within)
        return list(found)


class Shelf:
    """Sources in memory."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self.sources = list(sources)
        self._ids = {source.id for source in self.sources}

    @property
    def documents(self) -> int:
        return len(self.sources)

    def has(self, document: str) -> bool:
        return document in self._ids

    def exact(self, sought: Sequence[Word], within: Within = None, most: int = MOST_PLACES) -> list[Window]:
        line = "\n" + "\n".join(word.key for word in sought) + "\n"
        return list(self._exact(line, len(sought), within, most)) if sought else []

    def _exact(self, line: str, length: int, within: Within, left: int) -> Iterator[Window]:
        for source in self.sources:
            if within is not None and source.id not in within:
                continue
            at = source.line.find(line)
            while at >= 0 and left:
                first = bisect_left(source.places, at + 1)
                yield Window(source, first, first + length)
                left -= 1
                at = source.line.find(line, at + 1)

    def search(self, sought: Sequence[Word], within: Within = None, most: int = BEST) -> list[Window]:
        scores: defaultdict[int, float] = defaultdict(float)
        chunks, postings = self._index
        held = sorted((len(postings[g]), g) for g in trigrams([word.key for word in sought]) if g in postings)
        for holders in (postings[gram] for _, gram in held[:RAREST]):
            worth = math.log(1 + len(chunks) / (1 + len(holders)))
            for chunk in holders:
                scores[chunk] += worth
        mine = scores if within is None else [c for c in scores if chunks[c].source.id in within]
        best = nsmallest(2 * BEST, mine, key=lambda chunk: (-scores[chunk], chunk))
        return chosen([(chunks[chunk], scores[chunk]) for chunk in best], len(sought))[:most]

    @cached_property
    def _index(self) -> tuple[list[Window], dict[str, list[int]]]:
        chunks: list[Window] = []
        postings: dict[str, list[int]] = defaultdict(list)
        for source in self.sources:
            for first in range(0, max(1, len(source.keys) - STEP), STEP):
                last = min(len(source.keys), first + CHUNK)
                for gram in trigrams(source.keys[first:last]):
                    postings[gram].append(len(chunks))
                chunks.append(Window(source, first, last))
        return chunks, postings


def chosen(ranked: Sequence[tuple[Window, float]], length: int) -> list[Window]:
    """The windows, best first, of stretches and their scores that come near the best one's, with room for `length` words."""
    least = WORTH * ranked[0][1] if ranked else 0
    return _merged([window for window, score in ranked if score >= least], length)[:BEST]


def _merged(windows: list[Window], length: int) -> list[Window]:
    """Windows with room for `length` words around each; those that overlap become one, in the place of the likelier."""
    found: list[Window] = []
    room = length + 10
    for window in windows:
        first, last = max(0, window.first - room), min(len(window.source.keys), window.last + room)
        for at, other in enumerate(found):
            near = other.source is window.source and first <= other.last and other.first <= last
            if near and max(last, other.last) - min(first, other.first) <= 4 * (CHUNK + room):
                found[at] = Window(other.source, min(first, other.first), max(last, other.last))
                break
        else:
            found.append(Window(window.source, first, last))
    return found
