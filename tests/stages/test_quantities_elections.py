"""Results of an election night and of a poll, as papers tell them every day."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from told import shares
from wirefacts.annotations.layers import VOTE_COUNTS, VOTE_SHARES

Read = Callable[..., Doc]
_ELECTION = "The election was held on Sunday. Voters cast ballots in every ward. "
_POLL = "The poll asked 1,000 voters. Voters will cast ballots in May. "


def _asked(doc: Doc) -> list[tuple[str, float, str]]:
    told = VOTE_SHARES.read(doc)
    return sorted(
        (s.choice.slice(doc.text), s.percent, s.population.slice(doc.text) if s.population else "") for s in told
    )


def _votes(doc: Doc) -> list[tuple[str, int, str]]:
    return sorted((v.choice.slice(doc.text), v.count, v.unit) for v in VOTE_COUNTS.read(doc))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Members voted by 83 per cent to 17 per cent for a walkout.", [("a walkout", 83)]),
        ("Members voted by 68% to 32% in favour of the merger.", [("the merger", 68)]),
        ("Members voted by 68% to 32% to reject the offer.", [("reject the offer", 68)]),
        ("Voters narrowly approved the school bond, 51% to 49%.", [("the school bond", 51)]),
        ("A proposal to close the pier was rejected, 59% to 41%.",
         [("A proposal to close the pier", 41), ("rejected", 59)]),
    ],
)  # fmt: skip
def test_two_shares_of_one_question(read: Read, text: str, expected: list[tuple[str, float]]) -> None:
    assert shares(read(_ELECTION + text)) == expected


def test_people_set_against_each_other_are_no_question(read: Read) -> None:
    doc = read(_ELECTION + "Voters backed Ann Marsh over Omar Pell by 53% to 47%.")
    assert shares(doc) == [("Ann Marsh", 53), ("Omar Pell", 47)]


def test_measure_is_named_with_its_number(read: Read) -> None:
    assert shares(read(_ELECTION + "Voters approved Measure 14 by 56% to 44%.")) == [("Measure 14", 56)]


def test_body_with_its_country_behind_is_no_place(read: Read) -> None:
    assert shares(read(_ELECTION + "Renewal UK took 36.5% of the vote.")) == [("Renewal UK", 36.5)]


@pytest.mark.parametrize(
    "text",
    ["Turnout was 41.3%, down from 63.8% at the last election.", "Turnout was 41.3%, compared with 63.8% in May."],
)
def test_turnout_of_before_is_no_share(read: Read, text: str) -> None:
    assert shares(read(_ELECTION + text)) == []


def test_those_who_choose_are_the_population(read: Read) -> None:
    doc = read(_POLL + "Marsh leads Pell 48% to 42%. Women favor Marsh 55% to 36%, while Pell carries men 54% to 43%.")
    assert _asked(doc) == [
        ("Marsh", 43, "men"), ("Marsh", 48, ""), ("Marsh", 55, "Women"),
        ("Pell", 36, "Women"), ("Pell", 42, ""), ("Pell", 54, "men"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["Marsh and Pell were tied at 44%.", "Marsh and Pell are neck and neck on 44%.", "Marsh and Pell have 44% each."],
)
def test_rivals_with_one_share(read: Read, text: str) -> None:
    assert shares(read(_POLL + text)) == [("Marsh", 44), ("Pell", 44)]


def test_rivals_with_as_many_votes(read: Read) -> None:
    doc = read(_ELECTION + "Ann Marsh and Omar Pell each received 214 votes.")
    assert _votes(doc) == [("Ann Marsh", 214, "votes"), ("Omar Pell", 214, "votes")]


def test_seats_behind_a_share_are_seats(read: Read) -> None:
    doc = read(_ELECTION + "Marsh won 52% of the vote. The United Front had 81 seats, the National Alliance 60.")
    assert shares(doc) == [("Marsh", 52)]
    assert _votes(doc) == [("National Alliance", 60, "seats"), ("United Front", 81, "seats")]


def test_seats_of_independents(read: Read) -> None:
    doc = read(_ELECTION + "The Liberal Democrats took 28 of the 51 seats. Independents won four.")
    assert _votes(doc) == [("Independents", 4, "seats"), ("Liberal Democrats", 28, "seats")]


def test_gap_without_a_unit_is_no_vote(read: Read) -> None:
    doc = read(_ELECTION + "Ann Marsh won 11,482 votes, beating Omar Pell into second place by just 614.")
    assert _votes(doc) == [("Ann Marsh", 11482, "votes")]


def test_votes_right_behind_the_rival(read: Read) -> None:
    doc = read(_ELECTION + "Marsh led Pell 12,340 to 11,200 in the mayoral race.")
    assert _votes(doc) == [("Marsh", 12340, "votes"), ("Pell", 11200, "votes")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Front won 142 of the 210 seats, reducing the opposition Kisan Party (KPM) to 38.",
         [("Front", 142, "seats"), ("Kisan Party", 38, "seats")]),
        ("The Liberals were reduced to just four seats.", [("Liberals", 4, "seats")]),
        ("The Liberals slumped to nine seats.", [("Liberals", 9, "seats")]),
        ("Sunita Rai polled 12,540 votes against 6,327 by her nearest rival, Mohan Patel.",
         [("Mohan Patel", 6327, "votes"), ("Sunita Rai", 12540, "votes")]),
        ("Mike Hwang and Denise Frey won 9,870 and 9,455 votes, respectively.",
         [("Denise Frey", 9455, "votes"), ("Mike Hwang", 9870, "votes")]),
        ("The Congress won 12 seats, Independents bagged seven and others 11.",
         [("Congress", 12, "seats"), ("Independents", 7, "seats"), ("others", 11, "seats")]),
    ],
)  # fmt: skip
def test_seats_and_votes_of_those_behind(read: Read, text: str, expected: list[tuple[str, int, str]]) -> None:
    assert [(name.removeprefix("The "), *rest) for name, *rest in _votes(read(_ELECTION + text))] == sorted(expected)


def test_shares_in_the_order_of_those_named(read: Read) -> None:
    assert shares(read(_POLL + "Marsh and Pell stood at 45% and 39%, respectively.")) == [("Marsh", 45), ("Pell", 39)]


def test_what_two_firms_gained_is_no_share_of_votes(read) -> None:
    assert shares(read("Acme Motors and Borox Steel rose 3% and 4%, respectively, in London on Monday.")) == []


@pytest.mark.parametrize(
    "text",
    [
        "The poll predicted 120-130 seats for the Front and 55-65 for the Kisan Party.",
        "The poll predicted between 120 and 130 seats for the Front.",
    ],
)
def test_range_of_seats_is_what_nobody_has(read: Read, text: str) -> None:
    assert _votes(read(_ELECTION + text)) == []


def test_lead_that_shrank_is_no_vote(read: Read) -> None:
    assert _votes(read(_ELECTION + "The recount narrowed Ann Marsh's lead from 52 votes to 37.")) == []


@pytest.mark.parametrize(
    "text", ["Only Fenmarsh voted No, by 51.2% to 48.8%.", "Only Fenmarsh voted No by 51.2% to 48.8%."]
)
def test_answer_that_a_place_voted_for(read: Read, text: str) -> None:
    assert shares(read(_ELECTION + text)) == [("No", 51.2)]


def test_those_of_an_age_are_the_population(read: Read) -> None:
    doc = read(_POLL + "68% had voted Yes. Among those aged 18-24 it was 87%.")
    assert _asked(doc) == [("Yes", 68, ""), ("Yes", 87, "those aged 18-24")]
