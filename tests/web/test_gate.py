"""Who is answered: by name, by token, and no other site's page."""

from typing import Any

import pytest

from wirefacts.web.gate import host_name
from wirefacts.web.settings import is_loopback

ARTICLE = {"text": "Ada Quill resigned."}
TOKEN = "a-long-enough-token"  # noqa: S105 - a test's


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost", "LOCALHOST:8000", "[::1]:8000", "127.0.0.2"])
def test_loopback_names_are_answered(host: str, ask: Any) -> None:
    assert ask("GET", "/v1/schema", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "host",
    [
        "rebound.example",
        "rebound.example:8000",
        "127.0.0.1.example",
        "localhost.example",
        "",
        "10.0.0.1",
        "[::2]",
        "a b",
    ],
)
def test_another_name_is_not(host: str, ask: Any, told: Any) -> None:
    for path in ("/v1/schema", "/", "/healthz", "/metrics"):
        assert told(ask("GET", path, headers={"host": host}))["status"] == 421
    assert ask("GET", "/healthz", {"hosts": (host_name(host),)}, headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:9999"},
        {"origin": "http://localhost:8000"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "http://127.0.0.1:8000", "sec-fetch-site": "cross-site"},
    ],
)
def test_another_sites_page_is_refused(headers: dict[str, str], ask: Any, told: Any) -> None:
    assert told(ask("POST", "/v1/extract", json=ARTICLE, headers=headers))["status"] == 403
    for path in ("/v1/archive/search?q=toll", "/v1/archive/stats", "/metrics"):
        assert told(ask("GET", path, headers=headers))["status"] == 403
    for path in ("/", "/desk/app.js", "/healthz"):
        assert ask("GET", path, headers=headers).status_code == 200


@pytest.mark.parametrize(
    "headers", [{"origin": "http://127.0.0.1:8000"}, {"sec-fetch-site": "same-origin"}, {"sec-fetch-site": "none"}, {}]
)
def test_our_own_page_is_answered(headers: dict[str, str], ask: Any) -> None:
    assert ask("POST", "/v1/extract", json=ARTICLE, headers=headers).status_code == 200


@pytest.mark.parametrize(
    "given", [None, "", "Bearer", "Bearer ", "Bearer wrong", f"Basic {TOKEN}", TOKEN, f"Bearer {TOKEN}x", "Bearer ü"]
)
@pytest.mark.parametrize("path", ["/v1/schema", "/metrics", "/openapi.json", "/desk/article", "/nothing"])
def test_without_the_token_nothing_is_told(given: str | None, path: str, ask: Any, told: Any) -> None:
    headers = {} if given is None else {"authorization": given.encode()}
    answer = ask("GET", path, {"token": TOKEN}, headers=headers)
    assert told(answer)["status"] == 401
    assert answer.headers["www-authenticate"].startswith("Bearer")


def test_with_the_token_it_is(ask: Any) -> None:
    headers = {"authorization": f"Bearer {TOKEN}"}
    assert ask("POST", "/v1/extract", {"token": TOKEN}, json=ARTICLE, headers=headers).status_code == 200
    for path in ("/healthz", "/readyz"):
        assert ask("GET", path, {"token": TOKEN}).status_code == 200


def test_a_public_service_goes_by_any_name_unless_told(ask: Any, told: Any) -> None:
    public = {"host": "0.0.0.0", "token": TOKEN}  # noqa: S104 - nothing listens
    assert ask("GET", "/healthz", public, headers={"host": "facts.example"}).status_code == 200
    named = {**public, "hosts": ("facts.example",)}
    assert ask("GET", "/healthz", named, headers={"host": "facts.example:443"}).status_code == 200
    assert told(ask("GET", "/healthz", named, headers={"host": "other.example"}))["status"] == 421


def test_what_is_loopback() -> None:
    assert all(map(is_loopback, ("127.0.0.1", "127.9.9.9", "::1", "[::1]", "localhost", "LocalHost")))
    assert not any(map(is_loopback, ("0.0.0.0", "::", "10.0.0.1", "example.org", "", "127.0.0.1.example")))  # noqa: S104
