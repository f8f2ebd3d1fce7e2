"""What is decided at the desk is kept, and comes out as files that the corpus tools read."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from wirefacts.corpora.markup.parsing import read_story

if TYPE_CHECKING:
    from playwright.sync_api import Page

Open = Callable[..., "Page"]
EMOJI = (
    "🚢🚢 SAMBALU (Coastline Press) — Ada Quill, 61, won on Tuesday. “We will 🚢 rebuild the pier,” she said. "
    "Bram Odell, 44, resigned."
)


def corrected(page: "Page") -> list[str]:
    """The verdicts in the list, as they are shown."""
    return [text.strip() for text in page.locator(".queue .verdict").all_inner_texts()]


def opened(desk: Open, text: str = EMOJI) -> "Page":
    page = desk("article")
    page.fill("#article-text", text)
    page.fill("#published", "2025-11-05")
    page.fill("#headline", "Pier")
    page.click("#article-form [type=submit]")
    page.wait_for_selector("#article-page .wf-card")
    page.click("[data-mode=correct]")
    page.focus(".queue button[aria-current]")
    return page


def exported(page: "Page", form: str, folder: Path, *, reviewed: bool = False) -> Path:
    page.select_option("#export-form", form)
    page.set_checked(".exporter [name=reviewed]", reviewed)
    with page.expect_download() as waiting:
        page.click(".exporter [type=submit]")
    file = folder / waiting.value.suggested_filename
    waiting.value.save_as(file)
    return file


def run(*words: str | Path) -> "subprocess.CompletedProcess[str]":
    command = "from wirefacts.cli.main import main; main()"
    return subprocess.run(
        [sys.executable, "-c", command, *map(str, words)], capture_output=True, text=True, check=False
    )


def choose(page: "Page", words: str) -> None:
    """Goes to the fact that says this, with keys."""
    page.focus(".queue button[aria-current]")
    page.keyboard.press("Home")
    for _ in range(30):
        if words in page.inner_text(".queue button[aria-current]"):
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"no fact says {words!r}")


def test_keys_decide_and_nothing_is_lost_on_reload(desk: Open) -> None:
    page = opened(desk)
    page.keyboard.press("a")
    page.keyboard.press("x")
    assert corrected(page) == ["✓ accepted", "✕ rejected"]
    page.keyboard.press("x")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("u")
    assert corrected(page) == ["✓ accepted", "✕ rejected"]
    choose(page, "Bram Odell is 44")
    page.keyboard.press("c")
    assert page.evaluate("document.activeElement.id") == "corrector-type"
    page.fill("#corrector-years", "45")
    page.keyboard.press("Enter")
    assert "Bram Odell is 45 ✎ corrected" in page.inner_text(".queue button[aria-current]")
    before = corrected(page)
    page.reload()
    page.wait_for_selector(".queue .verdict")
    assert page.is_visible("#correct")
    assert corrected(page) == before
    choose(page, "Bram Odell is 45")
    page.keyboard.press("u")
    assert "Bram Odell is 44" in page.inner_text(".queue button[aria-current]")


def test_speaker_words_and_type_are_corrected_and_exports_are_read_again(desk: Open, tmp_path: Path) -> None:
    page = opened(desk)
    choose(page, "rebuild the pier")
    page.keyboard.press("c")
    page.fill("#corrector-speaker", "Bram Odell")
    page.click("[aria-label='End a word earlier']")
    page.click("[aria-label='End a word earlier']")
    assert page.inner_text(".corrector blockquote") == "We will 🚢 rebuild"
    assert page.inner_text(".page mark") == "We will 🚢 rebuild"
    page.click("text=Keep the correction")
    choose(page, "Ada Quill is 61")
    page.keyboard.press("c")
    page.select_option("#corrector-type", "count")
    page.fill("#corrector-value", "61")
    page.fill("#corrector-unit", "years")
    page.fill("#corrector-what", "of life")
    page.keyboard.press("Enter")
    choose(page, "Bram Odell is 44")
    page.keyboard.press("x")

    story = exported(page, "markup", tmp_path)
    checked = run("corpus", "check", story)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    marked = read_story(story)
    assert marked.text == EMOJI
    facts = {fact.word: fact for fact in marked.facts}
    assert "age" not in facts
    (quote,) = (fact for fact in marked.facts if fact.word == "quote")
    assert [piece.slice(marked.text) for piece in marked.pieces(quote.id)] == ["We will 🚢 rebuild"]
    assert marked.entity[quote.speaker].name == "Bram Odell"  # type: ignore[union-attr]
    assert any(getattr(fact, "unit", None) == "years" for fact in marked.facts)

    tasks = exported(page, "labelstudio", tmp_path)
    back = tmp_path / "back"
    imported = run("corpus", "import", tasks, "--from", "labelstudio", "--output", back)
    assert imported.returncode == 0, imported.stderr
    assert (back / story.name).read_text(encoding="utf-8") == story.read_text(encoding="utf-8")

    found: dict[str, Any] = json.loads(
        exported(page, "annotations", tmp_path, reviewed=True).read_text(encoding="utf-8")
    )
    said = {each["body"][1]["value"]: each for each in found["items"]}
    assert {each["decision"] for each in found["items"]} == {"corrected"}
    position, words = said["Bram Odell: “We will 🚢 rebuild”"]["target"][0]["selector"]
    assert EMOJI[position["start"] : position["end"]] == words["exact"] == "We will 🚢 rebuild"
    units = EMOJI.encode("utf-16-le")[2 * position["utf16"]["start"] : 2 * position["utf16"]["end"]]
    assert units.decode("utf-16-le") == "We will 🚢 rebuild"


def test_a_missed_fact_is_added_from_selected_words(desk: Open, tmp_path: Path) -> None:
    page = opened(desk)
    page.evaluate(
        """() => {
          const node = document.querySelector('#correct .page');
          node.replaceChildren(node.textContent);
          const at = node.textContent.indexOf('Bram Odell, 44');
          getSelection().setBaseAndExtent(node.firstChild, at, node.firstChild, at + 10);
        }"""
    )
    page.click("text=add a missed fact")
    page.select_option("#corrector-type", "role")
    page.fill("#corrector-person", "Bram Odell")
    page.fill("#corrector-title", "harbor master")
    page.keyboard.press("Enter")
    assert "harbor master ＋ added" in page.inner_text(".queue button[aria-current]")
    page.reload()
    page.wait_for_selector("text=harbor master ＋ added")
    story = read_story(exported(page, "markup", tmp_path))
    (role,) = (fact for fact in story.facts if fact.word == "role")
    assert [piece.slice(story.text) for piece in story.pieces(role.id)] == ["Bram Odell"]


def test_what_a_person_made_outlives_a_rejection(desk: Open) -> None:
    page = opened(desk)
    choose(page, "Bram Odell is 44")
    page.keyboard.press("c")
    page.fill("#corrector-years", "45")
    page.keyboard.press("Enter")
    page.keyboard.press("x")
    choose(page, "Bram Odell is 45 ✕ rejected")
    page.keyboard.press("a")
    choose(page, "Bram Odell is 45 ✎ corrected")


def test_two_tabs_do_not_undo_each_other(desk: Open) -> None:
    page = opened(desk)
    other = page.context.new_page()
    other.goto(page.url)
    other.wait_for_selector(".queue button")
    page.keyboard.press("a")
    other.focus(".queue button >> nth=1")
    other.keyboard.press("Home")
    other.keyboard.press("ArrowDown")
    other.keyboard.press("x")
    page.reload()
    page.wait_for_selector(".queue .verdict")
    assert corrected(page) == ["✓ accepted", "✕ rejected"]


def test_a_correction_can_be_left(desk: Open) -> None:
    page = opened(desk)
    page.keyboard.press("c")
    page.keyboard.press("Escape")
    assert page.locator(".corrector").count() == 0
    assert page.evaluate("document.activeElement.getAttribute('aria-current')") == "true"
    assert corrected(page) == []


_FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"
_REFUSED = (
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"
)


@pytest.mark.parametrize("storage", [_FULL, _REFUSED], ids=["full", "refused"])
def test_a_storage_that_takes_nothing_is_told_and_nothing_is_lost_while_the_page_is_open(
    desk: Open, storage: str
) -> None:
    page = desk("article")
    page.add_init_script(storage)
    page.reload()
    page.wait_for_selector("html[data-ready]")
    page.fill("#article-text", EMOJI)
    page.click("#article-form [type=submit]")
    page.wait_for_selector("#article-page .wf-card")
    page.click("[data-mode=correct]")
    page.focus(".queue button[aria-current]")
    page.keyboard.press("a")
    page.click("nav >> text=Quote")
    page.click("nav >> text=Article")
    assert corrected(page) == ["✓ accepted"]
    assert "keeps nothing more" in page.inner_text("#notice")


def test_all_can_be_forgotten(desk: Open) -> None:
    page = opened(desk)
    page.keyboard.press("a")
    page.evaluate("sessionStorage.setItem('wirefacts.token', 'a token that nobody guesses')")
    page.click("#open-help")
    with page.expect_navigation():
        page.click("#forget")
    page.wait_for_selector("html[data-ready]")
    assert page.evaluate("Object.keys(localStorage).filter((key) => /article$|corrections/.test(key))") == []
    assert page.evaluate("sessionStorage.length") == 0
    assert page.input_value("#article-text") == ""
