"""Garbage is looked for seldom while much is read, and as before afterwards."""

import gc

import pytest

from wirefacts.runs.collecting import seldom


def test_garbage_is_looked_for_seldom_and_then_as_before() -> None:
    before = gc.get_threshold()
    with seldom():
        assert gc.get_threshold()[0] > before[0]
    assert gc.get_threshold() == before


def test_what_fails_inside_leaves_it_as_before() -> None:
    before = gc.get_threshold()
    with pytest.raises(ValueError, match="torn"), seldom():
        raise ValueError("torn")
    assert gc.get_threshold() == before
