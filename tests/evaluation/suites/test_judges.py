"""How answers of other libraries are set beside what our readers read: on invented cases."""

from typing import Any

import pytest

from wirefacts.corpora.outside.rows import Answer, CasesRow
from wirefacts.evaluation.suites.ages import recognized_ages
from wirefacts.evaluation.suites.measures import duckling_measures, recognized_dimensions
from wirefacts.evaluation.suites.money import duckling_money, recognized_money
from wirefacts.evaluation.suites.suite import Judge
from wirefacts.text.extents import Extent


def case(text: str, words: str, value: Any) -> CasesRow:
    start = text.index(words)
    return CasesRow("Invented:1", text, None, (Answer("", Extent(start, start + len(words)), value),))


@pytest.mark.parametrize(
    ("judge", "text", "words", "value"),
    [
        (recognized_money, "fined $9 today", "$9", {"value": "9", "unit": "Dollar"}),
        (
            recognized_money,
            "7 Swiss francs",
            "7 Swiss francs",
            {"value": "7", "unit": "Swiss franc", "isoCurrency": "CHF"},
        ),
        (duckling_money, "EUR 7", "EUR 7", "(simple EUR 7)"),
        (recognized_ages, "a man of age 61", "age 61", {"value": "61", "unit": "Age"}),
        (recognized_dimensions, "40 square metres", "40 square metres", {"value": "40", "unit": "Square meter"}),
        (duckling_measures, "2 feet 6 inches", "2 feet 6 inches", "(simple Inch 30)"),
    ],
)
def test_the_same_is_right(judge: Judge, text: str, words: str, value: Any) -> None:
    assert judge(case(text, words, value)).values


@pytest.mark.parametrize(
    ("judge", "text", "words", "value"),
    [
        (recognized_money, "fined $9 today", "$9", {"value": "9", "unit": "Euro", "isoCurrency": "EUR"}),
        (duckling_money, "EUR 7", "EUR 7", "(simple Dollar 7)"),
        (recognized_ages, "a man of age 61", "age 61", {"value": "16", "unit": "Age"}),
        (duckling_measures, "2 feet 6 inches", "2 feet 6 inches", "(simple Inch 31)"),
    ],
)
def test_another_unit_or_value_is_wrong(judge: Judge, text: str, words: str, value: Any) -> None:
    verdict = judge(case(text, words, value))
    assert verdict.spans
    assert not verdict.values
