"""What look-ups of common words found is kept as long as the blocks are the same."""

from collections.abc import Sequence

import pytest

from wirefacts.store import recalling
from wirefacts.store.recalling import Lookups, Recalled


class Blocks:
    """Counts how often runs are looked up."""

    def __init__(self) -> None:
        self.asked: list[Sequence[int]] = []

    def __call__(self, grams: Sequence[int]) -> list[int]:
        self.asked.append(grams)
        return [len(self.asked), 9]


def test_a_run_is_looked_up_once() -> None:
    held, blocks = Lookups(1), Blocks()
    assert list(held.run([3, 4], blocks)) == list(held.run([3, 4], blocks)) == [1, 9]
    assert len(blocks.asked) == 1


def test_runs_of_the_same_grams_in_another_order_are_not_mixed_up() -> None:
    held, blocks = Lookups(1), Blocks()
    assert list(held.run([3, 4], blocks)) != list(held.run([4, 3], blocks))


def test_the_run_asked_for_longest_ago_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recalling, "MOST_RUNS", 2)
    held, blocks = Lookups(1), Blocks()
    for run in ([1], [2], [1], [3], [1]):
        held.run(run, blocks)
    assert blocks.asked == [[1], [2], [3]]
    held.run([2], blocks)
    assert blocks.asked == [[1], [2], [3], [2]]


def test_only_grams_that_were_noted_are_known_as_common() -> None:
    held = Lookups(1)
    held.note_common({5, 6})
    assert held.known_common([4, 5]) == {5}


def test_no_more_grams_are_noted_than_memory_allows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recalling, "MOST_COMMON", 2)
    held = Lookups(1)
    held.note_common({1, 2})
    held.note_common({3})
    assert held.known_common([1, 2, 3]) == {1, 2}


def test_a_change_of_the_blocks_makes_all_void() -> None:
    recalled = Recalled()
    recalled.at(7).note_common({5})
    assert recalled.at(7).known_common([5]) == {5}
    assert recalled.at(8).known_common([5]) == set()
