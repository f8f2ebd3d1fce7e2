"""A verdict beside its source: context of two sentences, gaps with their length, citations and links to the words."""

import html
import io
import re

import pytest

from wirefacts.drawing.beside import Passage
from wirefacts.text.extents import Extent
from wirefacts.verify.reports.around import around
from wirefacts.verify.reports.citing import directive, text_link
from wirefacts.verify.reports.comparing import comparison
from wirefacts.verify.reports.forms import Form, report
from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import Match, Verdict

HEARING = (
    "ROE: Will the toll rise?\n\nADA QUILL: One was mended. Two were sold. We will not raise the ferry toll. "
    "Mr. Bell agrees. The lamps are old. The pier 🚢 opens in June, and it will cost 3 million crowns."
)
SOURCE = Source("hearing", HEARING, headline="The hearing", uri="https://news.example/hearing")


@pytest.fixture
def verdict(ask: object) -> Verdict:
    return ask("We will raise the ferry toll", SOURCE, speaker="Ada Quill")  # type: ignore[operator, no-any-return]


def shown(verdict: Verdict, **sources: Source) -> list[Passage | str]:
    return [part for witness in comparison(verdict, sources).witnesses for part in witness.parts]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Four", "Two. Three. Four go. Five. Six."),
        ("One", "One. Two. Three."),
        ("Eight.", "Six. Seven. Eight."),
    ],
)
def test_two_sentences_on_each_side(words: str, wanted: str) -> None:
    text = "One. Two. Three. Four go. Five. Six. Seven. Eight."
    start = text.index(words)
    assert around(text, Extent(start, start + len(words))).slice(text) == wanted


def test_abbreviations_end_no_sentence_and_long_sentences_are_cut_between_words() -> None:
    text = "Mr. Bell rose. Dr. Ode sat. We stay. It is late."
    assert around(text, Extent(28, 35)).slice(text) == text
    endless = "word " * 2000
    extent = around(endless, Extent(5000, 5004))
    assert 500 < len(extent) < 3000
    assert extent.slice(endless).startswith("word ")


def test_context_and_source_are_shown_where_the_source_is_at_hand(verdict: Verdict) -> None:
    (passage,) = shown(verdict, hearing=SOURCE)
    assert isinstance(passage, Passage)
    assert passage.text.startswith("ADA QUILL: One was mended. Two were sold.") or "One was mended." in passage.text
    assert passage.text.endswith("The lamps are old.")
    assert [core.slice(passage.text) for core in passage.cores] == ["We will not raise the ferry toll"]
    assert [edge.extent.slice(passage.text) for edge in passage.edges] == ["not"]
    (bare,) = shown(verdict)
    assert isinstance(bare, Passage)
    assert bare.text == "We will not raise the ferry toll"
    assert [edge.extent.slice(bare.text) for edge in bare.edges] == ["not"]


def test_gaps_say_their_length(ask: object) -> None:
    far = Source(
        "far", f"We will mend the old pier. {'Nobody spoke at all then. ' * 60}And we will paint the ferry blue."
    )
    verdict: Verdict = ask("We will mend the old pier and we will paint the ferry blue", far)  # type: ignore[operator]
    assert verdict.wording == "stitched"
    assert verdict.apart is not None
    assert f"{verdict.apart} words between" in [edge.gap for edge in comparison(verdict).claim.edges]
    parts = shown(verdict, far=far)
    assert any(isinstance(part, str) and re.fullmatch(r"\d+ words not shown", part) for part in parts)
    gaps = [edge.gap for part in parts if isinstance(part, Passage) for edge in part.edges if edge.gap]
    assert gaps == []


def test_a_right_wording_with_a_wrong_context_is_grave(ask: object) -> None:
    verdict: Verdict = ask("look at the parking fees", "We may, if the council asks, look at the parking fees.")  # type: ignore[operator]
    drawn = comparison(verdict)
    assert verdict.wording == "verbatim"
    assert drawn.verdict.tone == "grave"
    assert "turn the sense" in drawn.verdict.said


def test_a_link_leads_to_the_words() -> None:
    match = Match(document="hearing", start=0, end=24, text=HEARING[:24])
    assert text_link(match, SOURCE) == "https://news.example/hearing#:~:text=ROE%3A%20Will%20the%20toll%20rise%3F"
    assert text_link(match, Source("hearing", HEARING)) is None
    assert text_link(match, Source("hearing", HEARING, uri="javascript:alert(1)")) is None


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("so-called, they & we", "so-called, they & we", "so%2Dcalled%2C%20they%20%26%20we"),
        ("one two\n\nthree four", "one two\n\nthree four", "one%20two%20three%20four,one%20two%20three%20four"),
        ("we go. Later we go home.", "we go", "we%20go,-.%20Later%20we"),
    ],
)
def test_directives(text: str, words: str, wanted: str) -> None:
    start = text.index(words)
    assert directive(text, start, start + len(words)) == wanted


def test_hostile_words_are_inert_in_the_page(ask: object) -> None:
    hostile = "We sold <script>alert(1)</script> and <svg onload=alert(2)> \u202eferries\u202c to nobody"
    verdict: Verdict = ask(f"{hostile} at all", Source("<img src=x>", hostile))  # type: ignore[operator]
    out = io.StringIO()
    with report(Form.HTML, out, {"<img src=x>": Source("<img src=x>", hostile)}) as writer:
        writer.write(verdict)
    page = out.getvalue()
    assert not re.search(r"<(script|svg|img)", page)
    assert "&lt;script&gt;" in page


def test_a_notebook_shows_the_verdict_with_the_same_drawing(verdict: Verdict) -> None:
    fragment = verdict._repr_html_()
    assert '<article class="wf-verdict wf-grave">' in fragment
    assert "alter" in html.unescape(fragment)


def test_nothing_found_is_drawn(ask: object) -> None:
    verdict: Verdict = ask("purple bananas sing", SOURCE)  # type: ignore[operator]
    assert comparison(verdict).witnesses == ()
    assert comparison(verdict).verdict.tone == "open"
