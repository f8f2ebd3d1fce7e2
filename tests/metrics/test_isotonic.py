"""A calibrated confidence rises with the one that came, stays a probability, and leans on what little is known."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirefacts.metrics.isotonic import Outcome, along, isotonic, shrunk_rate

SHARES = st.floats(0, 1)
OUTCOMES = st.lists(st.builds(Outcome, SHARES, st.booleans()), min_size=1, max_size=120)
CELLS = st.integers(0, 25)


@given(OUTCOMES, SHARES, CELLS, SHARES, SHARES)
def test_it_rises_and_stays_between_0_and_1(
    outcomes: list[Outcome], rate: float, cell: int, one: float, other: float
) -> None:
    knots = isotonic(outcomes, rate, cell)
    low, high = (along(knots, each) for each in sorted((one, other)))
    assert 0 <= low <= high <= 1
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(knots))
    assert 0 <= shrunk_rate(outcomes, cell) <= 1


@given(st.lists(st.tuples(st.integers(0, 9), st.booleans()), min_size=1, max_size=60))
def test_without_smoothing_it_is_the_least_squares_fit(claims: list[tuple[int, bool]]) -> None:
    """At each confidence the pooled rate is max over starts of the min over ends of the mean (the min-max formula)."""
    outcomes = [Outcome(place / 10, right) for place, right in claims]
    knots, places = isotonic(outcomes, 0.5, 0), sorted({place for place, _ in claims})

    def mean(first: int, last: int) -> float:
        inside = [right for place, right in claims if first <= place <= last]
        return sum(inside) / len(inside)

    best = {p: max(min(mean(a, b) for b in places if b >= p) for a in places if a <= p) for p in places}
    assert [rate for _, rate in knots] == pytest.approx(sorted(set(best.values())))


def test_few_claims_make_one_cell_between_their_rate_and_the_kinds() -> None:
    outcomes = [Outcome(0.7, False), Outcome(0.9, True)]
    ((at, rate),) = isotonic(outcomes, 0.8, cell=20)
    assert at == pytest.approx(0.8)
    assert rate == pytest.approx((1 + 20 * 0.8) / 22)
    assert along([(at, rate)], 0.1) == along([(at, rate)], 0.99) == rate
    assert isotonic([], 0.8) == ()


def test_between_knots_it_is_a_straight_line() -> None:
    knots = ((0.6, 0.5), (0.8, 0.9))
    assert [along(knots, x) for x in (0.0, 0.6, 0.7, 0.8, 1.0)] == pytest.approx([0.5, 0.5, 0.7, 0.9, 0.9])


def test_many_claims_outweigh_the_prior() -> None:
    outcomes = [Outcome(0.5, n % 4 == 0) for n in range(4000)]
    assert along(isotonic(outcomes, shrunk_rate(outcomes)), 0.5) == pytest.approx(0.25, abs=0.01)


def test_nothing_to_learn_from() -> None:
    with pytest.raises(ValueError, match="no claims"):
        shrunk_rate([])
