"""`wirefacts archive` and `verify --archive` as people run them."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from wirefacts.cli.archive import ENVIRONMENT
from wirefacts.cli.main import app
from wirefacts.runs import batch

STORY = (
    "EXAMPLETON — “We will not raise the ferry toll,” Mayor Jane Roe said on Monday. “We may look at the parking fees.”\n\n"
    "Councillor Tom Bell was angry. “If the fees rise, I will vote against the budget,” Bell said.\n"
)


FULL = Path("/dev/full")


def run(*words: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(app, [*map(str, words)], input=stdin)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(ENVIRONMENT, raising=False)
    (tmp_path / "stories").mkdir()
    (tmp_path / "stories" / "toll.txt").write_text(STORY, encoding="utf-8")
    rows = [{"id": "pier", "text": "“The pier is lost,” Ann Day said.", "published": "2031-04-07"}]
    (tmp_path / "rows.jsonl").write_text("\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def held(home: Path) -> Iterator[Path]:
    assert run("archive", "add", "stories", "rows.jsonl").exit_code == 0
    return home


@pytest.fixture
def facts(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What was extracted; from then on the model is not there."""
    assert run("extract", "stories", "rows.jsonl", "--output", "facts.jsonl").exit_code == 0
    monkeypatch.setattr(batch, "_extracted", None)
    return home / "facts.jsonl"


def test_articles_are_added_once(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = run("archive", "add", "stories", "rows.jsonl")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "2 added\n")
    with monkeypatch.context() as patch:
        patch.setattr(batch, "_extracted", None)  # what is there already is not extracted again
        again = run("archive", "add", "stories", "rows.jsonl", "--archive", "archive.db")
    assert (again.exit_code, again.stderr) == (0, "2 unchanged\n")
    (home / "stories" / "toll.txt").write_text(STORY.replace("ferry", "bridge"), encoding="utf-8")
    assert run("archive", "add", "stories").stderr == "1 replaced\n"


def test_bad_inputs_do_not_stop_the_rest(home: Path) -> None:
    done = run("archive", "add", "none.txt", "-", "rows.jsonl", stdin=b'{"text": 3}\n')
    assert done.exit_code == 3
    assert [line.partition(":")[2].split(":")[0] for line in done.stderr.splitlines()[:2]] == [
        " none.txt",
        " standard input",
    ]
    assert done.stderr.endswith("\n1 added\n")


def test_strings_that_no_database_keeps_are_refused(home: Path, facts: Path) -> None:
    rows = [json.loads(line) for line in facts.read_text(encoding="utf-8").splitlines()]
    given = [json.dumps({**row, "speaker": bad}) for row, bad in zip(rows, ("a\ud800", "a\0"), strict=True)]
    (home / "bad.jsonl").write_text("\n".join(given), encoding="utf-8")
    done = run("archive", "add", "bad.jsonl", "--texts", "rows.jsonl", "--texts", "stories")
    assert done.exit_code == 5
    assert done.stderr.splitlines() == [
        'wirefacts: bad.jsonl: line 1: a lone surrogate in "speaker", which is no character',
        'wirefacts: bad.jsonl: line 2: a NUL in "speaker", which is no character',
        "nothing added",
    ]


