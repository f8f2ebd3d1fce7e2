"""Reliability, calibration error, and what thresholds keep."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirefacts.metrics.calibration import Bin, calibration_error, error_by_chance, kept, reliability
from wirefacts.metrics.isotonic import Outcome

OUTCOMES = st.lists(st.builds(Outcome, st.floats(0, 1), st.booleans()), max_size=80)


@given(OUTCOMES)
def test_bins_hold_every_claim_and_the_error_is_a_share(outcomes: list[Outcome]) -> None:
    bins = reliability(outcomes)
    assert sum(b.count for b in bins) == len(outcomes)
    assert all(0 <= b.observed <= 1 and -1e-9 <= b.expected <= 1 + 1e-9 for b in bins)
    assert 0 <= calibration_error(bins) <= 1
    assert 0 <= error_by_chance(bins) <= 0.5


def test_error_is_the_mean_distance_by_claims() -> None:
    outcomes = [Outcome(0.85, True), Outcome(0.85, False), Outcome(0.35, False), Outcome(1.0, True)]
    bins = reliability(outcomes)
    assert [(round(b.expected, 2), b.observed, b.count) for b in bins] == [(0.35, 0, 1), (0.85, 0.5, 2), (1.0, 1, 1)]
    assert calibration_error(bins) == pytest.approx((0.35 + 2 * 0.35 + 0) / 4)
    assert calibration_error(()) == error_by_chance(()) == 0


def test_weights_count_as_claims() -> None:
    once = reliability([Outcome(0.8, True), Outcome(0.9, False), Outcome(0.9, True)])
    often = reliability([Outcome(o, r, 0.25) for o, r in ((0.8, True), (0.9, False), (0.9, True)) for _ in range(4)])
    assert [b.count for b in often] == [b.count for b in once]
    assert calibration_error(often) == pytest.approx(calibration_error(once))


@given(st.integers(1, 60), st.floats(0.01, 0.99))
def test_chance_is_the_binomials_mean_deviation(count: int, rate: float) -> None:
    mean = sum(
        math.comb(count, k) * rate**k * (1 - rate) ** (count - k) * abs(k - count * rate) for k in range(count + 1)
    )
    assert error_by_chance([Bin(rate, 0.0, count)]) == pytest.approx(mean / count)


@given(OUTCOMES)
def test_higher_thresholds_keep_fewer(outcomes: list[Outcome]) -> None:
    points = kept(outcomes, [n / 20 for n in range(21)])
    counts = [p.count for p in points]
    assert counts == sorted(set(counts), reverse=True)
    assert (not outcomes and not points) or counts[0] == len(outcomes)
    assert all(0 <= p.precision <= 1 for p in points)
