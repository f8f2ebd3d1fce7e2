"""What keeps the search fast must lose nothing."""

from dataclasses import replace

import pytest

from wirefacts.values import timex_reading
from wirefacts.values.timex_phrase_rules import WHOLE_RULES
from wirefacts.values.timex_phrases import Rules
from wirefacts.values.timex_reading import read
from wirefacts.values.timex_spelling import as_spelled
from wirefacts.values.timex_starts import Starts

_TEXTS = [
    "the first Monday of May, the week of March 3, the end of the month, the 1990s, the early hours of Friday",
    "a year ago, an hour later, a week from Monday, a day after Easter, a decade, an evening in June",
    "3/4/2031, 2031-02-30, 9/11, 11 a.m., 20:15, 1995-96, 5 May, 14h, 03.04.2031, 31 June, 12th of May, 4-6 p.m., '90s",
    "“the next day” and ‘the night before’, the '80s, the last two weeks, the second quarter, the third of June",
    "the the the a a 7 7 an an the 25:61 the 31st of June",
    "the turn of the century, the very next day, the close of the year, the seventies, the midsummer, the FY2031",
    "a quarter of an hour, a dozen days, a few more weeks, a night, a full year, a handful of months, an additional hour",
    "the last week of May, the third quarter 2031, the first week of next year, the 2nd Tuesday in June, week 12 of 2031",
    "early last week, mid-June, the middle of next month, the rest of the year, the week of May 4, the day after Easter",
    "in about two weeks, more than three years, within six months, up to a week, every July 4, each Christmas",
    "at 5, from 3 to 5, between 2 and 4, 9 oclock, 7 nights, 12 noon, 20 of May, 5. May, 6 in the morning, 4 times a day",
    "two Fridays ago, three Mondays from now, the first Friday after Easter, the second day of the week, on Monday 4",
]


@pytest.mark.parametrize("text", _TEXTS)
def test_the_gates_let_through_all_that_is_read(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    gated = read(text)
    rules = Rules([])
    rules.ready = tuple(replace(rule, told=frozenset()) for rule in WHOLE_RULES.ready)
    monkeypatch.setattr(timex_reading, "_STARTS", Starts(timex_reading._KINDS, gated=False))
    monkeypatch.setattr(timex_reading, "WHOLE_RULES", rules)
    assert read(text) == gated


@pytest.mark.parametrize(
    ("told", "spelled"),
    [
        ("on fridays in june", "on Fridays in June"),
        ("3may 2031 or may 4", "3May 2031 or May 4"),
        ("they may go on a march there", "they may go on a march there"),
        ("a mayor, new years day and mother's day", "a mayor, New Years Day and Mother's Day"),
        ("nothing of the calendar", "nothing of the calendar"),
    ],
)
def test_small_letters_are_set_right(told: str, spelled: str) -> None:
    assert as_spelled(told) == spelled
