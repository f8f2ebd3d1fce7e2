"""WCAG 2.2 AA as far as axe can tell; narrow, wide, dark and printed pages; weight and speed."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

Open = Callable[..., "Page"]
VIEWS = ["quote", "draft", "article"]
HEAVIEST = 300_000
"""Bytes of all files that the page loads."""


def violations(page: "Page") -> list[str]:
    """What axe finds, by rule and element."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page).response["violations"]
    return [f"{each['id']}: {node['html'][:120]}" for each in found for node in each["nodes"]]


def width(page: "Page") -> int:
    return int(page.evaluate("document.documentElement.scrollWidth"))


def stands_in_nobodys_way(page: "Page") -> None:
    """Nothing that axe finds by day or by night, and nothing wider than a telephone."""
    schemes: tuple[Literal["light", "dark"], ...] = ("light", "dark")
    for scheme in schemes:
        page.emulate_media(color_scheme=scheme)
        assert violations(page) == [], scheme
    page.set_viewport_size({"width": 360, "height": 740})
    assert width(page) == 360


@pytest.mark.parametrize("view", VIEWS)
def test_a_view_stands_in_nobodys_way(tried: Open, view: str) -> None:
    page = tried(view)
    if view == "draft":
        page.click("#wf-n1 summary")
    stands_in_nobodys_way(page)


def test_corrections_stand_in_nobodys_way(tried: Open) -> None:
    page = tried("article")
    page.click("[data-mode=correct]")
    page.focus(".queue button[aria-current]")
    for key in "axc":
        page.keyboard.press(key)
    stands_in_nobodys_way(page)


def test_empty_views_and_dialogs(desk: Open) -> None:
    page = desk("archive", width=360)
    assert violations(page) == []
    assert width(page) == 360
    page.keyboard.press("?")
    assert violations(page) == []


def test_a_long_word_makes_no_page_wide(desk: Open) -> None:
    page = desk("quote", width=360)
    word = "ferry" * 200
    page.fill("#claim", f"We sold {word} to all")
    page.fill("#quote-text-0", f"We never sold {word} to all of them")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("#quote-result .wf-verdict")
    assert width(page) == 360


def test_print_shows_what_was_found_alone(tried: Open) -> None:
    page = tried("quote", scheme="dark")
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light"
    assert not page.is_visible("nav")
    assert not page.is_visible("#quote-form")
    assert page.is_visible("#quote-result mark.wf-grave")
    assert page.pdf()[:5] == b"%PDF-"


def test_a_printed_draft_has_its_notes_open(tried: Open) -> None:
    page = tried("draft")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("#draft-result details[open]").count() == 3


def test_the_page_is_light(desk: Open) -> None:
    page = desk("quote")
    sizes: list[int] = []
    page.on("response", lambda answer: sizes.append(len(answer.body())))
    page.reload()
    page.wait_for_selector("html[data-ready]")
    page.wait_for_load_state("networkidle")
    assert len(sizes) > 10
    assert sum(sizes) < HEAVIEST


def test_ids_are_unique(tried: Open) -> None:
    page = tried("article")
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map((each) => each.id)")
    assert len(ids) == len(set(ids))


def test_the_desks_files_ask_for_nothing_elsewhere() -> None:
    folder = Path(__file__).parents[2] / "pipeline" / "wirefacts" / "web" / "desk"
    files = [file for file in folder.iterdir() if file.suffix in {".js", ".css", ".html"}]
    assert len(files) > 15
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert "innerHTML" not in text or file.name == "dom.js"
        assert not re.search(r"\.style\b", text)
        assert "eval(" not in text
        assert len(text.splitlines()) <= 300
