"""Results of elections and ballots: tables, rivals whose verb is left out, choices put down in their own words."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from wirefacts.annotations.layers import VOTE_COUNTS

Read = Callable[..., Doc]
Expected = list[tuple[str, int]]


def _counts(doc: Doc) -> Expected:
    return [(v.choice.slice(doc.text).removeprefix("the "), v.count) for v in VOTE_COUNTS.read(doc)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The new council: Labour 14, Greens 6, Ratepayers 3, independents 2.",
         [("Labour", 14), ("Greens", 6), ("Ratepayers", 3), ("independents", 2)]),
        ("The result of the mayoral election: Marek 4,120, Okafor 3,877.", [("Marek", 4120), ("Okafor", 3877)]),
    ],
)  # fmt: skip
def test_tables(read: Read, text: str, expected: Expected) -> None:
    assert _counts(read(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The council met on Pier 14, Dock 6 and Berth 3.",
        "In the league the Lions have 14, the Bears 6 and the Rams 3.",
        "The council spent its day on Section 14, Section 6 and Section 3.",
    ],
)
def test_lists_that_are_no_results(read: Read, text: str) -> None:
    assert _counts(read(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the election Ana Marek got 9,114 votes; Ben Okafor, who is standing for the last time, 8,990.",
         [("Ana Marek", 9114), ("Ben Okafor", 8990)]),
        ("The primary gave Ana Marek 1,190 delegates, leaving Ben Okafor with 844.",
         [("Ana Marek", 1190), ("Ben Okafor", 844)]),
        ("Nine jurors favoured the publisher and three the senator.", [("publisher", 9), ("senator", 3)]),
        ("In the vote 41 residents ticked 'keep' and 30 ticked 'change'.", [("keep", 41), ("change", 30)]),
        ("In the election she took 2,818 votes and he 2,790.", [("she", 2818), ("he", 2790)]),
    ],
)  # fmt: skip
def test_rivals(read: Read, text: str, expected: Expected) -> None:
    assert _counts(read(text)) == expected


def test_a_contest_that_is_won_is_no_measure(read: Read) -> None:
    found = _counts(read("The Yes camp won the referendum by 18,204 votes to 17,760."))
    assert ("referendum", 18204) not in found
    assert 18204 in [count for _, count in found]


def test_a_step_that_is_chosen(read: Read) -> None:
    doc = read("Farmers at the co-op chose by 88 votes to 61 to keep their dairy.")
    assert [(v.count, v.stance) for v in VOTE_COUNTS.read(doc)] == [(88, "for"), (61, "against")]


def test_not_voting_is_withheld(read: Read) -> None:
    doc = read("The statutes were changed with 41 members in favour, 3 opposed and 11 not voting.")
    assert [(v.count, v.stance) for v in VOTE_COUNTS.read(doc)] == [(41, "for"), (3, "against"), (11, "abstain")]


def test_votes_that_a_measure_got_are_for_it(read: Read) -> None:
    doc = read("The vote was on Monday. The amendment got 48 votes, two short of what it needed.")
    assert [(v.count, v.stance) for v in VOTE_COUNTS.read(doc)] == [(48, "for")]


def test_a_verdict_is_voted_on_and_not_the_accused(read: Read) -> None:
    doc = read("The jury voted 11 to one to acquit Brant of arson.")
    assert {v.choice.slice(doc.text) for v in VOTE_COUNTS.read(doc)} == {"acquit Brant of arson"}
