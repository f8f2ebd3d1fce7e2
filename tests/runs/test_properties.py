"""What holds of every text, whatever is in it."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import wirefacts
from wirefacts.checks.standing import CHECKS
from wirefacts.records.extraction import Extraction
from wirefacts.stories.document import Document

PIECES = st.sampled_from(
    [
        "Ada Quill", "Mayor Bo Marsh", ", 61,", "said", " told ", "called", "she", "they", "on Monday", "in June", "54%", "7-2",
        "276 electoral votes to Marsh’s 223",
        "won 84,121 votes", "according to", "a senior aide", "was arrested", "killing 12",
        "“", "”", '"', "``", "''", "‘", "’", "'", "(", ")", "\n\n", "\n", " ", ", ", ". ", ": ", "—", "Q: ", "QUILL: ",
        "31 February",
        "aged 340", "140 percent",
        "é", "e\u0301", "👩‍🚒", "\u202e", "\u200b", "漢字", "\x0b", "\ufeff", "$1.2bn", "0", "the the the",
    ]
)  # fmt: skip
NEWSLIKE = st.lists(PIECES, min_size=1, max_size=60).map("".join)
ANY = st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=300)
SLOW = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def spans(extraction: Extraction) -> list[tuple[int, int, str]]:
    """Every span of the output, at any depth."""
    found: list[tuple[int, int, str]] = []

    def walk(node: object) -> None:
        if isinstance(node, dict):
            if node.keys() >= {"start", "end", "text"}:
                found.append((node["start"], node["end"], node["text"]))
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(extraction.model_dump(mode="json")["records"])
    return found


@SLOW
@given(st.one_of(NEWSLIKE, ANY))
def test_no_text_makes_extraction_raise_and_every_slice_holds(text: str) -> None:
    extraction = wirefacts.extract(text, published="2024-11-06")
    assert all(text[start:end] == piece for start, end, piece in spans(extraction))
    assert [f for check in CHECKS for f in check(extraction, text)] == []
    assert not [d for d in extraction.diagnostics if d.code in {"evidence-mismatch", "unknown-party"}]


@SLOW
@given(NEWSLIKE)
def test_the_same_text_gives_the_same_ids_in_the_same_order(text: str) -> None:
    once, again = (wirefacts.extract(text, published="2024-11-06") for _ in range(2))
    assert once == again
    assert len({record.id for record in once.records}) == len(once.records)


@settings(max_examples=15, deadline=None)
@given(st.lists(NEWSLIKE, min_size=1, max_size=6))
def test_a_stream_gives_what_each_text_gives_alone_in_order(texts: list[str]) -> None:
    documents = [Document(id=f"d{n}", text=text) for n, text in enumerate(texts)]
    together = list(wirefacts.load().pipe(documents))
    assert [e.document.id for e in together] == [d.id for d in documents]
    assert [e.records for e in together] == [wirefacts.extract(d).records for d in documents]


@pytest.mark.parametrize(
    "text",
    [
        '"' * 10_000,
        "“" * 5_000 + "”" * 5_000,
        "'" * 10_000,
        "the " * 5_000,
        "1" * 10_000,
        "“Yes,” he said. " * 1_000,
        "Ada Quill, 61, said. " * 500,
        "a" * 50_000,
        " \n" * 5_000,
        "((((" * 1_000,
        "and Ada Quill " * 2_000,
    ],
    ids=lambda text: re.sub(r"\s", "_", text[:12]),
)
def test_hostile_texts_are_read_to_the_end(text: str) -> None:
    extraction = wirefacts.extract(text)
    assert all(text[start:end] == piece for start, end, piece in spans(extraction))


def test_no_marks_at_all_is_an_article_like_any() -> None:
    extraction = wirefacts.extract("The harbour board met on Monday and closed the pier", published="2024-11-06")
    assert [r.type for r in extraction.records if r.type == "date"] == ["date"]
