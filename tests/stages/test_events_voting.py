"""Decisions whose clause leaves something out, seats held, races called, and what words themselves do."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from told import happenings as events

Read = Callable[..., Doc]
Found = tuple[str, tuple[str, ...], tuple[str, ...]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The levy was lost in the city council on Monday, nine to seven.",
            ("reject", ("the city council",), ("The levy",)),
        ),
        ("An amendment on parking was beaten, 51-47.", ("reject", (), ("An amendment on parking",))),
        ("The deal went down by 80 votes to 40.", ("reject", (), ("The deal",))),
        ("The clause went through by 80 votes to 40.", ("pass", (), ("The clause",))),
        ("The committee advanced the bill, five to four.", ("pass", ("The committee",), ("the bill",))),
        ("Governor Ann Lang's veto of the water bill stands.", ("veto", ("Ann Lang",), ("the water bill",))),
        ("The pact that Ann Lang signed on Sunday opens the border.", ("sign", ("Ann Lang",), ("The pact",))),
        ("Seven passengers suffered burns on Monday.", ("injure", (), ("Seven passengers",))),
        ("Two jurors resigned on Monday.", ("resign", ("Two jurors",), ())),
        ("Ann Lang is duly elected.", ("elect", (), ("Ann Lang",))),
        ("A nurse won the mayoral election on Sunday.", ("win_election", ("A nurse",), ())),
        (
            "Harbor TV projected Ann Lang the winner on election night.",
            ("project_winner", ("Harbor TV",), ("Ann Lang",)),
        ),
        ('"I congratulate Ann Lang," Tom Bell said.', ("congratulate", ("I",), ("Ann Lang",))),
    ],
)
def test_a_happening_told_in_its_own_way(read: Read, text: str, expected: Found) -> None:
    assert events(read(text)) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The plane went down by the harbor.",
        "Had the plan failed, Tom Bell would have left.",
        "The company suffered losses on Monday.",
        "The chairman is elected by the members.",
        '"They arrested Ann Lang," Tom Bell said.',
        "Tom Bell kept his seat on the tram.",
    ],
)
def test_what_sounds_like_it_and_is_none(read: Read, text: str) -> None:
    assert events(read(text)) == []


def test_who_decided_before_decided_again(read: Read) -> None:
    text = "The Harbor council debated a levy on Monday. The levy was defeated, nine to seven."
    assert events(read(text))[1] == ("reject", ("The Harbor council",), ("The levy",))


def test_the_measure_is_the_one_told_of_before(read: Read) -> None:
    text = "Tom Bell wrote a ferry bill. The Senate passed the measure by 12 votes to 9."
    assert events(read(text)) == [("pass", ("The Senate",), ("a ferry bill",))]


def test_a_measure_ends_before_what_was_done_to_it(read: Read) -> None:
    found = events(read("The pension plan was turned down by clerks at the Harbor mint, 90 to 60."))
    assert [patients for _, _, patients in found] == [("The pension plan",)]


def test_shareholders_that_open_a_sentence_keep_what_they_are_of(read: Read) -> None:
    text = "Shareholders of Harbor Bank rejected the merger on Monday, 90 votes to 60."
    assert events(read(text)) == [("reject", ("Shareholders of Harbor Bank",), ("the merger",))]


SEATS = "The election drew few voters to the ballot. "


@pytest.mark.parametrize(
    ("text", "winners"),
    [
        ("Ann Lang came first with 4,100 votes.", ["Ann Lang"]),
        ("Ann Lang came out ahead with 4,100 votes.", ["Ann Lang"]),
        ("Ann Lang kept her seat by 90 votes.", ["Ann Lang"]),
        ("Ann Lang came first in a poll.", []),
        ("Ann Lang had held the seat since 1971.", []),
    ],
)
def test_who_came_first_or_kept_a_seat_won(read: Read, text: str, winners: list[str]) -> None:
    assert [name for found in events(read(SEATS + text)) for name in found[1]] == winners


def test_a_race_is_called_for_the_winner_and_not_by_the_agency_that_tells_it(read: Read) -> None:
    called = "{}Ann Lang won the election on Sunday. Harbor Daily called the race at nine."
    assert ("project_winner", ("Harbor Daily",), ("Ann Lang",)) in events(read(called.format("")))
    own = events(read(called.format("HARBOR, May 5 (Harbor Daily) - ")))
    assert ("project_winner", (), ("Ann Lang",)) in own
    assert events(read("Harbor Daily called the race at nine.")) == []
