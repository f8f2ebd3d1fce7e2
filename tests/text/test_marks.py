"""Pairing of quotation marks."""

import time

import pytest

from wirefacts.text.marks import quotations


def inner(text: str) -> list[str]:
    return [quotation.inner.slice(text) for quotation in quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We won," she said. "At last."', ["We won,", "At last."]),
        ("“We won,” she said. “At last.”", ["We won,", "At last."]),
        ("``We won,'' she said. ``At last.''", ["We won,", "At last."]),
        ("« We won », she said, «at last»", [" We won ", "at last"]),
        ('“We won," she said, "at last”', ["We won,", "at last"]),
        ("He was “pleased.“ However, it rained.", ["pleased."]),
        ("”Pleased,” he said.", ["Pleased,"]),
        ('schools," For example, they may". Then', [" For example, they may"]),
        ('said,"yes"and left', ["yes"]),
        ('("yes") — "no" —', ["yes", "no"]),
        ("‘We won,’ she said.", ["We won,"]),
        ("'It's the boys' team,' he said.", ["It's the boys' team,"]),
        ("‘Yes’ to Doris’ plan and the clubs’ plan", ["Yes"]),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "the team's plan, Doris' plan, the boys’ plan",
        "in the '90s they 'em rocked 'n' rolled",
        'a 6\'2" forward and a 12" board',
        "rock ’n’ roll since ’68",
        "no marks at all",
        "",
    ],
)
def test_no_quotation(text: str) -> None:
    assert inner(text) == []


def test_what_is_nested_is_content() -> None:
    assert inner("“She said ‘never’ to “us” twice,” he said.") == ["She said ‘never’ to “us” twice,"]
    assert inner("'I told him \"no\",' she said.") == ['I told him "no",']


def test_paragraphs_taken_up_again_stay_open() -> None:
    text = "“First.\n\n“Second.\n\n“Third,” he said."
    assert [(q.inner.slice(text), q.closed) for q in quotations(text)] == [
        ("First.", False),
        ("Second.", False),
        ("Third,", True),
    ]


def test_a_paragraph_that_only_closes_is_taken_in() -> None:
    text = 'He said, "It was good.\n\nWe could have scored." They left.'
    assert inner(text) == ["It was good.", "We could have scored."]


def test_an_unclosed_mark_harms_one_paragraph() -> None:
    assert inner('"Broken, he said.\n\nThe next stands. "Fine," said Doe.') == ["Broken, he said.", "Fine,"]


def test_a_stray_mark_does_not_swallow_later_quotations() -> None:
    assert inner("Broken “start. He was “glad,” she said. “Yes.”") == ["glad,", "Yes."]


def test_extents_hold_the_marks() -> None:
    text = 'x "yes" y'
    (quotation,) = quotations(text)
    assert quotation.outer.slice(text) == '"yes"'


def test_linear_on_nothing_but_marks() -> None:
    unit = "\" “ ' "
    start = time.perf_counter()
    quotations(unit * 5_000)
    middle = time.perf_counter()
    quotations(unit * 20_000)
    assert time.perf_counter() - middle < 12 * (middle - start) + 0.5
