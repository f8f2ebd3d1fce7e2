"""Short names of bodies and people: what they leave out, and what they were mistaken for."""

import pytest

from told import who


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        (
            "The Harbour Federation met on Monday. Officials of the Federation were not paid.",
            "Federation",
            "Harbour Federation",
        ),
        (
            "The Lamp Keepers Alliance won twelve seats. A poll had put the Alliance at ten.",
            "Alliance",
            "Lamp Keepers Alliance",
        ),
    ],
)
def test_a_body_is_called_by_the_last_word_of_its_name(read, text, short, full) -> None:
    assert who(read(text), short) == full


def test_two_bodies_with_the_same_last_word_are_not_told_apart_by_it(read) -> None:
    doc = read("The Harbour Federation met the Quarry Federation on Monday. Officials of the Federation were not paid.")
    assert who(doc, "Federation") == "Federation"


def test_a_firm_may_be_called_by_the_first_word_of_its_name(read) -> None:
    doc = read("Tarnwick Salt Ltd was sold on Monday. Tarnwick, which must pay a fine, has 40 workers.")
    assert who(doc, "Tarnwick") == "Tarnwick Salt Ltd"


def test_a_town_that_a_firm_is_named_after_is_not_the_firm(read) -> None:
    doc = read("Bristol Salt Ltd was sold on Monday. The mill in Bristol stays open.")
    assert who(doc, "Bristol") == "Bristol"
