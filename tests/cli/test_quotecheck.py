"""`wirefacts quotecheck`: from claims to a picture, and one-line errors."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from wirefacts.cli.main import app
from wirefacts.stories.document import Document
from wirefacts.wire.inbox import Inbox

CORPUS = str(Path(__file__).parents[2] / "corpora" / "quotecheck")


@pytest.mark.parametrize("command", ["check", "pin", "report", "export", "agree", "score", "baselines"])
def test_each_command_shows_an_example(command: str) -> None:
    done = CliRunner().invoke(app, ["quotecheck", command, "--help"])
    assert f"wirefacts quotecheck {command}" in done.stdout.split("Example", 1)[1]


def test_the_corpus_checks_and_is_counted() -> None:
    assert CliRunner().invoke(app, ["quotecheck", "check", CORPUS]).stdout == ""
    table = CliRunner().invoke(app, ["quotecheck", "report", CORPUS]).stdout
    assert table.splitlines()[1].startswith("dossiers")


def test_a_second_annotator_gets_a_lot_and_is_compared(tmp_path: Path) -> None:
    lot = [CliRunner().invoke(app, ["quotecheck", "export", CORPUS, "--lot", "5"]).stdout for _ in range(2)]
    assert lot[0] == lot[1]
    labels = tmp_path / "labels.jsonl"
    rows = ({"id": json.loads(line)["id"], "wording": "ambiguous"} for line in lot[0].splitlines())
    labels.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    wanted = ["--corpus", CORPUS, "--json", str(tmp_path / "f.json")]
    done = CliRunner().invoke(app, ["quotecheck", "agree", str(labels), *wanted])
    assert done.stdout.startswith("5 claims\n")
    assert json.loads((tmp_path / "f.json").read_text(encoding="utf-8"))["claims"] == 5


def test_sources_are_exported_as_the_inbox_reads_them(tmp_path: Path) -> None:
    exported = CliRunner().invoke(app, ["quotecheck", "export", CORPUS, "--sources", "--split", "train"]).stdout
    rows = [json.loads(line) for line in exported.splitlines()]
    assert {row["pubstatus"] for row in rows} == {"usable", "canceled"}
    file = tmp_path / "sources.jsonl"
    file.write_text(exported, encoding="utf-8")
    read = list(Inbox().read([str(file)]))
    assert all(isinstance(document, Document) for document in read)
    keys = ("id", "text", "headline", "speaker", "translated_from", "checked")
    assert [[getattr(document, key) for key in keys] for document in read] == [
        [row[key] for key in keys] for row in rows
    ]


def test_verdicts_are_scored_and_drawn(tmp_path: Path) -> None:
    exported = CliRunner().invoke(app, ["quotecheck", "export", CORPUS, "--split", "dev"]).stdout
    claims = [json.loads(line) for line in exported.splitlines()]
    assert all("gold" not in claim for claim in claims)
    verdicts = tmp_path / "verdicts.jsonl"
    rows = ({"id": claim["id"], "wording": "verbatim", "flags": []} for claim in claims)
    verdicts.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    asked = ["quotecheck", "score", CORPUS, "--split", "dev", "--verdicts", str(verdicts)]
    wanted = ["--json", str(tmp_path / "f.json"), "--picture", str(tmp_path / "p.svg"), "--misses"]
    done = CliRunner().invoke(app, [*asked, *wanted])
    assert done.exit_code == 0, done.output
    figures = json.loads((tmp_path / "f.json").read_text(encoding="utf-8"))
    assert figures["critical_passed"]["share"] == 1.0
    assert figures["verbatim_refused"]["share"] == 0.0
    assert (tmp_path / "p.svg").read_text(encoding="utf-8").startswith("<svg")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["score", CORPUS], 2),
        (["export", CORPUS, "--sources", "--lot", "5"], 2),
        (["score", CORPUS, "--system", "oracle"], 2),
        (["score", CORPUS, "--verdicts", "/no/such/file.jsonl"], 4),
        (["report", "/no/such/corpus"], 9),
        (["check", CORPUS, "--dossier", "no-such-dossier"], 9),
    ],
)
def test_errors_have_their_codes(words: list[str], code: int) -> None:
    assert CliRunner().invoke(app, ["quotecheck", *words]).exit_code == code
