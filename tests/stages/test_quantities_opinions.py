"""Shares of those asked and of those who voted, in the ordinary wordings of polls and results."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from told import shares
from wirefacts.annotations.layers import VOTE_SHARES

Read = Callable[..., Doc]
_POLL = "The poll was published on Monday. Voters will cast ballots in an election in May. "


def _asked(doc: Doc) -> list[tuple[str, float, str]]:
    told = VOTE_SHARES.read(doc)
    return sorted(
        (s.choice.slice(doc.text), s.percent, s.population.slice(doc.text) if s.population else "") for s in told
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exit polls gave the Harbor Party 31% and the Orchard League 24%.",
         [("Harbor Party", 31), ("Orchard League", 24)]),
        ("The Harbor Party slipped to 23.6%, the Orchard League to 6.1% and the Greens to 3.2%.",
         [("Harbor Party", 23.6), ("Orchard League", 6.1), ("Greens", 3.2)]),
        ("Rents were named the main worry by 38 percent of voters, followed by crime at 21 percent.",
         [("Rents", 38), ("crime", 21)]),
    ],
)  # fmt: skip
def test_the_next_of_a_list_has_its_own_share(read: Read, text: str, expected: list[tuple[str, float]]) -> None:
    assert shares(read(_POLL + text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A slim majority, 51 percent, opposes the levy.", [("opposes the levy", 51, "")]),
        ("Most tenants (68%) said rents were too high.", [("rents were too high", 68, "tenants")]),
        ("Nearly half of Finns, 47 percent, disapprove of the pact.",
         [("disapprove of the pact", 47, "Finns"), ("disapprove of the pact", 50, "Finns")]),
        ("About six in 10 adults, or 61 percent, say the pier should stay open.",
         [("the pier should stay open", 60, "adults"), ("the pier should stay open", 61, "adults")]),
    ],
)  # fmt: skip
def test_a_share_between_marks(read: Read, text: str, expected: list[tuple[str, float, str]]) -> None:
    assert _asked(read(_POLL + text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sixty-four percent of farmers said the fine was justified.", [("the fine was justified", 64, "farmers")]),
        ("In the survey, 53% of nurses said they had thought of leaving.", [("thought of leaving", 53, "nurses")]),
    ],
)
def test_what_those_asked_say_is_so(read: Read, text: str, expected: list[tuple[str, float, str]]) -> None:
    assert _asked(read(_POLL + text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The share of Finns who support the pact fell to 53 percent.", [("pact", 53, "Finns")]),
        ("The proportion of voters who want to leave the union has risen to 37 percent.",
         [("leave the union", 37, "voters")]),
    ],
)  # fmt: skip
def test_shares_whose_noun_says_who_is_counted(read: Read, text: str, expected: list[tuple[str, float, str]]) -> None:
    assert _asked(read(_POLL + text)) == expected


def test_the_share_of_those_who_do_something_is_none(read: Read) -> None:
    assert shares(read("The share of women who smoke fell to 12 percent.")) == []


def test_support_and_opposition_of_a_measure(read: Read) -> None:
    doc = read(_POLL + "Measure D is supported by 51 percent of likely voters and opposed by 36 percent.")
    assert shares(doc) == [("Measure D", 51), ("opposed", 36)]


def test_an_approval_rating_is_somebodys(read: Read) -> None:
    doc = read(_POLL + "The governor's approval rating fell to 41 percent from 45 percent in March.")
    assert shares(doc) == [("The governor", 41), ("The governor", 45)]
