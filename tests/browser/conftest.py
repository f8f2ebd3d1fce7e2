"""The desk in the system's Chromium, served by the program itself on a free port of this machine."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
WAIT = 20_000
"""Milliseconds that anything on the page may take."""
Open = Callable[..., "Page"]


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the service's archive."""
    return tmp_path_factory.mktemp("archive") / "desk.db"


@pytest.fixture(scope="session")
def served(archive: Path) -> Iterator[str]:
    """The service's address, with the pipeline of rules and an archive."""
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine")
    pytest.importorskip("playwright")
    command = "from wirefacts.cli.main import main; main()"
    started = subprocess.Popen(
        [sys.executable, "-c", command, "serve", "--config", "en_wire_rules", "--port", "0", "--archive", str(archive)],
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "OMP_NUM_THREADS": "1", "PYTHONUNBUFFERED": "1"},
    )
    try:
        assert started.stderr is not None
        line = started.stderr.readline()
        assert line.startswith("wirefacts: http://127.0.0.1:"), line
        yield line.split()[1].rstrip("/")
    finally:
        started.terminate()
        try:
            started.wait(30)
        finally:
            started.kill()
            if started.stderr:
                started.stderr.close()


@pytest.fixture(scope="module")
def browser(served: str) -> Iterator["Browser"]:
    """Chromium. Of a module alone, since its event loop would be in the way of others' tests."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        chromium = play.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        )
        yield chromium
        chromium.close()


@pytest.fixture
def desk(browser: "Browser", served: str) -> Iterator[Open]:
    """Opens a view in a browser that knows nothing yet. Nothing may break there, be refused by the policy, or go elsewhere."""
    contexts: list[BrowserContext] = []
    trouble: list[str] = []

    def opened(view: str = "quote", width: int = 1280, scheme: str = "light", **more: object) -> "Page":
        context = browser.new_context(
            viewport={"width": width, "height": 800},
            color_scheme=scheme,
            accept_downloads=True,
            **more,  # type: ignore[arg-type]
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(WAIT)
        page.on("console", lambda told: trouble.append(told.text) if is_trouble(told.type, told.text) else None)
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.on("request", lambda asked: None if asked.url.startswith((served, "blob:")) else trouble.append(asked.url))
        page.on("dialog", lambda dialog: (trouble.append(dialog.message), dialog.dismiss()))
        page.goto(f"{served}/?view={view}")
        page.wait_for_selector("html[data-ready]")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert trouble == []


def is_trouble(kind: str, told: str) -> bool:
    """True for what the browser complains of, save that the service refused something, which the page tells."""
    return kind in {"error", "warning"} and not any(
        f"responded with a status of {status}" in told for status in ("4", "503")
    )


RESULTS = {
    "quote": "#quote-result .wf-verdict",
    "draft": "#draft-result .wf-row",
    "article": "#article-page .wf-story",
}
"""What each view shows when it has an answer."""


@pytest.fixture
def tried(desk: Open) -> Open:
    """Opens a view, presses its button for an example, and waits for what comes."""

    def opened(view: str, **more: object) -> "Page":
        page = desk(view, **more)
        page.click(f"#{view} [data-example]")
        page.wait_for_selector(RESULTS[view])
        return page

    return opened
