"""Calendar values as a reader wants them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirefacts.values.timex_telling import told


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2024-11-06", "Wednesday 6 November 2024"),
        ("2024-11-06T14:30", "Wednesday 6 November 2024, 14:30"),
        ("2024-11-06TEV", "Wednesday 6 November 2024, evening"),
        ("2024-06", "June 2024"),
        ("2024", "2024"),
        ("2024-W45", "week of Monday 4 November 2024"),
        ("2024-W45-WE", "weekend of Saturday 9 November 2024"),
        ("2024-WI", "winter 2024"),
        ("2024-Q3", "quarter 3 2024"),
        ("2024-H1", "half 1 2024"),
        ("199", "1990s"),
        ("18", "1800s"),
        ("P3M", "P3M"),
        ("2024-13-01", "2024-13-01"),
    ],
)
def test_a_value_in_words(value: str, words: str) -> None:
    assert told(value) == words


def test_figures_of_other_scripts_are_no_value() -> None:
    assert told("000\u0661-01-01") == "000\u0661-01-01"


@given(st.text(max_size=20) | st.from_regex(r"\d{2,4}(-[\dWQHSPUFAI]{2,3}(-\w{2})?)?(T[\dA-Z:]{2,5})?", fullmatch=True))
def test_any_value_is_told(value: str) -> None:
    assert told(value) or not value
