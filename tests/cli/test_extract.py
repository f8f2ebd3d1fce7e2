"""The program as people run it: streams, exit codes, one line an error."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from wirefacts.records.extraction import Extraction

STORY = "The mayor of Exampleton, Jane Roe, 61, resigned on Monday. “I am done,” she said.\n"


def run(*words: str | Path, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-c", "from wirefacts.cli.main import main; main()", *map(str, words)]
    return subprocess.run(command, input=stdin, capture_output=True, check=False, env=os.environ | environment)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "roe.txt").write_text(STORY)
    (tmp_path / "bad.txt").write_bytes(b"caf\xe9")
    (tmp_path / "empty.txt").touch()
    (tmp_path / "rows.jsonl").write_text(json.dumps({"id": "r", "text": STORY}) + "\n{nope\n")
    return tmp_path


def test_facts_go_to_stdout_and_errors_to_stderr_a_line_each(folder: Path) -> None:
    done = run("extract", folder, "--published", "2024-11-06")
    found = [Extraction.model_validate_json(line) for line in done.stdout.splitlines()]
    assert [each.document.id for each in found] == ["roe", "r"]
    assert {str(each.document.published) for each in found} == {"2024-11-06"}
    errors = done.stderr.decode().splitlines()
    assert [line.split(": ")[1].split("/")[-1] for line in errors] == ["bad.txt", "empty.txt", "rows.jsonl"]
    assert done.returncode == 3


def test_evidence_is_the_slice_of_the_file(folder: Path) -> None:
    done = run("extract", folder / "roe.txt")
    assert done.returncode == 0
    assert done.stderr == b""
    spans = [span for record in json.loads(done.stdout)["records"] for span in record["evidence"]]
    assert spans
    assert all(STORY[span["start"] : span["end"]] == span["text"] for span in spans)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("gone.txt", None, 4),
        ("binary.txt", b"\x89PNG\r\n\0\0", 5),
        ("latin.txt", b"caf\xe9", 5),
        ("nul.txt", b"a\0b", 5),
        ("surrogate.jsonl", b'{"text": "\\ud83d"}', 5),
        ("empty.txt", b"", 6),
        ("broken.jsonl", b"{", 7),
        ("day.jsonl", b'{"text": "a", "published": "2024-02-31"}', 7),
        ("long.txt", b"word " * 1_048_576, 8),
    ],
)
def test_each_bad_input_has_its_own_code_and_one_line(
    tmp_path: Path, name: str, content: bytes | None, code: int
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    done = run("extract", tmp_path / name)
    assert done.returncode == code
    assert done.stdout == b""
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("wirefacts: ")
    assert name in line


def test_two_failures_of_one_kind_keep_their_code(tmp_path: Path) -> None:
    assert run("extract", tmp_path / "a.txt", tmp_path / "b.txt").returncode == 4


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["extract"], "Missing argument"),
        (["extract", "-", "--format", "xml"], "--format"),
        (["extract", "-", "--published", "2024-02-31"], "impossible date '2024-02-31'"),
        (["extract", "-", "--config", "nope"], "no pipeline named 'nope'"),
        (["extract", "-", "--output", "no/such/folder/x"], "cannot be written"),
        (["extract", "-", "--min-confidence", "2"], "--min-confidence"),
        (["nonsense"], "nonsense"),
    ],
)
def test_wrong_calls_end_with_2(words: list[str], message: str) -> None:
    done = run(*words, stdin=STORY.encode(), COLUMNS="200")
    assert done.returncode == 2
    assert message in done.stderr.decode()
    assert done.stdout == b""


def test_wrong_configuration_leaves_the_output_file_alone(folder: Path) -> None:
    (folder / "facts.json").write_text("kept")
    done = run("extract", folder / "roe.txt", "--config", "nope", "--format", "json", "--output", folder / "facts.json")
    assert done.returncode == 2
    assert (folder / "facts.json").read_text() == "kept"


def test_standard_input_of_both_kinds() -> None:
    text = run("extract", "-", stdin=STORY.encode())
    rows = run("extract", "-", stdin=json.dumps({"id": "r", "text": STORY}).encode())
    one, other = (json.loads(done.stdout) for done in (text, rows))
    assert (one["document"]["id"], other["document"]["id"]) == ("stdin", "r")
    assert [record["id"] for record in one["records"]] == [record["id"] for record in other["records"]]


def test_formats_and_output_file(folder: Path) -> None:
    for form, start in {"json": "[", "html": "<!doctype html>", "table": "roe"}.items():
        done = run("extract", folder / "roe.txt", "--format", form, "-o", folder / "out")
        assert (done.returncode, done.stdout) == (0, b"")
        assert (folder / "out").read_text(encoding="utf-8").startswith(start)


def test_stdout_is_utf_8_in_any_locale() -> None:
    stdin = f"Title: “Café” 😀\nText:\n{STORY}".encode()
    done = run("extract", "-", stdin=stdin, LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert "“Café” 😀" in done.stdout.decode("utf-8")


def test_min_confidence_leaves_out_what_is_less_probable() -> None:
    everything, sure = (
        json.loads(run("extract", "-", "--min-confidence", least, stdin=STORY.encode()).stdout)["records"]
        for least in ("0", "0.96")
    )
    assert sure == [record for record in everything if record["confidence"] >= 0.96]
    assert len(sure) < len(everything)


def test_reader_that_goes_away_ends_the_run_quietly(folder: Path) -> None:
    rows = folder / "many.jsonl"
    rows.write_text("".join(json.dumps({"text": STORY * 20}) + "\n" for _ in range(60)))
    command = f"{sys.executable} -c 'from wirefacts.cli.main import main; main()' extract {rows}; echo $? >&2"
    done = subprocess.run(["bash", "-c", f"({command}) | head -c 10"], capture_output=True, check=False)
    assert done.stderr == b"0\n"


def test_interrupt_ends_with_130(folder: Path) -> None:
    # The story's own process raises what Ctrl-C raises, once the first document is out.
    code = (
        "import wirefacts.sinks.jsonl as j\nfrom wirefacts.cli.main import main\n"
        "def stop(self, extraction): raise KeyboardInterrupt\nj.JsonLines.write = stop\nmain()"
    )
    done = subprocess.run([sys.executable, "-c", code, "extract", folder / "roe.txt"], capture_output=True, check=False)
    assert done.returncode == 130
    assert b"Traceback" not in done.stderr


def test_gazetteer_gives_its_ids_in_every_article(folder: Path) -> None:
    people = folder / "people.txt"
    people.write_text('{"id": "Q7", "name": "Jane Roe", "type": "person"}\n')
    done = run("extract", folder / "roe.txt", folder / "rows.jsonl", "--gazetteer", people)
    for line in done.stdout.splitlines():
        ids = {entity["name"]: entity["id"] for entity in json.loads(line)["entities"]}
        assert ids["Jane Roe"] == "Q7"
    assert len(done.stdout.splitlines()) == 2


def test_gazetteer_that_cannot_be_read_ends_the_run_before_it_starts(folder: Path) -> None:
    people = folder / "people.jsonl"
    people.write_text('{"id": "Q7", "name": "Jane Roe"}\n{"id": "Q8"}\n')
    done = run("extract", folder / "roe.txt", "--gazetteer", people, "-o", folder / "out")
    assert done.returncode == 7
    assert done.stderr.decode() == f'wirefacts: {people}: line 2: "name": field required\n'
    assert not (folder / "out").exists()
    assert run("extract", folder / "roe.txt", "--gazetteer", folder / "none.jsonl").returncode == 4
