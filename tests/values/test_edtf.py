"""TIMEX3 values in EDTF."""

import pytest

from wirefacts.values.edtf import edtf


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("1993", "1993"),
        ("2031-03", "2031-03"),
        ("2031-03-04", "2031-03-04"),
        ("199", "199X"),
        ("18", "18XX"),
        ("2031-SP", "2031-21"),
        ("2031-WI", "2031-24"),
        ("2031-Q3", "2031-35"),
        ("2031-H2", "2031-41"),
        ("2024-W44", "2024-10-28/2024-11-03"),
        ("2024-W44-WE", "2024-11-02/2024-11-03"),
        ("2031-03-04T14:30", "2031-03-04T14:30:00"),
        ("2031-03-04T14:30:05", "2031-03-04T14:30:05"),
        ("2031-03-04T14:30Z", "2031-03-04T14:30:00Z"),
        ("2031-12-31T24:00", "2032-01-01T00:00:00"),
        ("2031-03-04TMO", "2031-03-04"),
        ("BC0044", "-0043"),
        ("BC0001", "0000"),
        ("BC0480-08", "-0479-08"),
    ],
)
def test_a_value_with_a_form(value: str, expected: str) -> None:
    assert edtf(value) == expected


@pytest.mark.parametrize(
    "value",
    ["T06:00", "P3M", "XXXX-WXX-2", "PRESENT_REF", "BC044", "BC04", "2031-02-30", "", "fall", "9999-12-31T24:00"],
)
def test_a_value_without_one(value: str) -> None:
    assert edtf(value) is None


def test_marks_and_open_ends() -> None:
    assert edtf("1850", "~") == "1850~"
    assert edtf("1850-05", "?") == "1850-05?"
    assert edtf("199", "%") == "199X%"
    assert edtf("1850", "~", "from") == "1850~/.."
    assert edtf("2031-03-04", None, "to") == "../2031-03-04"
    assert edtf("2024-W44", "~", "from") == "2024-10-28/2024-11-03"
    assert edtf("2031-03-04T14:30", "~") == "2031-03-04T14:30:00"
