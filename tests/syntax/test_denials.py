"""Denials that stand outside of the verb's own words. People are invented."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from wirefacts.syntax.clauses import is_negated
from wirefacts.syntax.modality import factuality

Read = Callable[..., Doc]

DENIED: list[tuple[str, str]] = [
    ("The government had neither replied to the letters nor met the farmers.", "met"),
    ("Lena Ortiz had never met, spoken to or corresponded with Ivan Petrov.", "corresponded"),
    ("No deaths were reported.", "reported"),
]


@pytest.mark.parametrize(("text", "verb"), DENIED)
def test_denied(read: Read, text: str, verb: str) -> None:
    assert is_negated(next(t for t in read(text) if t.text == verb))


TOLD: list[tuple[str, str]] = [
    ("Lena Ortiz met Ivan Petrov or called him.", "met"),
    ("Lena Ortiz had never met Ivan Petrov, but she wrote to him.", "wrote"),
    ("No 10 said the minister had left.", "said"),
]


@pytest.mark.parametrize(("text", "verb"), TOLD)
def test_not_denied(read: Read, text: str, verb: str) -> None:
    assert not is_negated(next(t for t in read(text) if t.text == verb))


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Lena Ortiz told Ivan Petrov to resign.", "resign"),
        ("Lena Ortiz advised Ivan Petrov to sue.", "sue"),
    ],
)
def test_what_somebody_is_told_to_do_may_not_have_been_done(read: Read, text: str, verb: str) -> None:
    assert factuality(next(t for t in read(text) if t.text == verb)) == "possible"
