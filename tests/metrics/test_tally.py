import pytest

from wirefacts.metrics.pairing import pair
from wirefacts.metrics.tally import Tally


def test_measures() -> None:
    tally = Tally(4, 5, 2) + Tally(0, 1, 0)
    assert tally.precision == pytest.approx(1 / 3)
    assert tally.recall == 0.5
    assert tally.f1 == pytest.approx(0.4)


def test_nothing_is_zero_and_does_not_raise() -> None:
    assert (Tally().precision, Tally().recall, Tally().f1) == (0.0, 0.0, 0.0)


def test_pairing_gives_up_a_first_choice_for_a_second_pair() -> None:
    allowed = {("a", 1), ("a", 2), ("b", 1)}
    assert sorted(pair(["a", "b"], [1, 2], lambda g, p: (g, p) in allowed)) == [(0, 1), (1, 0)]
