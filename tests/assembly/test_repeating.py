"""A vote or a share that an article tells twice is one fact. All people are invented."""

import pytest

import wirefacts


def counts(text: str) -> list[tuple[str, int, str | None]]:
    return [(r.choice.name, r.count, r.stance) for r in wirefacts.extract(text).records if r.type == "vote_count"]


def test_a_roll_call_in_headline_and_body_is_told_once() -> None:
    text = (
        "Senate confirms Okafor as chief in 53-44 vote\n\nThe Senate on Wednesday confirmed Helen Okafor as chair. "
        "The vote was 53 to 44, with six Republicans joining all but one Democrat."
    )
    assert sorted(counts(text), key=str) == [("Helen Okafor", 44, "against"), ("Helen Okafor", 53, "for")]


@pytest.mark.parametrize(
    "text",
    ["In the first round, Ann Roe received 940 votes. In the second round, Ann Roe received 940 votes."],
)
def test_votes_of_two_contests_stay_two(text: str) -> None:
    assert len(counts(text)) == 2
