"""Recognizers-Text's specifications of numbers, ordinals and percentages and duckling's numerals and ordinals."""

import re
from collections.abc import Iterable

from wirefacts.corpora.outside.rows import CasesRow
from wirefacts.evaluation.suites.normal import answered, first_reason, normal, of_kind, specified, written
from wirefacts.evaluation.suites.suite import Bar, Reading, Suite, Verdict
from wirefacts.values.numbers import find_numbers
from wirefacts.values.ordinals import find_ordinals
from wirefacts.values.percents import percent_of

_NUMERAL = re.compile(r"\((?:NumeralValue|OrdinalData) \(?(-?[\d.e]+)\)?\)")
_NUMBERS = first_reason(
    (
        ("powers and exponents", written(r"\^|\de[+-]?\d")),
        ("'over' as a sign of division", answered(" over ")),
        ("odds, of which we keep both numbers", answered(" (?:in|out of) ")),
        (
            "pieces of an address, a date, a telephone number or a code",
            written(r"\d\.\d+\.\d|\d/\d+/\d|\d-\d{3}-|[A-Z]-\d"),
        ),
        ("a magnitude's letter apart from its figure, or G", written(r"\d\s+[kgm]\b|\dg\b")),
        ("a sign apart from its figure", answered(r"^- ")),
    )
)
_NUMERALS = first_reason(
    (
        ("words that count nothing exact: few, single, a pair", written(r"^(?:(?:a )?few|single|a pair)$")),
        ("short for lakh and crore", written(r"\b(?:lkhs?|l|cr|koti|kr|krores?)\b")),
        ("G for a thousand million", written(r"\dg$")),
        ("a sign apart from its figure", written(r"^- ")),
        ("'of' behind its number", written(r" of$")),
        ("a number told twice", written(r"\(")),
        ("digits as they are spoken one by one", written(r"^one twenty|^point")),
    )
)
_ORDINALS = first_reason(
    (
        ("relative ordinals: last, next, previous", lambda row: any(a.kind == "ordinal.relative" for a in row.answers)),
        ("an ordinal and a fraction in one", written(r" and a \w+(?:rd|th)$")),
    )
)
_TOGETHER = first_reason(
    (("run together, or with a dash for a hyphen", written(r"ty(?:\u2014|first|second|third|fifth)")),)
)
_PERCENTS = first_reason(
    (
        ("a sign without a number", lambda row: any(a.value.get("value") == "null" for a in row.answers)),
        ("'percent of' before its number", answered(r"^per ?cents? of")),
    )
)


def _recognized(row: CasesRow, read: Iterable[Reading]) -> Verdict:
    wanted = (
        Reading(a.extent.start, a.extent.end, normal(a.value["value"].rstrip("%")))
        for a in row.answers
        if a.extent is not None and a.kind != "ordinal.relative" and a.value.get("value") != "null"
    )
    return Verdict(tuple(wanted), tuple(read))


def _of_whole_input(row: CasesRow, read: Iterable[Reading]) -> Verdict:
    answer = row.answers[0]
    told = _NUMERAL.fullmatch(answer.value) if isinstance(answer.value, str) else None
    value = normal(told[1] if told else answer.value)
    return Verdict((Reading(0, len(row.text), value),), tuple(read))


def _numbers(text: str) -> Iterable[Reading]:
    return (Reading(n.extent.start, n.extent.end, normal(n.value)) for n in find_numbers(text))


def _ordinals(text: str) -> Iterable[Reading]:
    return (Reading(o.extent.start, o.extent.end, normal(o.value)) for o in find_ordinals(text))


def _percents(text: str) -> Iterable[Reading]:
    found = (percent_of(text, number) for number in find_numbers(text))
    return (Reading(p.extent.start, p.extent.end, normal(p.value)) for p in found if p is not None)


def recognized_numbers(row: CasesRow) -> Verdict:
    """All numbers of the text."""
    return _recognized(row, _numbers(row.text))


SUITES = (
    Suite(
        "recognizers number",
        "recognizers_text",
        specified("Number/NumberModel"),
        recognized_numbers,
        _NUMBERS,
        Bar(0.97, 0.97),
    ),
    Suite(
        "recognizers ordinal",
        "recognizers_text",
        specified("Number/OrdinalModel"),
        lambda row: _recognized(row, _ordinals(row.text)),
        _ORDINALS,
    ),
    Suite(
        "recognizers percentage",
        "recognizers_text",
        specified("Number/PercentModel"),
        lambda row: _recognized(row, _percents(row.text)),
        _PERCENTS,
    ),
    Suite(
        "duckling numeral",
        "duckling",
        of_kind("Numeral"),
        lambda row: _of_whole_input(row, _numbers(row.text)),
        _NUMERALS,
        Bar(0.97, 0.97),
    ),
    Suite(
        "duckling ordinal",
        "duckling",
        of_kind("Ordinal"),
        lambda row: _of_whole_input(row, _ordinals(row.text)),
        _TOGETHER,
        Bar(0.97, 0.97),
    ),
)
