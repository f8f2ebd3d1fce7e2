"""How cases of others' suites are judged, counted and told: on invented cases."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from wirefacts.cli.main import app
from wirefacts.corpora.outside.rows import Answer, CasesRow
from wirefacts.errors import UsageError
from wirefacts.evaluation.suites import report
from wirefacts.evaluation.suites.numbers import recognized_numbers
from wirefacts.evaluation.suites.registry import SUITES
from wirefacts.evaluation.suites.scoring import named, score
from wirefacts.evaluation.suites.suite import Bar, Suite
from wirefacts.text.extents import Extent


def case(number: int, text: str, *answers: tuple[int, int, str], unsupported: frozenset[str] = frozenset()) -> CasesRow:
    made = tuple(Answer("number", Extent(start, end), {"value": value}) for start, end, value in answers)
    return CasesRow(f"Number/Invented:{number}", text, None, made, unsupported)


ROWS = (
    case(1, "nine geese", (0, 4, "9")),
    case(2, "nine geese", (0, 4, "90"), unsupported=frozenset({"python"})),
    case(3, "nine geese", (0, 10, "9"), unsupported=frozenset({"java"})),
    case(4, "geese"),
    case(5, "no geese", (0, 2, "0")),
)


def excluded(row: CasesRow) -> str | None:
    return "none counted" if row.text.startswith("no ") else None


SUITE = Suite("geese", "invented", lambda row: bool(row.text), recognized_numbers, excluded, Bar(0.75, 0.5))


def test_a_case_is_right_as_a_whole() -> None:
    found = score(SUITE, ROWS)
    assert (found.all.cases, found.all.spans, found.all.values) == (5, 3, 2)
    assert (found.supported.cases, found.supported.spans, found.supported.values) == (4, 2, 2)


def test_what_is_left_out_of_news_is_counted_with_its_reason() -> None:
    found = score(SUITE, ROWS)
    assert (found.news.cases, found.news.spans, found.news.values) == (4, 3, 2)
    assert found.excluded == {"none counted": 1}
    assert list(report.exclusions([found])) == ["geese: 1 left out of news: none counted"]


def test_the_bar_is_asked_of_news() -> None:
    assert score(SUITE, ROWS).holds is True
    assert score(SUITE, ROWS[1:4]).holds is False
    assert score(Suite("geese", "invented", lambda row: bool(row.text), recognized_numbers), ROWS).holds is None


def test_only_rows_that_a_suite_holds_are_judged() -> None:
    first = Suite("first", "invented", lambda row: row.doc_id.endswith(":1"), recognized_numbers)
    assert score(first, ROWS).all.cases == 1


def test_misses_say_what_was_wanted_and_read() -> None:
    lines = [report.miss_line(miss) for miss in score(SUITE, ROWS).misses]
    assert lines[0] == "VALUE Number/Invented:2 'nine geese': wanted 'nine' = 90, read 'nine' = 9"
    assert lines[2].endswith("wanted 'no' = 0, read nothing (none counted)")


def test_table_and_figures() -> None:
    found = score(SUITE, ROWS)
    lines = list(report.table([found]))
    assert lines[-1].split() == [
        "geese",
        "5",
        "60.0",
        "40.0",
        "4",
        "50.0",
        "50.0",
        "4",
        "75.0",
        "50.0",
        "75",
        "/",
        "50",
        "met",
    ]
    assert report.figures([found])["geese"]["news"] == {"cases": 4, "spans": 3, "values": 2}


def test_a_suite_without_cases_has_no_percentage() -> None:
    assert "-" in list(report.table([score(SUITE, ())]))[-1]


def test_names_are_distinct_and_unknown_ones_refused() -> None:
    assert len({suite.name for suite in SUITES}) == len(SUITES)
    with pytest.raises(UsageError, match="recognizers number"):
        named("no such suite", SUITES)


def test_the_command_says_what_is_missing(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["suites", "--data", str(tmp_path)])
    assert done.exit_code == 4
    assert CliRunner().invoke(app, ["suites", "--misses", "geese"]).exit_code == 2


def test_the_command_writes_figures(tmp_path: Path) -> None:
    from wirefacts.corpora.outside.manifest import read_outside
    from wirefacts.corpora.outside.source import data_folder, present

    if not all(present(read_outside(suite.corpus), data_folder()) for suite in SUITES):
        pytest.skip("outside corpora are not here")
    done = CliRunner().invoke(app, ["suites", "--output", str(tmp_path / "suites.json")])
    assert done.exit_code == 0
    assert set(json.loads((tmp_path / "suites.json").read_text())) == {suite.name for suite in SUITES}