@pytest.mark.skipif(not FULL.exists(), reason="this machine has no device that is always full")
def test_a_full_disk_is_said_on_one_line(held: Path) -> None:
    done = run("archive", "export", "--output", FULL)
    assert (done.exit_code, len(done.stderr.splitlines())) == (2, 1)
    assert "No space left on device; what is there is not whole" in done.stderr
    program = [sys.executable, "-c", "from wirefacts.cli.main import main; main()", "archive", "stats"]
    with FULL.open("wb") as full:
        said = subprocess.run(program, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (said.returncode, said.stderr) == (
        2,
        "wirefacts: standard output: cannot be written: No space left on device\n",
    )


def test_what_was_extracted_before_is_taken_as_it_is(facts: Path) -> None:
    added = run("archive", "add", facts, "--texts", "rows.jsonl", "--texts", "stories")
    assert (added.exit_code, added.stderr) == (0, "2 added\n")
    assert json.loads(run("archive", "search", "toll", "--format", "jsonl").stdout)["speaker"] == "Jane Roe"


def test_an_extraction_wants_its_text(facts: Path) -> None:
    added = run("archive", "add", facts)
    assert added.exit_code == 7
    assert added.stderr.splitlines()[:2] == [
        f"wirefacts: {name}: an extraction without its text; give the articles too, with --texts"
        for name in ("toll", "pier")
    ]


def test_search(held: Path) -> None:
    done = run("archive", "search", "fees", "--speaker", "bell", "--format", "jsonl")
    (hit,) = map(json.loads, done.stdout.splitlines())
    assert (hit["document"], hit["speaker"], hit["kind"]) == ("toll", "Tom Bell", "direct")
    assert STORY[hit["start"] : hit["end"]] == hit["text"]
    assert "The pier is lost" in run("archive", "search", "pier", "--since", "2031-04-07").stdout
    assert run("archive", "search", "pier", "--until", "2031-04-06").stdout == "no quotes found\n"
    limited = run("archive", "search", "--speaker", "a", "--limit", "1")
    assert run("archive", "search", "the", "--limit", "1").stderr.startswith("the newest 1 are shown, there are more")
    assert limited.exit_code == 0


def test_stats_and_export(held: Path) -> None:
    told = json.loads(run("archive", "stats", "--format", "jsonl").stdout)
    assert (told["documents"], told["undated"], told["backend"]) == (2, 1, "sqlite")
    assert "documents  2" in run("archive", "stats").stdout
    exported = run("archive", "export").stdout
    assert [json.loads(line)["document"]["id"] for line in exported.splitlines()] == ["toll", "pier"]
    added = run("archive", "add", "-", "--archive", "other.db", stdin=exported.encode())
    assert added.stderr == "2 added\n"
    assert run("archive", "export", "--archive", "other.db").stdout == exported
    assert run("archive", "reindex").exit_code == 0


def test_where_the_archive_is(held: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (held / "archive.db").rename(held / "desk.db")
    assert run("archive", "stats").exit_code == 4
    monkeypatch.setenv(ENVIRONMENT, "desk.db")
    assert run("archive", "stats").exit_code == 0
    assert "altered_critical" in run("verify", "We will raise the ferry toll").stdout
    assert run("archive", "stats", "--archive", "none.db").exit_code == 4


@pytest.mark.parametrize("asked", [["We will raise the ferry toll", "--speaker", "Roe"], ["the pier is gone"]])
def test_verdicts_are_those_of_the_sources(held: Path, asked: list[str]) -> None:
    mine = run("verify", *asked, "--archive", "archive.db", "--format", "jsonl")
    theirs = run("verify", *asked, "--sources", "stories", "--sources", "rows.jsonl", "--format", "jsonl")
    assert mine.exit_code == 0, mine.output
    assert mine.stdout == theirs.stdout
    assert json.loads(mine.stdout)["searched"] == {"documents": 2}


@pytest.mark.parametrize("form", ["annotation", "html", "markdown"])
def test_a_draft_and_claims_against_an_archive(held: Path, form: str) -> None:
    (held / "draft.txt").write_text("“We will raise the ferry toll,” Jane Roe said.", encoding="utf-8")
    (held / "claims.jsonl").write_text('{"claim": "The pier is lost", "speaker": "Ann Day"}\n', encoding="utf-8")
    for ask in ("--draft", "draft.txt"), ("--claims", "claims.jsonl"):
        mine = run("verify", *ask, "--archive", "archive.db", "--format", form)
        theirs = run("verify", *ask, "--sources", "stories", "--sources", "rows.jsonl", "--format", form)
        assert mine.exit_code == 0, mine.output
        assert mine.stdout == theirs.stdout


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["archive", "search"], 2, "no words to search for"),
        (["archive", "search", "???"], 2, "no words to search for"),
        (["archive", "search", "x", "--since", "2031-02-30"], 2, "impossible date"),
        (["archive", "stats", "--archive", "rows.jsonl"], 10, "not an archive"),
        (["archive", "stats", "--archive", "postgresql://h:p/x"], 2, "postgresql://user@host/name"),
        (["verify", "w", "--archive", "archive.db", "--sources", "stories"], 2, "two places to look"),
        (["verify", "w", "--archive", "none.db"], 4, "no such archive"),
    ],
)
def test_wrong_calls_say_so_on_one_line(held: Path, words: list[str], code: int, message: str) -> None:
    done = run(*words)
    assert done.exit_code == code, done.output
    assert message in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert done.stdout == ""


def test_parties_that_are_known_bear_their_ids(home: Path) -> None:
    (home / "people.jsonl").write_text('{"id": "people/roe", "name": "Jane Roe", "type": "person"}\n', encoding="utf-8")
    assert run("archive", "add", "stories", "--gazetteer", "people.jsonl").exit_code == 0
    (kept,) = map(json.loads, run("archive", "export").stdout.splitlines())
    assert "people/roe" in {entity["id"] for entity in kept["entities"]}
    assert run("archive", "add", "rows.jsonl", "--gazetteer", "no-such.jsonl").exit_code != 0
