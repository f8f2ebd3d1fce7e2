"""Alignment: the source's ends free, gaps where they are marked, long claims cut into small parts."""

import time

from wirefacts.verify.aligning import Ends, align
from wirefacts.verify.claims import read_claim
from wirefacts.verify.fitting import fit
from wirefacts.verify.passages import Window
from wirefacts.verify.sources import Source


def costs(claim: list[str], source: list[str]) -> list[list[float]]:
    return [[0.0 if one == other else 1.25 for other in source] for one in claim]


def test_the_match_is_not_clipped_to_the_claims_length() -> None:
    source = "x x a b c d e f g y y".split()
    cost, steps, _ = align(costs("a b f g".split(), source), [0.1] * len(source), set())
    assert [pair for pair in steps if None not in pair] == [(0, 2), (1, 3), (2, 7), (3, 8)]
    assert cost < 1


def test_a_marked_gap_costs_next_to_nothing_and_the_nearest_passage_wins() -> None:
    source = "a x x x x x x x b a x b".split()
    cost, steps, _ = align(costs(["a", "b"], source), [0.1] * len(source), {1}, dots={1})
    assert [pair for pair in steps if None not in pair] == [(0, 9), (1, 11)]
    assert cost < 0.2


def test_held_ends_take_the_source_whole() -> None:
    _, steps, _ = align(costs(["b"], ["a", "b", "c"]), [0.1] * 3, set(), Ends(start=True, end=True))
    assert [j for _, j in steps] == [0, 1, 2]


def test_a_long_claim_is_aligned_in_parts_and_in_time() -> None:
    letters = "bcdfghjklmnpqrtvwxz"
    told = [letters[n % 19] + letters[n // 19 % 19] + letters[n // 361] + "o" for n in range(3000)]
    text = " ".join(told)
    changed = [word for n, word in enumerate(told[500:2500]) if n % 50]
    source = Source(id="s", text=text)
    start = time.perf_counter()
    found = fit(read_claim(" ".join(changed)), Window(source, 0, len(source.keys)))
    assert time.perf_counter() - start < 20
    assert found.coverage == 1.0
    assert sum(block.d - block.c for block in found.blocks if not block.same) == 39
