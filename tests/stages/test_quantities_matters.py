"""What a tally is of where its sentence does not say, blank papers, and the other one of two rivals."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from told import shares as _shares
from told import votes as _votes
from wirefacts.annotations.layers import NOTES

Read = Callable[..., Doc]


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("Members backed the sale to Norlake Foods on Monday. The deal was carried by 904 votes to 611.",
         "the sale to Norlake Foods"),
        ("The council adopted a budget that raises taxes. Eight members backed the $40 million plan; five were opposed.",
         "a budget"),
        ("Our club proposed a parade. On Sunday the members carried the idea, 142 to 39.", "a parade"),
        ("The assembly will debate the Otter Bay Treaty. Its committee approved the text by five votes to four.",
         "Otter Bay Treaty"),
        ("Drivers have voted to strike over rotas. Their union said that they backed action, by 612 drivers to 61.",
         "strike over rotas"),
        ("The board declined to print the essay. Its editors turned it down by three votes to one.", "the essay"),
        ("The senate rejected the harbour levy on Monday. Nineteen senators voted yes.", "the harbour levy"),
    ],
)  # fmt: skip
def test_the_measure_is_named_by_another_sentence(read: Read, text: str, choice: str) -> None:
    found = {name.removeprefix("the ").removeprefix("an ") for name, _, _ in _votes(read(text))}
    assert found == {choice.removeprefix("the ")}


def test_a_measure_that_says_more_itself_keeps_its_name(read: Read) -> None:
    doc = read("The council passed the harbour levy. The council passed the plan for a new roof by nine votes to four.")
    assert {name for name, _, _ in _votes(doc)} == {"the plan for a new roof"}


def test_two_measures_put_to_one_vote_are_no_choice(read: Read) -> None:
    doc = read("The council rejected a levy and a ban. Later five said they were in favour and eight were against.")
    assert _votes(doc) == []
    assert "unclear-measure" in {found.code for found in NOTES.read(doc)}


@pytest.mark.parametrize(
    ("text", "choice", "count"),
    [
        ("In the election Ines Roth won 76 votes and Omar Pell 70; four were void.", "void", 4),
        ("Ines Roth was elected with 812 votes; Omar Pell received 790 and 35 ballots were blank.",
         "ballots were blank", 35),
    ],
)  # fmt: skip
def test_blank_papers_among_candidates_are_a_choice(read: Read, text: str, choice: str, count: int) -> None:
    assert (choice, count, None) in _votes(read(text))


@pytest.mark.parametrize("aside", ["eleven blank slips", "two handing in blank slips", "three spoilt papers"])
def test_blank_papers_of_a_motion_abstain(read: Read, aside: str) -> None:
    doc = read(f"The staff voted on a strike over pay on Monday: 171 in favour, 29 opposed and {aside}.")
    assert [stance for _, _, stance in _votes(doc)] == ["for", "against", "abstain"]


def test_empty_chairs_are_no_papers(read: Read) -> None:
    doc = read("In the election Ines Roth won 76 votes and Omar Pell 70. Three empty chairs stood in the hall.")
    assert [count for _, count, _ in _votes(doc)] == [76, 70]


@pytest.mark.parametrize(
    ("text", "choice", "percent"),
    [
        ("In a poll of voters Ines Roth had 51 percent and Omar Pell 46 percent. Women favored Roth, 54 to 41.",
         "Omar Pell", 41.0),
        ("In the poll, 44 percent of voters named Ines Roth and 40 percent Omar Pell. A third of men were behind her rival.",
         "Omar Pell", 33.3),
    ],
)  # fmt: skip
def test_the_other_of_two_rivals(read: Read, text: str, choice: str, percent: float) -> None:
    assert (choice, percent) in _shares(read(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A poll found that 60 percent of parents were with Ines Roth.", ("Ines Roth", 60.0)),
        ("A poll found that 34 percent of decided voters back Omar Pell.", ("Omar Pell", 34.0)),
        ("In the poll of voters Gi Bong-nam had 33 percent.", ("Gi Bong-nam", 33.0)),
    ],
)
def test_whom_a_share_is_for(read: Read, text: str, expected: tuple[str, float]) -> None:
    assert _shares(read(text)) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ines Roth defeated Omar Pell by 39 delegates to 34.", [("Ines Roth", 39), ("Omar Pell", 34)]),
        ("Voters went to the ballot. Ines Roth lost: 40,077 votes, against 41,930 for Omar Pell.",
         [("Ines Roth", 40077), ("Omar Pell", 41930)]),
        ("The vote was on Friday. Ines Roth carried 61 districts.", [("Ines Roth", 61)]),
        ("Ines Roth was elected with ten of the council's votes; Omar Pell had nine.",
         [("Ines Roth", 10), ("Omar Pell", 9)]),
    ],
)  # fmt: skip
def test_votes_in_other_units(read: Read, text: str, expected: list[tuple[str, int]]) -> None:
    assert [(choice, count) for choice, count, _ in _votes(read(text))] == expected


def test_goods_by_the_number_are_no_votes(read: Read) -> None:
    assert (
        _votes(read("The vote was on Friday. The shop sold 61 hands of bananas and carried 300 marks of cloth.")) == []
    )


def test_nobody_on_a_side_is_none(read: Read) -> None:
    doc = read("The council carried the repeal of a ban, nine councillors agreeing, none opposing, and one abstaining.")
    assert {(count, stance) for _, count, stance in _votes(doc)} == {(9, "for"), (1, "abstain"), (0, "against")}


def test_those_who_go_against_it_come_first(read: Read) -> None:
    doc = read("Night drivers went against the contract, 388 votes to only 71.")
    assert _votes(doc) == [("the contract", 388, "against"), ("the contract", 71, "for")]
