"""Tallies as desks word them: sides told alone, backers, scores whose measure stands behind them, candidates in passing."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from told import votes as _votes
from wirefacts.annotations.layers import VOTE_SHARES

Read = Callable[..., Doc]
Row = tuple[str, int, str | None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("With 12 in favour, eight against and one abstention, the county board cleared the wind farm.",
         [("the wind farm", 12, "for"), ("the wind farm", 8, "against"), ("the wind farm", 1, "abstain")]),
        ("Ayes: 9. Noes: 4. The motion on bus lanes was carried.",
         [("The motion on bus lanes", 9, "for"), ("The motion on bus lanes", 4, "against")]),
        ("Delegates backed leaving the coalition by 402 to 377.",
         [("leaving the coalition", 402, "for"), ("leaving the coalition", 377, "against")]),
        ("The chamber was deadlocked, 20 to 20, on the water tax.",
         [("the water tax", 20, "for"), ("the water tax", 20, "against")]),
        ("On a show of hands the farmers were for the dam, 112 to 31.",
         [("the dam", 112, "for"), ("the dam", 31, "against")]),
        ("The bishop's proposal was lost: 98 clergy voted aye, 103 nay.",
         [("The bishop's proposal", 98, "for"), ("The bishop's proposal", 103, "against")]),
        ("The treaty was ratified by 88 votes, with 14 against.",
         [("The treaty", 88, "for"), ("The treaty", 14, "against")]),
        ("Ten jurors were for convicting him; two held out.",
         [("convicting him", 10, "for"), ("convicting him", 2, "against")]),
        ("Fifteen trustees supported the closure.", [("the closure", 15, "for")]),
    ],
)  # fmt: skip
def test_sides_of_a_measure(read: Read, text: str, expected: list[Row]) -> None:
    assert _votes(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An earlier motion, backed by five, failed in January.", [("An earlier motion", 5, "for")]),
        ("The measure won the backing of 37 legislators; 29 opposed it.",
         [("The measure", 37, "for"), ("The measure", 29, "against")]),
        ("The lease was opposed by three members.", [("The lease", 3, "against")]),
        ("The plan had 17 supporters on the council.", [("The plan", 17, "for")]),
    ],
)  # fmt: skip
def test_backers_are_a_side(read: Read, text: str, expected: list[Row]) -> None:
    assert _votes(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Votes were counted overnight. Tomas Reyle came third on 4,112.", [("Tomas Reyle", 4112)]),
        ("The convention picked Nils Fager for governor, 204 delegates to 188.", [("Nils Fager", 204)]),
        ("Yes won the referendum with 5,512 votes.", [("Yes", 5512)]),
        ("In the election Ida Acker held on after a recount, 2,148 to 2,110.", [("Ida Acker", 2148)]),
        ("In the poll for an emblem the heron drew 702 votes, the otter 655.", [("the heron", 702), ("the otter", 655)]),
    ],
)  # fmt: skip
def test_candidates_and_options(read: Read, text: str, expected: list[tuple[str, int]]) -> None:
    assert [(choice, count) for choice, count, _ in _votes(read(text))] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The election is over. Transit Local 415 met at the hall on Highway 61.",
        "Voters like her. She had two in the garden.",
        "He has supplied this creamery for thirty-one years and voted no.",
        "The tower was backed by 14 concrete piles.",
        "The seat changed hands by nine votes.",
    ],
)
def test_what_looks_like_one_and_is_none(read: Read, text: str) -> None:
    assert _votes(read(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ELM WARD: the election\n\nIda Moss (Labour) ...... 4,120\nTor Lie (Green) ...... 988\nBlank ...... 41\n",
         [("Ida Moss", 4120, None), ("Tor Lie", 988, None), ("Blank", 41, None)]),
        ("RESULT OF THE BALLOT\n\nTo accept the rota: 588\nTo refuse it: 786\nSpoilt: 17\n",
         [("the rota", 588, "for"), ("the rota", 786, "against"), ("the rota", 17, "abstain")]),
        ("Harbour council election\n\nPARTY      VOTES    SEATS\nCreel      6,118     11\nLabour      870     2\n",
         [("Creel", 6118, None), ("Creel", 11, None), ("Labour", 870, None), ("Labour", 2, None)]),
        ("Votes cast. Ida Moss, Labour, nine thousand and forty. Tor Lie, Green, eight hundred. Una Berg, Creel, ninety.",
         [("Ida Moss", 9040, None), ("Tor Lie", 800, None), ("Una Berg", 90, None)]),
    ],
)  # fmt: skip
def test_tables_and_lists_read_out(read: Read, text: str, expected: list[Row]) -> None:
    assert _votes(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The jury never agreed. On Monday: seven guilty, five not guilty. On Tuesday: eight, four.",
         [("guilty", 7, None), ("not guilty", 5, None), ("guilty", 8, None), ("not guilty", 4, None)]),
        ("The jurors hung: nine to convict, two to acquit.", [("convict", 9, None), ("acquit", 2, None)]),
        ("The deal went down by 1,033 votes to 714; in December the figures were 980 and 891.",
         [("The deal", 1033, "against"), ("The deal", 714, "for"), ("The deal", 980, "against"), ("The deal", 891, "for")]),
        ("The senate lost confidence in its rector, 61 professors to 19.",
         [("confidence in its rector", 61, "against"), ("confidence in its rector", 19, "for")]),
    ],
)  # fmt: skip
def test_findings_of_juries_and_numbers_in_the_order_before(read: Read, text: str, expected: list[Row]) -> None:
    assert _votes(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The amendment won two-thirds of the vote in the hills.", [("The amendment", 66.7)]),
        ("In the poll 38 per cent of residents foresaw bankruptcy, 45 per cent survival.",
         [("foresaw bankruptcy", 38.0), ("survival", 45.0)]),
        ("A third of the money would go to the port, the minister said after the vote.", []),
        ("Half of the harvest was lost before the referendum.", []),
    ],
)  # fmt: skip
def test_shares_by_any_subject_and_none_of_things(read: Read, text: str, expected: list[tuple[str, float]]) -> None:
    doc = read(text)
    assert [(share.choice.slice(doc.text), share.percent) for share in VOTE_SHARES.read(doc)] == expected
