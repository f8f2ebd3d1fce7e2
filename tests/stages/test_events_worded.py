"""Happenings by other words than their types' own, and what is not found yet."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from told import Happening as Found
from told import events

Read = Callable[..., Doc]


DECISIONS: list[tuple[str, Found]] = [
    (
        "The town council voted on Monday to drain the pond.",
        ("pass", ("The town council",), ("drain the pond",), "asserted"),
    ),
    ("Shareholders agreed to accept the bid on Friday.", ("pass", ("Shareholders",), ("the bid",), "asserted")),
    ("The city council refused to open the baths.", ("reject", ("The city council",), ("open the baths",), "asserted")),
    (
        "The cabinet approved a second lamp for every pier.",
        ("pass", ("The cabinet",), ("a second lamp for every pier",), "asserted"),
    ),
    ("Net menders voted down the offer on Monday.", ("reject", ("Net menders",), ("the offer",), "asserted")),
    ("The motion was carried.", ("pass", (), ("The motion",), "asserted")),
    ("The price of a bell had been voted down in May.", ("reject", (), ("The price of a bell",), "asserted")),
    ("Judge Ann Lang threw out the ballot on Monday.", ("rule", ("Ann Lang",), ("the ballot",), "asserted")),
    ("The high court annulled the decree.", ("rule", ("The high court",), ("the decree",), "asserted")),
    ("John Marsh was handed a five-year term on Monday.", ("sentence", (), ("John Marsh",), "asserted")),
    ("Three burglars were seized by police on Monday.", ("arrest", ("police",), ("Three burglars",), "asserted")),
    ("Shareholders cleared the merger on Monday.", ("pass", ("Shareholders",), ("the merger",), "asserted")),
    ("A truce was signed on Monday.", ("sign", (), ("A truce",), "asserted")),
]
COUNTED: list[tuple[str, Found]] = [
    ("Six stevedores drowned off the mole.", ("die", (), ("Six stevedores",), "asserted")),
    ("A blast tore through the quay, killing three bellringers.", ("die", (), ("three bellringers",), "asserted")),
    ("A jury convicted John Marsh of drowning his deckhand.", ("die", (), ("his deckhand",), "asserted")),
    ("Some 900 villagers fled on Sunday.", ("displace", (), ("Some 900 villagers",), "asserted")),
    ("Up to 60 families were driven into the chapel.", ("displace", (), ("Up to 60 families",), "asserted")),
    ("Ann Lang was shot in the thigh.", ("injure", (), ("Ann Lang",), "asserted")),
    ("Ann Lang was grazed by a ricochet.", ("injure", (), ("Ann Lang",), "asserted")),
    ("Nobody has been arrested.", ("arrest", (), (), "negated")),
    ("No one was charged with the theft.", ("charge", (), (), "negated")),
]
POSTS: list[tuple[str, Found]] = [
    ("The assembly confirmed Ann Lang as head of the mint.", ("appoint", ("The assembly",), ("Ann Lang",), "asserted")),
    ("Ann Lang was named the county's poet laureate.", ("appoint", (), ("Ann Lang",), "asserted")),
    ("The bank promoted Ann Lang to director.", ("appoint", ("The bank",), ("Ann Lang",), "asserted")),
    ("Ann Lang will succeed Tom Bell as chief executive.", ("appoint", (), ("Ann Lang",), "planned")),
    ("Ann Lang will take over as head coach in May.", ("appoint", (), ("Ann Lang",), "planned")),
    ("The mayor on Monday named Tom Bell police chief.", ("appoint", ("The mayor",), ("Tom Bell",), "asserted")),
    (
        "The board named Ann Lang interim chief executive on Monday.",
        ("appoint", ("The board",), ("Ann Lang",), "asserted"),
    ),
    ("Ann Lang handed in her notice on Monday.", ("resign", ("Ann Lang",), (), "asserted")),
    ("The health minister, Ann Lang, quit on Monday.", ("resign", ("Ann Lang",), (), "asserted")),
    ("Tom Bell stepped aside on Monday.", ("resign", ("Tom Bell",), (), "asserted")),
    ("Delegates picked Ann Lang to lead the union.", ("elect", ("Delegates",), ("Ann Lang",), "asserted")),
    ("About 80 members marched around the hall.", ("protest", ("About 80 members",), (), "asserted")),
    (
        "Voters cast votes in the election. Ann Lang was elected mayor on Sunday. Tom Bell conceded before midnight.",
        ("concede", ("Tom Bell",), ("Ann Lang",), "asserted"),
    ),
    (
        "Voters cast votes in the election. In the runoff Ann Lang beat Tom Bell.",
        ("win_election", ("Ann Lang",), ("Tom Bell",), "asserted"),
    ),
]

TOLD: list[tuple[str, Found]] = [
    (
        "The pension bill cleared the Senate on Monday, 51-47.",
        ("pass", ("the Senate",), ("The pension bill",), "asserted"),
    ),
    (
        "The health board upheld the closure of the ward, seven to five.",
        ("pass", ("The health board",), ("the closure of the ward",), "asserted"),
    ),
    ("Parliament had voted 74 to 11 for a reserve.", ("pass", ("Parliament",), ("a reserve",), "asserted")),
    (
        "The town council killed a deer hunt, four members voting no.",
        ("reject", ("The town council",), ("a deer hunt",), "asserted"),
    ),
    ("The Blue Reef Society has sued to stop the dam.", ("sue", ("The Blue Reef Society",), (), "asserted")),
    ("The two candidates debated once in May.", ("debate", ("The two candidates",), (), "asserted")),
    ("Tom Bell would not resign, a spokesman said.", ("resign", ("Tom Bell",), (), "negated")),
    ("Tom Bell walked out of his post on Monday.", ("resign", ("Tom Bell",), (), "asserted")),
    ("Tom Bell broke his hip on Monday.", ("injure", (), ("Tom Bell",), "asserted")),
    ("Eight people were crushed to death and more than 50 hurt.", ("injure", (), ("more than 50",), "asserted")),
    (
        "Seven people were killed and about 4,200 left homeless.",
        ("displace", (), ("about 4,200",), "asserted"),
    ),
    ("Some 130 neighbours have been moved out.", ("displace", (), ("Some 130 neighbours",), "asserted")),
    (
        "Raiders attacked a herders' camp, killing eleven people.",
        ("attack", ("Raiders",), ("a herders' camp",), "asserted"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*DECISIONS, *COUNTED, *POSTS, *TOLD])
def test_event_by_other_words(read: Read, text: str, expected: Found) -> None:
    assert expected in events(read(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The council killed a harbor levy on Monday.",
            ("reject", ("The council",), ("a harbor levy",), "asserted"),
            marks=pytest.mark.xfail(
                strict=True, reason="measures killed, dropped and let fall, by verbs of other uses"
            ),
        ),
        pytest.param(
            "The Supreme Court rejected the claim on Monday.",
            ("rule", ("The Supreme Court",), ("the ballot",), "asserted"),
            marks=pytest.mark.xfail(
                strict=True, reason="the first corpus has a court's refusal as reject, the newswire as rule"
            ),
        ),
    ],
)
def test_event_not_found_yet(read: Read, text: str, expected: Found) -> None:
    assert expected in events(read(text))
