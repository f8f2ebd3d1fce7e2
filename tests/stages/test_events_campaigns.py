"""Who backs, congratulates, runs and is called the winner, as papers tell it every day. All people are invented."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from told import happenings as _events

Read = Callable[..., Doc]
_RACE = "Voters chose in the primary election. "


@pytest.mark.parametrize(
    ("text", "backer"),
    [
        ("Marcus Hale picked up the endorsement of the Harbor Guild.", "Harbor Guild"),
        ("Marcus Hale received an endorsement from Rita Salas.", "Rita Salas"),
        ("Marcus Hale won Rita Salas's backing.", "Rita Salas"),
    ],
)
def test_endorsement_that_somebody_won(read: Read, text: str, backer: str) -> None:
    ((kind, agents, patients),) = _events(read(_RACE + text))
    assert (kind, patients) == ("endorse", ("Marcus Hale",))
    assert backer in agents[0]


@pytest.mark.parametrize(
    "text",
    [
        "Marcus Hale hopes to win the endorsement of the Harbor Guild.",
        "Marcus Hale won the backing of 14 delegates.",
        "Marcus Hale won the support of voters.",
    ],
)
def test_endorsement_hoped_for_or_counted_is_none(read: Read, text: str) -> None:
    assert _events(read(_RACE + text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Luc Marin sent his congratulations to Rita Salas.",
        "Luc Marin sent a message of congratulations to Rita Salas.",
        "Luc Marin sent a congratulatory telegram to Rita Salas.",
    ],
)
def test_congratulations_that_were_sent(read: Read, text: str) -> None:
    assert _events(read(text)) == [("congratulate", ("Luc Marin",), ("Rita Salas",))]


def test_what_else_is_offered_is_no_congratulation(read: Read) -> None:
    assert _events(read("Luc Marin offered loans to Rita Salas.")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Marcus Hale launched a bid for Congress.",
        "Marcus Hale filed to run for mayor.",
        "Marcus Hale filed paperwork to run for governor.",
    ],
)
def test_candidacy_by_a_bid_or_a_filing(read: Read, text: str) -> None:
    assert _events(read(text)) == [("announce_candidacy", ("Marcus Hale",), ())]


@pytest.mark.parametrize(
    "text", ["Marcus Hale launched a campaign for safer streets.", "Marcus Hale filed for divorce."]
)
def test_other_campaigns_and_filings_are_none(read: Read, text: str) -> None:
    assert _events(read(text)) == []


def test_office_that_a_race_is_for_is_not_its_winner(read: Read) -> None:
    doc = read(_RACE + "The Associated Press called the race for governor late on Sunday. Rita Salas declared victory.")
    assert ("project_winner", ("Associated Press",), ("Rita Salas",)) in [
        (kind, tuple(a.removeprefix("The ") for a in agents), patients) for kind, agents, patients in _events(doc)
    ]


def test_projection_in_the_present_tense(read: Read) -> None:
    doc = read(_RACE + "Fox News projects Laura Whitfield will win the Senate election.")
    assert _events(doc) == [("project_winner", ("Fox News",), ("Laura Whitfield",))]


def test_seat_that_was_flipped(read: Read) -> None:
    assert _events(read(_RACE + "Democrat Susan Lake flipped the seat.")) == [("win_election", ("Susan Lake",), ())]


def test_concession_by_telephoning_is_made_to_whoever_was_rung(read: Read) -> None:
    doc = read(_RACE + "Marcus Hale conceded late on Sunday, telephoning Rita Salas.")
    assert ("concede", ("Marcus Hale",), ("Rita Salas",)) in _events(doc)


def test_moral_victory_is_none(read: Read) -> None:
    assert _events(read(_RACE + "Marcus Hale claimed a moral victory.")) == []


@pytest.mark.parametrize(
    "text",
    ["Marcus Hale swept to power on Sunday.", "Marcus Hale cruised to victory.", "Marcus Hale was returned to office."],
)
def test_who_sweeps_to_power_has_won(read: Read, text: str) -> None:
    assert _events(read(_RACE + text)) == [("win_election", ("Marcus Hale",), ())]


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Marcus Hale called the election in May.",
        "Marcus Hale swept the floor.",
        "Marcus Hale raced to Oslo.",
    ],
)
def test_who_sets_a_day_or_sweeps_a_floor_is_no_winner(read: Read, text: str) -> None:
    assert _events(read(_RACE + text)) == []


def test_who_is_hailed_in_the_same_breath_is_conceded_to(read: Read) -> None:
    text = "Marcus Hale conceded and said he had called Rita Salas to congratulate her. Joe Lunt beat Tom Bell in Oslo."
    assert ("concede", ("Marcus Hale",), ("her",)) in _events(read(_RACE + text))
