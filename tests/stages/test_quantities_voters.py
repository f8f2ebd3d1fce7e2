"""Who votes and how a side is told: any counted body, sides that stand apart, the name that a number follows."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from told import votes as _votes
from wirefacts.annotations.layers import MENTIONS, VOTE_SHARES

Read = Callable[..., Doc]
Row = tuple[str, int, str | None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the vote on a new anthem, 19 provinces came out in favour and six opposed it.",
         [("a new anthem", 19, "for"), ("a new anthem", 6, "against")]),
        ("Twelve of the 20 lodges have said yes to the new charter, and three have said no.",
         [("the new charter", 12, "for"), ("the new charter", 3, "against")]),
        ("Dock workers threw out a pay deal: 1,288 papers marked no, 973 marked yes.",
         [("a pay deal", 1288, "against"), ("a pay deal", 973, "for")]),
        ("The union adopted a strike by fourteen votes to two, three members declining to choose.",
         [("a strike", 14, "for"), ("a strike", 2, "against"), ("a strike", 3, "abstain")]),
        ("A court panel ruled on Monday, two judges to one, for opening the archive.",
         [("opening the archive", 2, "for"), ("opening the archive", 1, "against")]),
        ("The House passed the water bill: 61 members in favour, thirty-four members would not go along.",
         [("the water bill", 61, "for"), ("the water bill", 34, "against")]),
        ("The council put a lane to the vote on Monday. Nine members wanted it gone, two did not.",
         [("a lane", 9, "against"), ("a lane", 2, "for")]),
        ("Nine jurors believed Ola Brenk and three did not, so the judge declared a mistrial.",
         [("Ola Brenk", 9, "for"), ("Ola Brenk", 3, "against")]),
        ("The league's members went 31 to 20 for a new anthem.",
         [("a new anthem", 31, "for"), ("a new anthem", 20, "against")]),
        ("The General Assembly condemned the raid with 101 nations in favour, 12 against and 40 abstentions.",
         [("the raid", 101, "for"), ("the raid", 12, "against"), ("the raid", 40, "abstain")]),
        ("Thirty-one members lined up behind Ola Brenk, 20 behind Tim Varga.",
         [("Ola Brenk", 31, None), ("Tim Varga", 20, None)]),
    ],
)  # fmt: skip
def test_any_body_takes_sides(read: Read, text: str, expected: list[Row]) -> None:
    assert _votes(read(text)) == expected


def test_rejected_by_name(read: Read) -> None:
    rows = _votes(read("The regents ousted president Omar Teal by nine votes to two."))
    assert [(count, stance) for _, count, stance in rows] == [(9, "against"), (2, "for")]


def test_a_poll_keeps_the_words_of_a_wish(read: Read) -> None:
    doc = read("Forty-four percent of voters said no to membership of the union, the poll by Hollis found.")
    assert [share.choice.slice(doc.text) for share in VOTE_SHARES.read(doc)] == ["no"]


@pytest.mark.parametrize(
    "text",
    ["Oyster shuckers in Local 88 met on Thursday over a three-year contract.", "Two of them left the room."],
)
def test_numbers_in_names_are_no_voters(read: Read, text: str) -> None:
    assert _votes(read(text)) == []


def test_a_name_swallows_no_number(read: Read) -> None:
    doc = read("In the third round of the election Ola Brenk had 165 votes, Brandvold 104 and Tillery 88.")
    names = [mention.extent.slice(doc.text) for mention in MENTIONS.read(doc)]
    assert not any(name.endswith(("104", "88")) for name in names)


@pytest.mark.parametrize(
    "text",
    [
        "Nine councillors voted for the plan and six against.\n\nAmina Yusuf was one of nine who voted for the plan.",
        "Nine councillors voted for the plan and six against.\n\nAmina Yusuf, one of the six who voted against, was ignored.",
    ],
)
def test_one_of_those_who_voted_is_somebody_and_no_count(read: Read, text: str) -> None:
    assert 1 not in [count for _, count, _ in _votes(read(text))]


def test_one_of_several_who_dissents_is_counted(read: Read) -> None:
    counts = [count for _, count, _ in _votes(read("Four judges upheld the ban and one of the judges dissented."))]
    assert counts == [4, 1]
