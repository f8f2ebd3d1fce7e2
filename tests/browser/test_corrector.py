"""Every type of fact can be corrected with keys alone, and comes out as it was corrected."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from wirefacts.corpora.markup.parsing import read_story
from wirefacts.corpora.markup.to_contract import to_contract
from wirefacts.records.parts import Party

if TYPE_CHECKING:
    from playwright.sync_api import Page

Open = Callable[..., "Page"]
STORY = """SAMBALU (Coastline Press) — Mayor Ada Quill, 61, won the runoff on Tuesday with 54 percent of the vote. \
Quill received 12,406 votes to Bram Odell's 10,567, the election office said on Wednesday.

“We will rebuild the old pier,” Quill told supporters in Sambalu.

Governor Lena Marsh called Quill on Wednesday. About 300 people gathered outside the town hall."""
PARTIES = {
    "quote": "speaker",
    "contact": "recipients",
    "vote_count": "choice",
    "vote_share": "choice",
    "age": "person",
    "role": "person",
    "event": "agents",
    "date": None,
    "count": None,
}
"""Of each type, the party that is corrected."""


def opened(desk: Open) -> "Page":
    """The story's facts, the first of them chosen, by keys alone."""
    page = desk("article")
    page.keyboard.press("/")
    page.keyboard.insert_text(STORY)
    tab_to(page, "#published")
    page.fill("#published", "2025-11-06")  # a date is typed in the order of the reader's own country
    page.keyboard.press("Enter")
    page.wait_for_selector("#article-page .wf-card")
    tab_to(page, "[data-mode=correct]")
    page.keyboard.press("Enter")
    tab_to(page, ".queue button[aria-current]")
    return page


def tab_to(page: "Page", selector: str) -> None:
    """Presses Tab until an element has the focus."""
    for _ in range(60):
        if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{selector} is not reached with Tab")


def choose(page: "Page", kind: str) -> str:
    """Goes to the first fact of a type that is not decided on; what it says."""
    page.keyboard.press("Home")
    for _ in range(40):
        said = str(page.inner_text(".queue button[aria-current]"))
        if said.lower().startswith(kind.replace("_", " ")) and "✎" not in said:
            return said
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"no {kind} is left")


def rewrite(page: "Page", selector: str, words: str) -> None:
    """Replaces what stands in a field."""
    tab_to(page, selector)
    page.keyboard.press("Control+a")
    page.keyboard.type(words)


def test_every_type_is_corrected_with_keys_alone(desk: Open, tmp_path: Path) -> None:
    page = opened(desk)
    for kind, party in PARTIES.items():
        choose(page, kind)
        page.keyboard.press("c")
        assert page.evaluate("document.activeElement.id") == "corrector-type"
        if kind not in {"date", "vote_share"}:
            tab_to(page, "[aria-label='End a word earlier']")
            page.keyboard.press("Enter")
        if party:
            rewrite(page, f"#corrector-{party}", "Bram Odell")
        rewrite(page, "#corrector-attribution", "Lena Marsh")
        tab_to(page, "#corrector-when")
        page.keyboard.type("Wed")
        rewrite(page, "#corrector-where", "Sambalu")
        page.keyboard.press("Enter")
        page.wait_for_selector(".corrector", state="detached")
        assert "✎ corrected" in page.inner_text(".queue button[aria-current]"), kind
    before = page.locator(".queue .verdict").count()
    assert before == len(PARTIES)
    page.reload()
    page.wait_for_selector(".queue .verdict")
    assert page.locator(".queue .verdict").count() == before

    story = to_contract(read_story(exported(page, tmp_path, reviewed=False)))
    wanted = Party(entity="e7", name="Lena Marsh"), Party(entity="e1", name="Sambalu")
    made = [record for record in story.records if (record.attribution, record.where) == wanted]
    assert sorted(record.type for record in made) == sorted(PARTIES)
    for record in made:
        assert record.when is not None, record.type
        assert record.when.value == "2025-11-05"
        if field := PARTIES[record.type]:
            value = getattr(record, field)
            assert [each.name for each in ([value] if isinstance(value, Party) else value)] == ["Bram Odell"]


def test_every_type_becomes_another_with_keys_alone(desk: Open, tmp_path: Path) -> None:
    page = opened(desk)
    for kind in PARTIES:
        if kind == "count":
            continue
        choose(page, kind)
        page.keyboard.press("c")
        page.keyboard.type("count")
        assert page.input_value("#corrector-type") == "count"
        rewrite(page, "#corrector-value", "7")
        rewrite(page, "#corrector-unit", "lamps")
        rewrite(page, "#corrector-what", "of the pier")
        page.keyboard.press("Enter")
        page.wait_for_selector(".corrector", state="detached")
        assert page.inner_text(".queue button[aria-current]").lower().startswith("count 7 lamps of the pier"), kind
    story = exported(page, tmp_path)
    assert [record.type for record in to_contract(read_story(story)).records] == ["count"] * 8


def test_a_missed_fact_is_added_with_keys_alone(desk: Open, tmp_path: Path) -> None:
    page = opened(desk)
    page.keyboard.press("n")
    assert page.evaluate("document.activeElement.matches('.find')")
    page.keyboard.type("no such words")
    page.keyboard.press("Enter")
    assert "do not stand" in page.inner_text("#status")
    page.keyboard.press("Control+a")
    page.keyboard.type("the town  hall")
    page.keyboard.press("Enter")
    assert page.inner_text(".page mark") == "the town hall"
    for _ in range(6):
        page.keyboard.press("Shift+Tab")
    assert page.evaluate("document.activeElement.id") == "corrector-type"
    page.keyboard.type("count")
    rewrite(page, "#corrector-value", "1")
    rewrite(page, "#corrector-unit", "hall")
    rewrite(page, "#corrector-what", "in town")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=1 hall in town ＋ added")
    (made,) = to_contract(read_story(exported(page, tmp_path))).records
    assert made.evidence[0].text == "the town hall"


def test_a_speaker_may_be_taken_out_before_another_is_written(desk: Open) -> None:
    page = opened(desk)
    choose(page, "quote")
    page.keyboard.press("c")
    page.select_option("#corrector-factuality", "planned")
    tab_to(page, "#corrector-speaker")
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    page.keyboard.press("Enter")
    assert page.is_visible(".corrector")
    page.keyboard.type("Bram Odell")
    page.keyboard.press("Enter")
    page.wait_for_selector(".corrector", state="detached")
    said = page.inner_text(".queue button[aria-current]")
    assert "Bram Odell" in said
    assert "· planned" in said


def exported(page: "Page", folder: Path, *, reviewed: bool = True) -> Path:
    """What was decided on as a story, which the command that checks stories has read."""
    page.set_checked(".exporter [name=reviewed]", reviewed)
    with page.expect_download() as waiting:
        page.click(".exporter [type=submit]")
    story = folder / waiting.value.suggested_filename
    waiting.value.save_as(story)
    page.wait_for_selector("text=is there.")
    assert not page.is_visible(".exporter li"), page.inner_text(".exporter")
    program = "from wirefacts.cli.main import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program, "corpus", "check", story], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return story
