"""The bench's lines on starts and processes, on one short text."""

import re

import pytest

from wirefacts.runs import bench_processes

TEXT = "Mayor Dana Okoro, 61, resigned on Monday. “It is time,” she said."


@pytest.fixture(autouse=True)
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_processes, "STARTS", 1)
    monkeypatch.setattr(bench_processes, "WORDS", 10)


def test_a_cold_start_is_told_by_both_clocks() -> None:
    (line,) = bench_processes.bench_start(TEXT, "en_wire_rules")
    found = re.fullmatch(r"first result from a cold start +(\d+\.\d\d) s, (\d+\.\d\d) s of the processor", line)
    assert found
    assert float(found[2]) > 0


def test_two_processes_are_told_as_a_ratio() -> None:
    (line,) = bench_processes.bench_spread([TEXT], "en_wire_rules")
    assert re.fullmatch(r"two processes against one +\d+\.\d\d on 1 articles", line)
