"""`wirefacts evaluate --task`: any file of rows is scored, and what was found comes back in its format."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from wirefacts.cli.main import app
from wirefacts.resources import resources

TEXT = (
    "“Nobody asked us,” said Ivo Brandt of the Fisheries Ministry. "
    "Ode Lind told reporters in Norway that the ferry would sail."
)
ROW = {
    "doc_id": "pier",
    "text": TEXT,
    "publisher": "nobody",
    "attributions": [
        {"id": "E1", "type": "direct", "source": [[24, 60]], "cue": [[19, 23]], "content": [[0, 18]]},
        {"id": "E2", "type": "indirect", "source": [], "cue": [], "content": [[96, 120]]},
    ],
    "entities": [[24, 34, "politician"], [89, 95, "country"], [0, 18, "misc"]],
}
DATED = {
    "doc_id": "mine",
    "dct": "2031-03-05",
    "text": "The mine, now closed, is to reopen on Monday. It lay idle for three years.",
    "sentences": [[0, 45]],
    "timex": [
        {"start": 10, "end": 13, "text": "now", "type": "DATE", "value": "PRESENT_REF", "function": "NONE"},
        {"start": 35, "end": 44, "text": "on Monday", "type": "DATE", "value": "2031-03-10", "function": "NONE"},
    ],
}
SMALL = (resources("models") / "en_wire_small" / "weights").is_dir()
CONFIGS = [
    "en_wire_rules",
    pytest.param("en_wire_small", marks=pytest.mark.skipif(not SMALL, reason="the weights are not at hand")),
]


def run(*words: object) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["evaluate", *map(str, words)])
    return result.exit_code, result.output


def written(file: Path, *rows: dict[str, Any]) -> Path:
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return file


@pytest.mark.parametrize("config", CONFIGS)
@pytest.mark.parametrize(("task", "key"), [("attribution", "attributions"), ("names", "entities")])
def test_what_was_found_is_right_by_itself(task: str, key: str, config: str, tmp_path: Path) -> None:
    data = written(
        tmp_path / "rows.jsonl", ROW, {**ROW, "doc_id": "empty", "text": "", "attributions": [], "entities": []}
    )
    found, figures = tmp_path / "found.jsonl", tmp_path / "figures.json"
    code, said = run("--task", task, "--data", data, "--predictions", found, "--config", config)
    assert code == 0, said
    first, second = map(json.loads, found.read_text(encoding="utf-8").splitlines())
    assert {**first, key: ROW[key]} == ROW
    assert first[key]
    assert second[key] == []
    assert run("--task", task, "--data", found, "--config", config, "--json", figures)[0] == 0
    told = json.loads(figures.read_text(encoding="utf-8"))
    assert (told["task"], told["pipeline"], told["rows"]) == (task, config, 2)
    assert {m[k] for m in told["measures"].values() for k in ("precision", "recall", "f1") if k in m} <= {1.0, None}
    assert any(m["recall"] == 1.0 for m in told["measures"].values())


def measured(file: Path) -> dict[str, float | None]:
    return {name: told["f1"] for name, told in json.loads(file.read_text(encoding="utf-8"))["measures"].items()}


def test_times_are_scored_where_their_row_is_marked_in_full(tmp_path: Path) -> None:
    data = written(
        tmp_path / "rows.jsonl", DATED, {**DATED, "doc_id": "blank", "text": " ", "sentences": [], "timex": []}
    )
    found, figures = tmp_path / "found.jsonl", tmp_path / "figures.json"
    code, said = run("--task", "timex", "--data", data, "--predictions", found, "--json", figures)
    assert code == 0, said
    assert measured(figures) == {"relaxed": 1.0, "strict": 0.5, "type": 1.0, "value": 1.0}
    row = json.loads(found.read_text(encoding="utf-8").splitlines()[0])
    assert {**row, "timex": DATED["timex"]} == DATED
    assert [(t["text"], t["type"], t["value"]) for t in row["timex"]] == [
        ("now", "DATE", "PRESENT_REF"),
        ("Monday", "DATE", "2031-03-10"),
        ("three years", "DURATION", "P3Y"),
    ]
    assert run("--task", "timex", "--data", found, "--json", figures)[0] == 0
    assert set(measured(figures).values()) == {1.0}
    whole = written(tmp_path / "whole.jsonl", {k: v for k, v in DATED.items() if k != "sentences"})
    run("--task", "timex", "--data", whole, "--json", figures)
    assert measured(figures)["relaxed"] == pytest.approx(0.8)


def test_types_that_are_not_to_be_relied_on_are_not_scored(tmp_path: Path) -> None:
    data = written(tmp_path / "rows.jsonl", {**DATED, "corpus": "wikiwars", "dct": None})
    figures = tmp_path / "figures.json"
    assert run("--task", "timex", "--data", data, "--json", figures)[0] == 0
    assert measured(figures)["type"] is None


def test_predictions_are_in_the_file_s_own_words(tmp_path: Path) -> None:
    found = tmp_path / "found.jsonl"
    run("--task", "names", "--data", written(tmp_path / "rows.jsonl", ROW), "--predictions", found)
    labels = {label for _, _, label in json.loads(found.read_text(encoding="utf-8"))["entities"]}
    assert labels == {"politician", "organization", "country"}
    run("--task", "attribution", "--data", tmp_path / "rows.jsonl", "--predictions", found)
    direct = json.loads(found.read_text(encoding="utf-8"))["attributions"][0]
    assert direct == {"id": "E1", "type": "direct", "source": [[24, 60]], "cue": [[19, 23]], "content": [[0, 18]]}


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ([], 2, "give a GOLD_DIR, or --task"),
        (["--task", "names"], 2, "--task goes with --data FILE.jsonl"),
        (["--data", "rows.jsonl"], 2, "--task goes with --data FILE.jsonl"),
        (["--task", "names", "--data", "rows.jsonl", "--split", "dev"], 2, "rows have no --split"),
        (["corpora/first", "--task", "names", "--data", "rows.jsonl"], 2, "--task goes with --data FILE.jsonl"),
        (["corpora/first", "--task", "names"], 2, "a corpus is scored as --task coreference"),
        (["corpora/first", "--task", "coreference", "--predictions", "out.jsonl"], 2, "without --predictions"),
        (["corpora/first", "--task", "coreference"], 9, "corpora/first/manifest.toml: cannot be read"),
        (
            ["--task", "coreference", "--data", "broken.jsonl"],
            9,
            "broken.jsonl:1: clusters[0][0]: [0, 999) is no stretch",
        ),
        (["--task", "gap", "--data", "rows.jsonl"], 9, "rows.jsonl:1: a: is missing"),
        (["--task", "names", "--data", "rows.jsonl", "--predictions", "./rows.jsonl"], 2, "is the gold itself"),
        (["--task", "names", "--data", "rows.jsonl", "--config", "none"], 2, "no pipeline named 'none'"),
        (["--task", "names", "--data", "none.jsonl"], 4, "none.jsonl: no such file"),
        (["--task", "names", "--data", "broken.jsonl"], 9, "broken.jsonl:1: entities[0]: [0, 999) is no stretch"),
        (["--task", "timex", "--data", "rows.jsonl"], 9, "rows.jsonl:1: timex: is missing"),
        (["--task", "attribution", "--data", "broken.jsonl"], 9, "broken.jsonl:1: attributions[0].content: is empty"),
    ],
)
def test_what_is_refused(
    words: list[str], code: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    empty = {"type": "direct", "source": [], "cue": [], "content": []}
    written(tmp_path / "rows.jsonl", ROW)
    written(
        tmp_path / "broken.jsonl",
        {**ROW, "entities": [[0, 999, "PER"]], "attributions": [empty], "clusters": [[[0, 999]]]},
    )
    assert run(*words)[0] == code
    assert said in run(*words)[1]
