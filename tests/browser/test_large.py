"""The longest text that a service takes unless told otherwise, full of facts and marks, is drawn, and the page answers on."""

import hashlib
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import Quote
from wirefacts.records.parts import DocumentInfo, Entity, EntityMention, Party, Span
from wirefacts.runs.verifying import verifier
from wirefacts.verify.sources import source_of
from wirefacts.verify.verdicts import Claim
from wirefacts.web import drawings
from wirefacts.web.jobs import Checked, DraftReport, Piece
from wirefacts.web.routes.desk import DrawnArticle, DrawnDraft
from wirefacts.web.settings import Settings

if TYPE_CHECKING:
    from playwright.sync_api import Page

Open = Callable[..., "Page"]
PATIENCE = 15.0
"""Seconds that any step may take on a machine that has much else to do; on one that has not, a step takes less than one."""
_PIECE = "“We will not raise the <b>toll</b> by {n:04},” Ada Quill said to <i>all</i>.\n\n"
COUNT = Settings().max_characters // len(_PIECE.format(n=0))
TEXT = "".join(_PIECE.format(n=n) for n in range(COUNT))
_FRAMES = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


def quoted(n: int) -> Span:
    """The words of the nth quotation."""
    start = n * len(TEXT) // COUNT + 1
    words = TEXT[start : TEXT.index("”", start)]
    return Span(start=start, end=start + len(words), text=words)


def extraction() -> Extraction:
    """What is in the text, known beforehand."""
    name = "Ada Quill"
    entity = Entity(
        id="e1",
        type="person",
        name=name,
        mentions=tuple(
            EntityMention(start=at, end=at + len(name), kind="name")
            for n in range(COUNT)
            for at in [TEXT.index(name, quoted(n).end)]
        ),
    )
    records = tuple(
        Quote(
            id=f"r{n}",
            evidence=(quoted(n),),
            content=(quoted(n),),
            quote_kind="direct",
            confidence=0.9,
            speaker=Party(entity="e1", name=name),
        )
        for n in range(COUNT)
    )
    document = DocumentInfo(id="text", sha256=hashlib.sha256(TEXT.encode()).hexdigest())
    return Extraction(document=document, entities=(entity,), records=records, diagnostics=()).with_text(TEXT)


def timed(page: "Page", name: str, step: Callable[[], object]) -> None:
    """Does a step, and waits until the page has drawn what came of it."""
    begun = time.monotonic()
    step()
    page.evaluate(_FRAMES)
    assert time.monotonic() - begun < PATIENCE, name


@pytest.fixture
def sent(desk: Open) -> Callable[[str, str], "Page"]:
    """A view that was sent the text, and answered so."""

    def opened(view: str, answer: str) -> "Page":
        page = desk(view)
        page.route(f"**/desk/{view}", lambda route: route.fulfill(body=answer, content_type="application/json"))
        page.evaluate("([id, text]) => { document.getElementById(id).value = text }", [f"{view}-text", TEXT])
        if view == "draft":
            page.fill("#draft-text-0", "We will not raise the toll.")
        return page

    return opened


def test_a_long_article_full_of_facts(sent: Callable[[str, str], "Page"]) -> None:
    found = extraction()
    drawn = DrawnArticle(extraction=found, html=drawings.article(found)).model_dump_json()
    page = sent("article", drawn)
    timed(page, "drawing", lambda: shown(page, "#article-form [type=submit]", "#article-page .wf-card"))
    assert page.locator(".wf-card").count() == COUNT
    assert page.locator(".wf-text b, .wf-text i").count() == 0
    for name, click in {
        "a filter": ".wf-legend input",
        "a filter off": ".wf-legend input",
        "a party": ".wf-text a[data-p]",
        "all again": "[data-go='0']",
        "a fact": ".wf-text .wf-n",
        "correcting": "[data-mode=correct]",
    }.items():
        timed(page, name, lambda click=click: page.locator(click).first.dispatch_event("click"))  # type: ignore[misc]
    page.focus(".queue button[aria-current]")
    for key in ["a", "x", "c", "Escape", "End", "ArrowUp"]:
        timed(page, key, lambda key=key: page.keyboard.press(key))  # type: ignore[misc]
    assert page.locator(".queue .verdict").count() == 2


def test_a_long_draft_full_of_quotations(sent: Callable[[str, str], "Page"]) -> None:
    words = "We will not raise the toll."
    bare = DocumentInfo(id="source", sha256=hashlib.sha256(words.encode()).hexdigest())
    source = source_of(Extraction(document=bare, entities=(), records=(), diagnostics=()).with_text(words))
    verdict = verifier([source]).verify(Claim(id="q1", claim=quoted(0).text))
    report = DraftReport(
        quotations=tuple(
            Checked(extents=(Piece(**quoted(n).model_dump()),), verdict=verdict.model_copy(update={"id": f"q{n}"}))
            for n in range(COUNT)
        )
    )
    html = drawings.draft(TEXT, report.quotations, [source])
    page = sent("draft", DrawnDraft(report=report, html=html).model_dump_json())
    timed(page, "drawing", lambda: shown(page, "#draft-form [type=submit]", "#draft-result .wf-row"))
    timed(page, "a verdict", lambda: page.locator("#draft-result a.wf-quoted").nth(COUNT // 2).dispatch_event("click"))
    assert page.locator("#draft-result details[open]").count() == 1


def shown(page: "Page", click: str, selector: str) -> None:
    """Clicks, and waits for what comes."""
    page.click(click)
    page.wait_for_selector(selector)
