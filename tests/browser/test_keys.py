"""Every view answers keys alone."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

Open = Callable[..., "Page"]


def focused(page: "Page") -> str:
    return str(page.evaluate("document.activeElement.id"))


def tab_to(page: "Page", name: str) -> None:
    """Presses Tab until the field of that id has the focus."""
    for _ in range(40):
        if focused(page) == name:
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{name} is not reached with Tab")


def test_a_quotation_is_checked_with_keys_alone(desk: Open) -> None:
    page = desk("article")
    page.keyboard.press("1")
    page.wait_for_url("**/?view=quote")
    page.keyboard.press("/")
    assert focused(page) == "claim"
    page.keyboard.type("The pier opens in May")
    tab_to(page, "quote-text-0")
    page.keyboard.type("The pier opens in June, she said.")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("#quote-result .wf-verdict")
    assert focused(page) == "quote-result"
    assert "June" in page.inner_text("#quote-result .wf-source")


def test_a_draft_is_checked_with_keys_alone(desk: Open) -> None:
    page = desk("quote")
    page.keyboard.press("2")
    page.keyboard.press("/")
    assert focused(page) == "draft-text"
    page.keyboard.insert_text("“We will raise the ferry toll,” Ada Quill said on Monday.")
    tab_to(page, "draft-text-0")
    page.keyboard.insert_text("ADA QUILL: We will not raise the ferry toll.")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("#draft-result .wf-row")
    tab_to(page, "wf-q1")
    page.keyboard.press("Enter")
    assert page.is_visible("#wf-n1 .wf-sides")
    page.keyboard.press("Enter")
    assert not page.is_visible("#wf-n1 .wf-sides")


def test_an_article_and_the_archive_answer_keys_alone(desk: Open) -> None:
    page = desk("quote")
    page.keyboard.press("3")
    page.keyboard.press("/")
    assert focused(page) == "article-text"
    page.keyboard.insert_text("Bo Ferris, 44, resigned on Monday.")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("#article-page .wf-card")
    page.keyboard.press("4")
    page.keyboard.press("/")
    assert focused(page) == "words"
    page.keyboard.insert_text("no such words in it")
    page.keyboard.press("Enter")
    page.wait_for_selector("#archive-result h2 >> text=Nothing found")


def test_keys_can_be_looked_up_and_turned_off(desk: Open) -> None:
    page = desk("quote")
    page.keyboard.press("?")
    assert page.is_visible("#help")
    page.uncheck("#single-keys")
    page.keyboard.press("Escape")
    assert not page.is_visible("#help")
    page.keyboard.press("3")
    assert page.is_visible("#quote")
    page.reload()
    page.wait_for_selector("html[data-ready]")
    page.keyboard.press("3")
    assert page.is_visible("#quote")


def test_the_skip_link_comes_first(desk: Open) -> None:
    page = desk("quote")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert focused(page) == "main"
