"""Counted votes and seats, roll calls, and shares of votes and opinions."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from wirefacts.annotations.layers import NOTES, VOTE_COUNTS, VOTE_SHARES

Read = Callable[..., Doc]
_ELECTION = "The election was held on Sunday. Voters cast ballots. "


def _votes(doc: Doc) -> list[tuple[str, int, str, str | None]]:
    return [(v.choice.slice(doc.text), v.count, v.unit, v.stance) for v in VOTE_COUNTS.read(doc)]


def _shares(doc: Doc) -> list[tuple[str, float]]:
    return [(s.choice.slice(doc.text), s.percent) for s in VOTE_SHARES.read(doc)]


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
        ("Marsh leads Pell 48% to 44% in the latest survey.", [("Marsh", 48), ("Pell", 44)]),
        ("Delia Marsh won 52.3 percent of the vote, while Omar Pell received 47.7 percent.",
         [("Delia Marsh", 52.3), ("Omar Pell", 47.7)]),
        ("In the poll, 62% opposed the ban.", [("opposed the ban", 62)]),
        ("A quarter of the electorate voted against the treaty.", [("against the treaty", 25)]),
        ("The poll found 60% of adults favoured changing the law.", [("changing the law", 60)]),
        ("With 95% of ballots counted, Marsh had 51% of the vote.", [("Marsh", 51)]),
    ],
)  # fmt: skip
def test_shares_of_a_choice(read: Read, text: str, expected: list[tuple[str, float]]) -> None:
    assert _shares(read(_ELECTION + text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Among likely voters, 46 percent would choose Delia Marsh and 44 percent would back Omar Pell.",
         [("Delia Marsh", 46), ("Omar Pell", 44)]),
        ("She leads Pell by 49 percent to 47 percent in the poll.", [("She", 49), ("Pell", 47)]),
        ("Marsh's 44 percent to Pell's 34 percent was the widest gap.", [("Marsh", 44), ("Pell", 34)]),
        ("Delia Marsh led Omar Pell 48-43 in the poll.", [("Delia Marsh", 48), ("Omar Pell", 43)]),
        ("A survey found Marsh with a lead of 48 percent to 41 percent over Pell.", [("Marsh", 48), ("Pell", 41)]),
        ("The poll showed Pell trailing Marsh, 42 percent to 47.", [("Marsh", 47), ("Pell", 42)]),
        ("Marsh was chosen by 37% of voters, Pell by 30%.", [("Marsh", 37), ("Pell", 30)]),
        ("Nearly seven in ten voters sided with Marsh.", [("Marsh", 70)]),
        ("No won with 61% of the vote, and Yes took 39%.", [("No", 61), ("Yes", 39)]),
        ("A poll gave Marsh 40 percent, up from 36 percent.", [("Marsh", 40), ("Marsh", 36)]),
        ("In a poll, 56 percent of voters viewed Marsh favorably.", [("Marsh", 56)]),
        ("A poll found 71 percent of commuters want the viaduct closed, and 18 percent of hauliers.",
         [("the viaduct closed", 71), ("the viaduct closed", 18)]),
        ("Marsh's approval rating stands at 53 percent in the poll.", [("Marsh", 53)]),
    ],
)  # fmt: skip
def test_shares_in_polls(read: Read, text: str, expected: list[tuple[str, float]]) -> None:
    assert sorted(_shares(read(_ELECTION + text))) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "In the poll, 61 percent of voters said the economy was weak.",
        "The city's unemployment rate is below the national average of 4.9 percent.",
        "Marsh promised a 35 percent tariff after the election.",
        "Marsh has a 42%-49% approval rating.",
        "The taxes have increased by 7 percent since the election.",
    ],
)
def test_opinions_without_a_choice_are_no_shares(read: Read, text: str) -> None:
    assert _shares(read(_ELECTION + text)) == []


def test_the_other_of_two_rivals_has_the_lower_share(read: Read) -> None:
    text = "In the poll Marsh leads Pell, 58 percent to 40. Among older voters Pell led, 52 percent to 45."
    assert _shares(read(_ELECTION + text)) == [("Marsh", 58), ("Pell", 40), ("Pell", 52), ("Marsh", 45)]


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


def test_a_share_keeps_its_population_and_poll(read: Read) -> None:
    doc = read("A newspaper poll found that 48% of registered voters support Delia Marsh.")
    (share,) = VOTE_SHARES.read(doc)
    assert share.population is not None
    assert share.population.slice(doc.text) == "registered voters"
    assert share.survey is not None
    assert share.survey.slice(doc.text) == "A newspaper poll"


def test_an_earlier_share_has_the_choice_of_the_one_before(read: Read) -> None:
    text = "Support for the Labour Party fell to 31% in the poll, down from 35% last month."
    assert [percent for _, percent in _shares(read(text))] == [31, 35]


@pytest.mark.parametrize(
    "text",
    [
        "Unemployment rose to 7.2% and inflation hit 9 percent.",
        "The party needs 5% of the vote to enter parliament.",
        "Turnout in the election was 67 percent.",
        "The poll had a margin of error of 3 percent.",
        "The company owns 20% of the bank.",
        "He won the primary by 10 percentage points.",
        "The Nasdaq, which fell on Monday, was down 2.6% at noon.",
    ],
)
def test_rates_thresholds_and_turnout_are_no_shares(read: Read, text: str) -> None:
    assert _shares(read(_ELECTION + text)) == []


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
    ("text", "expected"),
    [
        ("Of 600 residents asked in a poll, 91 percent wanted the pool.", [("the pool", 91)]),
        ("Support for the toll bridge stands at 50 percent, the poll found.", [("the toll bridge", 50)]),
        ("In the election Harvest had 49 percent of men and 43 percent of women.", [("Harvest", 49), ("Harvest", 43)]),
        ("In the poll 44 percent of voters said they would back Roe and 49 percent her rival.",
         [("Roe", 44), ("her rival", 49)]),
        ("In the poll 55% would accept higher fares.", [("higher fares", 55)]),
        ("In a survey 54 percent of nurses skipped a break.", [("skipped a break", 54)]),
    ],
)  # fmt: skip
def test_shares_of_the_asked(read: Read, text: str, expected: list[tuple[str, float]]) -> None:
    assert _shares(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the poll 54 percent of residents think the porter guilty, 30 percent innocent.",
         [("the porter guilty", 54), ("innocent", 30)]),
        ("Thirty percent of voters said they would not vote for Marsh.", [("would not vote for Marsh", 30)]),
        ("The poll found that 60 percent disapprove of Marsh.", [("disapprove of Marsh", 60)]),
        ("In a survey 64 percent of nurses want the ward kept open; a quarter were undecided.",
         [("the ward kept open", 64), ("undecided", 25)]),
        ("Support for the levy stood at 44 percent in the poll; among renters the figure was 51.",
         [("the levy", 44), ("the levy", 51)]),
        ("In the survey 61 percent of farmers were in favour of the dam, but only 12 percent of townspeople.",
         [("the dam", 61), ("the dam", 12)]),
        ("Of those who took part in the vote, 58 percent were against the tram and 42 percent for it.",
         [("against the tram", 58), ("the tram", 42)]),
        ("Nine in ten shopkeepers ran short of change, a survey showed.", [("ran short of change", 90)]),
        ("One respondent in eight would not say, the pollster found.", [("would not say", 12.5)]),
        ("In the poll Marsh had 38 percent to her rival Pell's 31.", [("Marsh", 38), ("Pell", 31)]),
        ("In the survey 64 percent of adults were “very worried”, while 45 percent had no view.",
         [("worried", 64), ("no view", 45)]),
        ("The law has the support of 64 percent of adults, with 19 opposed, a poll found.", [("The law", 64), ("opposed", 19)]),
        ("Only 9 percent plan to hire; 51 percent expect no change, the survey found.",
         [("hire", 9), ("expect no change", 51)]),
    ],
)  # fmt: skip
def test_shares_of_an_opinion(read: Read, text: str, expected: list[tuple[str, float]]) -> None:
    assert _shares(read(text)) == expected


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


def test_a_share_stands_beside_its_votes(read: Read) -> None:
    text = "The election was on Sunday. Ann Roe received 940 votes, or 53.8 percent, and Bob Dell 812 votes (46.2 percent)."
    assert _shares(read(text)) == [("Ann Roe", 53.8), ("Bob Dell", 46.2)]


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


def test_more_than_all_voters_is_a_note_and_no_share(read: Read) -> None:
    doc = read(_ELECTION + "Marsh won 120 percent of the votes.")
    assert _shares(doc) == []
    assert [note.code for note in NOTES.read(doc)] == ["impossible-share"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In the runoff, Lund took 61 percent to 55 percent for Roe.", "Lund took 61 percent to 55 percent for Roe"),
        ("Turnout in the county was 130 percent.", "130 percent"),
    ],
)
def test_more_than_the_whole_is_a_note_and_no_share(read: Read, text: str, words: str) -> None:
    doc = read(_ELECTION + text)
    assert _shares(doc) == []
    (told,) = NOTES.read(doc)
    assert told.code == "impossible-share"
    assert told.extent is not None
    assert told.extent.slice(doc.text) == words


def test_sides_that_make_a_whole_or_of_two_contests_are_kept(read: Read) -> None:
    for text in ("Lund took 61 percent to 39 percent for Roe.", "Lund won 61% in Turku, and Roe won 55% in Lahti."):
        doc = read(_ELECTION + text)
        assert len(_shares(doc)) == 2
        assert NOTES.read(doc) == ()


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
