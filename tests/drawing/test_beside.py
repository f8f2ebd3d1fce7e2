"""Two wordings side by side: the words stay as they are, differences carry numbers and weight, nothing in them is markup."""

import html
import re

from wirefacts.drawing.beside import Comparison, Edge, Passage, Remark, Witness, beside
from wirefacts.text.extents import Extent


def drawn(claim: Passage, *parts: Passage | str, links: tuple[str, ...] = ()) -> str:
    return beside(
        Comparison(
            name="q1",
            verdict=Remark("grave", "altered"),
            code="altered_critical",
            claim=claim,
            witnesses=(Witness("Ada Quill", parts, ("“We will not” (Ada Quill)",), links),) if parts else (),
            differences=((True, "left out: “not”"),),
            remarks=(Remark("fine", "the day is right"),),
        )
    )


def words(page: str) -> list[str]:
    """The text content of each passage."""
    blocks = re.findall(r'<blockquote class="wf-words" dir="auto">(.*?)</blockquote>', page, re.DOTALL)
    return [html.unescape(re.sub(r"<[^>]*>", "", block)) for block in blocks]


def passage(text: str, *edges: Edge) -> Passage:
    return Passage(text, (Extent(0, len(text)),), edges)


def test_the_words_stay_to_the_character() -> None:
    claim = "We will <i>raise</i> 🚢 it & more"
    source = "We will not <i>raise</i> 🚢 it"
    page = drawn(
        passage(claim, Edge(Extent(8, 8), 1, "left out", grave=True, gap="1 word left out")),
        passage(source, Edge(Extent(8, 11), 1, "left out", grave=True)),
    )
    assert words(page) == [claim, source]
    assert "<i>" not in page


def test_a_difference_has_its_number_and_its_weight_on_both_sides() -> None:
    page = drawn(
        passage("We will raise it", Edge(Extent(8, 8), 1, "left out", grave=True, gap="1 word left out")),
        passage("We will not raise it", Edge(Extent(8, 11), 1, "left out", grave=True)),
    )
    assert 'class="wf-edit wf-caret wf-grave" data-edit="1" data-n="1" data-gap="1 word left out"' in page
    assert '<mark class="wf-edit wf-grave" data-edit="1" data-n="1" title="left out">not</mark>' in page
    assert '<li class="wf-grave" data-n="1">' in page


def test_of_two_that_overlap_the_graver_is_drawn() -> None:
    slight, grave = Edge(Extent(0, 6), 1, "marks"), Edge(Extent(3, 8), 2, "number", grave=True)
    assert re.findall(r'<mark[^>]*data-n="(\d)"', drawn(passage("12345678", slight, grave))) == ["2"]


def test_what_lies_outside_the_words_is_left_out() -> None:
    page = drawn(
        passage(
            "short",
            Edge(Extent(3, 99), 1, "?"),
            Edge(Extent(99, 99), 2, "?", gap="1 word"),
            Edge(Extent(-4, 2), 3, "?"),
        )
    )
    assert words(page) == ["short"]
    assert "<mark" not in page
    assert "wf-caret" not in page


def test_words_around_are_context_and_grounds_are_told_apart() -> None:
    page = drawn(passage("x"), Passage("Unless asked, we stay. Then we go.", (Extent(14, 22),), (), (Extent(0, 13),)))
    assert '<span class="wf-context"><em class="wf-ground"' in page
    assert ">we stay.<span" in page


def test_what_lies_between_passages_is_told() -> None:
    assert '<p class="wf-gap">37 words not shown</p>' in drawn(
        passage("x"), passage("a"), "37 words not shown", passage("b")
    )


def test_only_addresses_of_the_web_are_links() -> None:
    assert "href" not in drawn(passage("x"), passage("a"), links=("javascript:alert(1)",))
    assert 'href="https://news.example/a#:~:text=a"' in drawn(
        passage("x"), passage("a"), links=("https://news.example/a#:~:text=a",)
    )


def test_no_source_is_said() -> None:
    assert "No passage to show." in drawn(passage("x"))
