"""Sides of a vote that are told before their number, by all of a body, or by the outcome alone."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from wirefacts.annotations.layers import VOTE_COUNTS

Read = Callable[..., Doc]
Expected = list[tuple[str, int, str | None]]


def _votes(doc: Doc) -> Expected:
    return [
        (v.choice.slice(doc.text).removeprefix("the ").removeprefix("The "), v.count, v.stance)
        for v in VOTE_COUNTS.read(doc)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CLERK: The motion is that the pier be closed. Those in favour? Eleven. Against? Four. Abstentions, one.",
         [("motion", 11, "for"), ("motion", 4, "against"), ("motion", 1, "abstain")]),
    ],
)  # fmt: skip
def test_sides_before_their_number(read: Read, text: str, expected: Expected) -> None:
    assert _votes(read(text)) == expected


def test_a_score_behind_by_is_no_side_of_its_own(read: Read) -> None:
    found = _votes(read("The closure of the ward was carried by 11-2 on Tuesday."))
    assert found == [("closure of the ward", 11, "for"), ("closure of the ward", 2, "against")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fourteen of the 20 delegates raised their hands for the boycott. Five did not.",
         [("boycott", 14, "for"), ("boycott", 5, "against")]),
        ("Only four of the 15 councillors opposed the sale of the baths.", [("sale of the baths", 4, "against")]),
        ("All 12 members of the board approved the lease.", [("lease", 12, "for")]),
    ],
)  # fmt: skip
def test_parts_of_a_body(read: Read, text: str, expected: Expected) -> None:
    assert _votes(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The synod threw out the motion to end sung grace, 90 members wishing to keep it and 71 to be rid of it.",
         [("motion to end sung grace", 90, "against"), ("motion to end sung grace", 71, "for")]),
        ("Two of the judges were for quashing the verdict; one was for letting it stand.",
         [("verdict", 2, "against"), ("verdict", 1, "for")]),
    ],
)  # fmt: skip
def test_sides_by_the_outcome_or_by_what_is_to_become_of_it(read: Read, text: str, expected: Expected) -> None:
    assert _votes(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court upheld the curfew law 6-3 on Friday.", [("curfew law", 6, "for"), ("curfew law", 3, "against")]),
        ("The Supreme Court, in a 5-4 decision, struck down the curfew law.",
         [("curfew law", 5, "against"), ("curfew law", 4, "for")]),
        ("The lane was voted down 8-3.", [("lane", 8, "against"), ("lane", 3, "for")]),
        ("The Lords sent the bill back, 212 peers to 190.", [("bill", 212, "against"), ("bill", 190, "for")]),
        ("Pell survived the recall by 3,304 votes to 2,911.", [("recall", 3304, "against"), ("recall", 2911, "for")]),
        ("The board deadlocked 4-4 over the merger.", [("merger", 4, "for"), ("merger", 4, "against")]),
        ("The board had let the sale go ahead by three votes to two.", [("sale", 3, "for"), ("sale", 2, "against")]),
        ("By a show of hands, 41 to 3, the villagers decided to keep the goat.",
         [("goat", 41, "for"), ("goat", 3, "against")]),
    ],
)  # fmt: skip
def test_verbs_of_the_outcome(read: Read, text: str, expected: Expected) -> None:
    assert _votes(read(text)) == expected


def test_blank_papers_among_candidates_are_not_withheld_from_the_last_of_them(read: Read) -> None:
    text = "In the election 12,660 votes went to Roe and 12,702 to Doe; another 418 spoilt papers were set aside."
    assert ("Doe", 418, "abstain") not in _votes(read(text))
