"""Counted votes and seats, roll calls."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from wirefacts.annotations.layers import NOTES, VOTE_COUNTS

Read = Callable[..., Doc]
_ELECTION = "The election was held on Sunday. Voters cast ballots. "


def _votes(doc: Doc) -> list[tuple[str, int, str, str | None]]:
    return [(v.choice.slice(doc.text), v.count, v.unit, v.stance) for v in VOTE_COUNTS.read(doc)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Delia Marsh won 12,345 votes to Omar Pell's 11,900.",
         [("Delia Marsh", 12345, "votes"), ("Omar Pell", 11900, "votes")]),
        ("Joan Pike came second with 3,456 votes.", [("Joan Pike", 3456, "votes")]),
        ("The election was close: Marsh defeated Pell with 5,120 votes to 4,800.",
         [("Marsh", 5120, "votes"), ("Pell", 4800, "votes")]),
        ("The National Party increased from 14 to 17 seats.",
         [("National Party", 14, "seats"), ("National Party", 17, "seats")]),
        ("Ines Roth picked up 15 delegates in the caucus.", [("Ines Roth", 15, "delegates")]),
    ],
)  # fmt: skip
def test_votes_for_a_choice(read: Read, text: str, expected: list[tuple[str, int, str]]) -> None:
    found = [(choice.removeprefix("The "), count, unit) for choice, count, unit, _ in _votes(read(text))]
    assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        "A candidate needs 270 electoral votes to win.",
        "All 435 seats in the House are up for election.",
        "Pell lost the election by 424 votes.",
        "Turnout was 58%, and 2 million votes were cast.",
        "The aircraft flies at 200 to 250 seats.",
        "United beat City 3-2 in the final.",
        "The Bears defeated the Lions 24-17.",
    ],
)
def test_thresholds_totals_margins_and_games_are_no_votes(read: Read, text: str) -> None:
    assert _votes(read(text)) == []


@pytest.mark.parametrize(
    ("text", "measure", "expected"),
    [
        ("The Senate passed the bill 51-49 on Tuesday.", "the bill", [(51, "for"), (49, "against")]),
        ("The bill was approved by 218 votes to 214, with three abstaining.",
         "The bill", [(218, "for"), (214, "against"), (3, "abstain")]),
        ("Lawmakers voted 7-2 to approve the budget.", "the budget", [(7, "for"), (2, "against")]),
        ("The council rejected the proposal 9-4.", "the proposal", [(9, "against"), (4, "for")]),
        ("The motion failed 49-51.", "The motion", [(49, "for"), (51, "against")]),
        ("The resolution received 14 votes in favour, 3 against and 2 abstentions.",
         "The resolution", [(14, "for"), (3, "against"), (2, "abstain")]),
        ("The bill passed the Senate by 51 votes to 49.", "The bill", [(51, "for"), (49, "against")]),
    ],
)  # fmt: skip
def test_roll_calls(read: Read, text: str, measure: str, expected: list[tuple[int, str]]) -> None:
    found = _votes(read(text))
    assert {choice for choice, *_ in found} == {measure}
    assert [(count, stance) for _, count, _, stance in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council passed the motion to hire private buses by 34 votes to 31.",
         [("the motion to hire private buses", 34, "for"), ("the motion to hire private buses", 31, "against")]),
        ("Players had agreed to strike by 103-9.", [("strike", 103, "for"), ("strike", 9, "against")]),
        ("Six directors were for the merger and two against.",
         [("the merger", 6, "for"), ("the merger", 2, "against")]),
        ("It was the report that the committee adopted on Friday by seven members to five.",
         [("the report", 7, "for"), ("the report", 5, "against")]),
        ("The merger was approved with 148.2 million votes in favor and 12 million against.",
         [("The merger", 148_200_000, "for"), ("The merger", 12_000_000, "against")]),
        ("The levy was carried. There were 60,118 in favour and 22,450 against.",
         [("The levy", 60_118, "for"), ("The levy", 22_450, "against")]),
    ],
)  # fmt: skip
def test_roll_calls_of_any_body(read: Read, text: str, expected: list[tuple[str, int, str]]) -> None:
    assert [(choice, count, stance) for choice, count, _, stance in _votes(read(text))] == expected


def test_a_side_keeps_what_was_counted(read: Read) -> None:
    units = [unit for _, _, unit, _ in _votes(read("The Senate passed the bill 34-31. Three senators abstained."))]
    assert units == ["votes", "votes", "senators"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marsh beat Pell, 4,318 to 377.", [("Marsh", 4318), ("Pell", 377)]),
        ("Marsh leads Pell 1,428 to 1,153 in delegates.", [("Marsh", 1428), ("Pell", 1153)]),
        ("The convention picked Omar Pell, 204 delegates to 188.", [("Omar Pell", 204)]),
        ("The hill wards gave him only 2,117 votes.", [("him", 2117)]),
    ],
)
def test_votes_of_rivals(read: Read, text: str, expected: list[tuple[str, int]]) -> None:
    assert [(choice, count) for choice, count, *_ in _votes(read(_ELECTION + text))] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Supreme Court ruled 6-3 that the search was lawful.",
        "She won one of the council's 20 seats.",
        "They fought over Florida's 99 delegates.",
        "Ten people were for sale and three years were for fraud.",
    ],
)
def test_totals_and_rulings_without_a_choice_are_no_votes(read: Read, text: str) -> None:
    assert _votes(read(_ELECTION + text)) == []


def test_those_who_abstained_are_told_later(read: Read) -> None:
    doc = read("The Senate passed the bill by 34 votes to 31. Three senators abstained.")
    assert [(count, stance) for _, count, _, stance in _votes(doc)] == [(34, "for"), (31, "against"), (3, "abstain")]


@pytest.mark.parametrize(
    ("text", "measure", "expected"),
    [
        ("The town council renewed the ferry subsidy on Monday, six members backing it, three opposing.",
         "the ferry subsidy", [(6, "for"), (3, "against")]),
        ("The committee threw out its treasurer by nine to two.", "its treasurer", [(9, "against"), (2, "for")]),
        ("The board last night refused to close the mill, 14 councillors against 11.",
         "close the mill", [(14, "against"), (11, "for")]),
        ("The council resolved to lease the pier, seven members voting for and one, Ada Quill, against.",
         "lease the pier", [(7, "for"), (1, "against")]),
        ("The pickers voted on Monday to stop work, 41 hands up, six down.", "stop work", [(41, "for"), (6, "against")]),
        ("The club voted down a loan from Tarn Bank, 80 families opposing it and 52 in support.",
         "a loan from Tarn Bank", [(80, "against"), (52, "for")]),
        ("Parliament debated a tax on salt. Forty deputies voted for the measure and 31 against it.",
         "a tax on salt", [(40, "for"), (31, "against")]),
    ],
)  # fmt: skip
def test_any_verb_may_decide_and_a_bare_measure_takes_its_fuller_name(
    read: Read, text: str, measure: str, expected: list[tuple[int, str]]
) -> None:
    found = _votes(read(text))
    assert [(count, stance) for _, count, _, stance in found] == expected
    assert {choice for choice, *_ in found} == {measure}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("After the election members also elected Hana Doyle to the board, with 81,206 votes.", [("Hana Doyle", 81206)]),
        ("Officials declared Gwen Achan elected with 5,877 votes against 5,790 for Moses Kato.",
         [("Gwen Achan", 5877), ("Moses Kato", 5790)]),
        ("After the election she was elected to the county board, by 312 votes to 309, beating Cyrus Dent.",
         [("she", 312), ("Cyrus Dent", 309)]),
        ("In the election the convention picked Carl Lind, 204 delegates to 188.", [("Carl Lind", 204)]),
    ],
)  # fmt: skip
def test_votes_of_those_picked_and_beaten(read: Read, text: str, expected: list[tuple[str, int]]) -> None:
    assert [(choice, count) for choice, count, *_ in _votes(read(text))] == expected


@pytest.mark.parametrize(
    ("text", "measure", "expected"),
    [
        ("The Assembly passed the text on Monday, 44 members backing it, 31 opposing and six sitting on their hands.",
         "the text", [(44, "for"), (31, "against"), (6, "abstain")]),
        ("The vote to leave the league was 618 in favour, 590 against.",
         "The vote to leave the league", [(618, "for"), (590, "against")]),
        ("The guild read the bid aloud and then voted: 203 to refuse the bid, 44 to take it.",
         "the bid", [(203, "against"), (44, "for")]),
        ("The mining charter was turned down. Nine deputies backed it, eleven did not.",
         "The mining charter", [(9, "for"), (11, "against")]),
        ("The council voted on the pier. Seven members voted for it. Five voted against.",
         "the pier", [(7, "for"), (5, "against")]),
        ("Parliament passed a law against the sale of bees, 88 votes in favour and 14 against.",
         "a law against the sale of bees", [(88, "for"), (14, "against")]),
        ("The motion fell, 61 to 108.", "The motion", [(61, "for"), (108, "against")]),
        ("A motion to make her stop drew 22 yeas and 17 nays.", "A motion to make her stop", [(22, "for"), (17, "against")]),
    ],
)  # fmt: skip
def test_sides_in_other_words(read: Read, text: str, measure: str, expected: list[tuple[int, str]]) -> None:
    found = _votes(read(text))
    assert [(count, stance) for _, count, _, stance in found] == expected
    assert {choice for choice, *_ in found} == {measure}


def test_options_of_jurors_have_no_stance(read: Read) -> None:
    doc = read("Four jurors preferred Warne; three held out for Pickett.")
    assert [(choice, count, stance) for choice, count, _, stance in _votes(doc)] == [
        ("Warne", 4, None),
        ("Pickett", 3, None),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The election was on Sunday.\n\nAnn Roe (Unity Congress): 1,402 votes, 48.9 per cent\n\nBob Dell (Dawn): 1,251 votes",
         [("Ann Roe", 1402), ("Bob Dell", 1251)]),
        ("In the election Ann Roe, a smith, won 940 votes; Bob Dell, a former mayor, drew 812.",
         [("Ann Roe", 940), ("Bob Dell", 812)]),
        ("In the election Ann Roe had 940 votes and Bob Dell of the Dawn Party 812.", [("Ann Roe", 940), ("Bob Dell", 812)]),
        ("In the election Ann Roe won 940 votes to her cousin's 812.", [("Ann Roe", 940), ("her cousin", 812)]),
        ("In the election the Dawn Party won 49 of the 115 seats, down from 78.",
         [("Dawn Party", 49), ("Dawn Party", 78)]),
        ("The No side received 940 votes in the election and the Yes side 812.", [("No side", 940), ("Yes side", 812)]),
        ("Ann Roe kept her seat in the election by 5,412 votes to 5,351.", [("Ann Roe", 5412)]),
    ],
)  # fmt: skip
def test_owners_takers_neighbours_and_doers(read: Read, text: str, expected: list[tuple[str, int]]) -> None:
    assert [
        (choice.removeprefix("the ").removeprefix("The "), count) for choice, count, *_ in _votes(read(text))
    ] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The town voted on the pier.\n\nFor, five. Against, eight.", [(5, "for"), (8, "against")]),
        ("Four members backed the pier; one would have let it rot.", [(4, "for"), (1, "against")]),
        ("By 17-0, the staff agreed on Monday to name the hall after him.", [(17, "for"), (0, "against")]),
        ("The town has said no to a copper mine, by 2,118 votes to 1,340.", [(2118, "against"), (1340, "for")]),
    ],
)  # fmt: skip
def test_tallies_in_other_layouts(read: Read, text: str, expected: list[tuple[int, str]]) -> None:
    assert [(count, stance) for _, count, _, stance in _votes(read(text))] == expected


def test_more_votes_than_members_is_a_note_and_no_vote(read: Read) -> None:
    doc = read("The nine-member council approved the levy by eight votes to four.")
    assert _votes(doc) == []
    assert [note.code for note in NOTES.read(doc)] == ["impossible-roll-call"]


def test_votes_that_a_chamber_has_are_kept(read: Read) -> None:
    doc = read("The 12-member council approved the levy by eight votes to four.")
    assert [count for _, count, _, _ in _votes(doc)] == [8, 4]
    assert NOTES.read(doc) == ()


def test_a_count_keeps_its_contest(read: Read) -> None:
    doc = read("Ann Roe received 940 votes in the runoff.")
    (vote,) = VOTE_COUNTS.read(doc)
    assert vote.contest is not None
    assert vote.contest.slice(doc.text) == "the runoff"


def test_sides_may_be_for_somebody_elected(read: Read) -> None:
    doc = read("The council elected Ann Roe with 14 votes in favour and 3 against.")
    assert [(choice, count, stance) for choice, count, _, stance in _votes(doc)] == [
        ("Ann Roe", 14, "for"), ("Ann Roe", 3, "against"),
    ]  # fmt: skip


def test_what_is_voted_on_may_stand_behind_abstentions_and_a_date(read: Read) -> None:
    doc = read("The chamber voted 67-49, with four abstentions, last week to move the fair forward to March 3.")
    assert [(count, stance) for _, count, _, stance in _votes(doc)] == [(67, "for"), (49, "against"), (4, "abstain")]


def test_the_second_number_of_a_vote_is_no_hour(read: Read) -> None:
    doc = read("The council voted 5 to 4 Monday night to sell the pier.")
    assert [(count, stance) for _, count, _, stance in _votes(doc)] == [(5, "for"), (4, "against")]
