"""What chambers and courts decide: tallies between verb and measure, assent, confidence, confirmations."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from wirefacts.annotations.layers import EVENTS

Read = Callable[..., Doc]
Found = tuple[str, tuple[str, ...], tuple[str, ...]]


def events(doc: Doc) -> list[Found]:
    """Type, agents and patients of each event."""
    return [
        (e.type, tuple(a.slice(doc.text) for a in e.agents), tuple(p.slice(doc.text) for p in e.patients))
        for e in EVENTS.read(doc)
    ]


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
        ("The council elected Ann Lang mayor on Monday.", ("elect", ("The council",), ("Ann Lang",))),
    ],
)  # fmt: skip
def test_what_a_body_decides(read: Read, text: str, expected: Found) -> None:
    assert expected in events(read(text))


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
