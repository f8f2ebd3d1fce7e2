"""Happenings of the guide's types."""

from collections.abc import Callable

import pytest
import spacy
from spacy.tokens import Doc

from told import Happening as Found
from told import events
from wirefacts.annotations.layers import EVENTS
from wirefacts.stages.events.component import Events

Read = Callable[..., Doc]


ELECTIONS: list[tuple[str, Found]] = [
    ("Lena Ortiz won re-election in May.", ("win_election", ("Lena Ortiz",), (), "asserted")),
    ("Lena Ortiz won the presidential election.", ("win_election", ("Lena Ortiz",), (), "asserted")),
    ("Ivan Petrov lost the election.", ("lose_election", ("Ivan Petrov",), (), "asserted")),
    ("Lena Ortiz declared victory on Sunday.", ("declare_victory", ("Lena Ortiz",), (), "asserted")),
    ("Ivan Petrov conceded defeat.", ("concede", ("Ivan Petrov",), (), "asserted")),
    ("CNN called the race for Lena Ortiz.", ("project_winner", ("CNN",), ("Lena Ortiz",), "asserted")),
    ("Tom Bell endorsed Mary Bloom.", ("endorse", ("Tom Bell",), ("Mary Bloom",), "asserted")),
    ("Tom Bell dropped out of the race.", ("withdraw", ("Tom Bell",), (), "asserted")),
    ("Tom Bell launched his presidential campaign.", ("announce_candidacy", ("Tom Bell",), (), "asserted")),
    (
        "The other candidates elected were Ann Lang of the Reds and Bob Hunt of the Blues.",
        ("elect", (), ("Ann Lang", "Bob Hunt"), "asserted"),
    ),
]
POLITICS: list[tuple[str, Found]] = [
    ("Lena Ortiz congratulated Ivan Petrov.", ("congratulate", ("Lena Ortiz",), ("Ivan Petrov",), "asserted")),
    ("Tom Bell was named chief executive.", ("appoint", (), ("Tom Bell",), "asserted")),
    ("Tom Bell stepped down as mayor.", ("resign", ("Tom Bell",), (), "asserted")),
    ("The Senate passed the bill 51-49.", ("pass", ("The Senate",), ("the bill",), "asserted")),
    ("Lena Ortiz signed the bill into law.", ("sign", ("Lena Ortiz",), ("the bill",), "asserted")),
    ("Lena Ortiz vetoed the measure.", ("veto", ("Lena Ortiz",), ("the measure",), "asserted")),
    ("The House impeached Lena Ortiz.", ("impeach", ("The House",), ("Lena Ortiz",), "asserted")),
    ("Thousands of people protested in Harbor.", ("protest", ("Thousands of people",), (), "asserted")),
]
JUSTICE: list[tuple[str, Found]] = [
    ("Police arrested John Marsh, 34, on Monday.", ("arrest", ("Police",), ("John Marsh",), "asserted")),
    ("John Marsh was charged with fraud.", ("charge", (), ("John Marsh",), "asserted")),
    ("A jury convicted John Marsh of fraud.", ("convict", ("A jury",), ("John Marsh",), "asserted")),
    ("John Marsh was found not guilty.", ("acquit", (), ("John Marsh",), "asserted")),
    ("John Marsh was sentenced to ten years in prison.", ("sentence", (), ("John Marsh",), "asserted")),
    ("The family filed a lawsuit against the city.", ("sue", ("The family",), ("the city",), "asserted")),
    ("The Supreme Court ruled that the law was void.", ("rule", ("The Supreme Court",), ("the law",), "asserted")),
    ("John Marsh testified before Congress.", ("testify", ("John Marsh",), (), "asserted")),
]
HARM: list[tuple[str, Found]] = [
    ("A gunman killed five people at a mall.", ("die", (), ("five people",), "asserted")),
    ("A crash left two people dead and five injured.", ("injure", (), ("five",), "asserted")),
    ("The blast destroyed the hall, killing 40 or more.", ("die", (), ("40 or more",), "asserted")),
    ("John Marsh was shot dead by police.", ("die", (), ("John Marsh",), "asserted")),
    ("No injuries were reported.", ("injure", (), (), "negated")),
    ("Rebels fired rockets at the airport.", ("attack", ("Rebels",), ("the airport",), "asserted")),
    ("The attack on the embassy was condemned.", ("attack", (), ("the embassy",), "asserted")),
    ("More than 2,000 residents were evacuated.", ("displace", (), ("More than 2,000 residents",), "asserted")),
]


