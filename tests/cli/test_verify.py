"""`wirefacts verify` as people run it."""

import json
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from wirefacts.cli.main import app
from wirefacts.verify.verdicts import Verdict

STORY = (
    "EXAMPLETON — “We will not raise the ferry toll,” Mayor Jane Roe said on Monday. “We may look at the parking fees.”\n\n"
    "Councillor Tom Bell was angry. “If the fees rise, I will vote against the budget,” Bell said.\n"
)
DRAFT = (
    "“We will raise the ferry toll,” Mayor Jane Roe said. “We may look at the parking fees,” she added.\n\n"
    "“I will vote against the budget,” Tom Bell said.\n"
)


def run(*words: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(app, ["verify", *map(str, words)], input=stdin)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "story.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    rows = [
        {"id": "a", "claim": "We will not raise the ferry toll", "speaker": "Jane Roe"},
        {"id": "b", "claim": "We will … raise the ferry toll", "speaker": "Bell", "date": None},
    ]
    (tmp_path / "claims.jsonl").write_text("\n".join(json.dumps(row) for row in rows) + "\n", encoding="utf-8")
    return tmp_path


def test_words_on_the_command_line(folder: Path) -> None:
    done = run("We will raise the ferry toll", "--sources", folder / "sources", "--speaker", "Roe", "--format", "json")
    assert done.exit_code == 0, done.output
    (row,) = json.loads(done.stdout)
    verdict = Verdict.model_validate(row)
    assert (verdict.wording, verdict.flags, verdict.allowed) == ("altered_critical", ("speaker_right",), False)
    assert verdict.matches[0].document == "story"


def test_claims_give_one_verdict_a_line_in_order(folder: Path) -> None:
    done = run("--claims", folder / "claims.jsonl", "--sources", folder / "sources" / "story.txt", "--format", "jsonl")
    assert done.exit_code == 0, done.output
    found = [Verdict.model_validate_json(line) for line in done.stdout.splitlines()]
    assert [(v.id, v.wording) for v in found] == [("a", "verbatim"), ("b", "altered_critical")]
    assert [v.flags for v in found] == [("speaker_right",), ("speaker_wrong",)]


def test_several_sources_behind_one_option_and_claims_on_stdin(folder: Path) -> None:
    (folder / "more.txt").write_text("“The toll is fair,” Ann Day said.", encoding="utf-8")
    stdin = b'{"id": "x", "claim": "The toll is fair", "speaker": "Ann Day"}\n{oops\n'
    words = ("--claims", "-", "--sources", folder / "sources", folder / "more.txt", "--format", "jsonl")
    done = run(*words, stdin=stdin)
    assert done.exit_code == 7
    assert json.loads(done.stdout)["wording"] == "verbatim"
    (said,) = done.stderr.splitlines()
    assert said.startswith("wirefacts: standard input: line 2: not JSON: ")


@pytest.mark.parametrize("form", ["text", "markdown", "html", "jsonl"])
def test_a_draft_is_checked_in_its_order(folder: Path, form: str) -> None:
    done = run("--draft", folder / "draft.txt", "--sources", folder / "sources", "--format", form)
    assert done.exit_code == 0, done.output
    said = done.stdout
    assert said.index("altered_critical" if form != "markdown" else "altered where") < said.index("parking fees")
    assert "context_cut" in said or "words right outside turn the sense" in said


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["words"], 2, "no sources"),
        (["--sources", "x.txt"], 2, "no words"),
        (["--claims", "a", "--draft", "b", "--sources", "c"], 2, "two ways"),
        (["--draft", "b", "--speaker", "Roe", "--sources", "c"], 2, "--speaker"),
        (["--claims", "-", "--sources", "-"], 2, "read once"),
        (["w", "--sources", "gone.txt"], 6, "no source could be read"),
        (["w", "--sources", "s", "--date", "2031-02-30"], 2, "impossible date"),
        (["w", "--sources", "s", "--house", "tabloid"], 2, "tabloid"),
    ],
)
def test_wrong_calls_say_so_on_one_line(words: list[str], code: int, message: str) -> None:
    done = run(*words)
    assert done.exit_code == code
    assert message in done.stderr
    assert done.stdout == ""


def test_a_missing_claims_file(folder: Path) -> None:
    done = run("--claims", folder / "none.jsonl", "--sources", folder / "sources")
    assert done.exit_code == 4
