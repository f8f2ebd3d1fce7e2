"""How those whom a number counts lean, by the words behind it."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from wirefacts.stages.quantities.figures import Figure, figures_of
from wirefacts.stages.quantities.leanings import leaning

Read = Callable[..., Doc]


def _figure(doc: Doc) -> Figure:
    return figures_of(doc, doc.text)[0]


@pytest.mark.parametrize(
    ("text", "stance", "goal"),
    [
        ("Eleven members backed the ferry on Monday.", "for", "ferry"),
        ("Eleven of the members who had stayed backed the ferry.", "for", "ferry"),
        ("Eleven members, most of them farmers, opposed the ferry.", "against", "ferry"),
        ("Eleven members were in favour of the ferry.", "for", "ferry"),
        ("Eleven members sided with the growers.", "for", "growers"),
        ("Eleven members voted no.", "against", None),
        ("Eleven members voted to reject the lease.", "against", "lease"),
        ("Eleven members did not support the ferry.", "against", "ferry"),
        ("Eleven members sat on their hands.", "abstain", None),
        ("Eleven members cast blank papers.", "abstain", None),
        ("Eleven members stayed seated.", "against", None),
    ],
)
def test_sides(read: Read, text: str, stance: str, goal: str | None) -> None:
    found = leaning(_figure(read(text)).last)
    assert found is not None
    assert not found.view
    assert (found.stance, found.goal.text if found.goal is not None else None) == (stance, goal)


@pytest.mark.parametrize(
    "text",
    ["Eleven members, 40 guests and a dog arrived.", "Eleven: that is the number of the house.", "She is eleven."],
)
def test_numbers_that_nobody_leans_by(read: Read, text: str) -> None:
    found = leaning(_figure(read(text)).last)
    assert found is None or found.view


def test_a_deed_is_a_view(read: Read) -> None:
    found = leaning(_figure(read("Eleven members skipped lunch.")).last)
    assert found is not None
    assert found.view
    assert found.word.text == "skipped"


def test_an_elided_predicate_takes_up_another(read: Read) -> None:
    found = leaning(_figure(read("Eleven members did not.")).last)
    assert found is not None
    assert found.elided
    assert found.stance == "against"


def test_reading_stops_soon(read: Read) -> None:
    found = leaning(_figure(read("Eleven " + "very " * 4000 + "old members backed it.")).last)
    assert found is None
