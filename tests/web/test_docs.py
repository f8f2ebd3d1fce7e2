"""What docs/serve.md says: its commands start, its questions are answered, its routes and options are those that are there."""

import json
import re
import shlex
from pathlib import Path
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner

from wirefacts.cli.main import app
from wirefacts.web import serving
from wirefacts.web.app import create_app
from wirefacts.web.settings import Settings

PAGE = (Path(__file__).parents[2] / "docs" / "serve.md").read_text(encoding="utf-8")
COMMANDS = [line for block in re.findall(r"(?ms)^```sh\n(.*?)^```$", PAGE) for line in block.splitlines()]


@pytest.mark.parametrize("command", [line for line in COMMANDS if line.startswith("wirefacts ")])
def test_a_command_starts_a_service(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[Settings] = []
    monkeypatch.setattr(serving, "serve", lambda settings, _: started.append(settings))
    monkeypatch.chdir(tmp_path)
    Path("token.txt").write_text("a-long-enough-token", encoding="ascii")
    result = CliRunner().invoke(app, shlex.split(command)[1:])
    assert result.exit_code == 0, result.output
    assert len(started) == 1


@pytest.mark.parametrize("command", [line for line in COMMANDS if line.startswith("curl ")])
def test_a_question_is_answered(command: str, place: str) -> None:
    url, *words = shlex.split(command)[1:]
    given = dict(zip(words[::2], words[1::2], strict=True))
    body = json.dumps({"text": "Ada Quill, 61, won."}) if "--data-binary" in given else given.get("-d")
    headers = dict([given["-H"].split(": ")]) if "-H" in given else {}
    path = url.removeprefix("http://127.0.0.1:8000/")
    assert path != url
    answer = httpx.request("POST" if body else "GET", place + path, content=body, headers=headers, timeout=60)
    assert answer.status_code == 200, answer.text


def test_every_route_is_on_the_page() -> None:
    told = set(re.findall(r"(?:GET|POST|,) `?(/[\w/.]+)`|`(?:GET|POST) (/[\w/.]+)`", PAGE))
    named = {path for pair in told for path in pair if path}
    api: dict[str, Any] = create_app().openapi()
    missing = {path for path in api["paths"] if path not in named and f"`{path}`" not in PAGE}
    assert missing == set()


def test_limits_on_the_page_are_those_that_are_set() -> None:
    held = Settings()
    told = {
        "| `--max-characters`": f"{held.max_characters:,} characters",
        "| `--max-body`": f"{held.max_body:,} bytes",
        "| |": f"{held.head_seconds:.0f} seconds for a request's head, {held.body_seconds:.0f} for its body",
        "| `--timeout`": f"{held.job_seconds:.0f} seconds of work",
        "| `--queue`": f"{held.queue} request waiting for each worker, {held.streams} open streams",
    }
    rows = PAGE.splitlines()
    for option, figures in told.items():
        assert any(row.startswith(option) and figures in row for row in rows), option


def test_every_option_on_the_page_is_there() -> None:
    options = set(re.findall(r"--[a-z][a-z-]+", PAGE)) - {"--data-binary", "--retry"}
    shown = CliRunner().invoke(app, ["serve", "--help"], env={"COLUMNS": "200"}).stdout
    assert options <= set(re.findall(r"--[a-z][a-z-]+", shown))
