"""In how many blocks words stand and in how many stretches trigrams: counted at once as if each stretch were looked through."""

from itertools import pairwise

import pytest

from wirefacts.store.blocks import STEP, blocks, counted
from wirefacts.text.trigrams import trigrams

KEYS = "toll ferry pier levy a of the zoë 41 harbor".split()


def by_hand(keys: list[str]) -> dict[str, int]:
    """One stretch after another: two blocks in a row, with the trigram where they meet."""
    held = [block.keys for block in blocks(keys)]
    stretches = [(*one, *other) for one, other in pairwise(held)] or held
    found: dict[str, int] = {}
    for stretch in stretches:
        for gram in trigrams(stretch):
            found[gram] = found.get(gram, 0) + 1
    return found


@pytest.mark.parametrize("size", [0, 1, STEP - 1, STEP, STEP + 1, 2 * STEP, 7 * STEP + 3])
def test_trigrams_are_counted_by_stretches(size: int) -> None:
    keys = [KEYS[(at * at + at // 7) % len(KEYS)] for at in range(size)]
    assert dict(counted([blocks(keys)])[1]) == by_hand(keys)


def test_documents_are_counted_together() -> None:
    one, other = blocks(["ferry", "toll"]), blocks(["toll"])
    words, grams = counted([one, other])
    assert words["toll"] == grams["oll"] == 2
    assert words["ferry"] == grams["l t"] + grams["y t"] == 1
