"""What the newcomer's pages say is so: commands run, snippets run, examples stand in the demo story."""

import contextlib
import io
import json
import re
import shlex
import shutil
from pathlib import Path
from typing import get_args

import pytest
from typer.testing import CliRunner

from wirefacts.cli.main import app
from wirefacts.corpora.markup.parsing import read_story
from wirefacts.records.kinds import RECORD
from wirefacts.records.parts import Span
from wirefacts.verify.verdicts import Flag, Wording

REPOSITORY = Path(__file__).parents[2]
INDEX = (REPOSITORY / "docs" / "index.md").read_text(encoding="utf-8")
CORRECTING = (REPOSITORY / "docs" / "correcting.md").read_text(encoding="utf-8")
ATTRIBUTION = (REPOSITORY / "docs" / "attribution.md").read_text(encoding="utf-8")
COREFERENCE = (REPOSITORY / "docs" / "coreference.md").read_text(encoding="utf-8")
DATES = (REPOSITORY / "docs" / "dates.md").read_text(encoding="utf-8")
CORPUS = (REPOSITORY / "docs" / "corpus.md").read_text(encoding="utf-8")
VERIFY = (REPOSITORY / "docs" / "verify.md").read_text(encoding="utf-8")
READING = (REPOSITORY / "docs" / "reading.md").read_text(encoding="utf-8")
ARCHIVE = (REPOSITORY / "docs" / "archive.md").read_text(encoding="utf-8")
RECORDS = (REPOSITORY / "docs" / "records.md").read_text(encoding="utf-8")
STORY = (REPOSITORY / "corpora" / "first" / "stories" / "harbor-vote.txt").read_text(encoding="utf-8")


