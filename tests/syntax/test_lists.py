"""People told one after another, with age and home between their names."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from wirefacts.syntax.clauses import sufferers
from wirefacts.syntax.people import People

Read = Callable[..., Doc]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ada Quill, 31, her brother, Bo Marsh, 62, and their aunt, Pia Strand, 60, were shot on Sunday.",
            ["Ada Quill", "Bo Marsh", "Pia Strand"],
        ),
        (
            "Ada Quill, 22, of Mill Road, and Bo Marsh, 24, from Harrow, were fined on Sunday.",
            ["Ada Quill", "Bo Marsh"],
        ),
        ("Ada Quill, 22, told Bo Marsh, 24, on Sunday.", []),
        ("Ada Quill, of Mill Road, saw Bo Marsh on Sunday.", []),
    ],
)
def test_names_with_ages_and_homes_between_stand_in_a_list(read: Read, text: str, names: list[str]) -> None:
    doc = read(text)
    people = People(doc)
    assert [name.text for name in people.listed_with(people.names[0].root)] == names


def test_two_subjects_that_and_joins_are_both(read: Read) -> None:
    text = (
        "Two men have been fined after a scuffle.\n\nAdam Quill, 22, of Mill Road, and Bob Marsh, 24, of no fixed address, "
        "were convicted of theft after a two-day trial at Harrow Crown Court."
    )
    doc = read(text)
    verb = next(t for t in doc if t.text == "convicted")
    assert [t.text for t in sufferers(verb)] == ["Quill", "Marsh"]
