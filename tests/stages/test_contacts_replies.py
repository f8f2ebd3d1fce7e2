"""Who wrote, called or texted back, and things sent."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from wirefacts.annotations.layers import CONTACTS

Read = Callable[..., Doc]
Found = tuple[str, tuple[str, ...], str]


def contacts(doc: Doc) -> list[Found]:
    """Initiator, recipients and medium of each contact."""
    return [
        (c.initiator.slice(doc.text), tuple(r.slice(doc.text) for r in c.recipients), c.medium)
        for c in CONTACTS.read(doc)
    ]


def test_delegates_won_in_a_caucus_are_not_met(read: Read) -> None:
    assert not contacts(read("Lena Ortiz received 13 national delegates in the caucuses."))


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("Lena Ortiz wrote to Ivan Petrov in May. Petrov wrote back in June.", ("Petrov", ("Lena Ortiz",), "letter")),
        ("Lena Ortiz texted Ivan Petrov at noon. He wrote back at one.", ("He", ("Lena Ortiz",), "text")),
        ("Lena Ortiz e-mailed Ivan Petrov. Petrov replied by e-mail.", ("Petrov", ("Lena Ortiz",), "email")),
        ("Lena Ortiz called Ivan Petrov. Petrov called back at noon.", ("Petrov", ("Lena Ortiz",), "phone")),
    ],
)
def test_a_reply_goes_to_who_got_in_touch(read: Read, text: str, reply: Found) -> None:
    assert contacts(read(text))[1:] == [reply]


@pytest.mark.parametrize(
    "text",
    [
        "Lena Ortiz called Ivan Petrov on Monday. Petrov replied that he would resign.",
        "Lena Ortiz called Ivan Petrov on Monday. The ferry came back at noon.",
    ],
)
def test_words_said_in_reply_are_no_contact_of_their_own(read: Read, text: str) -> None:
    assert contacts(read(text)) == [("Lena Ortiz", ("Ivan Petrov",), "phone")]


def test_nobody_is_answered_where_nobody_got_in_touch(read: Read) -> None:
    assert contacts(read("Ivan Petrov wrote back in June.")) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lena Ortiz texted her 140 volunteers on Monday.", ("Lena Ortiz", ("her 140 volunteers",), "text")),
        ("Two clerks e-mailed her 140 pages on Monday.", ("Two clerks", ("her",), "email")),
        ("Lena Ortiz called police headquarters to ask for help.", ("Lena Ortiz", ("police headquarters",), "phone")),
        ("Ivan Petrov sent Lena Ortiz a jar of honey.", ("Ivan Petrov", ("Lena Ortiz",), "letter")),
        ("Lena Ortiz telephoned both on Saturday.", ("Lena Ortiz", ("both",), "phone")),
        ("Lena Ortiz left a message with Ivan Petrov.", ("Lena Ortiz", ("Ivan Petrov",), "text")),
    ],
)
def test_whom_it_reaches(read: Read, text: str, expected: Found) -> None:
    assert contacts(read(text)) == [expected]


@pytest.mark.parametrize("text", ["The pump sent Lena Ortiz a signal.", "Lena Ortiz sent Ivan Petrov a bodyguard."])
def test_what_sends_or_is_sent_must_be_somebody_and_a_thing(read: Read, text: str) -> None:
    assert contacts(read(text)) == []


def test_the_plain_present_with_a_day_is_to_come(read: Read) -> None:
    doc = read("Prosecutor Lena Ortiz meets Ivan Petrov on Tuesday.")
    assert [c.factuality for c in CONTACTS.read(doc)] == ["planned"]
    doc = read("Prosecutor Lena Ortiz met Ivan Petrov on Tuesday.")
    assert [c.factuality for c in CONTACTS.read(doc)] == ["asserted"]


def test_a_question_that_is_quoted_does_not_make_the_verb_before_it_one(read: Read) -> None:
    doc = read('Ivan Petrov sent Lena Ortiz a text: "Running again?"')
    assert contacts(doc) == [("Ivan Petrov", ("Lena Ortiz",), "text")]


def test_some_of_them_are_rung_and_a_number_is_not(read: Read) -> None:
    assert [c[1] for c in contacts(read("Tom Bell rang 12 of them on Friday."))] == [("12",)]
    assert contacts(read("Tom Bell rang 999 on Friday.")) == []


def test_the_evidence_of_a_reply_is_in_its_own_sentence(read: Read) -> None:
    doc = read("Lena Ortiz wrote to Ivan Petrov in May. Petrov wrote back in June.")
    assert [c.evidence.slice(doc.text) for c in CONTACTS.read(doc)] == [
        "Lena Ortiz wrote to Ivan Petrov",
        "Petrov wrote",
    ]