def blocks(page: str, language: str) -> list[str]:
    """The fenced blocks of a page in one language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)


COMMANDS = [line for block in blocks(INDEX, "sh") for line in block.splitlines()]
READ = [line for block in blocks(READING, "sh") for line in block.splitlines()]
SCORING = [line for block in blocks(ATTRIBUTION, "sh") for line in block.splitlines()]


@pytest.mark.parametrize("command", [line for line in COMMANDS + SCORING if line.startswith("make ")])
def test_a_target_exists(command: str) -> None:
    target, *settings = shlex.split(command)[1:]
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    assert re.search(rf"(?m)^{target}:", makefile)
    for setting in settings:
        name, value = setting.split("=")
        assert re.search(rf"(?m)^{name} \?=", makefile)
        assert "/" not in value or (REPOSITORY / value).is_file()


@pytest.mark.parametrize("command", [line for line in COMMANDS + READ if line.startswith("wirefacts ")])
def test_a_command_runs(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(REPOSITORY / "corpora" / "first", tmp_path / "corpora" / "first")
    monkeypatch.chdir(tmp_path)
    words = shlex.split(command)[1:]
    result = CliRunner().invoke(app, words)
    assert result.exit_code == 0, result.output
    assert (tmp_path / words[words.index("--output") + 1]).stat().st_size if "--output" in words else result.stdout


def test_the_commands_for_correcting_run_one_after_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(REPOSITORY / "corpora" / "newswire", tmp_path / "corpora" / "newswire")
    monkeypatch.chdir(tmp_path)
    for command in (line for block in blocks(CORRECTING, "sh") for line in block.splitlines()):
        result = CliRunner().invoke(app, shlex.split(command)[1:])
        assert result.exit_code == 0, result.output
    for file in (tmp_path / "back").iterdir():
        assert read_story(file) == read_story(REPOSITORY / "corpora" / "newswire" / "stories" / file.name)


def test_the_commands_for_scoring_run_on_the_row_of_their_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (row,) = map(json.loads, blocks(ATTRIBUTION, "json"))
    Path("rows.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    for command in (line for line in SCORING if line.startswith("wirefacts ")):
        result = CliRunner().invoke(app, shlex.split(command)[1:])
        assert result.exit_code == 0, result.output
    assert {file.name for file in tmp_path.iterdir()} == {"rows.jsonl", "said.jsonl", "named.jsonl", "named.json"}
    assert "linked 0.8                     2       2       2   1.000   1.000   1.000" in result.stdout


def test_the_commands_for_who_is_who_run_on_the_row_of_their_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(REPOSITORY / "corpora" / "newswire", tmp_path / "corpora" / "newswire")
    monkeypatch.chdir(tmp_path)
    (row,) = map(json.loads, blocks(COREFERENCE, "json"))
    Path("rows.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    Path("people.jsonl").write_text(blocks(COREFERENCE, "jsonl")[0], encoding="utf-8")
    said = {}
    for command in (line for block in blocks(COREFERENCE, "sh") for line in block.splitlines()):
        result = CliRunner().invoke(app, shlex.split(command)[1:])
        assert result.exit_code == 0, result.output
        said[command] = result.stdout
    table = {
        line[:24].strip(): line.split()
        for line in said["wirefacts evaluate --task coreference --data found.jsonl"].splitlines()
    }
    assert table["all"][1:8] == ["1.000"] * 7
    (meant,) = map(json.loads, Path("meant.jsonl").read_text(encoding="utf-8").splitlines())
    assert (meant["a_coref"], meant["b_coref"]) == (True, False)
    known = json.loads(Path("known.jsonl").read_text(encoding="utf-8"))
    assert {"harbor-board", "Q0001", "Q0002"} <= {entity["id"] for entity in known["entities"]}


def test_the_command_for_times_runs_on_the_row_of_its_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("times.jsonl").write_text(json.dumps(json.loads(blocks(DATES, "json")[0])) + "\n", encoding="utf-8")
    (command,) = (line for block in blocks(DATES, "sh") for line in block.splitlines())
    result = CliRunner().invoke(app, shlex.split(command)[1:])
    assert result.exit_code == 0, result.output
    assert "value                          4       4       4   1.000   1.000   1.000" in result.stdout
    assert {file.name for file in tmp_path.iterdir()} == {"times.jsonl", "timed.jsonl", "times.json"}


@pytest.mark.parametrize("command", [line for block in blocks(CORPUS, "sh") for line in block.splitlines()])
def test_a_command_for_corpora_runs(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(REPOSITORY)
    result = CliRunner().invoke(app, shlex.split(command)[1:])
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize("snippet", blocks(INDEX, "python") + blocks(READING, "python"))
def test_a_snippet_prints_something(snippet: str) -> None:
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(compile(snippet, "docs", "exec"), {})  # noqa: S102
    assert "We will rebuild the pier" in printed.getvalue()


def test_the_commands_for_checking_quotations_run_and_print_what_their_page_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    hearing, printed = blocks(VERIFY, "text")
    Path("hearing.txt").write_text(hearing, encoding="utf-8")
    Path("draft.txt").write_text("“We may look at the parking fees,” Ada Quill said.\n", encoding="utf-8")
    Path("claims.jsonl").write_text('{"claim": "We will not raise the ferry toll"}\n', encoding="utf-8")
    said = []
    for command in (line for block in blocks(VERIFY, "sh") for line in block.splitlines()):
        result = CliRunner().invoke(app, shlex.split(command)[1:])
        assert result.exit_code == 0, result.output
        said.append(result.stdout)
    assert said[0].strip() == printed.strip()
    assert json.loads(said[1])["wording"] == "verbatim"
    assert "altered_critical" in Path("report.html").read_text(encoding="utf-8")


def test_the_commands_for_an_archive_run_and_print_what_their_page_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("WIREFACTS_ARCHIVE", raising=False)
    hearing, printed = blocks(ARCHIVE, "text")
    Path("hearing.txt").write_text(hearing, encoding="utf-8")
    Path("rows.jsonl").write_text(blocks(ARCHIVE, "json")[0], encoding="utf-8")
    said = []
    for command in (line for block in blocks(ARCHIVE, "sh") for line in block.splitlines()):
        result = CliRunner().invoke(app, shlex.split(command)[1:])
        assert result.exit_code == 0, result.output
        said.append(result.stdout)
    assert said[-1].strip() == printed.strip()
    assert json.loads(said[2])["speaker"] == "Ada Quill"
    (snippet,) = blocks(ARCHIVE, "python")
    with contextlib.redirect_stdout(io.StringIO()) as shown:
        exec(compile(snippet, "docs/archive.md", "exec"), {})  # noqa: S102
    assert shown.getvalue().splitlines() == ["2031-04-07 Ada Quill We will not raise the ferry toll,", "2", "verbatim"]


def test_every_code_of_a_verdict_is_on_its_page() -> None:
    codes = {*get_args(Wording), *get_args(Flag)}
    assert codes <= set(re.findall(r"`(\w+)`", VERIFY))


def test_every_kind_of_record_has_its_example() -> None:
    records = [RECORD.validate_json(block) for block in blocks(RECORDS, "json")]
    headings = re.findall(r"^## ([a-z_]+)$", RECORDS, re.MULTILINE)
    assert [record.type for record in records] == headings
    assert len(set(headings)) == 9


def test_the_examples_stand_in_the_demo_story() -> None:
    for record in (RECORD.validate_json(block) for block in blocks(RECORDS, "json")):
        spans = [*record.evidence, *(v for _, v in record if isinstance(v, Span)), *getattr(record, "content", ())]
        assert all(STORY[span.start : span.end] == span.text for span in spans)
        if record.when:
            assert STORY[record.when.start : record.when.end] == record.when.text


@pytest.mark.parametrize("page", sorted((REPOSITORY / "docs").glob("*.md")), ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists()


def test_the_figures_of_who_is_who_are_those_that_are_pinned() -> None:
    file = REPOSITORY / "models" / "en_wire_rules" / "coreference.json"
    pinned = {name: told["measures"] for name, told in json.loads(file.read_text(encoding="utf-8")).items()}
    wanted = {
        "GAP validation, F1": pinned["gap"]["overall"]["f1"],
        "GAP, feminine / masculine": pinned["gap"]["feminine / masculine"],
        "GUM dev, CoNLL, all genres": pinned["gum"]["all"]["conll"],
        "GUM dev, CoNLL, news": pinned["gum"]["news"]["conll"],
        "GUM dev, CoNLL, interview": pinned["gum"]["interview"]["conll"],
        "MEANTIME, B³, every mention": pinned["meantime"]["all"]["B³"]["f1"],
        "MEANTIME, B³ shared": pinned["meantime"]["all"]["B³ shared"]["f1"],
        "newswire dev, CoNLL, all clusters": pinned["newswire"]["all clusters"]["conll"],
        "newswire dev, CoNLL, of two mentions or more": pinned["newswire"]["of two mentions or more"]["conll"],
        "newswire dev, speaker by name": pinned["newswire"]["speakers"]["name"]["share"],
        "newswire dev, speaker by description": pinned["newswire"]["speakers"]["description"]["share"],
        "newswire dev, speaker by pronoun": pinned["newswire"]["speakers"]["pronoun"]["share"],
    }
    told = dict(re.findall(r"^\| ([^|]+) \| ([\d.]+)", COREFERENCE, re.MULTILINE))
    assert told == {name: f"{share:.3f}" for name, share in wanted.items()}
