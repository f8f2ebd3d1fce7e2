"""Recognizers-Text's specification of ages, read by `values.ages`."""

from wirefacts.corpora.outside.rows import CasesRow
from wirefacts.evaluation.suites.normal import normal, specified
from wirefacts.evaluation.suites.suite import Bar, Reading, Suite, Verdict
from wirefacts.values.ages import age_of
from wirefacts.values.numbers import find_numbers

_UNITS = {"age": "year"}


def recognized_ages(row: CasesRow) -> Verdict:
    """Ages as value and unit; the specification's unit "Age" ("age 40") is a year."""
    wanted = tuple(
        Reading(a.extent.start, a.extent.end, f"{normal(a.value['value'])} {_unit(a.value['unit'])}")
        for a in row.answers
        if a.extent is not None
    )
    found = (age_of(row.text, number) for number in find_numbers(row.text))
    read = tuple(Reading(a.extent.start, a.extent.end, f"{normal(a.value)} {a.unit}") for a in found if a is not None)
    return Verdict(wanted, read)


def _unit(name: str) -> str:
    return _UNITS.get(name.lower(), name.lower())


SUITES = (
    Suite(
        "recognizers age",
        "recognizers_text",
        specified("NumberWithUnit/AgeModel"),
        recognized_ages,
        bar=Bar(0.95, 0.95),
    ),
)
