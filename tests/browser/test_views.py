"""Every view shows what it is for, and says what went wrong."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

Open = Callable[..., "Page"]


def test_a_quotation_beside_its_source(tried: Open) -> None:
    page = tried("quote")
    assert "altered where it turns the sense" in page.inner_text("#quote-result h2")
    assert page.inner_text("#quote-result .wf-source mark.wf-grave") == "not"
    assert page.get_attribute("#quote-result .wf-claim .wf-caret", "data-gap") == "1 word left out"
    assert "Will the ferry toll rise?" in page.inner_text("#quote-result .wf-source")
    link = page.get_attribute("#quote-result .wf-link a", "href")
    assert link == "https://harbour.example/hearing#:~:text=We%20will%20not%20raise%20the%20ferry%20toll%20this%20year"


def test_a_citation_can_be_copied(tried: Open) -> None:
    page = tried("quote", permissions=["clipboard-read", "clipboard-write"])
    page.click("text=Copy citation")
    page.wait_for_selector("text=Copied.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(
        "“We will not raise the ferry toll this year” (ADA QUILL, Harbour committee, hearing, 2031-04-07)"
    )
    assert "#:~:text=We%20will%20not" in copied


def test_a_draft_has_its_verdicts_in_the_margin(tried: Open) -> None:
    page = tried("draft")
    notes = page.locator("#draft-result .wf-note summary").all_inner_texts()
    assert [note.split(" ", 2)[:2] for note in notes] == [["1", "✕"], ["2", "✓"], ["3", "?"]]
    assert page.inner_text("#draft-result .tally") == "3 quotations: 1 as the house allows, 2 to look at."
    page.click("#draft-result a.wf-quoted >> nth=0")
    assert page.is_visible("#wf-n1 .wf-sides")
    assert page.evaluate("document.activeElement.closest('details').id") == "wf-n1"


def test_an_article_shows_its_facts(tried: Open) -> None:
    page = tried("article")
    assert page.locator("#article-page .wf-card").count() > 8
    assert not page.is_visible("#article-text")
    page.click("#article-given summary")
    assert page.input_value("#article-text").startswith("SAMBALU")


def test_facts_can_be_taken_along(tried: Open) -> None:
    page = tried("article")
    for form, begin in (("json", "{"), ("csv", "document,id,type"), ("html", "<!doctype html>")):
        with page.expect_download() as waiting:
            page.click(f"[data-download={form}]")
        content = waiting.value.path().read_text(encoding="utf-8")
        assert waiting.value.suggested_filename == f"Quill-wins-Sambalu-runoff.{form}"
        assert content.startswith(begin)
        assert "Bram Odell" in content


def test_an_article_without_a_headline_is_called_by_its_first_words(desk: Open) -> None:
    page = desk("article")
    page.fill("#article-text", f"Ada Quill, 61, resigned on Monday.\n\n{'The pier stays shut. ' * 10}")
    page.click("#article-form [type=submit]")
    page.wait_for_selector("#article-page .wf-card")
    assert page.inner_text("#article-page h2") == "Ada Quill, 61, resigned on Monday. The pier stays shut. The …"
    with page.expect_download() as waiting:
        page.click("[data-download=json]")
    assert waiting.value.suggested_filename.startswith("Ada-Quill-61-resigned")


def test_a_first_word_without_end_is_a_name_too(desk: Open) -> None:
    page = desk("article")
    page.fill("#article-text", f"{'pier' * 30} fell. Ada Quill, 61, resigned.")
    page.click("#article-form [type=submit]")
    page.wait_for_selector("#article-page .wf-card")
    assert page.inner_text("#article-page h2") == f"{'pier' * 15} …"


def test_what_is_shown_can_be_taken_along_after_another_article_was_refused(tried: Open) -> None:
    page = tried("article")
    page.route("**/desk/article", lambda route: route.fulfill(status=422, json={"detail": "No."}))
    page.click("#article-given summary")
    page.fill("#article-text", "Another one.")
    page.click("#article-form [type=submit]")
    page.wait_for_selector("#article-trouble >> text=No.")
    with page.expect_download() as waiting:
        page.click("[data-download=json]")
    assert waiting.value.suggested_filename == "Quill-wins-Sambalu-runoff.json"


def test_a_full_service_is_asked_again(desk: Open) -> None:
    page = desk("quote")
    answers = [503, 200]

    def answered(route: "Route") -> None:
        if answers.pop(0) == 200:
            route.continue_()
        else:
            route.fulfill(status=503, headers={"Retry-After": "1"}, json={"detail": "Full."})

    page.route("**/desk/quote", answered)
    page.click("#quote [data-example]")
    page.wait_for_selector("#status >> text=Others are being served")
    page.wait_for_selector("#quote-result .wf-verdict")
    assert "Others" not in page.inner_text("#status")


def test_what_cannot_be_checked_is_said(desk: Open) -> None:
    page = desk("quote")
    page.fill("#claim", "We will raise the ferry toll")
    page.click("#quote-form [type=submit]")
    page.wait_for_selector("#quote-result [role=alert]")
    assert "Paste the text" in page.inner_text("#quote-result")


def test_going_back_shows_the_view_before(desk: Open) -> None:
    page = desk("quote")
    page.click("nav >> text=Draft")
    assert page.is_visible("#draft-form")
    page.go_back()
    assert page.is_visible("#quote-form")
    assert page.get_attribute("nav a[aria-current]", "data-view") == "quote"


def test_nothing_written_is_lost_on_reload(desk: Open) -> None:
    page = desk("quote")
    page.fill("#claim", "Half a sentence that nobody")
    page.fill("#quote-text-0", "A source, 🚢 and all")
    page.reload()
    page.wait_for_selector("html[data-ready]")
    assert page.input_value("#claim") == "Half a sentence that nobody"
    assert page.input_value("#quote-text-0") == "A source, 🚢 and all"


def test_a_service_that_wants_a_token_is_given_it(desk: Open) -> None:
    page = desk("quote")
    given: list[str | None] = []

    def answered(route: "Route") -> None:
        given.append(route.request.headers.get("authorization"))
        if given[-1] is None:
            route.fulfill(status=401, json={"title": "Unauthorized", "status": 401})
        else:
            route.continue_()

    page.route("**/desk/quote", answered)
    page.click("#quote [data-example]")
    page.wait_for_selector("#token[open]")
    page.fill("#token-field", "a token that nobody guesses")
    page.keyboard.press("Enter")
    page.wait_for_selector("#quote-result .wf-verdict")
    assert given == [None, "Bearer a token that nobody guesses"]


def test_two_questions_at_once_want_one_token(desk: Open) -> None:
    page = desk("quote")
    given: list[str | None] = []

    def answered(route: "Route") -> None:
        given.append(route.request.headers.get("authorization"))
        route.fulfill(status=200 if given[-1] else 401, json={})

    page.route("**/desk/terms", answered)
    page.evaluate(
        """async () => {
          const { ask } = await import("/desk/api.js");
          window.both = Promise.all([ask("/desk/terms"), ask("/desk/terms")]);
        }"""
    )
    page.wait_for_selector("#token[open]")
    page.fill("#token-field", "a token that nobody guesses")
    page.keyboard.press("Enter")
    page.evaluate("window.both")
    assert given == [None, None, *["Bearer a token that nobody guesses"] * 2]


def test_a_service_that_is_gone_or_busy_is_told(desk: Open) -> None:
    page = desk("quote")
    page.route(
        "**/desk/quote",
        lambda route: route.fulfill(status=429, headers={"Retry-After": "7"}, json={"detail": "Too many."}),
    )
    page.click("#quote [data-example]")
    page.wait_for_selector("#quote-result >> text=Too many. Try again in 7 seconds.")
    page.unroute("**/desk/quote")
    page.route("**/desk/quote", lambda route: route.fulfill(status=200, body="{ half"))
    page.click("#quote-form [type=submit]")
    page.wait_for_selector("#quote-result >> text=broke off")
