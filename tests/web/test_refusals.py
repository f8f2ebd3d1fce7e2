"""What is refused, and how: with problem details, and never as an error of ours."""

import json
from typing import Any

import pytest

JSON = {"content-type": "application/json"}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 422),
        (b"{", 400),
        (b"\xff\xfe", 400),
        (b'"text"', 422),
        (b"[]", 422),
        (b"null", 422),
        (b"{}", 422),
        (b'{"text": 3}', 422),
        (b'{"text": ""}', 422),
        (b'{"text": " \\n"}', 422),
        (b'{"text": "a", "mood": "good"}', 422),
        (b'{"text": "a", "published": "soon"}', 422),
        (b'{"text": "a", "published": NaN}', 400),
        (b'{"text": "a", "id": Infinity}', 400),
        (b'{"text": "a\\u0000b"}', 422),
        (b'{"text": "a\\ud800b"}', 422),
        (b'{"text": "a", "\\udfff": 1}', 422),
        (b'{"text": "a", "id": ' + b"9" * 5_000 + b"}", 400),
        (b'{"text": "a", "id": 1e999}', 422),
        (b"[" * 100_000, 400),
        (json.dumps({"text": "a", **{f"x{n}": n for n in range(2_000)}}).encode(), 400),
        (b'{"text": ' + b"[" * 200 + b"]" * 200 + b"}", 400),
        (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, 400),
    ],
)
@pytest.mark.parametrize("path", ["/v1/extract", "/v1/verify", "/v1/verify/draft", "/desk/article"])
def test_a_body_that_is_none_is_refused(path: str, body: bytes, status: int, ask: Any, told: Any) -> None:
    problem = told(ask("POST", path, content=body, headers=JSON))
    assert problem["status"] in ({status} if path in ("/v1/extract", "/desk/article") else {400, 422})


def test_values_of_a_refused_body_are_not_repeated(ask: Any, told: Any) -> None:
    extraction = {"document": {"id": "a", "sha256": "0" * 64}, "records": [{"type": "a secret"}]}
    answer = ask("POST", "/desk/corrections", json={"text": "a", "form": "markup", "extraction": extraction})
    assert "Input should have one of these as 'type'" in told(answer)["errors"][0]["what"]
    assert "secret" not in answer.text
    answer = ask("POST", "/v1/extract", json={"text": "Ada Quill resigned.", "published": "a secret day"})
    assert told(answer)["errors"][0]["where"] == "body.published"
    assert "secret" not in answer.text
    assert "Quill" not in answer.text


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nothing", 404),
        ("GET", "/docs", 404),
        ("GET", "/v1/extract", 405),
        ("DELETE", "/v1/extract", 405),
        ("PUT", "/healthz", 405),
        ("OPTIONS", "/v1/verify", 405),
    ],
)
def test_a_route_that_is_none(method: str, path: str, status: int, ask: Any, told: Any) -> None:
    answer = ask(method, path)
    assert told(answer)["status"] == status
    assert ("allow" in answer.headers) == (status == 405)


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", None]
)
def test_a_body_of_another_kind_is_refused(kind: str | None, ask: Any, told: Any) -> None:
    headers = {"content-type": kind} if kind else {}
    assert told(ask("POST", "/v1/extract", content=b'{"text": "a"}', headers=headers))["status"] == 415


def test_size(ask: Any, told: Any) -> None:
    long = json.dumps({"text": "word " * 400}).encode()
    assert told(ask("POST", "/v1/extract", {"max_body": 1_000}, content=long, headers=JSON))["status"] == 413

    async def pieces() -> Any:
        for start in range(0, len(long), 100):
            yield long[start : start + 100]

    assert told(ask("POST", "/v1/extract", {"max_body": 1_000}, content=pieces(), headers=JSON))["status"] == 413
    assert told(ask("POST", "/v1/extract", {"max_characters": 100}, content=long, headers=JSON))["status"] == 413
    source = {"id": "a", "text": "word " * 30}
    asked = {"claim": "a word", "sources": [source, {**source, "id": "b"}]}
    assert told(ask("POST", "/v1/verify", {"max_characters": 200}, json=asked))["status"] == 413
    two = [source, {**source, "text": "other words"}]
    assert told(ask("POST", "/v1/verify", json={**asked, "sources": two}))["status"] == 422
    assert ask("POST", "/v1/verify", json={**asked, "sources": [source, source]}).json()["searched"] == {"documents": 1}


def test_who_asks_too_often_hears_when_to_come_again(ask_all: Any, told: Any) -> None:
    answers = ask_all([("GET", "/v1/schema", {})] * 8, rate=12)
    refused = [answer for answer in answers if answer.status_code == 429]
    assert len(refused) == 6
    assert all(told(answer) and int(answer.headers["retry-after"]) >= 1 for answer in refused)
    assert ask_all([("GET", "/healthz", {})] * 8, rate=1)[-1].status_code == 200


def test_a_full_queue_is_refused_politely_and_nobody_is_lost(ask_all: Any, told: Any) -> None:
    answers = ask_all(
        [("POST", "/v1/extract", {"json": {"text": f"Ada Quill, {n}, won."}}) for n in range(20, 60)], queue=5
    )
    done = [answer for answer in answers if answer.status_code == 200]
    refused = [answer for answer in answers if answer.status_code == 503]
    assert len(done) + len(refused) == 40
    assert len(done) >= 5
    assert all(told(answer) and int(answer.headers["retry-after"]) >= 1 for answer in refused)
