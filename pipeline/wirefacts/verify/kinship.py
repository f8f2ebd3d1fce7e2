"""What aligning a claim with a source costs, word by word: most pairs of words have nothing to do with each other.

Only pairs that may be related are compared, as few of the claim's keys share a stem, a lemma or nearly all letters with a word.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from wirefacts.verify.lexicon import NEGATIVE_PREFIXES
from wirefacts.verify.likeness import LONGEST, RELATED, SAME_KIND, SHORTEST, UNRELATED, features, unlike


class Kinship:
    """The keys of one claim, to be set beside those of sources. Its memory grows with the words that these have."""

    def __init__(self, claim: Sequence[str]) -> None:
        self._claim = dict.fromkeys(claim)
        self._by: defaultdict[str, list[str]] = defaultdict(list)
        for key in self._claim:
            for sign in _signs(key):
                self._by[sign].append(key)
        self._kin: dict[str, tuple[str, ...]] = {}

    def costs(self, claim: Sequence[str], source: Sequence[str]) -> list[list[float]]:
        """Of each key of the claim, or of a part of it, a row of what it costs beside each key of the source."""
        usual = {kind: [_usual(kind, _kind(word)) for word in source] for kind in set(map(_kind, claim))}
        rows = {key: usual[_kind(key)].copy() for key in claim}
        for at, word in enumerate(source):
            for key in self._related(word):
                if key in rows:
                    rows[key][at] = RELATED
            if word in rows:
                rows[word][at] = 0.0
        return [rows[key] for key in claim]

    def _related(self, word: str) -> tuple[str, ...]:
        """The claim's keys that have to do with a word, itself aside."""
        found = self._kin.get(word)
        if found is None:
            near = {key for sign in _signs(word) for key in self._by.get(sign, ()) if key != word}
            found = self._kin[word] = tuple(key for key in near if unlike(key, word) == RELATED)
        return found


def _kind(key: str) -> tuple[bool, bool]:
    return features(key).function, len(key) > 1


def _usual(one: tuple[bool, bool], other: tuple[bool, bool]) -> float:
    return SAME_KIND if one[0] == other[0] and one[1] and other[1] else UNRELATED


@lru_cache(maxsize=16384)
def _signs(key: str) -> tuple[str, ...]:
    return tuple(_signs_of(key))


def _signs_of(key: str) -> Iterator[str]:
    """Two keys that are related have one of these in common; the first character says of what kind."""
    held = features(key)
    yield f"s{held.stem}"
    yield f"l{held.lemma}"
    yield from (
        kind for kind, has in (("digit", held.digit), ("opposed", held.opposed), ("person", held.person)) if has
    )
    if SHORTEST <= held.length <= LONGEST:  # typo: one without a letter is the other, or the other without one
        yield f"t{key}"
        yield from {f"t{key[:at]}{key[at + 1 :]}" for at in range(held.length)}
    yield f"n{key}"
    yield from (f"n{key[length:]}" for length in (2, 3) if key[:length] in NEGATIVE_PREFIXES)
