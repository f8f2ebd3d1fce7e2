"""What each format writes, for none, one and several documents."""

import base64
import contextlib
import hashlib
import io
import json
import re
from collections.abc import Callable
from html.parser import HTMLParser

import pytest

from wirefacts.records.extraction import Extraction
from wirefacts.sinks.formats import Format, sink

Make = Callable[..., Extraction]


def written(form: Format, *extractions: Extraction) -> str:
    out = io.StringIO()
    with sink(form, out) as writer:
        for each in extractions:
            writer.write(each)
    return out.getvalue()


def test_json_lines_hold_the_contract_one_document_a_line(make: Make) -> None:
    first, second = written(Format.JSONL, make("a"), make("b")).splitlines()
    assert Extraction.model_validate_json(first).model_dump() == make("a").model_dump()
    assert json.loads(second)["document"]["id"] == "b"
    assert written(Format.JSONL) == ""


@pytest.mark.parametrize("count", [0, 1, 3])
def test_array_is_json_whatever_it_holds(make: Make, count: int) -> None:
    found = json.loads(written(Format.JSON, *(make(f"d{n}") for n in range(count))))
    assert [each["document"]["id"] for each in found] == [f"d{n}" for n in range(count)]


def test_array_is_closed_when_the_run_is_interrupted(make: Make) -> None:
    out = io.StringIO()
    with contextlib.suppress(KeyboardInterrupt), sink(Format.JSON, out) as writer:
        writer.write(make())
        raise KeyboardInterrupt
    assert len(json.loads(out.getvalue())) == 1


def test_sink_whose_reader_is_gone_is_left_alone(make: Make) -> None:
    class Gone(io.StringIO):
        def write(self, text: str) -> int:  # noqa: ARG002 - as files have it
            raise BrokenPipeError

    with pytest.raises(BrokenPipeError), sink(Format.JSONL, Gone()) as writer:
        writer.write(make())


@pytest.mark.parametrize(
    "words",
    [
        "Jane Roe to reporters: “I quit & leave,”",
        "Jane Roe called <b>Jim Poe</b>",
        "council: 7 votes for",
        "<b>Jim Poe</b>: 54.5% of men",
        "Jane Roe is 61",
        "Jane Roe: former Mayor",
        "Monday: 2024-11-04",
        "resign: Jane Roe",
        "at least 1,200 people",
        "council (reported)",
        "possible",
        "2024-11-04",
        "impossible_age: 340 <years>",
    ],
)
def test_table_tells_each_fact_in_words(make: Make, words: str) -> None:
    assert words in re.sub(r"\s+", " ", written(Format.TABLE, make()))


def test_table_has_no_colour_codes_in_a_file_and_none_from_the_text(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    table = written(Format.TABLE, make("\x1b[31mred", headline="[bold]a[/bold]\u202e"))
    assert "\x1b" not in table
    assert "\u202e" not in table
    assert "[bold]a[/bold]" in table


def test_table_of_a_document_without_facts_says_so(make: Make) -> None:
    assert "no facts found" in written(Format.TABLE, make().model_copy(update={"records": ()}))


class Page(HTMLParser):
    """Ids, links, tags and the text of the story."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids, self.links, self.tags, self.story, self.open = list[str](), list[str](), set[str](), "", 0
        self.attributes = set[str]()
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.add(tag)
        self.attributes |= set(found)
        self.ids += [found["id"] or ""] if "id" in found else []
        self.links += [found["href"] or ""] if "href" in found else []
        self.open += 1 if self.open and tag == "div" else found.get("class") == "wf-text"

    def handle_endtag(self, tag: str) -> None:
        self.open -= bool(self.open) and tag == "div"

    def handle_data(self, data: str) -> None:
        self.story += data if self.open else ""


def test_page_links_facts_and_text_both_ways(make: Make) -> None:
    extraction = make("a", headline="<i>Quits</i>", uri="https://example.org/?a=1&b=2")
    page = Page(written(Format.HTML, extraction, make("b")))
    assert page.story == (extraction.text or "") * 2
    assert len(page.ids) == len(set(page.ids))
    within = [link.removeprefix("#") for link in page.links if link.startswith("#")]
    assert set(within) <= set(page.ids)
    assert {f"d{d}-{way}{n}" for d in (1, 2) for way in "mr" for n in range(1, 10)} <= set(within) & set(page.ids)
    assert [link for link in page.links if not link.startswith("#")] == ["https://example.org/?a=1&b=2"]


def test_page_runs_and_fetches_nothing(make: Make) -> None:
    drawn = written(Format.HTML, make("<img src=x onerror=alert(1)>", uri="javascript:alert(1)"))
    page = Page(drawn)
    assert not page.tags & {"img", "link", "iframe", "object", "b", "i", "base"}
    assert not {"style", "src", "onclick", "onerror"} & page.attributes
    style = re.search(r"<style>(.*?)</style>", drawn, re.DOTALL)
    assert style is not None
    (script,) = re.findall(r"<script>(.*?)</script>", drawn, re.DOTALL)
    sheet, code = (base64.b64encode(hashlib.sha256(each.encode()).digest()).decode() for each in (style[1], script))
    assert f"default-src 'none'; style-src 'sha256-{sheet}'; script-src 'sha256-{code}'; base-uri 'none'" in drawn
    assert "url(" not in style[1]
    assert "@import" not in style[1]


def test_page_of_an_extraction_without_its_text_shows_its_facts(make: Make) -> None:
    page = Page(written(Format.HTML, Extraction.model_validate_json(make().model_dump_json())))
    assert "d1-r9" in page.ids
    assert page.story == ""
    assert not any(link.startswith("#d1-m") for link in page.links)


def test_extraction_draws_itself_in_notebooks(make: Make) -> None:
    page = Page(make()._repr_html_())
    assert page.story == make().text
    assert "html" not in page.tags
    assert all(each.startswith("wf-") for each in page.ids)
