"""The desk's files, and nothing else of this machine."""

from pathlib import Path
from typing import Any

import pytest

from wirefacts.web.fence import HEADERS


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/desk/index.html", "text/html; charset=utf-8"),
        ("/desk/desk.js", "text/javascript; charset=utf-8"),
        ("/desk/views/desk.css", "text/css; charset=utf-8"),
        ("/desk/drawing.css", "text/css; charset=utf-8"),
    ],
)
def test_a_file(path: str, kind: str, desk: Path, ask: Any) -> None:
    answer = ask("GET", path, {"desk": desk})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == kind
    assert all(answer.headers[name] == value for name, value in HEADERS.items())


def test_a_file_is_there_for_who_asks_for_its_head_alone(desk: Path, ask: Any) -> None:
    for path in ("/", "/desk/desk.js", "/desk/drawing.css", "/desk/drawing.js"):
        assert ask("HEAD", path, {"desk": desk}).status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/desk/../secret.txt",
        "/desk/%2e%2e/secret.txt",
        "/desk/..%2fsecret.txt",
        "/desk/..%5csecret.txt",
        "/desk/%2e%2e%2fsecret.txt",
        "/desk//etc/passwd",
        "/desk/%2fetc%2fpasswd",
        "/desk/desk.js%00.txt",
        "/desk/views",
        "/desk/views/",
        "/desk/./desk.js/",
        "/desk/~root",
        "/desk/" + "a/" * 500,
        "/desk/",
    ],
)
def test_no_path_leads_out(path: str, desk: Path, ask: Any, told: Any) -> None:
    answer = ask("GET", path, {"desk": desk})
    assert told(answer)["status"] == 404
    assert "secret" not in answer.text


def test_a_link_out_of_the_folder_is_not_followed(desk: Path, ask: Any, told: Any) -> None:
    (desk / "link.txt").symlink_to(desk.parent / "secret.txt")
    assert told(ask("GET", "/desk/link.txt", {"desk": desk}))["status"] == 404


def test_every_answer_keeps_browsers_in(ask: Any) -> None:
    for method, path in (("GET", "/healthz"), ("GET", "/nothing"), ("POST", "/v1/extract")):
        headers = ask(method, path).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert (headers["x-content-type-options"], headers["referrer-policy"]) == ("nosniff", "no-referrer")
        assert headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    "hostile", ["<script>alert(1)</script>", "<svg onload=alert(1)>", '"><img src=x onerror=alert(1)>']
)
def test_drawings_hold_no_markup_of_others(hostile: str, ask: Any) -> None:
    text = f"“{hostile} will win,” Ada Quill said."
    source = {"id": hostile, "text": text}
    drawn = [
        ask("POST", "/desk/article", json={"text": text, "headline": hostile}),
        ask("POST", "/desk/quote", json={"claim": f"{hostile} will win", "sources": [source]}),
        ask("POST", "/desk/draft", json={"draft": text, "sources": [source]}),
    ]
    for answer in drawn:
        assert answer.status_code == 200
        html = answer.json()["html"]
        assert not any(f"<{name}" in html for name in ("script", "svg", "img", "style"))
