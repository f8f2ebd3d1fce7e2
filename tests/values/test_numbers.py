"""Numbers in figures and words, their bounds, currencies and percent signs."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirefacts.text.extents import Extent
from wirefacts.values.bounds import bound_of, ranges
from wirefacts.values.numbers import find_numbers, parse_number
from wirefacts.values.percents import percent_of


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("7", 7), ("1,783", 1783), ("12,34,567", 1_234_567), ("3.5", 3.5), (".77", 0.77), ("2.5 million", 2_500_000),
        ("100k", 100_000), ("3bn", 3e9), ("nine", 9), ("twenty-one", 21), ("ninety nine", 99), ("a dozen", 12),
        ("two dozen", 24), ("half a million", 500_000), ("one hundred and one", 101), ("fifteen hundred", 1500),
        ("five hundred and twelve", 512), ("two million three hundred and six", 2_000_306),
        ("twenty-one thousand and eleven", 21_011), ("one and a half million", 1_500_000), ("two and a half", 2.5),
        ("1½", 1.5), ("½", 0.5), ("1/5", 0.2), ("a quarter", 0.25), ("12 lakhs", 1_200_000), ("-504", -504), ("zero", 0),
        ("minus seven", -7), ("negative 12", -12), ("\u22123.5", -3.5), ("two point two million", 2_200_000),
        ("nought point nought six", 0.06), ("eight point forty-one", 8.41), ("3 point 5", 3.5), ("50 000", 50_000),
        ("3 400 512", 3_400_512), ("61\u202f250", 61_250), ("2.345,67", 2345.67), ("7,50", 7.5), ("10 bln", 1e10),
        ("2mil", 2_000_000), ("$5MM"[1:], 5_000_000), ("3 dz", 36), ("two thirds", 2 / 3), ("seven eighths", 7 / 8),
        ("three hundredths", 0.03), ("one fifteenth", 1 / 15), ("two twenty-fifths", 2 / 25), ("a half", 0.5),
        ("four and a quarter", 4.25), ("twelve and two thirds", 12 + 2 / 3), ("4 1/2", 4.5), ("9½", 9.5),
        ("a quarter million", 250_000), ("half million", 500_000), ("three quarters of a million", 750_000),
        ("4 million and a half", 4_500_000), ("one billion and a half million", 1_000_500_000),
        ("two lakh crore", 2e12), ("7 thousand 4 hundred and 32", 7432), ("8 hundred and one", 801),
        ("six million and two hundred", 6_000_200), ("hundred thousand", 100_000), ("seventy - two", 72),
        ("one hundred and three quarters", 100.75), ("one hundred and twenty fifths", 24),
    ],
)  # fmt: skip
def test_a_whole_number_is_parsed(words: str, value: float) -> None:
    assert parse_number(words) == pytest.approx(value)


@pytest.mark.parametrize(
    "words",
    ["", "a", "and", "hundreds", "million", "one or two", "3rd", "51-49", "22:30", "twelve apples", "point",
     "two point", "twenty-first", "a few hundred thousand", "- 4"],
)  # fmt: skip
def test_what_is_no_single_number_is_refused(words: str) -> None:
    assert parse_number(words) is None


def _read(text: str) -> list[tuple[str, float]]:
    return [(number.extent.slice(text), number.value) for number in find_numbers(text)]


@pytest.mark.parametrize(
    "text",
    ["at 22:30", "the 747s", "a KX-45", "COVID-19", "39A", "on the 5th", "10.0.0.1", "a third man", "someone", "12/05/2020",
     "KX330-200", "hundreds of them", "10m deep", "the twenty-first man", "the one she saw", "this one is", "which one of us",
     "any one of these"],
)  # fmt: skip
def test_codes_times_and_ordinals_are_no_numbers(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize("figure", ["1" + ",000" * 110, "1" + ",000" * 110 + ".5", "1.000" + ".000" * 110 + ",5"])
def test_a_figure_too_large_for_any_number_is_none(figure: str) -> None:
    assert [number.value for number in find_numbers(f"They counted {figure} ships and two boats.")] == [2]


def test_neighbours_stay_apart() -> None:
    assert _read("one or two, twenty and thirty") == [("one", 1), ("two", 2), ("twenty", 20), ("thirty", 30)]
    assert _read("passed 51-49") == [("51", 51), ("49", 49)]
    assert _read("drew 8,14,23,31") == [("8", 8), ("14", 14), ("23", 23), ("31", 31)]
    assert _read("in groups 1,2 and 3") == [("3", 3)]
    assert _read("3 hundred and 2 hundred") == [("3 hundred", 300), ("2 hundred", 200)]
    assert _read("an estimated 2 million and 40 of them") == [("2 million", 2e6), ("40", 40)]
    assert _read("two million and a third of the rest")[0] == ("two million", 2e6)
    assert _read("from 5 -7") == [("5", 5), ("7", 7)]
    assert _read("a couple of geese, a couple from Tarn") == [("a couple", 2)]
    assert _read("a couple of hundred geese") == [("a couple of hundred", 200)]
    assert _read("a couple million geese") == [("a couple million", 2e6)]
    assert _read("the one vote") == [("one", 1)]
    assert _read("26, 27 and 28") == [("26", 26), ("27", 27), ("28", 28)]


def test_a_suffix_is_a_magnitude_only_behind_money() -> None:
    assert _read("a £10m bridge") == [("10m", 10_000_000)]
    assert _read("€1.2bn") == [("1.2bn", 1.2e9)]


def test_fractions_of_a_whole() -> None:
    (third,) = find_numbers("a third of voters")
    assert third.kind == "fraction"
    assert third.value == pytest.approx(1 / 3)
    assert _read("two-thirds of members")[0][1] == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("text", "bound", "evidence"),
    [
        ("over 900 seats", "at_least", "over 900"), ("no fewer than 12 men", "at_least", "no fewer than 12"),
        ("at least another 20", "at_least", "at least another 20"), ("more than $5", "at_least", "more than $5"),
        ("107 or more", "at_least", "107 or more"), ("up to 40 cars", "at_most", "up to 40"),
        ("less than 10", "at_most", "less than 10"), ("some 300 people", "about", "some 300"),
        ("nearly 60 ships", "about", "nearly 60"), ("80 or so", "about", "80 or so"), ("exactly 5", "exact", "5"),
    ],
)  # fmt: skip
def test_bounds(text: str, bound: str, evidence: str) -> None:
    (number,) = find_numbers(text)
    found, extent = bound_of(text, number)
    assert (found, extent.slice(text)) == (bound, evidence)


@pytest.mark.parametrize(
    "text", ["six to 18 pages", "1,500-2,000 jobs", "between $12 million and $20 million", "ranging from 3 to 9 years"]
)
def test_ranges(text: str) -> None:
    assert len(ranges(text, find_numbers(text))) == 1


@pytest.mark.parametrize("text", ["rose from 14 to 17", "won 51-49", "cut by $200 to $399", "in 4 and 12"])
def test_changes_and_scores_are_no_ranges(text: str) -> None:
    assert ranges(text, find_numbers(text)) == []


@pytest.mark.parametrize(
    ("text", "value"), [("54% of men", 54), ("52.3 per cent", 52.3), ("forty percent", 40), ("a quarter of voters", 25)]
)
def test_percentages(text: str, value: float) -> None:
    (number,) = find_numbers(text)
    percent = percent_of(text, number)
    assert percent is not None
    assert percent.value == pytest.approx(value)


def test_percentage_points_are_no_percentage() -> None:
    text = "up 5 percentage points"
    (number,) = find_numbers(text)
    assert percent_of(text, number) is None


_PIECES = st.sampled_from([*"0123456789.,-/% $€½", " and ", "two ", "million ", "a ", "half ", "twenty", "\n"])


@given(st.lists(_PIECES, max_size=40).map("".join))
def test_any_text_gives_ordered_numbers_in_place(text: str) -> None:
    numbers = find_numbers(text)
    assert all(0 <= n.extent.start < n.extent.end <= len(text) for n in numbers)
    assert all(a.extent.end <= b.extent.start for a, b in pairwise(numbers))
    for number in numbers:
        assert bound_of(text, number)[1].covers(Extent(number.extent.start, number.extent.end))
    ranges(text, numbers)


@pytest.mark.parametrize("piece", ["1", "1,", "one ", "a ", "two and ", "12-", "half a ", "$"])
def test_time_grows_with_length_only(piece: str) -> None:
    started = time.perf_counter()
    find_numbers(piece * 50_000)
    assert time.perf_counter() - started < 10
