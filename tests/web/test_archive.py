"""An archive over HTTP: articles in, quotes found, claims judged by it."""

import json
from pathlib import Path
from typing import Any

import pytest

from wirefacts.errors import ArchiveError, ArchiveTooSlow
from wirefacts.store import engines
from wirefacts.store.shapes import Hit, Stats
from wirefacts.web import judging
from wirefacts.web.problems import refusal

TOLL = {
    "id": "toll",
    "text": "“We will not raise the ferry toll this year,” Mayor Ada Quill said on Monday.",
    "published": "2031-04-07",
    "headline": "<b>No rise</b>",
}
PIER = {"id": "pier", "text": "“We will rebuild the pier,” Bo Ferris told the council.", "published": "2031-05-01"}


@pytest.fixture
def archive(tmp_path: Path, ask_all: Any) -> dict[str, str]:
    """Settings with an archive of two articles."""
    changed = {"archive": str(tmp_path / "archive.sqlite")}
    rows = "\n".join(map(json.dumps, (TOLL, {"text": "no id"}, PIER)))
    headers = {"content-type": "application/x-ndjson"}
    (answer,) = ask_all([("POST", "/v1/archive", {"content": rows.encode(), "headers": headers})], **changed)
    first, refused, last = map(json.loads, answer.text.splitlines())
    assert first == {"id": "toll", "standing": "new"}
    assert (refused["status"], refused["line"]) == (422, 2)
    assert last == {"id": "pier", "standing": "new"}
    return changed


def test_without_an_archive_it_says_how_to_start_one(ask: Any, told: Any) -> None:
    asked = [
        ("GET", "/v1/archive/stats", {}),
        ("GET", "/v1/archive/search", {}),
        ("POST", "/v1/archive", {"json": TOLL}),
    ]
    asked.append(("POST", "/v1/verify", {"json": {"claim": "a toll", "sources": "archive"}}))
    asked.append(("POST", "/desk/quote", {"json": {"claim": "a toll", "sources": "archive"}}))
    rows = {"content": b"{}\n", "headers": {"content-type": "application/x-ndjson"}}
    for method, path, more in [*asked, ("POST", "/v1/archive", rows)]:
        problem = told(ask(method, path, **more))
        assert problem["status"] == 404
        assert "wirefacts serve --archive" in problem["detail"]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, ["pier", "toll"]),
        ({"q": "ferry toll"}, ["toll"]),
        ({"q": '"ferry toll"'}, ["toll"]),
        ({"q": '"toll ferry"'}, []),
        ({"speaker": "ferris"}, ["pier"]),
        ({"since": "2031-04-08"}, ["pier"]),
        ({"until": "2031-04-08"}, ["toll"]),
        ({"limit": "1"}, ["pier"]),
        ({"q": "%_'\"; drop table quotes; --"}, []),
    ],
)
def test_search(asked: dict[str, str], found: list[str], archive: dict[str, str], ask: Any) -> None:
    answer = ask("GET", "/v1/archive/search", archive, params=asked)
    assert answer.status_code == 200
    hits = [Hit.model_validate(hit) for hit in answer.json()["hits"]]
    assert [hit.document for hit in hits] == found


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("q", "a\0b"),
        ("q", "a" * 501),
        ("limit", "0"),
        ("limit", "101"),
        ("limit", "9" * 5_000),
        ("since", "yesterday"),
        ("since", "20310408"),
        ("until", "2031-02-30"),
        ("speaker", "\0"),
    ],
)
def test_a_search_that_is_none_is_refused(name: str, value: str, archive: dict[str, str], ask: Any, told: Any) -> None:
    assert told(ask("GET", "/v1/archive/search", archive, params={name: value}))["status"] == 422


