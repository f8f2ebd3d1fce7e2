"""The readers of values take steps in proportion to the length of a text, whatever it holds: counted, not timed."""

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from wirefacts.values.ages import age_of
from wirefacts.values.bounds import bound_of, ranges
from wirefacts.values.measures import find_measures
from wirefacts.values.money import money_of
from wirefacts.values.numbers import find_numbers
from wirefacts.values.ordinals import find_ordinals
from wirefacts.values.percents import percent_of

Reader = Callable[[str], object]


def everything(text: str) -> None:
    numbers = find_numbers(text)
    ranges(text, numbers)
    for number in numbers:
        bound_of(text, number)
        money_of(text, number)
        percent_of(text, number)
        age_of(text, number)
    find_measures(text)
    find_ordinals(text)


def lines_run(reader: Reader, text: str) -> int:
    """How many lines of Python `reader` runs over `text`."""
    count = 0

    def trace(frame: FrameType, event: str, arg: object) -> Callable[..., object]:
        nonlocal count
        del frame, arg
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        reader(text)
    finally:
        sys.settrace(before)
    return count


PIECES = (
    "the ", "1", "1,", "1 ", "one ", "a ", "two and ", "12-", "half a ", "$", "one hundred and ", "million ", "3 thousand ",
    "between 1 and ", "from 1 to ", "point ", "one point ", "twenty-", "first ", "minus ", "1/2 ", "two thirds and ",
    "a couple of ", "5 feet ", "$1 and 2 cents ", "hundred thousand ", "% ", "in her 40s ", "age ", "1.", "\u00bd", "5 USD ",
)  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_steps_grow_with_length_only(piece: str) -> None:
    short, long = (lines_run(everything, piece * times) for times in (40, 160))
    assert long <= 4.4 * short + 400


@pytest.mark.parametrize("piece", PIECES)
def test_steps_for_a_character_are_bounded(piece: str) -> None:
    text = (piece * 500)[:1500]
    assert lines_run(everything, text) <= 400 * len(text) + 2000


@pytest.mark.parametrize(
    "text",
    [
        "7" * 10_000,
        "1," * 10_000,
        "between 3 and " * 2_000,
        "from 1 to " * 2_000,
        "the the the " * 33_334,
        " " * 100_000,
    ],
    ids=["digits", "thousands", "between", "from", "the", "spaces"],
)
def test_long_runs_stay_within_a_budget_of_steps(text: str) -> None:
    assert lines_run(everything, text) <= 200 * len(text)
