"""The table of near words ships whole, and tells near words from others."""

from pathlib import Path

import numpy as np
import pytest

from wirefacts.encoders.nearness import VECTORS, WORDS, WordVectors, near
from wirefacts.encoders.weights import Weights
from wirefacts.errors import UsageError


def test_the_files_that_ship_are_the_locked_ones_and_small() -> None:
    weights = Weights.of("en_paraphrase")
    weights.verify()
    assert sum(file.stat().st_size for file in (weights.folder / "weights").iterdir()) < 8_000_000


@pytest.mark.parametrize(("one", "alike", "other"), [("dog", "hound", "tax"), ("frighten", "scare", "paint")])
def test_words_of_one_sense_are_nearer_than_others(one: str, alike: str, other: str) -> None:
    ((close, far),) = near([one], [alike, other])
    assert close > 0.4 > 0.2 > far


def test_a_word_is_nearest_to_itself_and_its_lemma_stands_for_a_form_that_is_unknown() -> None:
    ((same, form),) = near(["sprint"], ["sprint", "sprinting"])
    assert same == pytest.approx(1)
    assert form > 0.5


def test_what_is_no_word_is_near_nothing() -> None:
    assert near(["xqzzt", "dog"], ["dog", "xqzzt"])[0] == [0, 0]
    assert near(["dog"], []) == [[]]


def test_a_table_that_does_not_fit_its_words_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="not a table"):
        WordVectors(tmp_path)
    (tmp_path / WORDS).write_text("dog\n")
    (tmp_path / VECTORS).write_bytes(b"")
    with pytest.raises(UsageError, match="not a table"):
        WordVectors(tmp_path)
    np.save(tmp_path / VECTORS, np.zeros((2, 3), dtype=np.int8))
    with pytest.raises(UsageError, match="1 words"):
        WordVectors(tmp_path)
