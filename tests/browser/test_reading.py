"""A reading in a real browser: choosing a party, filtering, keys alone, no script, narrow, print, hostile words."""

import hashlib
import io
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from wirefacts.drawing.assets import script, style
from wirefacts.drawing.reading import reading
from wirefacts.records.extraction import Extraction
from wirefacts.records.picture import picture
from wirefacts.sinks.formats import Format, sink

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine")

TEXT = (
    "Ann Roe, 61, called Tom Poe on Monday. “I will quit,” she told Poe. "
    "The <b>Harbor</b> council voted 7-2.\n" + "The tide came in. " * 200
)
EVIL = (
    "<img src=x onerror='window.hit=1'><script>window.hit=1</script>"
    "\u202edne\u202c </style><svg onload='window.hit=1'> e\u0301\u0301"
)


def _span(piece: str, text: str = TEXT) -> dict[str, Any]:
    start = text.index(piece)
    return {"start": start, "end": start + len(piece), "text": piece}


def _mention(piece: str, kind: str = "name") -> dict[str, Any]:
    return {"start": _span(piece)["start"], "end": _span(piece)["end"], "kind": kind}


def extraction() -> Extraction:
    roe, poe = {"entity": "e1", "name": "Ann Roe"}, {"entity": "e2", "name": "Tom Poe"}
    monday = {"value": "2024-11-04", **_span("Monday")}
    rows: list[dict[str, Any]] = [
        {"type": "contact", "evidence": [_span("Ann Roe, 61, called Tom Poe on Monday")], "initiator": roe,
         "recipients": [poe], "medium": "phone", "when": monday},
        {"type": "age", "evidence": [_span("Ann Roe, 61")], "person": roe, "years": 61},
        {"type": "quote", "evidence": [_span("I will quit,")], "content": [_span("I will quit,")], "speaker": roe,
         "quote_kind": "direct", "addressees": [poe]},
        {"type": "vote_count", "evidence": [_span("voted 7-2")], "count": 7, "unit": "votes",
         "choice": {"entity": None, "name": "council"}, "factuality": "possible"},
    ]  # fmt: skip
    return Extraction.model_validate(
        {
            "document": {"id": "roe", "published": "2024-11-06", "sha256": hashlib.sha256(TEXT.encode()).hexdigest()},
            "entities": [
                {
                    "id": "e1",
                    "type": "person",
                    "name": "Ann Roe",
                    "mentions": [_mention("Ann Roe"), _mention("she", "pronoun")],
                },
                {"id": "e2", "type": "person", "name": "Tom Poe", "mentions": [_mention("Tom Poe")]},
            ],
            "records": [{"id": f"r{n}", "confidence": 0.9, **row} for n, row in enumerate(rows)],
            "diagnostics": [{"code": "ambiguous-name", "message": "Poe: Tom Poe, Tim Poe"}],
        }
    ).with_text(TEXT)


def page_of(*extractions: Extraction) -> str:
    out = io.StringIO()
    with sink(Format.HTML, out) as writer:
        for each in extractions:
            writer.write(each)
    return out.getvalue()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as started:
        chromium = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@contextmanager
def opened(browser: Any, html: str, width: int = 1200, **options: Any) -> Iterator[Any]:
    """A page of `html`, served under a name that does not exist; ends with no complaint and no other request made."""
    context = browser.new_context(viewport={"width": width, "height": 800}, **options)
    said: list[str] = []
    asked: list[str] = []
    page = context.new_page()
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda problem: said.append(str(problem)))

    def answer(route: Any) -> None:
        asked.append(route.request.url)
        route.fulfill(body=html, content_type="text/html; charset=utf-8")

    page.route("**/*", answer)
    page.goto("http://reading.test/")
    yield page
    assert said == []
    assert asked == ["http://reading.test/"]
    context.close()


def shown(page: Any, marks: str) -> list[str]:
    return [node.inner_text() for node in page.locator(marks).all() if node.is_visible()]


