"""Claims in JSON Lines, and a draft's own quotations."""

import io

import pytest
from spacy.language import Language

from wirefacts.errors import InputError, MalformedInput
from wirefacts.runs.claims import LONGEST, read_claims
from wirefacts.runs.flow import extract
from wirefacts.runs.verifying import draft_claims
from wirefacts.stories.document import Document
from wirefacts.verify.verdicts import Claim


def test_a_bad_row_gives_its_error_and_the_next_is_read() -> None:
    good = b'\n{"claim": "a b", "speaker": "", "level": 3}\n'
    rows = good + b'{no\n[]\n{"claim": "c", "date": "2031-02-30"}\n{"id": 7, "claim": "d"}'
    found = list(read_claims(io.BytesIO(rows), "claims"))
    assert found[0] == Claim(id="2", claim="a b")
    assert found[-1] == Claim(id="7", claim="d")
    assert [str(each).split(": ")[1] for each in found[1:-1]] == ["line 3", "line 4", "line 5"]
    assert all(isinstance(each, MalformedInput) for each in found[1:-1])


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (b'["c"]', "line 1: a JSON object is wanted, this is a list"),
        (b'{"claim": "c", "source": "a\\u0000"}', 'line 1: a NUL in "source"'),
        (b'{"claim": "c", "sources": ["a", "b\\u0000"]}', 'line 1: a NUL in "sources"'),
        (b'{"claim": "c\\ud800"}', 'line 1: a lone surrogate in "claim"'),
        (b'{"claim": "c", "date": "2031-02-30"}', 'line 1: "date": '),
    ],
)
def test_what_a_row_cannot_be_is_said(row: bytes, message: str) -> None:
    (found,) = read_claims(io.BytesIO(row), "claims")
    assert isinstance(found, InputError)
    assert str(found).startswith(f"claims: {message}")


def test_a_row_that_never_ends_is_refused_and_read_past() -> None:
    rows = b"x" * (3 * LONGEST) + b'\n{"claim": "a"}\n'
    first, second = read_claims(io.BytesIO(rows), "claims")
    assert isinstance(first, MalformedInput)
    assert second == Claim(id="2", claim="a")


def test_a_draft_gives_its_quotations_in_order(nlp: Language) -> None:
    text = (
        "“We will mend the ferry,” Ada Quill said on Monday, “and we will paint it.” She was firm.\n\n"
        "“The slipway is rotten,” Tom Bell said. “Nobody has planks.”"
    )
    (draft,) = extract([Document(id="draft", text=text)], nlp)
    found = list(draft_claims(draft.with_text(text)))
    assert [(claim.id, claim.claim) for claim in found] == [
        ("q1", "We will mend the ferry, and we will paint it."),
        ("q2", "The slipway is rotten"),
        ("q3", "Nobody has planks."),
    ]
    assert [claim.speaker for claim in found] == ["Ada Quill", "Tom Bell", "Tom Bell"]


def claims_of(text: str, nlp: Language) -> list[tuple[str, str | None]]:
    (draft,) = extract([Document(id="draft", text=text)], nlp)
    return [(claim.claim, claim.speaker) for claim in draft_claims(draft.with_text(text))]


def test_phrases_that_the_reporters_sentence_leads_to_are_claims_of_their_own(nlp: Language) -> None:
    text = "Ada Quill said on Monday that the ferry was “rotten to the keel” and that the council “had better weep.”"
    assert [claim for claim, _ in claims_of(text, nlp)] == ["rotten to the keel", "had better weep."]


def test_words_that_the_draft_gives_to_nobody_are_checked_too(nlp: Language) -> None:
    text = "The wind took the lamps on Monday. “Give us the ferry or give us a bridge.” It rained until noon."
    assert claims_of(text, nlp) == [("Give us the ferry or give us a bridge.", None)]


@pytest.mark.parametrize("marked", ["“The Ferry That Never Came”", "“rotten planks”"])
def test_a_title_or_a_word_set_off_is_no_claim(nlp: Language, marked: str) -> None:
    assert claims_of(f"The hall was hung with {marked} on Monday.", nlp) == []
