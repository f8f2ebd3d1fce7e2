"""How other libraries' dates are set beside ours: on invented cases."""

import datetime as dt
from typing import Any

import pytest

from wirefacts.corpora.outside.rows import Answer, CasesRow
from wirefacts.evaluation.suites.dates import excluded, judge, judge_duckling
from wirefacts.text.extents import Extent

NOW = dt.datetime.fromisoformat("2030-11-06T16:00")


def case(text: str, words: str, value: Any, kind: str = "date", doc_id: str = "DateTime/Invented:1") -> CasesRow:
    start = text.index(words)
    return CasesRow(doc_id, text, NOW, (Answer(kind, Extent(start, start + len(words)), value),))


def listed(timex: str, **told: str) -> dict[str, Any]:
    return {"values": [{"timex": timex, **told}]}


@pytest.mark.parametrize(
    ("text", "words", "value", "right"),
    [
        ("It opened on May 9, 2029.", "on May 9, 2029", listed("2029-05-09", value="2029-05-09"), (True, True)),
        ("It opened on May 9, 2029.", "May 9, 2029", listed("2029-05-08", value="2029-05-08"), (True, False)),
        ("It opened on May 9, 2029.", "May 9", listed("XXXX-05-09", value="2030-05-09"), (False, False)),
        ("It ran for two weeks.", "two weeks", listed("P2W", value="1209600"), (True, True)),
        ("They meet every Tuesday.", "every Tuesday", listed("XXXX-WXX-2", value="not resolved"), (True, True)),
        (
            "It runs from May 3 to May 9.",
            "from May 3 to May 9",
            listed("(XXXX-05-03,XXXX-05-09,P6D)", start="2031-05-03", end="2031-05-09"),
            (True, True),
        ),
        ("Doors open at 7 p.m.", "7 p.m", listed("T19", value="19:00:00"), (True, True)),
    ],
)
def test_recognizers(text: str, words: str, value: Any, right: tuple[bool, bool]) -> None:
    verdict = judge(case(text, words, value))
    assert (verdict.spans, verdict.values) == right


@pytest.mark.parametrize(
    ("text", "value", "right"),
    [
        ("9 may 2029", {"iso": "2029-05-09T00:00:00", "grain": "day"}, True),
        ("9 may 2029", {"iso": "2029-05-10T00:00:00", "grain": "day"}, False),
        ("two weeks", "(DurationData 2 Week)", True),
        ("may 9 2029 at 6pm gmt", {"iso": "2029-05-09T16:00:00", "grain": "hour"}, True),
    ],
)
def test_duckling(text: str, value: Any, right: bool) -> None:
    assert judge_duckling(case(text, text, value, "Time")).values is right


def test_nothing_is_wanted_where_duckling_says_there_is_nothing() -> None:
    assert not judge_duckling(case("9 may", "9 may", "NEGATIVE", "Time")).spans


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (
            case("at 5", "5", listed("T05", value="05:00:00"), "time"),
            "an hour from 1 to 12 without a.m., p.m. or a part of the day",
        ),
        (case("in the month", "the month", listed("2030-11")), "a unit alone, which in news is no date"),
        (case("on 31 June", "31 June", listed("XXXX-06-31", value="0001-01-01")), "a day that the calendar lacks"),
        (case("in May 2029", "May 2029", listed("2029-05")), None),
    ],
)
def test_what_is_left_out_of_news(row: CasesRow, reason: str | None) -> None:
    assert excluded(row) == reason