def test_clicking_a_party_shows_its_mentions_and_records(browser: Any) -> None:
    with opened(browser, page_of(extraction())) as page:
        page.locator(".wf-text a", has_text="she").click()
        assert page.locator(".wf-text .wf-on").all_inner_texts() == ["Ann Roe", "she"]
        entry = page.locator(".wf-party[open]")
        assert entry.locator("summary").inner_text() == "Ann Roe 2 mentions, 3 facts"
        assert entry.locator("li").count() == 3
        page.locator(".wf-see-facts").check()
        assert len(shown(page, ".wf-card")) == 3
        page.get_by_role("button", name="Show all").click()
        assert len(shown(page, ".wf-card")) == 4
        assert page.locator(".wf-on").count() == 0


def test_the_legend_filters_facts_in_the_text_and_beside_it(browser: Any) -> None:
    with opened(browser, page_of(extraction())) as page:
        page.get_by_label("age").uncheck()
        assert len(shown(page, ".wf-card")) == 3
        assert shown(page, ".wf-text .wf-n.wf-c4") == []
        line = page.locator(".wf-text .wf-line.wf-c4").first
        assert line.evaluate("node => getComputedStyle(node).borderBottomColor") == "rgba(0, 0, 0, 0)"
        page.get_by_label("age").check()
        assert len(shown(page, ".wf-card")) == 4


def test_keys_alone_choose_a_party_and_walk_its_mentions(browser: Any) -> None:
    with opened(browser, page_of(extraction())) as page:
        page.locator(".wf-see-facts").focus()
        page.keyboard.press("ArrowRight")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert page.locator(".wf-chosen p").inner_text() == "Ann Roe 2 mentions, 3 facts"
        page.get_by_role("button", name="Next mention").focus()
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.textContent") == "Ann Roe"
        page.keyboard.press("Escape")
        assert page.locator(".wf-chosen").is_hidden()


def test_a_fact_leads_to_its_card_and_back_whatever_hides_it(browser: Any) -> None:
    with opened(browser, page_of(extraction())) as page:
        page.locator(".wf-see-when").check()
        page.get_by_label("vote count").uncheck()
        page.locator(".wf-text a[data-p='1']").first.click()
        page.locator(".wf-text .wf-n[data-n='2']").click()
        assert page.evaluate("document.activeElement.id") == "d1-r2"
        assert page.locator("#d1-r2").is_visible()
        page.locator("#d1-r2 > a").click()
        assert page.evaluate("document.activeElement.id") == "d1-m2"
        assert page.locator(".wf-text .wf-lit").all_inner_texts() == ["Ann Roe, 61"]


def test_without_script_filters_views_and_links_still_work(browser: Any) -> None:
    with opened(browser, page_of(extraction()), java_script_enabled=False) as page:
        page.get_by_label("age").uncheck()
        assert not page.locator("#d1-r2").is_visible()
        page.locator(".wf-see-doubts").check()
        assert "ambiguous-name" in page.locator(".wf-doubts").inner_text()
        page.locator(".wf-text a", has_text="Tom Poe").click()
        assert page.locator("#d1-p2").is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1200])
