"""Dates of whole stories."""

import datetime as dt
from collections.abc import Callable

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from told import values
from wirefacts.annotations.layers import DATES, NOTES
from wirefacts.annotations.story import set_story
from wirefacts.stages.dates.component import Dates
from wirefacts.stories.document import Document

Read = Callable[..., Doc]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The bridge opened in June and will close in March.", [("June", "2024-06"), ("March", "2025-03")]),
        ("The ferry sailed at 4 p.m. on Monday.", [("4 p.m.", "2024-11-04T16:00"), ("Monday", "2024-11-04")]),
        ("Counting ended on Monday night.", [("Monday night", "2024-11-04TNI")]),
        ("Counting ended late on Monday.", [("late on Monday", "2024-11-04TNI")]),
        ("Counting ended early Tuesday.", [("early Tuesday", "2024-11-05TMO")]),
        ("Counting ended early Tuesday morning.", [("early Tuesday morning", "2024-11-05TMO")]),
        (
            "In June 2019 she joined the board; that November she left it.",
            [("June 2019", "2019-06"), ("that November", "2019-11")],
        ),
        ("In 1993 he moved to Oslo. In May he found work there.", [("1993", "1993"), ("May", "1993-05")]),
        ("Lund, who joined the force in 1993, was shot on March 3.", [("1993", "1993"), ("March 3", "2024-03-03")]),
        ("Dana May said the talks failed.", []),
        ("Today, about 9,000 people live in the valley.", []),
        ("Today, the council adopted the plan.", [("Today", "2024-11-06")]),
        ("The council will vote in ten days.", [("ten days", "2024-11-16")]),
        ("Polls will open in three weeks, Lund said.", [("three weeks", "2024-W48")]),
        ("The council voted in ten days.", []),
        ("The bridge could be rebuilt in ten days.", []),
        ("She will leave the day after Christmas.", [("the day after Christmas", "2024-12-26")]),
        (
            "The game starts at 7:45 on Tuesday night.",
            [("7:45", "2024-11-12T19:45"), ("Tuesday night", "2024-11-12TNI")],
        ),
        ("The appeal was heard in April and May.", [("April", "2024-04"), ("May", "2024-05")]),
        ("The storm is forecast to arrive late Friday.", [("late Friday", "2024-11-08TNI")]),
        ("He came on Monday and Friday last week.", [("Monday", "2024-10-28"), ("Friday last week", "2024-11-01")]),
        ("He took off on Friday at 06.40.", [("Friday", "2024-11-01"), ("06.40", "2024-11-01T06:40")]),
        ("The share closed at 06.40 per cent.", []),
        ("She left the day after Christmas.", [("the day after Christmas", "2023-12-26")]),
    ],
)
def test_a_sentence(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    assert values(read(sentence)) == expected


def test_a_time_takes_the_day_last_told_of(read: Read) -> None:
    text = "Voting began on Sunday. The doors closed at 21:45, and the last ballot fell at 1:45 the next day."
    assert values(read(text))[1:] == [("21:45", "2024-11-03T21:45"), ("1:45 the next day", "2024-11-04T01:45")]


def test_a_time_is_not_of_the_day_on_which_it_is_in_greenwich(read: Read) -> None:
    text = "A ferry sank early Tuesday. Waves hit it at 3:00 am (1900 GMT Monday), he said."
    assert ("3:00 am", "2024-11-05T03:00") in values(read(text))


def test_a_time_of_a_long_period_has_no_day(read: Read) -> None:
    text = "In 1993, she worked in a mill in Turku. Her shift ran from 7:00am to midnight."
    assert values(read(text)) == [("1993", "1993"), ("7:00am", "T07:00"), ("midnight", "T24:00")]


def test_a_speaker_means_the_day_of_speaking(read: Read) -> None:
    doc = read("“We begin today,” Dana Lund said Tuesday. The council begins today.")
    assert values(doc) == [("today", "2024-11-05"), ("Tuesday", "2024-11-05"), ("today", "2024-11-06")]


def test_times_without_another_day_are_of_the_day_of_publication(read: Read) -> None:
    assert values(read("Aides spent the morning and afternoon on the draft.")) == [
        ("the morning", "2024-11-06TMO"),
        ("afternoon", "2024-11-06TAF"),
    ]


def test_bounds_type_and_anchor(read: Read) -> None:
    day, week = DATES.read(read("It was signed on March 4, 2019, and published last week."))
    assert (day.type, day.earliest, day.latest, day.anchor) == ("DATE", "2019-03-04", "2019-03-04", None)
    assert (week.value, week.earliest, week.latest, week.anchor) == (
        "2024-W44",
        "2024-10-28",
        "2024-11-03",
        "published",
    )


def anchors(doc: Doc) -> list[tuple[str, str | None, str | None]]:
    """Each expression with its anchor and the words that it is anchored on."""
    return [
        (t.extent.slice(doc.text), t.anchor, t.anchored_on.slice(doc.text) if t.anchored_on else None)
        for t in DATES.read(doc)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She left in 2010.", [("2010", None, None)]),
        ("She left on Tuesday.", [("Tuesday", "published", None)]),
        (
            "She left on March 4, 2019. The next day, at noon, he followed.",
            [
                ("March 4, 2019", None, None),
                ("The next day", "mention", "March 4, 2019"),
                ("noon", "mention", "The next day"),
            ],
        ),
        (
            "In June 2019 she joined; that November she left.",
            [("June 2019", None, None), ("that November", "mention", "June 2019")],
        ),
        (
            "In 1993 he moved to Oslo. In May he found work, and the following year a flat.",
            [("1993", None, None), ("May", "mention", "1993"), ("the following year", "mention", "May")],
        ),
        (
            "“We begin today,” Dana Lund said Tuesday.",
            [("today", "quote", "Tuesday"), ("Tuesday", "published", None)],
        ),
        (
            "Dana Lund resigned on Monday. “I am leaving the board today,” she said.",
            [("Monday", "published", None), ("today", "quote", "Monday")],
        ),
        ("The doors closed at noon.", [("noon", "published", None)]),
    ],
)
def test_every_relative_value_says_what_it_was_counted_from(
    read: Read, text: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    assert anchors(read(text)) == expected


def test_a_dateline_is_an_anchor_with_its_words(read: Read) -> None:
    doc = read("TURKU, May 7, 2015 (Nordwire) — The mayor resigned on Tuesday.", published=None)
    assert anchors(doc) == [("May 7, 2015", None, None), ("Tuesday", "dateline", "May 7, 2015")]


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("They met again the next day.", "the next day"),
        ("That November she left.", "That November"),
        ("A year earlier he had lost.", "A year earlier"),
        ("She came on May 3, 1990, and left in August 1992. Two days later he died.", "Two days later"),
    ],
)
def test_what_nothing_was_told_for_is_left_out_and_said(read: Read, text: str, left_out: str) -> None:
    doc = read(text)
    assert left_out not in dict(values(doc))
    (told,) = NOTES.read(doc)
    assert told.extent is not None
    assert (told.code, told.extent.slice(text)) == ("unanchored-date", left_out)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was built in the 1990s.", "199X"),
        ("It was built in about 1850.", "1850~"),
        ("It was built around 1850.", "1850~"),
        ("It was built perhaps in 1850.", "1850?"),
        ("It was built probably around 1850.", "1850%"),
        ("It has stood since 1850.", "1850/.."),
        ("It is closed until Friday.", "../2024-11-08"),
        ("It opened last summer.", "2024-22"),
        ("It opened last week.", "2024-10-28/2024-11-03"),
        ("It opens on Friday at 3 p.m.", "2024-11-08"),
    ],
)
def test_the_first_value_in_edtf(read: Read, text: str, expected: str) -> None:
    assert DATES.read(read(text))[0].edtf == expected


