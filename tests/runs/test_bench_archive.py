"""The bench of archives: its articles hold together, its claims are what they are called, and it says all it promises."""

from dataclasses import replace
from pathlib import Path

import pytest

from wirefacts.errors import UsageError
from wirefacts.runs import bench_archive
from wirefacts.runs.archived import open_archive
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


def test_it_goes_on_with_what_it_filled_before_and_with_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench_archive, "CLAIMS", 20)
    where = str(tmp_path / "bench.db")
    told = [list(bench_archive.bench_archive(number, where)) for number in (200, 400, 400)]
    assert ["adding up to" in "".join(lines) for lines in told] == [True, True, False]
    with open_archive(where) as held:
        assert held.documents == 20
        held.add([replace(article(language(), 99), speaker="Ada Quill")])
    with pytest.raises(UsageError, match="filled with something else"):
        list(bench_archive.bench_archive(400, where))
