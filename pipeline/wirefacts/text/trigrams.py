"""Three letters in a row, by which texts that are nearly alike are found."""

from collections.abc import Sequence


def trigrams(keys: Sequence[str]) -> set[str]:
    """The three-letter stretches of keys, with a blank on either side of each key."""
    joined = f" {' '.join(keys)} "
    return {joined[i : i + 3] for i in range(len(joined) - 2)}
