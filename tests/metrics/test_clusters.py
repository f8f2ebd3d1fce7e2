"""B³ on partitions small enough to reckon by hand."""

import pytest

from wirefacts.metrics.clusters import BCubed, b_cubed


def test_one_and_the_same_is_one() -> None:
    held = {1: "a", 2: "a", 3: "b"}
    assert b_cubed(held, {mention: cluster * 2 for mention, cluster in held.items()}).f1 == 1.0


def test_two_clusters_taken_for_one() -> None:
    found = b_cubed({1: "a", 2: "a", 3: "b"}, {1: "x", 2: "x", 3: "x"})
    assert (found.recalled, found.precise) == (3.0, pytest.approx(5 / 3))
    assert found.f1 == pytest.approx(2 * (5 / 9) / (1 + 5 / 9))


def test_a_mention_of_one_side_alone_finds_nothing() -> None:
    found = b_cubed({1: "a", 2: "a"}, {1: "x", 3: "x"})
    assert found == BCubed(2, 2, 0.5, 0.5)
    assert found + BCubed() == found


def test_nothing_at_all() -> None:
    assert b_cubed({}, {}).f1 == 0.0
