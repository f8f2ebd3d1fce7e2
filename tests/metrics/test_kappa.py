"""Agreement beyond chance."""

import pytest

from wirefacts.metrics.kappa import cohen


def test_the_example_of_a_textbook() -> None:
    pairs = [("yes", "yes")] * 20 + [("yes", "no")] * 5 + [("no", "yes")] * 10 + [("no", "no")] * 15
    assert cohen(pairs) == pytest.approx(0.4)


def test_the_ends() -> None:
    assert cohen([("a", "a"), ("b", "b")]) == 1.0
    assert cohen([("a", "b"), ("b", "a")]) == -1.0
    assert cohen([("a", "a")]) == 1.0
    assert cohen([]) == 0.0
