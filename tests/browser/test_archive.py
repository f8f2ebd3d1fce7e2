"""The archive at the desk: articles are kept, found by words, speaker and day, and quotations checked against them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

Open = Callable[..., "Page"]


def search(page: "Page", **fields: str) -> list[str]:
    """The quotations found."""
    for name in ("words", "by", "since", "until"):
        page.fill(f"#{name}", fields.get(name, ""))
    page.evaluate("document.getElementById('archive-result').replaceChildren()")
    page.click("#archive-form [type=submit]")
    page.wait_for_selector("#archive-result h2")
    return page.locator(".hits blockquote").all_inner_texts()


def test_an_article_is_kept_found_and_checked_against(tried: Open) -> None:
    page = tried("article")
    page.click("#keep-article")
    page.wait_for_selector("text=Kept in the archive.")
    page.click("#keep-article")
    page.wait_for_selector("text=It was there already.")
    page.click("nav >> text=Archive")
    page.wait_for_selector("#archive-size >> text=/[1-9] articles?,/")

    pier = "We will rebuild the pier, … We will not raise the ferry toll."
    assert search(page, words="pier") == [pier]
    assert search(page, words="ferry toll", by="quill") == [pier]
    assert search(page, words="pier", by="odell") == []
    assert page.inner_text("#archive-result h2") == "Nothing found"
    assert search(page, by="odell") == ["I wish her well, and I told her so,"]
    assert search(page, words="pier", since="2025-11-06") == []
    assert search(page, words="pier", since="2025-11-05", until="2025-11-05") == [pier]

    page.reload()
    page.wait_for_selector("#archive-result blockquote")
    assert not page.evaluate("document.activeElement.matches('#archive-result')")
    assert page.input_value("#words") == "pier"
    assert page.locator(".hits blockquote").all_inner_texts() == [pier]

    page.click("text=Check a quotation of this")
    assert page.input_value("#claim") == pier
    assert page.is_checked("#quote-archive")
    page.fill("#claim", "We will not rebuild the pier")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("#quote-result .wf-verdict")
    assert page.inner_text("#quote-result .wf-claim mark.wf-grave") == "not"
    assert "Quill wins Sambalu runoff" in page.inner_text("#quote-result .wf-whose")
    page.reload()
    page.wait_for_selector("#quote-archive:checked")


def test_a_service_without_an_archive_says_how_to_start_one(desk: Open) -> None:
    page = desk("quote")
    page.route("**/desk/terms", lambda route: route.fulfill(json={"archive": False, "max_characters": 200_000}))
    page.goto(page.url.replace("quote", "archive"))
    page.wait_for_selector("#archive-none")
    assert "--archive" in page.inner_text("#archive-none")
    assert not page.is_visible("#archive-form")
    page.click("nav >> text=Quote")
    assert page.locator("#quote-archive").count() == 0
