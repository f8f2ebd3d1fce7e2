"""Two surnames that "and" joins: two people where the story names both in full, else one firm."""

import pytest

from wirefacts.annotations.layers import MENTIONS


def labels(doc) -> dict[str, str]:
    return {m.extent.slice(doc.text): m.label for m in MENTIONS.read(doc) if m.kind == "name"}


NAMED = "Mary Dunn and Peter Foster met Gov. Ann Stone on Monday.\n\n"


def test_surnames_of_two_people_named_in_full_are_two_people(read) -> None:
    found = labels(read(NAMED + "Gov. Stone called Dunn and Foster on Tuesday."))
    assert (found.get("Dunn"), found.get("Foster"), "Dunn and Foster" in found) == ("person", "person", False)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mary Dunn met Gov. Ann Stone on Monday.\n\nGov. Stone called Dunn and Foster on Tuesday.", "Dunn and Foster"),
        (NAMED + "Gov. Stone called Dunn & Foster on Tuesday.", "Dunn & Foster"),
    ],
)
def test_a_firm_of_which_one_is_a_stranger_or_with_a_sign_stays_one(read, text, name) -> None:
    assert labels(read(text)).get(name) == "organization"