VOTES: list[tuple[str, Found]] = [
    (
        "The council rejected, 11-6, a motion to hire private guards.",
        ("reject", ("The council",), ("a motion to hire private guards",), "asserted"),
    ),
    (
        "Shareholders approved a breakup of the shipping firm, nine votes to two.",
        ("pass", ("Shareholders",), ("a breakup of the shipping firm",), "asserted"),
    ),
    ("The committee voted down a plan to sell it.", ("reject", ("The committee",), ("a plan to sell it",), "asserted")),
    ("The bill failed 51-49 on Friday.", ("reject", (), ("The bill",), "asserted")),
    (
        "The convention picked Carl Lund, 204 delegates to 188.",
        ("nominate", ("The convention",), ("Carl Lund",), "asserted"),
    ),
    ("Parliament debated the bill on Monday.", ("debate", ("Parliament",), ("the bill",), "asserted")),
]
TRAPS: list[tuple[str, Found]] = [
    (
        "Voters chose in the election. Roe, 66, called Doe at about 9 p.m. to concede.",
        ("concede", ("Roe",), ("Doe",), "asserted"),
    ),
    (
        "Voters cast votes in the election. Her rival, Mayor Noel Hart, conceded before midnight.",
        ("concede", ("Noel Hart",), (), "asserted"),
    ),
    ("About 300 dockworkers protested outside the town hall.", ("protest", ("About 300 dockworkers",), (), "asserted")),
    (
        "The police arrested the ferry's captain, Ola Berg, at the quay.",
        ("arrest", ("The police",), ("Ola Berg",), "asserted"),
    ),
    (
        "A court sentenced five eel smugglers on Friday.",
        ("sentence", ("A court",), ("five eel smugglers",), "asserted"),
    ),
    ("The dead included Ann Lang and her son.", ("die", (), ("Ann Lang", "her son"), "asserted")),
    ("Some of the crew may have died.", ("die", (), ("Some of the crew",), "possible")),
    ("No child died of the fever.", ("die", (), ("child",), "negated")),
    ("John Marsh has not resigned.", ("resign", ("John Marsh",), (), "negated")),
    ("Prosecutors said they would charge John Marsh with fraud.", ("charge", ("they",), ("John Marsh",), "planned")),
    ("The storm drove 300 villagers from their homes.", ("displace", ("The storm",), ("300 villagers",), "asserted")),
    ("Sen. Ann Lang, R-Ohio, who died on Friday, was 81.", ("die", (), ("Ann Lang",), "asserted")),
    ("Patrol boats fired on a trawler.", ("attack", ("Patrol boats",), ("a trawler",), "asserted")),
]


@pytest.mark.parametrize(("text", "expected"), [*ELECTIONS, *POLITICS, *JUSTICE, *HARM, *VOTES, *TRAPS])
def test_event(read: Read, text: str, expected: Found) -> None:
    assert expected in events(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Lena Ortiz attacked Ivan Petrov over taxes, calling him weak.",
        "The company rejected the claim.",
        "Three lorries were burned on Monday.",
        "Tom Bell was hospitalized with pneumonia on Monday.",
        "The inspector did not rule out that more would come.",
        "Tom Bell withdrew his troops from the town.",
        "Maria Ruiz won the race in 9.8 seconds.",
        "John Marsh may be charged with fraud.",
        "Lena Ortiz urged Ivan Petrov to resign.",
        "Tom Bell does not plan to endorse Mary Bloom.",
        "In the poll Mary Bloom won by ten points over Tom Bell, but the election and the vote are far off.",
        "Families of victims killed by drivers often stay silent.",
        "Tom Bell spoke about this line of attack on Mary Bloom.",
        "Tom Bell rallied supporters and demonstrated courage.",
        "Some say naming a justice is an important task.",
        "The council rejected the call.",
        "The council agreed to meet on Friday.",
        "The council declined to comment on Monday.",
        "Ann Lang was named a suspect on Monday.",
        "Ann Lang succeeded Tom Bell as mayor in 2019.",
        "Ann Lang handed in the keys on Monday.",
        "Tom Bell announced that he would not run for president.",
        "The party endorses candidates every four years.",
        "The chances of winning the election are small.",
        'Lena Ortiz said: "He killed my brother and they arrested my sister."',
    ],
)
def test_no_event(read: Read, text: str) -> None:
    assert events(read(text)) == []


def test_evidence_is_the_core_of_the_clause(read: Read) -> None:
    text = "HARBOR (AP) - After two days of talks, Tom Bell, who is 60, resigned as mayor, saying that he was tired."
    doc = read(text)
    assert [e.evidence.slice(doc.text) for e in EVENTS.read(doc)] == ["Tom Bell, who is 60, resigned as mayor"]


def test_a_cue_of_speech_is_no_protest(read: Read) -> None:
    assert events(read('"Nobody asked us," Tom Bell protested on Monday.')) == []


def test_a_happening_told_twice_is_one(read: Read) -> None:
    text = "John Marsh was arrested on Monday. John Marsh was arrested at home by police."
    assert events(read(text)) == [("arrest", ("police",), ("John Marsh",), "asserted")]


def test_different_numbers_are_different_deaths(read: Read) -> None:
    text = "At least 12 people were killed on Monday. In 1990, 76 people were killed in a fire."
    assert [e[2] for e in events(read(text))] == [("At least 12 people",), ("76 people",)]


def test_the_headline_adds_nothing_to_the_body(read: Read) -> None:
    text = "Dozens killed in harbor fire\n\nAt least 40 people were killed in a fire in Harbor on Monday."
    assert events(read(text)) == [("die", (), ("At least 40 people",), "asserted")]


@pytest.mark.parametrize("text", ["\n", "   \n\n ", '"' * 2000, "😀 killed 😀", "x" * 50_000, "Killed", "won ,"])
def test_no_text_makes_it_raise(read: Read, text: str) -> None:
    assert all(not agents for _, agents, _, _ in events(read(text)))


def test_without_a_parser_nothing_is_found() -> None:
    doc = Events()(spacy.blank("en")("Police arrested John Marsh."))
    assert EVENTS.read(doc) == ()


def test_who_is_elected_in_a_headline_does_not_elect(read: Read) -> None:
    doc = read("Zambrano elected first woman president of the island\n\nIt rained on Sunday.")
    (event,) = EVENTS.read(doc)
    assert (event.type, [p.slice(doc.text) for p in event.patients], event.agents) == ("elect", ["Zambrano"], ())
