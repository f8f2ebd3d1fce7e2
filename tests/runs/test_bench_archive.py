"""The bench of archives: its articles hold together, its claims are what they are called, and it says all it promises."""

from pathlib import Path

import pytest

from wirefacts.runs import bench_archive
from wirefacts.runs.bench_stock import QUOTES, article, claims, language
from wirefacts.store.sheets import Sheet, sheet


def test_articles_can_be_filed_and_are_the_same_each_time() -> None:
    spoken = language()
    assert article(spoken, 3) == article(language(), 3)
    made = sheet(article(spoken, 3))
    assert isinstance(made, Sheet)
    assert len(made.quotes()) == QUOTES


def test_claims_are_of_every_kind() -> None:
    asked = list(claims(language(), 5, 60))
    assert {kind for kind, _ in asked} == {"verbatim", "changed", "trimmed", "short", "absent"}
    texts = "\n".join(article(language(), number).text or "" for number in range(5))
    assert all((claim.claim in texts) == (kind in {"verbatim", "short"}) for kind, claim in asked)


def test_it_measures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_archive, "CLAIMS", 20)
    monkeypatch.setattr(bench_archive, "ARTICLES", 20)
    monkeypatch.setattr(bench_archive, "PORTION", 10)
    told = list(bench_archive.bench_archive(400, str(tmp_path / "bench.db")))
    assert told[0].startswith("20 articles of 20 invented quotations")
    for beginning in ("adding up to 20", "memory", "verifying", "  verbatim", "  absent", "  all"):
        assert any(line.startswith(beginning) for line in told), beginning
    assert (tmp_path / "bench.db").exists()
