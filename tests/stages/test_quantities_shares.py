"""Shares of votes and opinions."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from told import shares as _shares
from wirefacts.annotations.layers import NOTES, VOTE_SHARES

Read = Callable[..., Doc]
_ELECTION = "The election was held on Sunday. Voters cast ballots. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marsh leads Pell 48% to 44% in the latest survey.", [("Marsh", 48), ("Pell", 44)]),
        ("Delia Marsh won 52.3 percent of the vote, while Omar Pell received 47.7 percent.",
         [("Delia Marsh", 52.3), ("Omar Pell", 47.7)]),
        ("In the poll, 62% opposed the ban.", [("opposed the ban", 62)]),
        ("In the poll, 62% were in favour of a ban, while 8% had no opinion.", [("a ban", 62), ("no opinion", 8)]),
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
        ("Marsh leads Pell by 48 percent to 41 in the poll, with 11 percent still undecided.",
         [("Marsh", 48), ("Pell", 41), ("undecided", 11)]),
        ("Marsh's share came to 51.3 percent, Pell's to 47.", [("Marsh", 51.3), ("Pell", 47)]),
        ("Marsh's share of the vote rose to 55 percent from 49 in May.", [("Marsh", 55), ("Marsh", 49)]),
        ("With 55 percent of the ballots, Delia Marsh avoids a runoff.", [("Delia Marsh", 55)]),
        ("The Yes side received 53.8 percent of the vote.", [("The Yes side", 53.8)]),
        ("Some 61 percent were against the mine and 39 percent for it.", [("against the mine", 61), ("the mine", 39)]),
        ("The offer was rejected by 83 percent of voters.", [("rejected", 83)]),
        ("In the poll, 84 percent believe others were aware.", [("others were aware", 84)]),
        ("In the poll, 29 percent waited longer than a week to see a doctor.", [("waited longer than a week", 29)]),
    ],
)  # fmt: skip
def test_shares_in_polls(read: Read, text: str, expected: list[tuple[str, float]]) -> None:
    assert sorted(_shares(read(_ELECTION + text))) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "The city's unemployment rate is below the national average of 4.9 percent.",
        "Marsh promised a 35 percent tariff after the election.",
        "Marsh has a 42%-49% approval rating.",
        "The taxes have increased by 7 percent since the election.",
        "Under the measure, a third of the money would go to the port.",
        "Voters heard that 40 percent of the proceeds would go to schools.",
    ],
)
def test_opinions_without_a_choice_are_no_shares(read: Read, text: str) -> None:
    assert _shares(read(_ELECTION + text)) == []


def test_votes_after_a_poll_are_no_shares(read: Read) -> None:
    poll = "A poll of adults put the Meadow Party on 34% and the Harbour List on 31%."
    doc = read(f"{poll} A motion was defeated by 68 votes to 57.")
    assert [share for _, share in _shares(doc)] == [34.0, 31.0]


def test_the_other_of_two_rivals_has_the_lower_share(read: Read) -> None:
    text = "In the poll Marsh leads Pell, 58 percent to 40. Among older voters Pell led, 52 percent to 45."
    assert _shares(read(_ELECTION + text)) == [("Marsh", 58), ("Pell", 40), ("Pell", 52), ("Marsh", 45)]


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
        "The dollar fell 0.4% against the euro.",
        "The decision to keep the rate in a range of 3.50% to 3.75% was approved.",
        "He won the primary by 10 percentage points.",
        "The Nasdaq, which fell on Monday, was down 2.6% at noon.",
    ],
)
def test_rates_thresholds_and_turnout_are_no_shares(read: Read, text: str) -> None:
    assert _shares(read(_ELECTION + text)) == []


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


def test_a_share_stands_beside_its_votes(read: Read) -> None:
    text = "The election was on Sunday. Ann Roe received 940 votes, or 53.8 percent, and Bob Dell 812 votes (46.2 percent)."
    assert _shares(read(text)) == [("Ann Roe", 53.8), ("Bob Dell", 46.2)]


def test_what_passed_with_a_share_of_the_vote_is_the_choice(read: Read) -> None:
    doc = read("A bond measure to rebuild the school passed with 58 percent of the vote.")
    assert [(s.choice.slice(doc.text), s.percent) for s in VOTE_SHARES.read(doc)] == [
        ("A bond measure to rebuild the school", 58)
    ]


def test_the_turnout_before_is_no_share(read: Read) -> None:
    doc = read("Voters chose a mayor. Turnout was 31 percent, up from 24 percent four years ago, the clerk said.")
    assert VOTE_SHARES.read(doc) == ()


def test_what_those_asked_say_that_somebody_should_do_is_their_choice(read: Read) -> None:
    doc = read("In a poll released last week, 54% of city voters said Roe should go, while 31% said he should stay.")
    assert [(s.choice.slice(doc.text), s.percent) for s in VOTE_SHARES.read(doc)] == [("go", 54), ("stay", 31)]