def test_what_is_there_is_not_kept_twice_and_what_is_new_takes_its_place(archive: dict[str, str], ask: Any) -> None:
    assert ask("POST", "/v1/archive", archive, json=TOLL).json() == {"id": "toll", "standing": "unchanged"}
    later = {**TOLL, "text": "“We will raise the ferry toll,” Mayor Ada Quill said."}
    assert ask("POST", "/v1/archive", archive, json=later).json() == {"id": "toll", "standing": "changed"}
    stats = Stats.model_validate(ask("GET", "/v1/archive/stats", archive).json())
    assert (stats.documents, stats.quotes) == (2, 2)
    asked = {"claim": "We will raise the ferry toll", "sources": "archive"}
    assert ask("POST", "/v1/verify", archive, json=asked).json()["wording"] == "verbatim"


def test_an_article_that_is_kept_needs_an_id(archive: dict[str, str], ask: Any, told: Any) -> None:
    assert told(ask("POST", "/v1/archive", archive, json={"text": "Ada Quill won."}))["status"] == 422


def test_claims_and_drafts_are_judged_by_the_archive(archive: dict[str, str], ask: Any) -> None:
    claim = {"claim": "We will raise the ferry toll", "speaker": "Ada Quill", "sources": "archive"}
    verdict = ask("POST", "/v1/verify", archive, json=claim).json()
    assert (verdict["wording"], verdict["searched"]) == ("altered_critical", {"documents": 2})
    draft = {"draft": "“We will rebuild the pier,” Bo Ferris said.", "sources": "archive"}
    (checked,) = ask("POST", "/v1/verify/draft", archive, json=draft).json()["quotations"]
    assert checked["verdict"]["matches"][0]["document"] == "pier"
    for path, asked in (("/desk/quote", claim), ("/desk/draft", draft)):
        answer = ask("POST", path, archive, json=asked)
        assert answer.status_code == 200
        assert "<b>" not in answer.json()["html"]


def test_in_an_archive_with_nothing_in_it_nothing_is_found(tmp_path: Path, ask: Any) -> None:
    empty = {"archive": str(tmp_path / "empty.sqlite")}
    answer = ask("POST", "/v1/verify", empty, json={"claim": "We will raise the ferry toll", "sources": "archive"})
    verdict = answer.json()
    assert (answer.status_code, verdict["wording"], verdict["searched"]["documents"]) == (200, "not_found", 0)
    assert verdict["matches"] == []
    assert ask("GET", "/v1/archive/search", empty).json() == {"hits": []}


def test_a_file_that_is_no_archive_ends_the_start(tmp_path: Path, ask: Any) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("not an archive" * 100, encoding="utf-8")
    with pytest.raises(Exception, match=r"notes\.txt"):
        ask("GET", "/healthz", {"archive": str(file)})


@pytest.mark.parametrize(
    ("trouble", "detail", "logged"),
    [
        (ArchiveTooSlow("a secret: late"), "took too long", "the archive took too long"),
        (ArchiveError("a secret: broken"), "cannot be used", "the archive cannot be used"),
    ],
)
def test_an_archive_that_fails_is_answered_and_logged_without_its_words(
    trouble: ArchiveError, detail: str, logged: str, caplog: pytest.LogCaptureFixture
) -> None:
    trouble.cause = "OperationalError SQLITE_INTERRUPT"
    told = refusal(trouble)
    assert (told.status_code, detail in told.detail, "secret" in told.detail) == (503, True, False)
    assert f"{logged}: OperationalError SQLITE_INTERRUPT" in caplog.text
    assert "secret" not in caplog.text


def test_a_search_that_takes_too_long_is_given_up(
    archive: dict[str, str], ask: Any, told: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judging, "SEARCHING", -1.0)
    monkeypatch.setattr(engines, "STEPS", 1)
    monkeypatch.setattr(judging, "_open", {})
    problem = told(
        ask("POST", "/v1/verify", archive, json={"claim": "We will raise the ferry toll", "sources": "archive"})
    )
    assert (problem["status"], "took too long" in problem["detail"]) == (503, True)
