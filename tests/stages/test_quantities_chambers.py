"""Votes in chambers, courts and unions: tallies before what was voted on, confidence, appointments, shares of members."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from told import votes
from wirefacts.annotations.layers import AGES, VOTE_SHARES

Read = Callable[..., Doc]
Row = tuple[str, int, str | None]


def _both(choice: str, high: int, low: int, *, lost: bool = False) -> set[Row]:
    return {(choice, high, "against" if lost else "for"), (choice, low, "for" if lost else "against")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The assembly had rejected by 34 votes to 28 an amendment calling for a census.",
         _both("an amendment calling for a census", 34, 28, lost=True)),
        ("Senators approved 51-49 a bill to fund the port.", _both("a bill to fund the port", 51, 49)),
        ("An amendment on fishing was negatived by 28 votes to 24.", _both("An amendment on fishing", 28, 24, lost=True)),
        ("Premier Ann Lang survived a no-confidence vote in parliament on Monday, winning by 31 votes to 30.",
         _both("a no-confidence vote", 31, 30, lost=True)),
        ("Premier Ann Lang lost a confidence vote by 46 votes to 44.", _both("a confidence vote", 46, 44, lost=True)),
        ("Premier Ann Lang won a vote of confidence on Monday, 32-29.", _both("a vote of confidence", 32, 29)),
        ("The board appointed Ann Lang interim rector on a 5-2 vote.", _both("Ann Lang", 5, 2)),
        ("Trustees hired Ann Lang as principal, 4-1.", _both("Ann Lang", 4, 1)),
        ("The council elected Ann Lang mayor on a 4-3 vote.", _both("Ann Lang", 4, 3)),
        ("The panel ruled 2-1 that the statute was unlawful.", _both("the statute", 2, 1, lost=True)),
        ("The council adopted a resolution demanding an immediate truce in Tarn, with 13 votes in favour and two against.",
         _both("a resolution demanding an immediate truce in Tarn", 13, 2)),
        ("Members debated a draft on whaling. The draft received 11 votes in favour, two against — Norway and Japan.",
         _both("a draft on whaling", 11, 2)),
        ("Members debated a motion to adjourn. The Blue Party's 43 lawmakers all voted for the motion, as did the Greens' 17.",
         {("a motion to adjourn", 43, "for"), ("a motion to adjourn", 17, "for")}),
        ("The faculty, which in April approved a resolution on fees, 52-7, endorsed Ann Lang last week.",
         _both("a resolution on fees", 52, 7)),
        ("MEPs gave final approval to a law on rentals by 93 votes to 14.", _both("a law on rentals", 93, 14)),
        ("The Senate rejected a bill seeking to establish a port, after 51 senators voted against it while 43 backed it.",
         _both("a bill seeking to establish a port", 51, 43, lost=True)),
        ("The House passed the ports bill in May with 214 members in support.", {("the ports bill", 214, "for")}),
        ("Members voted to sell their hall in a bid to save money. Sixty-one voted in favour of the sale, with 23 against.",
         _both("the sale", 61, 23)),
        ("Porters averted a strike that could have shut the docks. The board endorsed the deal by a vote of 17-4.",
         _both("the deal", 17, 4)),
        ("The zoning board on Monday denied a permit for a quarry, voting 5-0 after neighbors packed the room.",
         {("a permit for a quarry", 5, "against"), ("a permit for a quarry", 0, "for")}),
        ("The board granted a variance to a church by a 4-1 vote.", _both("a variance to a church", 4, 1)),
        ("The measure won majorities in the upper house, by 28 votes to 9, and the lower house, by 112 to 84, but fell short.",
         _both("The measure", 28, 9) | _both("The measure", 112, 84)),
    ],
)  # fmt: skip
def test_votes_of_a_chamber(read: Read, text: str, expected: set[Row]) -> None:
    assert set(votes(read(text))) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Regents had narrowed the field of 41 applicants to three finalists.",
        "Members accepted the pay offer by a margin of almost three to one.",
        "Members voted by more than two to one to accept the deal.",
        "The strike was the first in two years after members of the union voted overwhelmingly for action.",
    ],
)
def test_ratios_and_years_are_no_votes(read: Read, text: str) -> None:
    assert not votes(read(text))


def test_a_side_is_no_part_of_those_who_took_it(read: Read) -> None:
    doc = read("A survey found 57 percent of Germans in favour of conscription.")
    assert [s.population.slice(doc.text) for s in VOTE_SHARES.read(doc) if s.population] == ["Germans"]


def test_a_margin_is_nobodys_votes(read: Read) -> None:
    assert set(votes(read("The motion was defeated by nine votes. Eleven lawmakers abstained."))) <= {
        ("The motion", 11, "abstain")
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Members backed walkouts by 87% on a turnout of 61% in the ballot.", [("walkouts", 87)]),
        ("Porters voted by 87% to strike, the union said.", [("strike", 87)]),
        ("The takeover of Kestrel was approved by more than 96% of shareholders.", [("The takeover of Kestrel", 96)]),
        ("Porters ratified the contract with 73% voting yes.", [("the contract", 73)]),
        ("Porters approved the contract by 62% to 38%.", [("the contract", 62)]),
        ("Some 91% of drivers voted to reject the offer.", [("reject the offer", 91)]),
        ("About 71% of members who voted rejected the offer.", [("rejected the offer", 71)]),
        ("Investors voted on the board. Chairman Bob Lang received just 63% support in the vote.", [("Bob Lang", 63)]),
        ("Pilots turned down an offer, with 62% voting no. Stewards authorized a strike in May; 99% voted in favor.",
         [("no", 62), ("a strike", 99)]),
        ("The council approved a budget that raises taxes by 4%.", []),
        ("In the budget vote, the council backed a rise of the levy by 3%.", []),
    ],
)  # fmt: skip
def test_shares_of_those_who_voted(read: Read, text: str, expected: list[tuple[str, float]]) -> None:
    doc = read(text)
    assert [(s.choice.slice(doc.text), s.percent) for s in VOTE_SHARES.read(doc)] == expected


def test_an_age_behind_a_home_is_the_persons(read: Read) -> None:
    doc = read("Lay member Geoffrey Lang of Tarn, 70, argued against the change.")
    assert [(a.person.slice(doc.text), a.years) for a in AGES.read(doc)] == [("Geoffrey Lang", 70)]
