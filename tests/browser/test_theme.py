"""Light and dark: as the system has it, unless it was chosen; paper is always light."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

Open = Callable[..., "Page"]
LIGHT, DARK = "rgb(255, 254, 251)", "rgb(23, 22, 21)"
_COLOURS = """() => [document.body, document.querySelector('#article-page .wf-story')]
    .map((each) => getComputedStyle(each).backgroundColor)"""
_SCHEME = "getComputedStyle(document.documentElement).colorScheme"


def grounds(page: "Page") -> set[str]:
    """What the page, and a drawing in it, stand on."""
    return set(page.evaluate(_COLOURS))


@pytest.mark.parametrize(("system", "chosen", "ground"), [("light", "dark", DARK), ("dark", "light", LIGHT)])
def test_the_choice_goes_before_the_system_and_outlives_a_reload(
    tried: Open, system: str, chosen: str, ground: str
) -> None:
    page = tried("article", scheme=system)
    before = grounds(page)
    page.select_option("#theme", chosen)
    assert grounds(page) == {ground} != before
    page.reload()
    page.wait_for_selector("#article-page .wf-story")
    assert grounds(page) == {ground}
    assert page.input_value("#theme") == chosen
    assert page.evaluate(_SCHEME) == chosen

    page.emulate_media(media="print")
    assert page.evaluate(_SCHEME) == "light"
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(28, 25, 23)"
    page.emulate_media(media="screen")

    page.select_option("#theme", "system")
    assert grounds(page) == before
    assert page.evaluate("localStorage.getItem('wirefacts.desk.theme')") is None


@pytest.mark.parametrize("chosen", ["light", "dark"])
def test_axe_finds_nothing_in_either(tried: Open, chosen: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = tried("quote", scheme="dark" if chosen == "light" else "light")
    page.select_option("#theme", chosen)
    assert Axe().run(page).response["violations"] == []


def test_what_is_kept_and_is_no_theme_is_passed_over(desk: Open) -> None:
    page = desk("quote")
    for kept in ("{", '"toString"', '{"a": 1}'):
        page.evaluate("(kept) => localStorage.setItem('wirefacts.desk.theme', kept)", kept)
        page.reload()
        page.wait_for_selector("html[data-ready]")
        assert page.input_value("#theme") == "system"