def test_a_range_opens_nothing(read: Read) -> None:
    doc = read("It was open from May 2019 until June 2020, and from July 2021 on.")
    assert [timex.edtf for timex in DATES.read(doc)] == ["2019-05", "2020-06", "2021-07/.."]


def test_a_dateline_stands_in_for_the_publication_date(read: Read) -> None:
    doc = read("TURKU, May 7, 2015 (Nordwire) — The mayor resigned on Tuesday.", published=None)
    assert values(doc) == [("May 7, 2015", "2015-05-07"), ("Tuesday", "2015-05-05")]
    assert DATES.read(doc)[1].anchor == "dateline"
    assert not NOTES.read(doc)


def test_without_any_anchor_only_what_is_written_out(read: Read) -> None:
    doc = read("The mayor resigned on Tuesday. She left yesterday. She had won in 2010.", published=None)
    assert values(doc) == [("2010", "2010")]
    assert [(note.code, note.message) for note in NOTES.read(doc)] == [
        ("unanchored-date", "'Tuesday' left out: the story has no publication date"),
        ("unanchored-date", "'yesterday' left out: the story has no publication date"),
    ]


def test_durations_on_request(read: Read) -> None:
    doc = read("Talks lasted three months. They met every Tuesday.")
    assert values(doc) == []
    Dates(durations=True)(doc)
    assert [(timex.value, timex.type) for timex in DATES.read(doc)] == [("P3M", "DURATION"), ("XXXX-WXX-2", "SET")]


