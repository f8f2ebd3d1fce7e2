"""Text that wants to be more than text stays text, in every view."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

Open = Callable[..., "Page"]
HOSTILE = (
    "<script>window.hit=1</script> <img src=x onerror=window.hit=2> <svg onload=window.hit=3><a href=javascript:window.hit=4>"
    "</textarea></details></bdi> \u202e⁦reversed\u202c {{7*7}} ${7*7} <iframe srcdoc=x></iframe> \u0007\ufeff 🚢"
)
QUOTED = f"“We will not raise the {HOSTILE} toll,” Ada {HOSTILE} Quill said on Monday. She is 61."
_COUNTED = "document.querySelectorAll('main :is(script, img, iframe, object, svg[onload], [onerror], [style])').length"


def harmed(page: "Page") -> object:
    return page.evaluate(f"window.hit ?? {_COUNTED}")


def test_hostile_text_is_inert_in_every_view(desk: Open) -> None:
    page = desk("quote")
    page.fill("#claim", f"We will raise the {HOSTILE} toll")
    page.fill("#speaker", HOSTILE)
    page.fill("#quote-text-0", QUOTED)
    page.click(".source summary >> nth=0")
    page.fill("#quote-headline-0", HOSTILE)
    page.fill("#quote-uri-0", "javascript:window.hit=5")
    page.click("#quote-form [type=submit]")
    page.wait_for_selector("#quote-result .wf-verdict")
    assert "<script>" in page.inner_text("#quote-result .wf-claim")
    assert page.locator("#quote-result a[href^=javascript]").count() == 0
    assert harmed(page) == 0

    page.click("nav >> text=Draft")
    page.fill("#draft-text", QUOTED)
    page.click("#draft-form [type=submit]")
    page.wait_for_selector("#draft-result .wf-row")
    assert harmed(page) == 0

    page.click("nav >> text=Article")
    page.fill("#article-text", QUOTED)
    page.fill("#headline", HOSTILE)
    page.fill("#origin", HOSTILE)
    page.click("#article-form [type=submit]")
    page.wait_for_selector("#article-page .wf-story")
    assert harmed(page) == 0
    page.click("[data-mode=correct]")
    page.wait_for_selector(".queue button")
    page.focus(".queue button[aria-current]")
    page.keyboard.press("c")
    assert page.text_content("#correct .page") == QUOTED
    assert harmed(page) == 0
    page.reload()
    page.wait_for_selector(".queue button")
    assert harmed(page) == 0


def test_words_that_turn_the_line_do_not_turn_ours(desk: Open) -> None:
    page = desk("quote")
    page.fill("#claim", "we sold \u202e\u202ethe ferry")
    page.fill("#quote-text-0", "Then we sold the old ferry to nobody at all.")
    page.click("#quote-form [type=submit]")
    page.wait_for_selector("#quote-result .wf-verdict")
    boxes = page.evaluate(
        """[...document.querySelectorAll('#quote-result .wf-remarks li bdi')].map((each) => {
          const range = document.createRange();
          range.setStart(each.firstChild, 0); range.setEnd(each.firstChild, 1);
          const first = range.getBoundingClientRect().left;
          range.setStart(each.firstChild, each.textContent.length - 1); range.setEnd(each.firstChild, each.textContent.length);
          return first < range.getBoundingClientRect().left;
        })"""
    )
    assert boxes
    assert all(boxes)


def test_five_megabytes_of_marks_are_kept_out_and_the_page_lives(desk: Open, tmp_path: Path) -> None:
    page = desk("article")
    page.focus("#article-text")
    pasted = page.evaluate(
        """() => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', '“<b>'.repeat(1_250_000));
          const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
          return document.getElementById('article-text').dispatchEvent(event);
        }"""
    )
    assert pasted is False
    assert "5,000,000 characters" in page.inner_text("#status")
    file = tmp_path / "marks.txt"
    file.write_text("“<b>" * 1_250_000, encoding="utf-8")
    page.set_input_files("#article-file", file)
    page.evaluate("document.getElementById('article-text').value = '“<b> '.repeat(50_000)")
    page.click("#article-form [type=submit]")
    page.wait_for_selector("#article-trouble [role=alert]")
    assert "200,000 characters" in page.inner_text("#article-trouble")
    page.fill("#article-text", "Ada Quill, 61, resigned on Monday. " + "“<b> " * 400)
    page.click("#article-form [type=submit]")
    page.wait_for_selector("#article-page .wf-card")
    assert harmed(page) == 0


def test_half_characters_are_not_sent(desk: Open) -> None:
    page = desk("article")
    page.evaluate("document.getElementById('article-text').value = 'Ada Quill, 61, \\ud83d resigned on Monday.'")
    page.click("#article-form [type=submit]")
    page.wait_for_selector("#article-page .wf-card")
