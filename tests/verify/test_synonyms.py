"""What may stand for another word in a quotation, and what only comes near it. All sentences are invented."""

from itertools import combinations

import pytest

from wirefacts.verify.equals import EQUALS
from wirefacts.verify.likeness import one_family
from wirefacts.verify.synonyms import senses, synonyms
from wirefacts.verify.thesaurus import GROUPS
from wirefacts.verify.verdicts import Verdict

LISTED = [group.split() for text in (EQUALS, GROUPS) for group in " ".join(text.split()).split("; ")]


def test_no_group_is_said_twice_and_none_is_of_one_word() -> None:
    held = [frozenset(group) for group in LISTED]
    assert len(held) == len(set(held))
    assert all(len(group) == len(set(group)) > 1 for group in LISTED)


def test_no_group_of_equals_is_part_of_another() -> None:
    held = [frozenset(group.split()) for group in " ".join(EQUALS.split()).split("; ")]
    assert [sorted(one) for one in held for other in held if one < other] == []


def test_the_thesaurus_holds_no_group_of_equals_alone() -> None:
    near = [group.split() for group in " ".join(GROUPS.split()).split("; ")]
    assert not [group for group in near if all(synonyms(*pair) for pair in combinations(group, 2))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tired", "exhausted"),  # degree
        ("cold", "freezing"),
        ("employee", "worker"),  # in law
        ("jail", "prison"),
        ("accountable", "liable"),
        ("claim", "maintain"),
        ("attack", "assault"),
        ("weather", "climate"),  # kind
        ("replace", "substitute"),  # who gives way to whom
        ("select", "elect"),
    ],
)
def test_words_that_come_near_each_other_are_no_equals(one: str, other: str) -> None:
    assert not synonyms(one, other)
    assert senses(one) & senses(other)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("We were tired when the ferry came.", "We were exhausted when the ferry came."),
        ("He was in jail for nine days.", "He was in prison for nine days."),
        ("The contractor is responsible for the leak.", "The contractor is liable for the leak."),
        ("We selected nine of them.", "We elected nine of them."),
        ("The police failed us here.", "The policy failed us here."),  # of one stem by chance
        ("The county will pay for it.", "The count will pay for it."),
        ("It was a local matter.", "It was a location matter."),
        ("This is a final offer to us.", "This is a fine offer to us."),
        ("He came late to it.", "He came lately to it."),
        ("They came to discuss the theft.", "They came to discuss the robbery."),
    ],
)
def test_a_word_of_another_strength_or_meaning_in_law_turns_the_sense(ask: object, source: str, claim: str) -> None:
    verdict: Verdict = ask(claim, f"It was a long day for us. {source} Thank you.")  # type: ignore[operator]
    assert verdict.wording == "altered_critical"


@pytest.mark.parametrize(
    ("one", "other"),
    [("city", "cities"), ("carry", "carried"), ("nation", "national"), ("quick", "quickly"), ("decide", "decided")],
)
def test_words_of_one_family(one: str, other: str) -> None:
    assert one_family(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("police", "policy"), ("police", "policies"), ("party", "part"), ("fatal", "fat"), ("hard", "hardly")],
)
def test_words_that_are_alike_by_chance(one: str, other: str) -> None:
    assert not one_family(one, other)
