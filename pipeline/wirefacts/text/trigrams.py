"""Three letters in a row, by which texts that are nearly alike are found."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise


def trigrams(keys: Sequence[str]) -> set[str]:
    """The three-letter stretches of keys, with a blank on either side of each key."""
    return set().union(*map(trigrams_of, keys), (f"{one[-1:]} {other[:1]}" for one, other in pairwise(keys)))


@lru_cache(maxsize=65536)
def trigrams_of(key: str) -> frozenset[str]:
    """Those of one key."""
    joined = f" {key} "
    return frozenset(joined[i : i + 3] for i in range(len(joined) - 2))
