"""What nobody foresaw, and what monitoring reads of it."""

import logging
from typing import Any

import httpx
import pytest

from wirefacts.verify import verdicts

ARTICLE = {"text": "Ada Quill, 61, won."}


def test_an_unforeseen_error_is_answered_and_told_without_its_words(
    ask_all: Any, told: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> Any:
        raise ValueError("Ada Quill's secret")

    monkeypatch.setattr(verdicts, "json_schema", broken)
    with caplog.at_level(logging.INFO):
        (failed,) = ask_all([("GET", "/v1/schema/verdict", {})])
    assert told(failed)["status"] == 500
    assert "secret" not in failed.text
    assert "ValueError at " in caplog.text
    assert "secret" not in caplog.text


def test_figures(ask_all: Any) -> None:
    asked = [("POST", "/v1/extract", {"json": ARTICLE}), ("GET", "/no/such?q=secret", {}), ("BREW", "/v1/extract", {})]
    answers = ask_all([*asked, ("GET", "/metrics", {})])
    assert [answer.status_code for answer in answers] == [200, 404, 405, 200]
    assert answers[-1].headers["content-type"].startswith("text/plain; version=0.0.4")


def test_figures_name_routes_and_no_addresses(place: str) -> None:
    httpx.get(f"{place}no/such?q=secret")
    httpx.post(f"{place}v1/extract", json=ARTICLE, timeout=60)
    httpx.request("BREW", f"{place}v1/extract")
    figures = httpx.get(f"{place}metrics").text
    assert 'wirefacts_requests_total{method="POST",route="/v1/extract",status="200"}' in figures
    assert 'wirefacts_requests_total{method="OTHER",' in figures
    assert 'route="other",status="404"' in figures
    assert "wirefacts_jobs_lost 0.0" in figures
    assert "secret" not in figures
    assert "such" not in figures


def test_a_line_for_each_request_where_it_is_wanted(ask: Any, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "wirefacts.web"):
        ask("POST", "/v1/extract?q=secret", {"access_log": True}, json=ARTICLE)
        ask("GET", "/desk/secret.js", {"access_log": True})
        ask("GET", "/healthz")
    first, second = (record.getMessage() for record in caplog.records if record.name == "wirefacts.web")
    assert first.startswith("POST /v1/extract 200 ")
    assert second.startswith("GET /desk/{name:path} 404 ")
