"""Who voted how in chambers: members of parties, votes called by their side, and what else a vote decides."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from told import shares
from wirefacts.annotations.layers import VOTE_COUNTS

Read = Callable[..., Doc]


def _sides(doc: Doc) -> list[tuple[str, int, str, str | None]]:
    return sorted((v.choice.slice(doc.text), v.count, v.unit, v.stance) for v in VOTE_COUNTS.read(doc))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("All 17 Democrats and three Republicans voted against the bill.",
         [("the bill", 3, "Republicans", "against"), ("the bill", 17, "Democrats", "against")]),
        ("Nine Republicans joined all 40 Democrats in voting for the bill.",
         [("the bill", 9, "Republicans", "for"), ("the bill", 40, "Democrats", "for")]),
        ("Nineteen Republicans and two independents backed the resolution.",
         [("the resolution", 2, "independents", "for"), ("the resolution", 19, "Republicans", "for")]),
        ("Thirty-two Labour MPs defied the whip and voted against the government.",
         [("the government", 32, "MPs", "against")]),
        ("Fourteen lawmakers broke ranks to vote against the bill.", [("the bill", 14, "lawmakers", "against")]),
    ],
)  # fmt: skip
def test_members_of_parties_on_one_side(read: Read, text: str, expected: list[tuple[str, int, str, str]]) -> None:
    assert _sides(read(text)) == expected


def test_those_who_join_others_in_something_else_cast_no_votes(read: Read) -> None:
    assert _sides(read("Twelve lawmakers joined all 50 clerks in cleaning the beach.")) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bill received 77 yes votes and 30 no votes.",
         [("The bill", 30, "votes", "against"), ("The bill", 77, "votes", "for")]),
        ("The measure drew 41 aye votes, one short of what it needed.", [("The measure", 41, "votes", "for")]),
        ("The board approved the merger 6-1, with 4 recusals.",
         [("the merger", 1, "votes", "against"), ("the merger", 4, "votes", "abstain"), ("the merger", 6, "votes", "for")]),
        ("About 1,100 of the plant's 1,900 workers voted for the union.", [("the union", 1100, "workers", "for")]),
    ],
)  # fmt: skip
def test_votes_called_by_their_side(read: Read, text: str, expected: list[tuple[str, int, str, str]]) -> None:
    assert _sides(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peers inflicted a defeat on ministers by 236 votes to 158.",
         [("ministers", 158, "votes", "for"), ("ministers", 236, "votes", "against")]),
        ("MPs defeated the government by 251 votes to 190.",
         [("the government", 190, "votes", "for"), ("the government", 251, "votes", "against")]),
        ("The diet rejected the president's veto by 236 votes to 199.",
         [("the president's veto", 199, "votes", "for"), ("the president's veto", 236, "votes", "against")]),
        ("Lawmakers overrode the veto by 102 votes to 44.",
         [("overrode the veto", 44, "votes", "against"), ("overrode the veto", 102, "votes", "for")]),
        ("Porters voted 612-288 to accept a contract that raises pay.",
         [("a contract that raises pay", 288, "votes", "against"), ("a contract that raises pay", 612, "votes", "for")]),
    ],
)  # fmt: skip
def test_governments_vetoes_and_contracts(read: Read, text: str, expected: list[tuple[str, int, str, str]]) -> None:
    assert _sides(read(text)) == expected


def test_share_in_favour_of_what_was_authorised(read: Read) -> None:
    assert shares(read("Porters at the port authorised a strike with 98 percent in favour.")) == [("a strike", 98)]
