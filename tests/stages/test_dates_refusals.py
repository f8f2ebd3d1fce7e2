"""What a story's calendar refuses, and days whose date hangs on the country: whole stories in, records and diagnostics out."""

import datetime as dt

import pytest
from spacy.language import Language

from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import Date
from wirefacts.runs.flow import extract
from wirefacts.stories.document import Document
from wirefacts.stories.zones import zones


def extraction(nlp: Language, text: str, published: dt.date | None = dt.date(2031, 3, 5)) -> Extraction:
    (found,) = extract([Document(id="s", text=text, published=published, zones=zones(text))], nlp)
    return found


def dates(found: Extraction) -> list[tuple[str, str]]:
    return [(each.evidence[0].text, each.value) for each in found.records if isinstance(each, Date)]


def told(found: Extraction, text: str) -> list[tuple[str, str]]:
    """Each diagnostic's code and the words it is about."""
    return [(each.code, text[each.start or 0 : each.end or 0]) for each in found.diagnostics]


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("The port was closed on 31 February 2031.", ("impossible-date", "31 February 2031")),
        ("Ana Lund left the port on June 31.", ("impossible-date", "June 31")),
        ("The lease ran out on 31/04/2030.", ("impossible-date", "31/04/2030")),
        ("Guards saw the ship at 25:61.", ("impossible-time", "25:61")),
        ("The ferry left at 13 p.m. as ever.", ("impossible-time", "13 p.m.")),
        ("The lease was signed on 03/04/2030.", ("ambiguous-date", "03/04/2030")),
    ],
)
def test_a_refusal_is_a_diagnostic_with_its_place_and_no_date(
    nlp: Language, text: str, refused: tuple[str, str]
) -> None:
    found = extraction(nlp, text)
    assert dates(found) == []
    assert told(found, text) == [refused]


def test_both_readings_are_told(nlp: Language) -> None:
    (doubt,) = extraction(nlp, "The lease was signed on 03/04/2030.").diagnostics
    assert doubt.message == "'03/04/2030' left out: 2030-03-04 or 2030-04-03"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The lease was signed on 03/04/2030 and ends on 25/12/2033.", "2030-04-03"),
        ("The lease was signed on 03/04/2030 and ends on 12/25/2033.", "2030-03-04"),
        ("LONDON (Nordwire) — The lease was signed on 03/04/2030.", "2030-04-03"),
        ("BOSTON — The lease was signed on 03/04/2030.", "2030-03-04"),
        ("COLUMBUS, Ohio — The lease was signed on 03/04/2030.", "2030-03-04"),
        ("The lease was signed on 03/04/2030 and lapsed on 05/03/2031.", "2030-04-03"),
        ("The mayor of Mumbai signed the lease on 03/04/2030.", "2030-04-03"),
    ],
)
def test_the_story_decides_what_days_in_figures_begin_with(nlp: Language, text: str, value: str) -> None:
    found = extraction(nlp, text)
    assert ("03/04/2030", value) in dates(found)
    assert found.diagnostics == ()


@pytest.mark.parametrize(
    "text",
    [
        "TORONTO — The lease was signed on 03/04/2030.",
        "The lease was signed on 03/04/2030, after talks on 25/01/2030 and 01/25/2030.",
        "Envoys of Canada and India signed the lease on 03/04/2030.",
    ],
)
def test_where_the_story_leaves_it_open_nothing_is_read(nlp: Language, text: str) -> None:
    found = extraction(nlp, text)
    assert "03/04/2030" not in dict(dates(found))
    assert told(found, text) == [("ambiguous-date", "03/04/2030")]


@pytest.mark.parametrize(
    "text", ["Lund's record is 12-10-11.", "The ship runs version 6.4.09.", "The 9-11-2 team won."]
)
def test_scores_and_versions_are_no_doubtful_days(nlp: Language, text: str) -> None:
    found = extraction(nlp, f"BOSTON — {text}")
    assert (dates(found), found.diagnostics) == ([], ())


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("TORONTO — The shops will close on Thanksgiving.", ("Thanksgiving", "2031-10-13")),
        ("CHICAGO — The shops will close on Thanksgiving.", ("Thanksgiving", "2031-11-27")),
        ("The shops of Ohio will close on Thanksgiving.", ("Thanksgiving", "2031-11-27")),
        ("CHICAGO — The shops will close on Canada's Thanksgiving.", ("Thanksgiving", "2031-10-13")),
        ("KYIV, Ukraine — A parade will be held on Independence Day.", ("Independence Day", "2031-08-24")),
        ("LONDON — A parade will be held on Ukraine's Independence Day.", ("Independence Day", "2031-08-24")),
        ("LONDON — A parade will mark the Mexican Independence Day.", ("Independence Day", "2031-09-16")),
        ("LONDON — She wrote to him on Mother's Day 2030.", ("Mother's Day 2030", "2030-03-31")),
        ("DENVER — She will write the day after Mother's Day.", ("the day after Mother's Day", "2031-05-12")),
        ("NEW DELHI — The road will be shut on Republic Day.", ("Republic Day", "2032-01-26")),
        ("MILWAUKEE — Polls will open at eight on Election Day.", ("Election Day", "2032-11-02")),
        ("The plant will rest on Labor Day.", ("Labor Day", "2031-09-01")),
    ],
)
def test_a_holiday_of_the_story_s_country(nlp: Language, text: str, date: tuple[str, str]) -> None:
    assert date in dates(extraction(nlp, text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The shops will close on Thanksgiving.", "Thanksgiving"),
        ("Envoys of Canada and of Ohio will meet on Thanksgiving.", "Thanksgiving"),
        ("PARIS — Polls will open at eight on Election Day.", "Election Day"),
        ("The parade will be held on Independence Day.", "Independence Day"),
    ],
)
def test_a_holiday_of_an_unknown_country_is_left_out_and_said(nlp: Language, text: str, name: str) -> None:
    found = extraction(nlp, text)
    assert dates(found) == []
    assert told(found, text) == [("ambiguous-holiday", name)]


@pytest.mark.parametrize(
    "text", ["It was a national day of mourning.", "The National Day of Prayer came.", "A victory day."]
)
def test_common_words_are_no_holidays(nlp: Language, text: str) -> None:
    found = extraction(nlp, f"NEW DELHI — {text}")
    assert (dates(found), found.diagnostics) == ([], ())
