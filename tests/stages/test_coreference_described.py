"""Who a description or an "its" is where no title tells: behind a name and its age, and with what only a body has."""

import pytest
from spacy.tokens import Doc

from told import tables, who
from wirefacts.annotations.layers import CLUSTERS, MENTIONS
from wirefacts.stages.coreference.component import gathered
from wirefacts.stages.coreference.ranking import blank


def meant(doc: Doc, pronoun: str) -> set[str]:
    """What the pronoun may stand for, by the first words of each."""
    return {party.nodes[0].text for party in tables(doc)[pronoun].parties}


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [
        ("The Lamp Trust wants a new route. Its secretary, Ann Lind, left.", "Its"),
        ("The Lamp Trust wants a new route. It denied the claim.", "It"),
    ],
)
def test_what_has_a_secretary_or_denies_is_no_thing(read, text, pronoun) -> None:
    assert meant(read(text), pronoun) == {"Lamp Trust"}


def test_what_has_a_maker_or_is_denied_may_be_a_thing(read) -> None:
    assert "route" in meant(read("The Lamp Trust wants a new route. Its maker, Ann Lind, left."), "Its")
    assert "route" in meant(read("The Lamp Trust wants a new route. Ann Lind denied it."), "it")


def test_a_day_is_no_thing(read) -> None:
    assert meant(read("The clerk drew a map on Wednesday. It was torn."), "It") == {"map"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"He came late," Ann Lind, 33, a retired baker, said.', "a retired baker"),
        ("Ann Lind, then 33, a baker, wrote home.", "a baker"),
        ("The door was shut, said Ann Lind KC, her lawyer.", "her lawyer"),
    ],
)
def test_a_description_behind_a_name_and_its_age_is_of_that_name(read, text, words) -> None:
    assert who(read(text), words) == "Ann Lind"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Police rang Ann Lind, 33, a baker and Tom Ray.", "a baker"),
        ("Police rang Ann Lind, her lawyer, Tom Ray, said.", "her lawyer"),
    ],
)
def test_a_description_that_a_list_or_another_name_takes_up_is_of_nobody_before(read, text, words) -> None:
    assert who(read(text), words) != "Ann Lind"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Lind beat Tom Ray on Tuesday. Una Brandt cheered. The winner, who is 40, wept.", "The winner"),
        ("Tom Ray lost to Ann Lind. Una Brandt cheered. The loser went home.", "The loser"),
        ("Tom Ray lost to Ann Lind. Una Brandt cheered. The runner-up went home.", "The runner-up"),
    ],
)
def test_the_winner_is_who_won(read, text, words) -> None:
    assert who(read(text), words) == ("Ann Lind" if words == "The winner" else "Tom Ray")


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "Ann Lind took 41% of the vote and Tom Ray got 59%. Una Brandt cheered. The winner wept.",
            "The winner",
            "Tom Ray",
        ),
        (
            "Ann Lind won 4,118 votes and Tom Ray had 3,007 votes. Una Brandt cheered. The loser went home.",
            "The loser",
            "Tom Ray",
        ),
        (
            "Ann Lind won with 59% of the vote. Tom Ray took 41%. He rang his rival.",
            "his rival",
            "Ann Lind",
        ),
        ("Ann Lind beat Tom Ray. Una Brandt cheered. Lind thanked her opponent.", "her opponent", "Tom Ray"),
    ],
)
def test_the_winner_and_a_rival_by_what_each_got(read, text, words, name) -> None:
    assert who(read(text), words) == name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Lind took 41% of the vote and Tom Ray got 41%. The winner wept.", "The winner"),
        ("Ann Lind drew 60 per ward in Tarn. Tom Ray came as well. The winner wept.", "The winner"),
        ("Ann Lind won 30% of the vote, Tom Ray won 41% and Una Brandt took 29%. Lind rang her rival.", "her rival"),
    ],
)
def test_level_shares_and_three_rivals_tell_nobody(read, text, words) -> None:
    assert who(read(text), words) not in {"Ann Lind", "Tom Ray", "Una Brandt"}


def test_where_two_won_verbs_do_not_tell_who_the_winner_is(read) -> None:
    doc = read("Ann Lind won in Tarn. Tom Ray won in Fen. The winner in each place wept.")
    assert who(doc, "The winner in each place") not in {"Ann Lind", "Tom Ray"}


@pytest.mark.parametrize("words", ["The panel", "the town"])
def test_a_general_noun_is_the_body_or_the_place_that_the_story_names(read, words) -> None:
    text = "Clerks in Tarn met. The Fen High Court sat on Monday. The panel left at noon, and the town slept."
    assert who(read(text), words) == {"The panel": "Fen High Court", "the town": "Tarn"}[words]


def test_the_town_is_no_country(read) -> None:
    assert who(read("France is large. The town slept."), "The town") != "France"


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("Deputies passed a bill on nets on Monday. The measure takes effect in May.", "measure"),
        ("The owners signed a merger on Monday. The deal takes effect in May.", "deal"),
    ],
)
def test_a_measure_is_the_bill_told_of_before(read, text, later) -> None:
    things = gathered(read(text), blank()).things
    called = {n.head.lemma_: n.party for n in things}
    first = "bill" if later == "measure" else "merger"
    assert called[later] is called[first]


def test_a_measure_is_no_boat(read) -> None:
    called = {
        n.head.lemma_: n.party for n in gathered(read("Deputies bought a boat. The measure is new."), blank()).things
    }
    assert called["measure"] is not called["boat"]


def test_a_name_that_is_a_body_anywhere_is_no_she(read) -> None:
    assert "Fen Barometer" not in meant(read("Fen Barometer asked Una Brandt on Monday. She was tired."), "She")


def test_a_bare_noun_in_the_headline_is_the_one_who_is_called_so(read) -> None:
    text = "Senator reads cookbook all night\n\nSenator Ann Lind read for nine hours. Tom Ray slept.\n"
    assert who(read(text), "Senator") == "Ann Lind"


def test_a_bare_noun_in_the_headline_is_nobody_where_two_are_called_so(read) -> None:
    text = "Senator reads cookbook all night\n\nSenator Ann Lind read for nine hours. Senator Tom Ray slept.\n"
    assert who(read(text), "Senator") == "Senator"


def test_several_who_are_counted_are_no_bodys_description(read) -> None:
    text = "The town borrowed it from the Lake Bank, 117 families opposing the loan."
    assert who(read(text), "117 families") != "Lake Bank"


@pytest.mark.parametrize(("name", "noun"), [("Paul Dennis", "father-of-three"), ("Carly Hobbs", "mother-of-two")])
def test_a_parent_of_several_is_the_one_told_of(read, name: str, noun: str) -> None:
    doc = read(f"{name} pulled a child from the pond on Tuesday. The {noun} said it was cold.")
    assert who(doc, f"The {noun}") == name


def test_an_age_and_a_calling_point_at_the_one_told_of(read) -> None:
    doc = read("Nadia Rahman fainted on Tuesday. The 33-year-old television actress said it was the heat.")
    assert who(doc, "The 33-year-old television actress") == "Nadia Rahman"


def test_a_chamber_is_none_of_its_committees(read):
    doc = read("The Senate met on Monday. Ann Lang chairs the Senate Committee on Ports. The Senate rejected the bill.")
    named = {
        frozenset(m.extent.slice(doc.text) for m in MENTIONS.read(doc) if m.id in c.mentions)
        for c in CLUSTERS.read(doc)
    }
    assert not any({"Senate", "Senate Committee on Ports"} <= names for names in named)
