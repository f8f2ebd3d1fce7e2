"""Text that wants to be more than text stays text, in every view."""

import datetime as dt
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import Quote
from wirefacts.records.parts import DocumentInfo, Party, Span
from wirefacts.runs.archived import open_archive
from wirefacts.wire.filed import Filed

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


def test_hostile_quotations_of_the_archive_are_inert(desk: Open, archive: Path) -> None:
    quoted = f"The lamps are {HOSTILE} a scandal"
    text = f"“{quoted}” Quill said."
    span = Span(start=1, end=1 + len(quoted), text=quoted)
    quote = Quote(
        id="r1",
        evidence=(span,),
        content=(span,),
        quote_kind="direct",
        confidence=1,
        speaker=Party(entity=None, name=HOSTILE),
    )
    document = DocumentInfo(
        id=HOSTILE,
        headline=HOSTILE,
        source=HOSTILE,
        uri="javascript:window.hit=6",
        published=dt.date(2031, 4, 7),
        sha256=hashlib.sha256(text.encode()).hexdigest(),
    )
    with open_archive(archive, create=True) as held:
        came = held.add([Filed(Extraction(document=document, entities=(), records=(quote,), diagnostics=()), text)])
        assert not came.refused
    page = desk("archive")
    page.fill("#words", "lamps scandal")
    page.keyboard.press("Enter")
    page.wait_for_selector(".hits li")
    assert page.text_content(".hits blockquote") == quoted
    assert page.text_content(".hits p bdi >> nth=0") == HOSTILE
    assert harmed(page) == 0
    page.click("text=Check a quotation of this")
    page.fill("#speaker", "")
    page.click("#quote-form [type=submit]")
    page.wait_for_selector("#quote-result .wf-verdict")
    assert page.locator("#quote-result a[href^=javascript]").count() == 0
    assert "<script>" in page.inner_text("#quote-result .wf-source")
    assert harmed(page) == 0


FIELDS = {"article": ["article-text"], "quote": ["claim", "quote-text-0"], "draft": ["draft-text", "draft-text-0"]}
"""Of each view, what is filled in; the last is what is too long."""
RESULTS = {"article": "#article-page .wf-card", "quote": "#quote-result .wf-verdict", "draft": "#draft-result .wf-row"}
ALIVE = "“The toll will rise,” Ada Quill, 61, said on Monday."
_WRITTEN = """([id, text]) => {
  const field = document.getElementById(id);
  field.hidden = text.length > 1_000_000;  // no browser lays that out in time: paste, drop and file are kept from it
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}"""
_PASTED = """([id, times]) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', '“<b>'.repeat(times));
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  return document.getElementById(id).dispatchEvent(event);
}"""


def sent(page: "Page", view: str, text: str) -> None:
    """Fills in a view's fields, the last with `text`, and sends them."""
    *others, long = FIELDS[view]
    for name in others:
        page.fill(f"#{name}", ALIVE)
    page.evaluate(_WRITTEN, [long, text])
    page.click(f"#{view}-form [type=submit]")


@pytest.mark.parametrize("view", list(FIELDS))
def test_five_megabytes_of_marks_are_kept_out_and_the_page_lives(desk: Open, view: str, tmp_path: Path) -> None:
    page = desk(view)
    page.wait_for_load_state("networkidle")  # until then the page does not know the service's own limit
    for name in FIELDS[view]:
        assert page.evaluate(_PASTED, [name, 1_250_000]) is False
        assert "5,000,000 characters; 200,000 can be read at once" in page.inner_text("#status")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if request.method == "POST" else None)
    sent(page, view, "“<b>" * 1_250_000)
    page.wait_for_selector(f"#{view} [role=alert]")
    assert "That is 5,000,000 characters" in page.inner_text(f"#{view} [role=alert]")
    assert asked == []
    if view == "article":
        file = tmp_path / "marks.txt"
        file.write_text("“<b>" * 1_250_000, encoding="utf-8")
        page.set_input_files("#article-file", file)
        page.wait_for_selector("#status >> text=5,000,000 characters")
    sent(page, view, ALIVE)
    page.wait_for_selector(RESULTS[view])
    assert page.locator(f"#{view} [role=alert]").count() == 0
    assert harmed(page) == 0


@pytest.mark.parametrize("view", list(FIELDS))
def test_what_the_service_finds_too_long_is_told_and_the_page_lives(desk: Open, view: str) -> None:
    page = desk(view)
    page.route("**/desk/terms", lambda route: route.fulfill(json={"archive": False, "max_characters": 2_000_000}))
    page.reload()
    page.wait_for_selector("html[data-ready]")
    sent(page, view, "“<b> " * 50_000)
    page.wait_for_selector(f"#{view} [role=alert]")
    assert "200,000 characters" in page.inner_text(f"#{view} [role=alert]")
    sent(page, view, ALIVE)
    page.wait_for_selector(RESULTS[view])
    assert page.locator(f"#{view} [role=alert]").count() == 0


def test_a_claim_of_marks_is_drawn(desk: Open) -> None:
    page = desk("quote")
    claim = ("“<b>a</b> " * 1_000)[:10_000]
    page.evaluate(_WRITTEN, ["claim", claim])
    page.evaluate(_WRITTEN, ["quote-text-0", claim[::2] * 4])
    page.click("#quote-form [type=submit]")
    page.wait_for_selector("#quote-result .wf-verdict")
    assert page.text_content("#quote-result .wf-claim .wf-words").count("<b>") > 900
    assert harmed(page) == 0


def test_half_characters_are_not_sent(desk: Open) -> None:
    page = desk("article")
    page.evaluate("document.getElementById('article-text').value = 'Ada Quill, 61, \\ud83d resigned on Monday.'")
    page.click("#article-form [type=submit]")
    page.wait_for_selector("#article-page .wf-card")
