"""Ages by the words around a number, and decades of a life."""

import pytest

from wirefacts.values.ages import age_decades, age_of
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


@pytest.mark.parametrize(
    ("text", "least", "most", "words"),
    [
        ("a man in his 50s", 50, 59, "50s"), ("in her early 40s", 40, 43, "early 40s"),
        ("in their mid-thirties", 34, 36, "mid-thirties"),
        ("in her late teens", 17, 19, "late teens"),
    ],
)  # fmt: skip
def test_decades_of_a_life(text: str, least: int, most: int, words: str) -> None:
    (decade,) = age_decades(text)
    assert (decade.least, decade.most, decade.extent.slice(text)) == (least, most, words)


@pytest.mark.parametrize("text", ["in the 1950s", "in the 50s", "temperatures in the low 40s", "the roaring twenties"])
def test_decades_of_a_century_are_none(text: str) -> None:
    assert age_decades(text) == []
