"""What keeps the search fast must lose nothing."""

import pytest

from wirefacts.values import timex_reading
from wirefacts.values.timex_reading import read

_TEXTS = [
    "the first Monday of May, the week of March 3, the end of the month, the 1990s, the early hours of Friday",
    "a year ago, an hour later, a week from Monday, a day after Easter, a decade, an evening in June",
    "3/4/2031, 2031-02-30, 9/11, 11 a.m., 20:15, 1995-96, 5 May, 14h, 03.04.2031, 31 June, 12th of May, 4-6 p.m., '90s",
    "“the next day” and ‘the night before’, the '80s, the last two weeks, the second quarter, the third of June",
    "the the the a a 7 7 an an the 25:61 the 31st of June",
]


@pytest.mark.parametrize("text", _TEXTS)
def test_the_gates_let_through_all_that_is_read(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    gated = read(text)
    monkeypatch.setattr(timex_reading, "_GATES", {})
    assert read(text) == gated
