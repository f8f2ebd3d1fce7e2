"""Sums of money: signs, codes and names before and behind numbers."""

import pytest

from wirefacts.values.currencies import name_and_code
from wirefacts.values.money import money_of
from wirefacts.values.numbers import find_numbers


@pytest.mark.parametrize(
    ("text", "unit", "words"),
    [
        ("fined US$ 35,000 today", "US$", "US$ 35,000"),
        ("a €3bn loan", "€", "€3bn"), ("615,000 euros", "euros", "615,000 euros"),
        ("USD 5 million", "USD", "USD 5 million"), ("30,000 pounds", "pounds", "30,000 pounds"),
        ("paid 10 US dollars", "US dollars", "10 US dollars"),
    ],
)  # fmt: skip
def test_money(text: str, unit: str, words: str) -> None:
    (number,) = find_numbers(text)
    money = money_of(text, number)
    assert money is not None
    assert (money.unit, money.extent.slice(text)) == (unit, words)


@pytest.mark.parametrize("text", ["a load of 200 pounds", "12 people", "5 million tonnes"])
def test_weights_and_heads_are_no_money(text: str) -> None:
    (number,) = find_numbers(text)
    assert money_of(text, number) is None


@pytest.mark.parametrize(
    ("text", "value", "currency", "words"),
    [
        ("fined $7.5bn today", 7.5e9, None, "$7.5bn"), ("a C$60 toll", 60, "CAD", "C$60"), ("U.S. $ 9", 9, "USD", "U.S. $ 9"),
        ("A$2m raised", 2e6, "AUD", "A$2m"), ("a \u00a33.4 million loan", 3.4e6, "GBP", "\u00a33.4 million"),
        ("40 Swiss francs", 40, "CHF", "40 Swiss francs"),
        ("12 Egyptian pounds", 12, "EGP", "12 Egyptian pounds"), ("9 million pesos", 9e6, None, "9 million pesos"),
        ("90EUR a head", 90, "EUR", "90EUR"), ("EUR90 a head", 90, "EUR", "EUR90"), ("7 MEUR lost", 7e6, "EUR", "7 MEUR"),
        ("35 cents off", 35, None, "35 cents"), ("a 35-cent stamp", 35, None, "35-cent"),
        ("Rs. 700 each", 700, "INR", "Rs. 700"),
        ("$4 and 20 cents", 4.2, None, "$4 and 20 cents"),
        ("two euros fifty-five cents", 2.55, "EUR", "two euros fifty-five cents"),
        ("80 USD million", 8e7, "USD", "80 USD million"), ("$5 million US dollars", 5e6, "USD", "$5 million US dollars"),
        ("half a million yen", 500_000, "JPY", "half a million yen"), ("six 元", 6, "CNY", "six 元"),
    ],
)  # fmt: skip
def test_sums(text: str, value: float, currency: str | None, words: str) -> None:
    money = money_of(text, find_numbers(text)[0])
    assert money is not None
    assert (money.value, money.currency, money.extent.slice(text)) == (pytest.approx(value), currency, words)


def test_a_sign_between_two_sums_belongs_to_the_first() -> None:
    text = "paid 10 euros 30 minutes later"
    ten, thirty = find_numbers(text)
    first = money_of(text, ten)
    assert first is not None
    assert money_of(text, thirty, first.extent.end) is None


@pytest.mark.parametrize("text", ["a 4 pound baby", "some 5 marks", "$4 and 20 geese", "a $ sign, 4"])
def test_what_no_sum_ends_with(text: str) -> None:
    money = money_of(text, find_numbers(text)[0])
    assert money is None or money.extent.slice(text) == "$4"


def test_names_are_told_in_the_singular() -> None:
    assert [name_and_code(words) for words in ("kronor", "US dollars", "yen", "pennies", "Hong Kong dollars")] == [
        ("krona", None),
        ("dollar", "USD"),
        ("yen", "JPY"),
        ("penny", None),
        ("dollar", "HKD"),
    ]


@pytest.mark.parametrize("piece", ["$", "$1 ", "1 US ", "5 dollars and ", "USD"])
def test_any_sum_stands_in_its_text(piece: str) -> None:
    text = piece * 40
    for number in find_numbers(text):
        money = money_of(text, number)
        assert money is None or 0 <= money.extent.start < money.extent.end <= len(text)
