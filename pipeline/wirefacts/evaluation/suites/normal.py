"""Normal forms in which two sides' values are compared, and choices among a corpus's cases."""

import re
from collections.abc import Callable, Sequence

from wirefacts.corpora.outside.rows import CasesRow

Reasons = Sequence[tuple[str, Callable[[CasesRow], object]]]
"""Reasons, each with what is true of a case that it keeps out of news."""


def normal(value: float | str) -> str:
    """A number in nine significant digits."""
    return f"{float(value):.9g}"


def specified(*names: str) -> Callable[[CasesRow], bool]:
    """Whether a case is from one of Recognizers-Text's specifications of that name: "Number/NumberModel"."""
    return lambda row: row.doc_id.rsplit(":", 1)[0] in names


def of_kind(*kinds: str) -> Callable[[CasesRow], bool]:
    """Whether a case's answers are of one of these kinds (duckling's dimensions); duckling's cases of what is none excluded."""
    return lambda row: row.answers[0].kind in kinds and row.answers[0].value != "NEGATIVE"


def first_reason(reasons: Reasons) -> Callable[[CasesRow], str | None]:
    """The first of `reasons` that is true of a case."""
    return lambda row: next((reason for reason, holds in reasons if holds(row)), None)


def written(pattern: str) -> Callable[[CasesRow], object]:
    """Whether `pattern` is found in a case's text, without regard to case."""
    compiled = re.compile(pattern, re.IGNORECASE)
    return lambda row: compiled.search(row.text)


def answered(pattern: str) -> Callable[[CasesRow], object]:
    """Whether `pattern` is found in the words of one of a case's answers, without regard to case."""
    compiled = re.compile(pattern, re.IGNORECASE)
    return lambda row: any(a.extent and compiled.search(a.extent.slice(row.text)) for a in row.answers)
