"""Ordinals in figures and words."""

import pytest

from wirefacts.values.ordinals import find_ordinals


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("3rd", 3), ("1,000th", 1000), ("sixth", 6), ("twenty-ninth", 29), ("fifty fourth", 54), ("eightieth", 80),
        ("one hundred and ninth", 109), ("four hundredth", 400), ("two thousandth", 2000), ("nineth", 9),
    ],
)  # fmt: skip
def test_ordinals(words: str, value: int) -> None:
    text = f"the {words} boat"
    assert [(o.extent.slice(text), o.value) for o in find_ordinals(text)] == [(words, value)]


@pytest.mark.parametrize(
    "text", ["a third of boats", "two thirds", "a second later", "12 boats", "KX-4th", "one fifth of it"]
)
def test_fractions_and_seconds_are_no_ordinals(text: str) -> None:
    assert find_ordinals(text) == []


def test_several_stand_in_order() -> None:
    text = "came second, 3rd and twenty-first"
    assert [o.value for o in find_ordinals(text)] == [2, 3, 21]
