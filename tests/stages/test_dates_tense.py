"""What the tense and the verb of its clause say of a date: before the day of writing, or to come."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from told import values

Read = Callable[..., Doc]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Mayor Ana Lund resigned on Tuesday.", [("Tuesday", "2024-11-05")]),
        ("Mayor Ana Lund will resign on Tuesday.", [("Tuesday", "2024-11-12")]),
        ("The king declared two days of mourning starting Friday.", [("Friday", "2024-11-08")]),
        ("He was seen starting the car on Friday.", [("Friday", "2024-11-01")]),
        ("The vote was postponed to Nov. 30.", [("Nov. 30", "2024-11-30")]),
        ("The trial was adjourned until Tuesday.", [("Tuesday", "2024-11-12")]),
        ("The union has called a three-day strike beginning Tuesday.", [("Tuesday", "2024-11-12")]),
        ("The pilots announced a walkout from Friday.", [("Friday", "2024-11-08")]),
        ("The board announced results from Friday.", [("Friday", "2024-11-01")]),
        ("The judge listed the case for Dec. 14.", [("Dec. 14", "2024-12-14")]),
        ("The court posted the matter for hearing on December 14.", [("December 14", "2024-12-14")]),
        ("The judge fixed a lock on Dec. 14.", [("Dec. 14", "2023-12-14")]),
        ("The pass will cost $93 a year from Jan. 1.", [("Jan. 1", "2025-01-01")]),
        ("The vote had been postponed to Tuesday.", [("Tuesday", "2024-11-05")]),
        ("The family moved to Oslo on Tuesday.", [("Tuesday", "2024-11-05")]),
        ("The permit expires June 30.", [("June 30", "2025-06-30")]),
        ("The school will be closed on Tuesday.", [("Tuesday", "2024-11-12")]),
        ("The school was closed on Tuesday.", [("Tuesday", "2024-11-05")]),
        ("The hearing, scheduled for Friday, was called off.", [("Friday", "2024-11-08")]),
        ("The port has been closed until Friday.", [("Friday", "2024-11-08")]),
        ("Dana Lund plans to meet the union on Monday.", [("Monday", "2024-11-11")]),
        ("Dana Lund refused to meet the union on Monday.", [("Monday", "2024-11-04")]),
    ],
)
def test_a_verb_sets_a_date_before_or_behind_the_day_of_writing(
    read: Read, sentence: str, expected: list[tuple[str, str]]
) -> None:
    assert values(read(sentence)) == expected


@pytest.mark.xfail(strict=True, reason="what precedes a future event is read by the past verb that governs it")
def test_ahead_of_an_event(read: Read) -> None:
    assert values(read("Shares fell ahead of Friday's meeting.")) == [("Friday", "2024-11-08")]


def test_what_may_come_is_to_come(read: Read) -> None:
    assert ("December", "2024-12") in values(read("Roe would be the first to hold the post if she wins in December."))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The record, out on Friday, was made in Oslo.", ("Friday", "2024-11-08")),
        ("The school was to have closed on 31 December.", ("31 December", "2024-12-31")),
        ("The opposition called for a snap election before Christmas.", ("Christmas", "2024-12-25")),
        ("Moss faces 20 years when he is sentenced Dec. 18.", ("Dec. 18", "2024-12-18")),
        (
            "Roe resigned on Monday, in the worst crisis in a decade. She sent a letter at noon.",
            ("noon", "2024-11-04T12:00"),
        ),
    ],
)
def test_what_is_asked_for_and_what_is_due_are_to_come_and_lengths_close_no_day(
    read: Read, text: str, expected: tuple[str, str]
) -> None:
    assert expected in values(read(text))
