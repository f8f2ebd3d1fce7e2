"""Pictures of the desk for the docs: `make screenshots` takes them anew."""

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

Open = Callable[..., "Page"]
DOCS = Path(__file__).parents[2] / "docs"
LARGEST = 150_000
"""Bytes of a picture."""
taken = pytest.mark.skipif(not os.environ.get("WIREFACTS_SCREENSHOTS"), reason="pictures are taken by make screenshots")


def shoot(page: "Page", name: str, top: str, height: int) -> None:
    """Takes what is below the element `top`, without the message in the corner."""
    page.wait_for_timeout(300)
    page.evaluate("document.getElementById('status').textContent = ''; document.activeElement.blur()")
    box = page.locator(top).first.bounding_box()
    assert box is not None
    width = page.viewport_size["width"] if page.viewport_size else 0
    above = float(page.evaluate("scrollY"))
    clip = {"x": 0.0, "y": max(0.0, box["y"] + above - 12), "width": float(width), "height": float(height)}
    page.screenshot(path=DOCS / "desk" / f"{name}.png", full_page=True, clip=clip)  # type: ignore[arg-type]


@taken
@pytest.mark.parametrize(
    ("view", "name", "top", "width", "height", "scheme"),
    [
        ("quote", "quote", ".masthead", 1000, 940, "light"),
        ("article", "article", ".wf-story", 1040, 640, "light"),
        ("quote", "narrow", "#quote-result", 360, 700, "dark"),
    ],
)
def test_a_view(
    tried: Open, view: str, name: str, top: str, width: int, height: int, scheme: Literal["light", "dark"]
) -> None:
    shoot(tried(view, width=width, scheme=scheme), name, top, height)


@taken
def test_a_draft(tried: Open) -> None:
    page = tried("draft", width=1080)
    page.click("#wf-n1 summary")
    shoot(page, "draft", "#draft-result", 720)


@taken
def test_corrections(tried: Open) -> None:
    page = tried("article", width=1080)
    page.click("[data-mode=correct]")
    page.focus(".queue button[aria-current]")
    for key in "axc":
        page.keyboard.press(key)
    shoot(page, "correct", ".toolbar", 760)


def test_the_docs_show_every_picture_and_none_is_heavy() -> None:
    shown = set(re.findall(r"\(desk/([\w-]+\.png)\)", (DOCS / "desk.md").read_text(encoding="utf-8")))
    files = {file.name: file.stat().st_size for file in (DOCS / "desk").iterdir()}
    assert set(files) == shown
    assert all(size < LARGEST for size in files.values()), files
