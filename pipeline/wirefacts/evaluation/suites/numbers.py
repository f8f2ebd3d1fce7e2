"""Recognizers-Text's specifications of numbers and duckling's numerals, read by `values.numbers`."""

from wirefacts.corpora.outside.rows import CasesRow
from wirefacts.evaluation.suites.suite import Bar, Reading, Suite, Verdict
from wirefacts.values.numbers import find_numbers

_DIGITS = 9
"""Significant digits in which two values must agree."""


def normal(value: float | str) -> str:
    """A number as both sides write it: nine significant digits, no exponent below 10^15."""
    return f"{float(value):.{_DIGITS}g}"


def from_specification(*stems: str) -> "tuple[str, ...]":
    """The beginnings of `doc_id`s of rows from these specifications ("Number/NumberModel")."""
    return tuple(f"{stem}:" for stem in stems)


def recognized_numbers(row: CasesRow) -> Verdict:
    """All numbers of the text."""
    wanted = tuple(
        Reading(answer.extent.start, answer.extent.end, normal(answer.value["value"]))
        for answer in row.answers
        if answer.extent is not None
    )
    read = tuple(Reading(n.extent.start, n.extent.end, normal(n.value)) for n in find_numbers(row.text))
    return Verdict(wanted, read)


SUITES = (
    Suite(
        "recognizers number",
        "recognizers_text",
        lambda row: row.doc_id.startswith(from_specification("Number/NumberModel")),
        recognized_numbers,
        bar=Bar(0.97, 0.97),
    ),
)
