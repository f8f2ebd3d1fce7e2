"""`wirefacts serve`: what it refuses, what it says, how it ends."""

import os
import signal
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner

from wirefacts.cli.main import app
from wirefacts.web.workers import ProcessWorker, WorkerLost

PROGRAM = [sys.executable, "-c", "from wirefacts.cli.main import main; main()", "serve"]


def said(words: list[str], code: int) -> str:
    """What the command says on stderr before it ends with `code`."""
    result = CliRunner().invoke(app, ["serve", *words])
    assert result.exit_code == code, result.output
    return result.stderr


def test_another_address_than_loopback_needs_a_token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WIREFACTS_TOKEN", raising=False)
    assert "--token-file" in said(["--host", "0.0.0.0"], 2)  # noqa: S104 - nothing listens
    assert "no such file" in said(["--token-file", str(tmp_path / "none")], 4)
    file = tmp_path / "token"
    for token, why in (("", "no token in it"), ("short", "16 characters"), ("a token with blanks", "without blanks")):
        file.write_text(token, encoding="ascii")
        assert why in said(["--host", "0.0.0.0", "--token-file", str(file)], 2)  # noqa: S104 - nothing listens
    file.write_bytes(b"\xff" * 20)
    assert "no token can be read" in said(["--token-file", str(file)], 2)


def test_a_port_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert "choose another --port" in said(["--port", str(taken.getsockname()[1])], 2)


def test_what_cannot_start_says_why(tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("not an archive" * 100, encoding="utf-8")
    assert "not an archive" in said(["--port", "0", "--archive", str(notes)], 10)
    assert "no pipeline named" in said(["--port", "0", "--config", "no-such-pipeline"], 2)


@pytest.mark.parametrize(
    ("trouble", "told"), [(WorkerLost(late=False), "a worker died"), (RuntimeError("ValueError"), "start: ValueError")]
)
def test_a_worker_that_does_not_start_says_so(trouble: Exception, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def start(_: ProcessWorker) -> None:
        raise trouble

    monkeypatch.setattr(ProcessWorker, "start", start)
    assert told in said(["--port", "0"], 1)


def test_without_the_extra_it_says_what_to_install() -> None:
    code = (
        "import sys\nsys.modules['fastapi'] = None\nfrom wirefacts.cli.main import main\n"
        "sys.argv = ['wirefacts', 'serve']\nmain()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "wirefacts: serving needs fastapi: pip install 'wirefacts[web]'\n"


def test_it_serves_until_it_is_told_to_stop_and_leaves_no_process_behind(tmp_path: Path) -> None:
    token = tmp_path / "token"
    token.write_text("a-long-enough-token\n", encoding="ascii")
    with subprocess.Popen(
        [*PROGRAM, "--port", "0", "--token-file", str(token), "--access-log"], stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stderr is not None
        first = running.stderr.readline()
        place = first.split()[1]
        assert place.startswith("http://127.0.0.1:")
        headers = {"authorization": "Bearer a-long-enough-token"}
        answer = httpx.post(
            f"{place}v1/extract?secret=1", json={"text": "Ada Quill, 61, won."}, headers=headers, timeout=60
        )
        assert answer.status_code == 200
        assert httpx.post(f"{place}v1/extract", json={"text": "Ada Quill."}).status_code == 401
        children = Path(f"/proc/{running.pid}/task/{running.pid}/children")
        workers = [int(pid) for pid in children.read_text(encoding="ascii").split()] if children.exists() else []
        with ThreadPoolExecutor(1) as pool:
            long = {"text": "Ada Quill, 61, won on Monday. " * 300}
            last = pool.submit(httpx.post, f"{place}v1/extract", json=long, headers=headers, timeout=60)
            until_two_are_open(f"{place}metrics", headers)
            running.send_signal(signal.SIGINT)
            assert last.result().status_code == 200
        rest = running.stderr.read()
        assert running.wait(30) == 0
    assert "Quill" not in rest
    assert "secret" not in rest
    assert "POST /v1/extract 200" in rest
    assert not any(_is_running(pid) for pid in workers)


def until_two_are_open(figures: str, headers: dict[str, str]) -> None:
    """Waits until another request is being answered beside the one for `figures`, or has been."""
    end = time.monotonic() + 30
    seen = ("wirefacts_requests_open 2.0", 'route="/v1/extract",status="200"} 2.0')
    while not any(each in httpx.get(figures, headers=headers).text for each in seen):
        assert time.monotonic() < end
        time.sleep(0.02)


def _is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
