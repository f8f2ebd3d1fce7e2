"""The model that ships is the one that its lock names."""

import shutil
from pathlib import Path

import pytest

from wirefacts.encoders.weights import Weights
from wirefacts.errors import UsageError


def test_the_files_that_ship_are_the_locked_ones() -> None:
    Weights.of("en_wire_small").verify()


def test_the_model_is_under_its_size() -> None:
    files = list((Weights.of("en_wire_small").folder / "weights").iterdir())
    assert sum(file.stat().st_size for file in files) < 60_000_000


def test_a_changed_file_and_a_missing_model_are_told(tmp_path: Path) -> None:
    folder = Weights.of("en_wire_small").folder
    shutil.copytree(folder / "weights", tmp_path / "weights", ignore=shutil.ignore_patterns("network.*"))
    (tmp_path / "weights.lock").write_text(f"{'0' * 64}  config.json\n")
    with pytest.raises(UsageError, match=r"config\.json: digest"):
        Weights(tmp_path).verify()
    (tmp_path / "weights" / "tables.safetensors").write_bytes(b"none")
    with pytest.raises(UsageError, match="not the tables"):
        _ = Weights(tmp_path).tables
    with pytest.raises(UsageError, match="no model"):
        Weights.of("no-such-model")
