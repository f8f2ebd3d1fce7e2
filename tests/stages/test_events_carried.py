"""Happenings told by a noun that a verb only carries."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from told import happenings as events

Read = Callable[..., Doc]
Found = tuple[str, tuple[str, ...], tuple[str, ...]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 200 fans held a protest outside the gate on Sunday.", ("protest", ("Some 200 fans",), ())),
        ("Nurses staged a demonstration outside the ministry.", ("protest", ("Nurses",), ())),
        ("Dock workers staged a walkout over pay.", ("protest", ("Dock workers",), ())),
        ("Farmers held a rally against the tax in Oslo on Friday.", ("protest", ("Farmers",), ())),
        ("Rebels launched an attack on the town of Karsk.", ("attack", ("Rebels",), ("the town of Karsk",))),
        ("Gunmen carried out an assault on the base.", ("attack", ("Gunmen",), ("the base",))),
        ("The group brought a legal challenge against the ministry.", ("sue", ("The group",), ("the ministry",))),
        ("The judge handed Ann Lang a nine-year sentence.", ("sentence", ("The judge",), ("Ann Lang",))),
        ("Ann Lang received a nine-year sentence for fraud.", ("sentence", (), ("Ann Lang",))),
        ("Ann Lang got 12 years in prison.", ("sentence", (), ("Ann Lang",))),
        ("A jury returned a guilty verdict against Ann Lang.", ("convict", ("A jury",), ("Ann Lang",))),
        ("Ann Lang announced her resignation on Friday.", ("resign", ("Ann Lang",), ())),
        ("The crash claimed nine lives.", ("die", (), ("nine lives",))),
        ("The crash claimed the lives of two men.", ("die", (), ("two men",))),
        ("Officers made four arrests.", ("arrest", ("Officers",), ())),
        ("Officers made the arrests of six porters.", ("arrest", ("Officers",), ("six porters",))),
        ("Prosecutors filed charges of fraud against Ann Lang.", ("charge", ("Prosecutors",), ("Ann Lang",))),
        ("The president gave his endorsement to Ann Lang.", ("endorse", ("The president",), ("Ann Lang",))),
        ("Ann Lang won the endorsement of the union.", ("endorse", ("the union",), ("Ann Lang",))),
        ("Ann Lang launched her bid for governor.", ("announce_candidacy", ("Ann Lang",), ())),
        ("Ann Lang suspended her campaign for governor.", ("withdraw", ("Ann Lang",), ())),
        ("Ann Lang took the stand on Monday.", ("testify", ("Ann Lang",), ())),
        ("The Senate gave its approval to the bill on Friday.", ("pass", ("The Senate",), ("the bill",))),
    ],
)
def test_told_by_a_noun(read: Read, text: str, expected: Found) -> None:
    assert events(read(text)) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The candidate held a rally in Oslo on Saturday.",
        "The senator launched an attack on the minister over taxes.",
        "Ann Lang served two years as mayor.",
        "Ann Lang took a stand against the plan.",
        "The charity launched a campaign for cleaner rivers.",
        "The firm took action against the leak.",
        "The board reached a verdict on the design.",
    ],
)
def test_other_things_held_launched_and_taken(read: Read, text: str) -> None:
    assert events(read(text)) == []
