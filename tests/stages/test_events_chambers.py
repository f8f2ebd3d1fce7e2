"""What chambers and courts decide: tallies between verb and measure, assent, confidence, confirmations."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from told import happenings as events

Read = Callable[..., Doc]
Found = tuple[str, tuple[str, ...], tuple[str, ...]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Parliament had rejected by 34 votes to 28 an amendment calling for a census.",
         ("reject", ("Parliament",), ("an amendment calling for a census",))),
        ("Senators approved 51-49 a bill to fund the port.", ("pass", ("Senators",), ("a bill to fund the port",))),
        ("The council voted unanimously to rename Fourth Street.", ("pass", ("The council",), ("rename Fourth Street",))),
        ("The House negatived an amendment by 28 votes to 24.", ("reject", ("The House",), ("an amendment",))),
        ("President Ann Lang gave her assent to the bill.", ("sign", ("Ann Lang",), ("the bill",))),
        ("The bill received royal assent on Monday.", ("sign", (), ("The bill",))),
        ("Premier Ann Lang survived a no-confidence vote on Monday.", ("reject", (), ("a no-confidence vote",))),
        ("The appeals court, which struck down the law in 2015, sat again.",
         ("rule", ("The appeals court",), ("the law",))),
        ("Ann Lang was confirmed by the Senate on a 53-46 vote.", ("appoint", ("the Senate",), ("Ann Lang",))),
        ("The congress voted 34-6, with seven abstentions, to maintain its ban on drones.",
         ("pass", ("The congress",), ("maintain its ban on drones",))),
        ("The congress approved by 80 votes to 14 a change to the statutes and left.",
         ("pass", ("The congress",), ("a change to the statutes",))),
        ("Delegates also adopted, by a voice vote, a resolution supporting the miners.",
         ("pass", ("Delegates",), ("a resolution supporting the miners",))),
        ("Town voters on Saturday shot down a plan to install lights.",
         ("reject", ("Town voters",), ("a plan to install lights",))),
        ("A bylaw regulating short-term rentals passed 268-91.", ("pass", (), ("A bylaw regulating short-term rentals",))),
        ("MPPs voted 63 to 49 on Tuesday to censure the minister.", ("pass", ("MPPs",), ("censure the minister",))),
        ("The board approved Ann Lang as principal, 5-0.", ("appoint", ("The board",), ("Ann Lang",))),
        ("Transport secretary Ann Lang quit over the ferry row.", ("resign", ("Ann Lang",), ())),
        ("Members of the porters' union voted overwhelmingly for industrial action.",
         ("pass", ("Members of the porters' union",), ("industrial action",))),
        ("Supporters of the governor who had marched outside City Hall cheered.",
         ("protest", ("Supporters of the governor",), ())),
        ("The nominees were Bob Roe, who received nine votes on the final ballot, and Ann Lang, who withdrew after the second.",
         ("withdraw", ("Ann Lang",), ())),
        ("A federal appeals court blocked a state law.",
         ("rule", ("A federal appeals court",), ("a state law",))),
        ("The Supreme Court voted 7-2 to strike down a law.",
         ("rule", ("The Supreme Court",), ("a law",))),
        ("The Senate confirmed the nomination of Ann Lang as chief justice.", ("appoint", ("The Senate",), ("Ann Lang",))),
        ("MEPs gave final approval to a law on rentals by 93 votes to 14.", ("pass", ("MEPs",), ("a law on rentals",))),
        ("The zoning board denied a permit for a quarry, voting 5-0.",
         ("reject", ("The zoning board",), ("a permit for a quarry",))),
        ("The board granted a variance to a church by a 4-1 vote.",
         ("pass", ("The board",), ("a variance to a church",))),
        ("A bill to scrap the levy was thrown out by 40 votes to 33.", ("reject", (), ("A bill to scrap the levy",))),
        ("The high court approved the settlement on Monday.", ("rule", ("The high court",), ("the settlement",))),
        ("The Supreme Court denied a petition on Monday.", ("rule", ("The Supreme Court",), ("a petition",))),
        ("Russia cast its veto on Monday.", ("veto", ("Russia",), ())),
        ("The union's board had endorsed the deal by a vote of 17-4.", ("endorse", ("The union's board",), ("the deal",))),
        ("The plan was approved by a vote of 5-2.", ("pass", (), ("The plan",))),
        ("The council elected Ann Lang mayor on Monday.", ("elect", ("The council",), ("Ann Lang",))),
    ],
)  # fmt: skip
def test_what_a_body_decides(read: Read, text: str, expected: Found) -> None:
    assert expected in events(read(text))


def test_a_step_that_is_a_happening_is_told_once(read: Read) -> None:
    found = events(read("Members of the assembly voted 88 to 31 to impeach Governor Bob Roe."))
    assert [kind for kind, _, _ in found] == ["impeach"]


def test_a_panel_without_judges_is_no_court(read: Read) -> None:
    assert not [
        e for e in events(read("The ethics panel of the club blocked the launch of a robot.")) if e[0] == "rule"
    ]


def test_what_is_shot_down_may_be_no_plan(read: Read) -> None:
    assert not [e for e in events(read("Soldiers shot down a drone over the port.")) if e[0] == "reject"]


def test_a_vote_survived_is_no_election_won(read: Read) -> None:
    found = events(
        read(
            "Premier Ann Lang survived a no-confidence vote in parliament, winning by 31 votes to 30. The vote was close."
        )
    )
    assert "win_election" not in {kind for kind, _, _ in found}


def test_voters_elect_and_are_not_elected(read: Read) -> None:
    found = events(read("Voters in November elected Jane Lang and Bob Roe, who had campaigned on taxes."))
    assert all("Voters" not in patients for _, _, patients in found)
    assert any(kind == "elect" and "Bob Roe" in patients for kind, _, patients in found)


def test_the_legislation_is_no_amendment_to_it(read: Read) -> None:
    found = events(
        read("The Senate passed the farm bill. It rejected an amendment. President Ann Lang will sign the legislation.")
    )
    assert ("sign", ("Ann Lang",), ("the farm bill",)) in found
