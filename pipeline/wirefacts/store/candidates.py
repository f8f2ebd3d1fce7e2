"""Where words may stand in an archive, without reading all of it.

Words and pairs of words that few blocks have lead to candidates; these are ranked by the trigrams they share with what is
sought, as texts in memory are, with the frequencies of the whole archive. An archive of a few stretches is ranked whole.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from heapq import nlargest, nsmallest
from itertools import pairwise
from typing import TypeVarTuple

from sqlalchemy import Connection, Select, bindparam, select

from wirefacts.store.adding import lines
from wirefacts.store.backend import Backend
from wirefacts.store.blocks import REACH, STEP, pair_gram, word_gram
from wirefacts.store.counting import Totals, holders, portions
from wirefacts.store.recalling import Recalled
from wirefacts.store.tables import blocks, documents, trigrams, words
from wirefacts.text.trigrams import trigrams as trigrams_of

WHOLE = 300
"""Stretches up to which an archive, or the documents that a search is restricted to, are ranked whole."""
LOOKED_UP = 20
"""Words and pairs of words that are looked up, the rarest first."""
COMMON = 400
"""Blocks from which a word or pair is too common to lead anywhere."""
RUN, RUNS = 4, 8
"""Words of a run of common pairs, and how many runs are looked up."""
CANDIDATES = 24
"""Blocks that are read and ranked."""
READ, AT_ONCE = 2_000, 100
"""Blocks that are read at most to find words in a row, and how many of them at once."""
Ts = TypeVarTuple("Ts")
Within = Set[str] | None
_BLOCKS = select(blocks.c.number, blocks.c.document, blocks.c.place, blocks.c.words).where(
    blocks.c.number.in_(bindparam("numbers", expanding=True))
)
Held = tuple[int, int, list[str]]
"""A document's number, a block's place in it, the block's keys. A document's blocks have numbers in a row."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words `first` to `last` (excluded) of the document of that number."""

    document: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Finder:
    """Looks words up, on one connection."""

    connection: Connection
    backend: Backend
    recalled: Recalled

    def likeliest(self, keys: Sequence[str], within: Within, rarest: int, most: int) -> list[tuple[Stretch, float]]:
        """The stretches that share the most with `keys`, by the `rarest` trigrams of them, each with its score."""
        total = Totals(self.connection)["stretches"]
        known = holders(self.connection, trigrams, trigrams_of(keys))
        least = sorted((held, name) for name, held in known.items())[:rarest]
        worth = {name: math.log(1 + total / (1 + held)) for held, name in least}
        scores: dict[Stretch, float] = {}
        for stretch, held in self._stretches(self._near(keys, within, total), within):
            line = f" {' '.join(held)} "
            if score := sum([weight for name, weight in worth.items() if name in line]):
                scores[stretch] = score
        best = nsmallest(most, scores, key=lambda each: (-scores[each], each.document, each.first))
        return [(each, scores[each]) for each in best]

    def in_a_row(self, keys: Sequence[str], within: Within, most: int) -> list[Stretch]:
        """Where `keys` stand one after another: the first `most` places."""
        offset, numbers = self._holding(keys, within)
        before, behind = -(-offset // STEP), (len(keys) + STEP - 2) // STEP
        line = "\n" + "\n".join(keys) + "\n"
        found: dict[Stretch, None] = {}
        for some in portions(numbers, AT_ONCE):
            reach = {number: range(number - before, number + behind + 1) for number in some}
            held = self._read({at for each in reach.values() for at in each}, within)
            for number in (number for number in some if number in held):
                document = held[number][0]
                near = [held[at] for at in reach[number] if at in held and held[at][0] == document]
                text = "\n" + "\n".join(key for block in near for key in block[2]) + "\n"
                at = text.find(line)
                while at >= 0:
                    first = near[0][1] * STEP + text.count("\n", 0, at)
                    found.setdefault(Stretch(document, first, first + len(keys)))
                    at = text.find(line, at + 1)
            if len(found) >= most:
                break
        return sorted(found, key=lambda each: (each.document, each.first))[:most]

    def _near(self, keys: Sequence[str], within: Within, total: int) -> Sequence[int]:
        """Blocks that may hold words like `keys`."""
        few = self._few(within, total)
        if few is not None:
            return few
        votes: defaultdict[int, float] = defaultdict(float)
        for held in self._lists(keys):
            worth = math.log(1 + total / (1 + len(held)))
            for block in held:
                votes[block] += worth
        least = min(nlargest(CANDIDATES, votes.values()), default=0.0)
        return sorted((each for each in votes if votes[each] >= least), key=lambda each: (-votes[each], each))[
            :CANDIDATES
        ]

    def _lists(self, keys: Sequence[str]) -> Iterator[Sequence[int]]:
        """Blocks that have a rare word or pair of `keys`, and blocks that have several common pairs in a row."""
        seen = holders(self.connection, words, set(keys))
        single = {word_gram(key): held for key, held in seen.items()}
        double = {_pair(*two): min(seen[two[0]], seen[two[1]]) for two in pairwise(keys) if set(two) <= seen.keys()}
        ranked = sorted((held, each) for each, held in (single | double).items())
        asked = [each for held, each in ranked if each in double or held < COMMON][:LOOKED_UP]
        recalled = self.recalled.at(Totals(self.connection)["next block"])
        common = recalled.known_common(asked)
        found = self.backend.holders(self.connection, [each for each in asked if each not in common], COMMON)
        rare = {gram for gram, held in found.items() if len(held) < COMMON}
        recalled.note_common(found.keys() - rare)
        yield from (found[each] for each in asked if each in rare and found[each])
        pairs = [_pair(*two) for two in pairwise(keys)]
        runs = [pairs[at : at + RUN - 1] for at in range(max(1, len(pairs) - RUN + 2))]
        beaten = [run for run in runs if run and all(each in double and each not in rare for each in run)]
        for run in sorted(beaten, key=lambda run: sum(double[each] for each in run))[:RUNS]:
            yield recalled.run(run, self._first)

    def _first(self, run: Sequence[int]) -> list[int]:
        return self.backend.having(self.connection, run, COMMON)

    def _holding(self, keys: Sequence[str], within: Within) -> tuple[int, Sequence[int]]:
        """Where the rarest few of `keys` begin, and blocks that have all the words and pairs of these."""
        few = self._few(within, Totals(self.connection)["stretches"])
        if few is not None:
            return 0, few
        seen = holders(self.connection, words, set(keys))
        if len(seen) < len(set(keys)):
            return 0, []
        length = REACH + 1
        starts = range(max(1, len(keys) - length + 1))
        at = min(starts, key=lambda at: sorted(seen[key] for key in keys[at : at + length]))
        part = keys[at : at + length]
        sought = {_pair(*two) for two in pairwise(part)} or {*map(word_gram, part)}
        return at, self.backend.having(self.connection, sorted(sought), READ)

    def _few(self, within: Within, total: int) -> Sequence[int] | None:
        """All blocks there are to search, in order; None where these are many."""
        if within is None and total > WHOLE:
            return None
        statement = _within(select(blocks.c.number), within).order_by(blocks.c.number).limit(2 * WHOLE + 1)
        found = list(self.connection.execute(statement).scalars())
        return found if len(found) <= 2 * WHOLE else None

    def _stretches(self, numbers: Iterable[int], within: Within) -> Iterator[tuple[Stretch, list[str]]]:
        """The stretches that blocks belong to, with their keys."""
        starts = {number - back for number in numbers for back in (0, 1)}
        held = self._read(starts | {number + 1 for number in starts}, within)
        for number in starts & held.keys():
            document, place, own = held[number]
            other, _, behind = held.get(number + 1, (0, 0, list[str]()))
            if other == document or place == 0:
                keys = own + behind if other == document else own
                yield Stretch(document, place * STEP, place * STEP + len(keys)), keys

    def _read(self, numbers: Set[int], within: Within) -> dict[int, Held]:
        """Blocks by their numbers, those of documents that are searched."""
        found: dict[int, Held] = {}
        statement = _within(_BLOCKS, within)
        for some in portions(sorted(numbers)):
            rows = self.connection.execute(statement, {"numbers": some}).all()
            found |= {number: (document, place, lines(keys)) for number, document, place, keys in rows}
        return found


def _within(statement: Select[*Ts], within: Within) -> Select[*Ts]:
    """The same of the documents that are searched."""
    if within is None:
        return statement
    return statement.join(documents, documents.c.number == blocks.c.document).where(documents.c.id.in_(sorted(within)))


def _pair(one: str, other: str) -> int:
    return pair_gram(word_gram(one), word_gram(other))
