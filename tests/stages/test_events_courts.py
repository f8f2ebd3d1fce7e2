"""Sentences given and to come, deaths that a charge is about, who is hurt by whom."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from told import events

Read = Callable[..., Doc]
Found = tuple[str, tuple[str, ...], tuple[str, ...], str]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Quill was given 15 years on Monday.", ("sentence", (), ("Ada Quill",), "asserted")),
        ("Ada Quill received a life sentence on Monday.", ("sentence", (), ("Ada Quill",), "asserted")),
        (
            "Three co-accused, including two former porters, were acquitted by the trial court in May.",
            ("acquit", ("the trial court",), ("Three",), "asserted"),
        ),
        ("Ada Quill suffered a broken arm and a punctured lung.", ("injure", (), ("Ada Quill",), "asserted")),
        ("More than 300 families fled the camp.", ("displace", (), ("More than 300 families",), "asserted")),
        ("Ada Quill was hired in May from Harrow.", ("appoint", (), ("Ada Quill",), "asserted")),
        ("The fire left at least 31 people dead.", ("die", (), ("at least 31 people",), "asserted")),
        ("The fire left a porter with serious burns.", ("injure", (), ("a porter",), "asserted")),
        (
            "In a separate incident, gunmen on a motorcycle shot dead a water engineer in Harrow on Sunday.",
            ("die", (), ("a water engineer in Harrow",), "asserted"),
        ),
        (
            "Bo Marsh was tried over the deaths of Ada Quill and Tom Bell.",
            ("die", (), ("Ada Quill", "Tom Bell"), "asserted"),
        ),
        (
            "Mount Ambo erupted on Sunday, driving 900 villagers from their homes.",
            ("displace", (), ("900 villagers",), "asserted"),
        ),
        ("A jury convicted Bo Marsh. It acquitted Ada Quill.", ("acquit", ("It",), ("Ada Quill",), "asserted")),
    ],
)
def test_event(read: Read, text: str, expected: Found) -> None:
    assert expected in events(read(text))


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("A jury convicted Bo Marsh of theft on Monday. Judge Ann Lang set sentencing for May 3.", ("Bo Marsh",)),
        ("Ada Quill pleaded guilty to theft. Sentencing is scheduled for May 3.", ("Ada Quill",)),
        ("Ada Quill faces sentencing on May 3.", ("Ada Quill",)),
    ],
)
def test_a_sentence_to_come_is_planned(read: Read, text: str, whom: tuple[str, ...]) -> None:
    assert ("sentence", (), whom, "planned") in events(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill was given six months to live.",
        "Ada Quill was given a four-year term as chairwoman.",
        "The board handed Ada Quill a four-year term as chairwoman.",
        "The mayor served a two-year term.",
        "Ada Quill suffered a broken heart.",
        "Sentencing is a matter for the courts.",
        "Ada Quill pleaded not guilty on Monday. Sentencing rules are set by the state.",
        "Ada Quill faced sentencing in 1990, and went home.",
    ],
)
def test_no_sentence(read: Read, text: str) -> None:
    assert not any(kind == "sentence" for kind, *_ in events(read(text)))


def test_a_sentence_passed_is_no_measure(read: Read) -> None:
    found = events(read("The court passed a life sentence on Ada Quill."))
    assert found == [("sentence", ("The court",), ("Ada Quill",), "asserted")]


def test_a_vote_to_appoint_is_an_appointment_alone(read: Read) -> None:
    assert [e[0] for e in events(read("The board voted on Friday to appoint Ann Lang as director."))] == ["appoint"]
