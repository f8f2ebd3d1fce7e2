"""How soon an article with all its facts is on the screen: figures of this machine, `make check-desk`."""

import json
import os
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

Open = Callable[..., "Page"]
SLOWEST = 300
"""Milliseconds from the answer to the next frame."""
_PARAGRAPHS = (
    "Ada Quill, 61, won the runoff for mayor of Sambalu on Tuesday with {n} percent of the vote. ",
    "“We will rebuild pier {n} before the winter storms,” Quill told supporters outside the town hall. ",
    "Bram Odell, the former harbor master, received {n},567 votes, the election office said on Wednesday. ",
    "Governor Lena Marsh called Odell on Thursday and said the ferry would sail again in {n} weeks. ",
)
_MEASURED = """() => new Promise((resolve) => {
  const json = Response.prototype.json;
  Response.prototype.json = async function () {
    const begun = performance.now();
    Response.prototype.json = json;
    const found = await json.call(this);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begun)));
    return found;
  };
  document.getElementById('article-form').requestSubmit();
})"""
"""From the moment that the answer is there to the frame after the one in which it is drawn."""


@pytest.mark.skipif(not os.environ.get("WIREFACTS_CHECK_DESK"), reason="a figure of this machine: make check-desk")
def test_two_thousand_words_are_there_at_once(desk: Open) -> None:
    text = "\n\n".join(_PARAGRAPHS[n % 4].format(n=n + 10) * 2 for n in range(62))
    assert 1_900 < len(text.split()) < 2_300
    page = desk("article")
    page.fill("#article-text", text)
    page.fill("#published", "2025-11-05")
    times = []
    for _ in range(5):
        times.append(round(page.evaluate(_MEASURED)))
        page.reload()
        page.wait_for_selector("#article-page .wf-card")
    cards = page.locator("#article-page .wf-card").count()
    print(json.dumps({"words": len(text.split()), "facts": cards, "milliseconds": times}))  # noqa: T201 - what is asked for
    assert cards > 100
    assert sorted(times)[2] < SLOWEST
