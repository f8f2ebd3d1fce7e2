"""Ages by the words around a number."""

import pytest

from wirefacts.values.ages import age_of
from wirefacts.values.numbers import find_numbers


@pytest.mark.parametrize(
    ("text", "value", "unit", "words"),
    [
        ("the 65-year-old left", 65, "year", "65-year-old"), ("twins 18 months old", 18, "month", "18 months old"),
        ("at six weeks of age", 6, "week", "six weeks of age"), ("a forty year old", 40, "year", "forty year old"),
        ("a woman aged 34 left", 34, "year", "aged 34"), ("at the age of nine", 9, "year", "age of nine"),
        ("men of age 70", 70, "year", "age 70"), ("a 52 yo man", 52, "year", "52 yo"),
    ],
)  # fmt: skip
def test_ages(text: str, value: float, unit: str, words: str) -> None:
    age = age_of(text, find_numbers(text)[0])
    assert age is not None
    assert (age.value, age.unit, age.extent.slice(text)) == (value, unit, words)


def test_years() -> None:
    text = "18 months old"
    age = age_of(text, find_numbers(text)[0])
    assert age is not None
    assert age.years == pytest.approx(1.5)


@pytest.mark.parametrize("text", ["12 years ago", "a stage 4 tumour", "40 old men", "in the voyage 9 died"])
def test_what_is_no_age(text: str) -> None:
    assert age_of(text, find_numbers(text)[0]) is None
