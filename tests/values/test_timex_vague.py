"""What points at a time without a place on the calendar."""

import time

import pytest

from wirefacts.values.timex import Exact, Form, Measure, Shift, Yearly
from wirefacts.values.timex_vague import scan_vague


def said(text: str) -> list[tuple[str, Form | None]]:
    return [(text[f.start : f.end], f.expression.form) for f in scan_vague(text)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The pier is now closed.", "now", "PRESENT_REF"),
        ("The current owner sold it.", "current", "PRESENT_REF"),
        ("He was mayor at the time.", "the time", "PRESENT_REF"),
        ("It had recently opened.", "recently", "PAST_REF"),
        ("the former mayor", "former", "PAST_REF"),
        ("It cost less in recent years.", "recent years", "PAST_REF"),
        ("In the past, it flooded.", "the past", "PAST_REF"),
        ("plans for the near future", "the near future", "FUTURE_REF"),
        ("A few months later they left.", "A few months later", "FUTURE_REF"),
        ("He had left several years earlier.", "several years earlier", "PAST_REF"),
        ("They waited for several days.", "several days", "PXD"),
        ("They waited for weeks.", "weeks", "PXW"),
        ("It sank within minutes.", "minutes", "PTXM"),
        ("They fought for two bloody weeks.", "two bloody weeks", "P2W"),
        ("between 60 and 90 days", "60", "P60D"),
        ("after two consecutive quarters", "two consecutive quarters", "P2Q"),
        ("They sailed at night.", "night", "XXXX-XX-XXTNI"),
        ("The ferry runs daily.", "daily", "XXXX-XX-XX"),
        ("the annual fair", "annual", "P1Y"),
        ("40 trains per day", "per day", "P1D"),
    ],
)
def test_what_has_no_place_on_the_calendar(text: str, words: str, value: str) -> None:
    (found, form), *_ = said(text)
    assert isinstance(form, Measure)
    assert (found, form.value) == (words, value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shares ended the day at 40.", [("the day", Shift("day", 0, "passage"))]),
        ("during the winter retreat", [("the winter", Yearly("WI"))]),
        ("profits in the fourth quarter", [("the fourth quarter", Yearly("Q4"))]),
        ("over the entire year", [("the entire year", Shift("year", 0, "reference"))]),
        ("boxy cars of the 70s and 80s", [("70s", Exact("197")), ("80s", Exact("198"))]),
        ("the lowest since ’82", [("’82", Exact("1982"))]),
    ],
)
def test_what_has_one_where_all_is_marked(text: str, expected: list[tuple[str, Form]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text", ["the day after the fire", "the Winter Olympics", "Formerly-known", "the electric currents"]
)
def test_what_only_looks_like_it(text: str) -> None:
    assert all(form != Yearly("WI") and not isinstance(form, Shift) for _, form in said(text))


@pytest.mark.parametrize("piece", ["1,", "the ", "a few ", "1", "ten ", "now "])
def test_any_length_is_read_in_linear_time(piece: str) -> None:
    start = time.perf_counter()
    list(scan_vague(piece * (100_000 // len(piece))))
    assert time.perf_counter() - start < 5