def test_axe_finds_nothing_and_nothing_runs_over_the_edge(browser: Any, width: int, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed").Axe()
    rules = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
    with opened(browser, page_of(extraction()), width, color_scheme=scheme, bypass_csp=True) as page:
        for view in ("facts", "whoiswho", "when", "talks", "doubts"):
            page.locator(f".wf-see-{view}").check()
            found = axe.run(page, options=rules).response["violations"]
            assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_print_has_every_view(browser: Any) -> None:
    with opened(browser, page_of(extraction())) as page:
        page.emulate_media(media="print")
        for view in ("facts", "whoiswho", "when", "talks", "doubts"):
            assert page.locator(f".wf-{view}").is_visible()
        assert page.locator(".wf-views").is_hidden()


def test_files_under_a_strict_policy_serve_a_reading_put_in_later(browser: Any) -> None:
    policy = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'"
    shell = (
        '<!doctype html><html lang="en"><link rel="stylesheet" href="/reading.css"><script src="/reading.js"></script>'
        '<body class="wf"><main></main></body></html>'
    )
    files = {
        "/": (shell, "text/html"),
        "/reading.css": (style(), "text/css"),
        "/reading.js": (script(), "text/javascript"),
    }
    context = browser.new_context()
    page, said = context.new_page(), []
    page.on("console", lambda message: said.append(message.text))

    def answer(route: Any) -> None:
        body, kind = files[route.request.url.removeprefix("http://desk.test")]
        route.fulfill(body=body, content_type=f"{kind}; charset=utf-8", headers={"Content-Security-Policy": policy})

    page.route("**/*", answer)
    page.goto("http://desk.test/")
    page.evaluate("html => { document.querySelector('main').innerHTML = html }", reading(picture(extraction()), "a-"))
    page.locator(".wf-text a", has_text="Tom Poe").click()
    assert page.locator(".wf-text .wf-on").all_inner_texts() == ["Tom Poe"]
    assert (
        page.locator(".wf-text .wf-tint").first.evaluate("node => getComputedStyle(node).backgroundColor")
        != "rgba(0, 0, 0, 0)"
    )
    assert said == []
    context.close()


def test_hostile_words_are_inert(browser: Any) -> None:
    party = {"entity": "e1", "name": EVIL}
    span = {"start": 0, "end": len(EVIL), "text": EVIL}
    text = EVIL + " and then plain words"
    hostile = Extraction.model_validate(
        {
            "document": {"id": EVIL, "headline": EVIL, "source": EVIL, "uri": "javascript:window.hit=1", "sha256": "0" * 64},
            "entities": [{"id": "e1", "type": "person", "name": EVIL, "aliases": [EVIL + "x"],
                          "mentions": [{"start": 0, "end": len(EVIL), "kind": "name"}]}],
            "records": [{"id": "r", "type": "contact", "evidence": [span], "confidence": 1, "initiator": party,
                         "recipients": [{"entity": None, "name": EVIL}], "medium": "phone", "purpose": EVIL,
                         "attribution": party, "where": party, "when": {"value": "2024", "text": "x", "start": 0, "end": 1}}],
            "diagnostics": [{"code": EVIL, "message": EVIL, "start": 0, "end": len(EVIL)}],
        }
    ).with_text(text)  # fmt: skip
    with opened(browser, page_of(hostile, extraction())) as page:
        for view in ("facts", "whoiswho", "when", "talks", "doubts"):
            page.locator(f".wf-see-{view}").first.check()
        page.locator(".wf-text a").first.click()
        assert page.evaluate("window.hit") is None
        assert page.locator("img, .wf script, .wf style, iframe").count() == 0
        assert page.locator(".wf-text").first.evaluate("node => node.textContent") == text
        widths = page.evaluate(
            """() => { const text = document.querySelector('.wf-text'), range = document.createRange();
            const last = text.lastChild, at = last.data.indexOf('plain'); const x = (i) => {
            range.setStart(last, i); range.setEnd(last, i + 1); return range.getBoundingClientRect().left };
            return [x(at), x(at + 4)] }"""
        )
        assert widths[0] < widths[1]


REPOSITORY = Path(__file__).parents[2]


@pytest.mark.skipif(not os.environ.get("WIREFACTS_SCREENSHOTS"), reason="pictures are taken by make screenshots")
def test_picture_for_the_docs(browser: Any) -> None:
    from wirefacts import extract
    from wirefacts.stories.document import Document

    text = (REPOSITORY / "corpora/first/stories/harbor-vote.txt").read_text(encoding="utf-8")
    demo = extract(Document(id="harbor-vote", text=text), published="2025-11-05")
    with opened(browser, page_of(demo), width=1120) as page:
        page.locator(".wf-text a[data-p='1']").first.click()
        page.mouse.move(5, 5)
        page.screenshot(path=REPOSITORY / "docs" / "reading.png", clip={"x": 0, "y": 0, "width": 1120, "height": 680})
