"""The progress bar: on a terminal, and nowhere else."""

import io
import sys
from pathlib import Path

import pytest

from wirefacts.cli.progress import watched


class Terminal(io.StringIO):
    """A stderr that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def count(monkeypatch: pytest.MonkeyPatch, stderr: io.StringIO, items: str, *paths: str, quiet: bool = False) -> str:
    """What stands on `stderr` once all items went by."""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", stderr)
    assert list(watched(items, list(paths), quiet=quiet)) == list(items)
    return stderr.getvalue()


def test_bar_counts_text_files_on_a_terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path in paths:
        path.touch()
    assert "2/2" in count(monkeypatch, Terminal(), "xy", *map(str, paths))


def test_bar_of_a_stream_has_no_end(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "3/?" in count(monkeypatch, Terminal(), "xyz", "rows.jsonl")


def test_no_bar_where_the_facts_go_to_the_same_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    assert count(monkeypatch, Terminal(), "xy", "-", quiet=True) == ""


def test_no_bar_in_a_log(monkeypatch: pytest.MonkeyPatch) -> None:
    assert count(monkeypatch, io.StringIO(), "xy", "-") == ""
