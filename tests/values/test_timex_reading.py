"""What expressions say by themselves, and what only looks like one."""

import pytest

from wirefacts.values.timex import Clock, Exact, Expression, Measure, Shift, Weekday, WeekOf, Yearly
from wirefacts.values.timex_reading import parse, scan


def words(text: str) -> list[str]:
    return [text[found.start : found.end] for found in scan(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("March 4, 2031", "2031-03-04"),
        ("March 4 2031", "2031-03-04"),
        ("4 March 2031", "2031-03-04"),
        ("the 4th of March, 2031", "2031-03-04"),
        ("Tuesday, March 4, 2031", "2031-03-04"),
        ("Tue. 4 Mar. 2031", "2031-03-04"),
        ("MARCH 4, 2031", "2031-03-04"),
        ("2031-03-04", "2031-03-04"),
        ("3/24/2031", "2031-03-24"),
        ("24.3.2031", "2031-03-24"),
        ("March 2031", "2031-03"),
        ("the late 1980s", "198"),
        ("the ’60s", "196"),
        ("the 1800s", "18"),
        ("the 19th century", "18"),
        ("44 BC", "BC0044"),
        ("Q3 2031", "2031-Q3"),
        ("the second half of 2031", "2031-H2"),
        ("the summer of 2031", "2031-SU"),
        ("Good Friday 2021", "2021-04-02"),
        ("9/11", "2001-09-11"),
    ],
)
def test_what_needs_no_anchor(text: str, value: str) -> None:
    assert parse(text) == Expression(Exact(value))


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("Tuesday", Expression(Weekday(1))),
        ("last Tuesday", Expression(Weekday(1, "last"))),
        ("Tuesday night", Expression(Weekday(1), "NI")),
        ("Tuesday last week", Expression(Weekday(1, week=Shift("week", -1)))),
        ("June", Expression(Yearly("06"))),
        ("that June", Expression(Yearly("06", "that"))),
        ("June last year", Expression(Yearly("06", year=Shift("year", -1)))),
        ("June 9", Expression(Yearly("06-09"))),
        ("last summer", Expression(Yearly("SU", "last"))),
        ("Boxing Day", Expression(Yearly("@boxing day"))),
        ("the third quarter of this year", Expression(Yearly("Q3", year=Shift("year", 0)))),
        ("yesterday afternoon", Expression(Shift("day", -1), "AF")),
        ("last night", Expression(Shift("day", -1), "NI")),
        ("the day before yesterday", Expression(Shift("day", -2))),
        ("two fortnights ago", Expression(Shift("week", -4))),
        ("twenty-one years ago", Expression(Shift("year", -21))),
        ("three days later", Expression(Shift("day", 3, "reference"))),
        ("the following year", Expression(Shift("year", 1, "reference"))),
        ("the year before", Expression(Shift("year", -1, "reference"))),
        ("the end of the month", Expression(Shift("month", 0, "passage"), mod="END")),
        ("early in 2031", Expression(Exact("2031"), mod="START")),
        ("the end of March 2031", Expression(Exact("2031-03"), mod="END")),
        ("year end", Expression(Shift("year", 0, "passage"))),
        ("the last week of June", Expression(WeekOf(-1, Yearly("06")))),
        ("2:30 a.m. ET", Expression(clock=Clock(2, 30, zone="ET"))),
        ("12:05 am", Expression(clock=Clock(0, 5))),
        ("noon", Expression(clock=Clock(12))),
        ("midnight", Expression(clock=Clock(24))),
        ("1830 GMT", Expression(clock=Clock(18, 30, zone="GMT"))),
        ("5 o'clock in the afternoon", Expression(clock=Clock(17))),
        ("8 p.m. Tuesday", Expression(Weekday(1), clock=Clock(20))),
        ("the morning of June 9", Expression(Yearly("06-09"), "MO")),
        ("three months", Expression(Measure("P3M"))),
        ("two hours", Expression(Measure("PT2H"))),
        ("every Tuesday", Expression(Measure("XXXX-WXX-2", every=True))),
    ],
)
def test_what_waits_for_an_anchor(text: str, expression: Expression) -> None:
    assert parse(text) == expression


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("held from May 20 to June 11, 2031", ["May 20", "June 11, 2031"]),
        ("on June 3-5", ["June 3", "5"]),
        ("on 3 and 4 June 2031", ["3", "4 June 2031"]),
        ("between 4 and 6 p.m.", ["4", "6 p.m."]),
        ("the 2015–16 budget", ["2015", "16"]),
        ("from 1931 to 1940", ["1931", "1940"]),
        ("spent the morning and afternoon there", ["the morning", "afternoon"]),
        ("this evening at 7 p.m.", ["this evening", "7 p.m."]),
    ],
)
def test_each_end_stands_for_itself(text: str, pieces: list[str]) -> None:
    assert words(text) == pieces


def test_a_year_at_the_end_counts_for_both_ends() -> None:
    first, second = scan("held from November 20 to February 11, 2031")
    assert first.expression.form == Exact("2030-11-20")
    assert second.expression.form == Exact("2031-02-11")


@pytest.mark.parametrize(
    "text",
    [
        "More than 2,031 people, 2000 soldiers and some 1500 others came.",
        "It cost $2000, or US$ 1995, under Article 50 and Resolution 1973.",
        "Two 747s landed; flight 1549 did not. Windows 2000 ran at 1900 Elm Street.",
        "They won 3:2 in a ratio of 10:30, as in Matthew 22:30.",
        "Call 555-1995 or visit example.org/2014/05/12.",
        "The mayor may march; she may, in any case, fall or spring back.",
        "Dana May said so, and May was angry. June Carver and August Lund agreed.",
        "The Sunday Times, USA Today and Sheffield Wednesday said nothing.",
        "on 11/6/2031, which readers take one way or the other",
        "February 30 and 31 June and 2031-13-40 and 25:61",
        "in the fall of the regime; in the fourth quarter of the match",
        "on Good Frıday, at New Yearſ Eve",
        "",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert words(text) == []


def test_an_age_is_no_length_of_time() -> None:
    assert words("the 14-year-old boy, a boy 14 years of age") == []


def test_april_after_a_preposition_is_a_month() -> None:
    assert words("April Lund was born in April, as of April 3.") == ["April", "April 3"]


@pytest.mark.parametrize("unit", ["the end of ", "May ", "at 10:30 p.m. ", "2010-", '"today" ', "twenty-", " "])
def test_long_monotonous_texts_are_read(unit: str) -> None:
    assert all(0 <= found.start < found.end <= len(unit) * 3000 for found in scan(unit * 3000))


def test_a_long_number_counts_years_as_a_whole() -> None:
    assert words("The ice formed 12,000 years ago, he said.") == ["12,000 years ago"]


@pytest.mark.parametrize(
    ("text", "hour"),
    [("at 6:40 yesterday evening", 18), ("at ten o'clock that night", 22), ("at 6:40 yesterday morning", 6)],
)
def test_the_part_of_a_day_says_which_half_its_clock_stands_in(text: str, hour: int) -> None:
    (found,) = scan(text)
    assert found.expression.clock is not None
    assert found.expression.clock.hour == hour
