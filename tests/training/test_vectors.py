"""Vectors are made narrow alike each time, by what tells most of the common words."""

import numpy as np
import pytest

pytest.importorskip("torch", reason="training needs torch")
pytest.importorskip("transformers", reason="training needs transformers")

from wirefacts.training.vectors import narrow


def test_what_tells_common_words_apart_is_kept_and_the_first_of_it_left_out() -> None:
    chance = np.random.default_rng(0)
    rows = chance.normal(size=(60, 5)).astype(np.float32) * np.array([9, 3, 1, 0.1, 0.1], dtype=np.float32)
    common = np.arange(60) < 40
    rows[~common, 4] *= 1000
    found = narrow(rows, common, width=2, left_out=1)
    assert (found.shape, found.dtype) == ((60, 2), np.dtype(np.int8))
    assert (np.abs(found).max(1) == 127).all()
    assert (found == narrow(rows, common, width=2, left_out=1)).all()
    alike = np.abs(np.corrcoef(found[:40, 0], rows[:40, 1])[0, 1])
    assert alike > 0.8
