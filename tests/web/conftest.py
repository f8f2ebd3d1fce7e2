"""The service in this process: its pipeline in a thread, no socket."""

import asyncio
import json
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from wirefacts.web.app import create_app
from wirefacts.web.serving import Server, address, listening
from wirefacts.web.settings import Settings

Ask = Callable[..., httpx.Response]
AskAll = Callable[..., list[httpx.Response]]
SETTINGS = Settings(workers=0, queue=64)
SHORT = 0.6
"""Seconds that the hasty one waits for a client."""
SERVED = Settings(port=0, workers=0, queue=60, streams=60, max_body=100_000)
BASE = "http://127.0.0.1:8000"


def _all(requests: Sequence[tuple[str, str, dict[str, Any]]], settings: Settings) -> list[httpx.Response]:
    async def asked() -> list[httpx.Response]:
        app = create_app(settings)
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=BASE) as client,
        ):
            return list(await asyncio.gather(*(client.request(m, p, **more) for m, p, more in requests)))

    return asyncio.run(asked())


@pytest.fixture(scope="session")
def ask_all() -> AskAll:
    """Answers to requests that are sent at once; `changed` are settings."""

    def asked(requests: Sequence[tuple[str, str, dict[str, Any]]], **changed: Any) -> list[httpx.Response]:
        return _all(requests, replace(SETTINGS, **changed))

    return asked


@pytest.fixture(scope="session")
def ask() -> Ask:
    """The answer to one request; `changed` are settings, other words httpx's."""

    def asked(method: str, path: str, changed: dict[str, Any] | None = None, **more: Any) -> httpx.Response:
        return _all([(method, path, more)], replace(SETTINGS, **(changed or {})))[0]

    return asked


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A desk of three files, and a secret beside it."""
    folder = tmp_path / "desk"
    (folder / "views").mkdir(parents=True)
    (folder / "index.html").write_text("<!doctype html><title>desk</title>", encoding="utf-8")
    (folder / "desk.js").write_text("'use strict';", encoding="utf-8")
    (folder / "views" / "desk.css").write_text("a{}", encoding="utf-8")
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def told() -> Callable[[httpx.Response], dict[str, Any]]:
    """The problem in an answer, which must be one."""

    def problem(answer: httpx.Response) -> dict[str, Any]:
        assert answer.headers["content-type"] == "application/problem+json"
        found: dict[str, Any] = json.loads(answer.content)
        assert found["status"] == answer.status_code
        assert found["title"]
        return found

    return problem


@contextmanager
def served(settings: Settings) -> Iterator[str]:
    """The address of a service in a thread of this process."""
    with listening(settings) as held:
        ready = threading.Event()
        server = Server(settings, ready.set)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [held]}, daemon=True)
        thread.start()
        assert ready.wait(60)
        yield address("127.0.0.1", held)
        server.should_exit = True
        thread.join(30)
        assert not thread.is_alive()


@pytest.fixture(scope="session")
def place() -> Iterator[str]:
    """The address of a service."""
    with served(SERVED) as where:
        yield where


@pytest.fixture(scope="session")
def hasty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a service that has little patience with clients; only for tests of that, since a busy machine is slow."""
    desk = tmp_path_factory.mktemp("desk")
    (desk / "large.js").write_bytes(b" " * 30_000_000)
    short = {"head_seconds": SHORT, "body_seconds": SHORT, "write_seconds": 2 * SHORT}
    with served(replace(SERVED, desk=desk, **short)) as where:
        yield where
