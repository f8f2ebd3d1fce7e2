"""Who got in touch with whom, in plain sentences as any desk has them. People and states are invented."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from told import contacts
from wirefacts.annotations.layers import CONTACTS

Read = Callable[..., Doc]
Found = tuple[str, tuple[str, ...], str, str]


TWO: list[tuple[str, str, str]] = [
    ("Lena Ortiz welcomed Ivan Petrov at the airport.", "meeting", "asserted"),
    ("Lena Ortiz greeted Ivan Petrov at the door.", "meeting", "asserted"),
    ("Lena Ortiz and Ivan Petrov shook hands.", "meeting", "asserted"),
    ("Lena Ortiz and Ivan Petrov sat down for talks on Monday.", "meeting", "asserted"),
    ("Lena Ortiz met face to face with Ivan Petrov.", "meeting", "asserted"),
    ("Lena Ortiz and Ivan Petrov met face to face for the first time.", "meeting", "asserted"),
    ("Lena Ortiz paid a visit to Ivan Petrov.", "meeting", "asserted"),
    ("Lena Ortiz paid a courtesy call on Ivan Petrov.", "meeting", "asserted"),
    ("Lena Ortiz walked out of a meeting with Ivan Petrov.", "meeting", "asserted"),
    ("Lena Ortiz and Ivan Petrov agreed in a phone call on Sunday to extend the truce.", "phone", "asserted"),
    ("Lena Ortiz sent a message of condolence to Ivan Petrov.", "unspecified", "asserted"),
    ("Lena Ortiz exchanged messages with Ivan Petrov.", "text", "asserted"),
    ("Lena Ortiz and Ivan Petrov wrote to each other every week.", "letter", "asserted"),
    ("Lena Ortiz and Ivan Petrov called one another on Monday.", "phone", "asserted"),
    ("Lena Ortiz and Ivan Petrov exchanged letters.", "letter", "asserted"),
    ("In a letter sent to Ivan Petrov on Monday, Lena Ortiz demanded an apology.", "letter", "asserted"),
    ("Lena Ortiz replied to Ivan Petrov's letter on Tuesday.", "letter", "asserted"),
    ("Lena Ortiz did not respond to a letter from Ivan Petrov.", "letter", "negated"),
    ("Lena Ortiz had been in touch with Ivan Petrov before the vote.", "unspecified", "asserted"),
    ("Lena Ortiz rang Ivan Petrov late on Sunday.", "phone", "asserted"),
    ("Lena Ortiz tried to call Ivan Petrov but got no answer.", "phone", "negated"),
    ("Lena Ortiz arrived in Bern on Monday for talks with Ivan Petrov.", "meeting", "planned"),
    ("Lena Ortiz will travel to Bern for talks with Ivan Petrov.", "meeting", "planned"),
    ("A summit between Lena Ortiz and Ivan Petrov is planned for Friday.", "meeting", "planned"),
    ("Lena Ortiz was supposed to meet Ivan Petrov.", "meeting", "planned"),
    ("Lena Ortiz is meeting Ivan Petrov on Friday.", "meeting", "planned"),
    ("Lena Ortiz ruled out a meeting with Ivan Petrov.", "meeting", "negated"),
    ("Lena Ortiz called off a meeting with Ivan Petrov.", "meeting", "negated"),
    ("Lena Ortiz had never met, spoken to or corresponded with Ivan Petrov.", "letter", "negated"),
    ("Lena Ortiz took notes and emailed them to Ivan Petrov.", "email", "asserted"),
    ("Plans for a meeting between Lena Ortiz and Ivan Petrov fell through.", "meeting", "planned"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "medium", "factuality"), TWO)
def test_two_by_name(read: Read, text: str, medium: str, factuality: str) -> None:
    assert contacts(read(text)) == [("Lena Ortiz", ("Ivan Petrov",), medium, factuality)]


OTHERS: list[tuple[str, Found]] = [
    ("Lena Ortiz met one of the survivors.", ("Lena Ortiz", ("one of the survivors",), "meeting", "asserted")),
    ("The foreign ministers of Norway, Sweden and Finland met in Bern.",
     ("Norway", ("Sweden", "Finland"), "meeting", "asserted")),
    ("Lena Ortiz was informed of the sale in a telephone call from chairman Ivan Petrov.",
     ("Ivan Petrov", ("Lena Ortiz",), "phone", "asserted")),
    ("Lena Ortiz met union leaders in Bern on Monday.", ("Lena Ortiz", ("union leaders",), "meeting", "asserted")),
    ("The police chief briefed the council on Monday.", ("The police chief", ("the council",), "unspecified", "asserted")),
    ("MPs were briefed by officials.", ("officials", ("MPs",), "unspecified", "asserted")),
    ("The parents complained to the school in an email.", ("The parents", ("the school",), "email", "asserted")),
    ("The king sent a message of condolence to the families.", ("The king", ("the families",), "unspecified", "asserted")),
    ("Lena Ortiz has written to each of the survivors.", ("Lena Ortiz", ("the survivors",), "letter", "asserted")),
    ("The Norvian ambassador was summoned to the foreign ministry on Monday.",
     ("the foreign ministry", ("The Norvian ambassador",), "meeting", "asserted")),
    ("A neighbour called police.", ("A neighbour", ("police",), "phone", "asserted")),
    ("Lena Ortiz chaired a meeting with regional governors.",
     ("Lena Ortiz", ("regional governors",), "meeting", "asserted")),
    ("A meeting of Lena Ortiz, Ivan Petrov and Ann Lang ended late.",
     ("Lena Ortiz", ("Ivan Petrov", "Ann Lang"), "meeting", "asserted")),
    ("Lena Ortiz had written to Network Rail three times.", ("Lena Ortiz", ("Network Rail",), "letter", "asserted")),
    ("Lena Ortiz informed union leaders of the plan in a video call.",
     ("Lena Ortiz", ("union leaders",), "video", "asserted")),
    ("The union will meet management on Thursday.", ("The union", ("management",), "meeting", "planned")),
    ("Union leaders and management met on Monday.", ("Union leaders", ("management",), "meeting", "asserted")),
    ("The government had neither replied to the letters nor met the farmers.",
     ("The government", ("the farmers",), "meeting", "negated")),
    ("Delegations from Norway and Sweden held talks in Bern on Monday.", ("Norway", ("Sweden",), "meeting", "asserted")),
    ("Officials from Norway and Sweden met in Bern on Monday.", ("Norway", ("Sweden",), "meeting", "asserted")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OTHERS)
def test_bodies_and_groups(read: Read, text: str, expected: Found) -> None:
    assert contacts(read(text)) == [expected]


def test_what_two_agreed_to_do(read: Read) -> None:
    text = "Lena Ortiz met Ivan Petrov on Monday. The two also agreed to meet in Bern next week."
    doc = read(text)
    assert contacts(doc)[1] == ("Lena Ortiz", ("Ivan Petrov",), "meeting", "planned")
    assert CONTACTS.read(doc)[1].evidence.slice(text) == "The two also agreed to meet"


@pytest.mark.parametrize(
    "text",
    [
        "Lena Ortiz told Ivan Petrov to ring Ann Lang.",
        "The police chief briefed reporters on Monday.",
        "A guilty man does not ring the police.",
        "Lena Ortiz spoke to mediapersons after the meeting.",
        "Lena Ortiz wrote to BBC News.",
        "Lena Ortiz met crowd management on Monday.",
        "Lena Ortiz welcomed the decision of Ivan Petrov.",
        "The club welcomed Ivan Petrov back as its coach.",
        "Lena Ortiz sent a message to voters.",
        "The visit of Lena Ortiz and Ivan Petrov drew a crowd.",
        "Lena Ortiz and Ivan Petrov called each other liars.",
        "Lena Ortiz and Ivan Petrov hate each other.",
        "Lena Ortiz sat down on the bench.",
        "A request for a meeting between Lena Ortiz and Ivan Petrov was sent.",
        "Lena Ortiz replied that she had no plans.",
        "Lena Ortiz and Ivan Petrov were elected at a meeting on Monday.",
        "Lena Ortiz called police reforms overdue.",
    ],
)
def test_no_contact(read: Read, text: str) -> None:
    assert contacts(read(text)) == []