def test_all_that_timex3_marks_on_request(read: Read) -> None:
    doc = read("The mine, now closed, is to open again at 08:30 UTC on Monday, some years later than planned.")
    assert len(values(doc)) == 2
    Dates(durations=True, vague=True)(doc)
    assert [(timex.value, timex.type) for timex in DATES.read(doc)] == [
        ("PRESENT_REF", "DATE"),
        ("2024-11-11T08:30Z", "TIME"),
        ("2024-11-11", "DATE"),
        ("FUTURE_REF", "DATE"),
    ]


HISTORY = (
    "The strike began in 1902, after the pits of 1899 had closed. In October 1902 the owners gave in; by January the men were "
    "back, and they won a second rise in March. Nobody had seen the like since 1848. On May 4 the union was founded. The "
    "following year it had 900 members. In June 1905 it bought a hall, in July 1906 a press. That November the hall burned; "
    "on November 9, the press was moved to a mill of 1850. Its records, rediscovered in 1988, tell of another fire in December."
)


def test_a_history_carries_its_year_on(read: Read) -> None:
    assert values(read(HISTORY)) == [
        ("1902", "1902"),
        ("1899", "1899"),
        ("October 1902", "1902-10"),
        ("January", "1903-01"),
        ("March", "1903-03"),
        ("1848", "1848"),
        ("May 4", "1903-05-04"),
        ("The following year", "1904"),
        ("June 1905", "1905-06"),
        ("July 1906", "1906-07"),
        ("That November", "1906-11"),
        ("November 9", "1906-11-09"),
        ("1850", "1850"),
        ("1988", "1988"),
        ("December", "1906-12"),
    ]


def test_news_with_a_few_old_dates_is_no_history(read: Read) -> None:
    doc = read("The mine opened in 1902 and closed in 1990. On Tuesday it reopened. The first coal came up in June.")
    assert values(doc)[-1] == ("June", "2024-06")


@pytest.mark.parametrize("text", ["", " ", "\n\n", '"' * 500, "😀" * 200, "on Tuesday"])
def test_a_doc_without_a_parse_gets_nothing(text: str) -> None:
    assert DATES.read(Dates()(spacy.blank("en")(text))) == ()


def test_one_endless_sentence_is_read_in_linear_time(nlp: Language) -> None:
    words = "on Monday at noon".split() * 2000
    doc = Doc(
        nlp.vocab, words, heads=[0] * len(words), deps=["ROOT", *["dep"] * (len(words) - 1)], pos=["VERB"] * len(words)
    )
    set_story(doc, Document(id="endless", text=doc.text, published=dt.date(2024, 11, 6)))
    assert len(DATES.read(Dates()(doc))) == 4000


@pytest.mark.xfail(strict=True, reason="the event that a day is counted from is not looked up")
def test_the_day_after_an_event(read: Read) -> None:
    assert ("the day after the vote", "2024-11-05") in values(
        read("They voted on Monday. The day after the vote she left.")
    )


@pytest.mark.parametrize(
    ("text", "month"),
    [
        (
            "The club met on Monday. Ann Lang became chairwoman in 2012. It grew for a while. In April, members left.",
            "2024-04",
        ),
        ("The club met on Monday. Ann Lang became chairwoman in 2012. In April, members left.", "2012-04"),
    ],
)
def test_a_month_far_behind_the_year_told_is_of_now(read, text: str, month: str) -> None:
    doc = read(text)
    assert next(d.value for d in DATES.read(doc) if d.extent.slice(doc.text) == "April") == month
