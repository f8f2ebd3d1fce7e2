"""What is refused: other files than the manifest's, broken rows, and training on what may not train."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from wirefacts.corpora.outside.manifest import known_outside, read_outside
from wirefacts.corpora.outside.reading import read, read_as
from wirefacts.corpora.outside.rows import ClustersRow, NamesRow, Row
from wirefacts.corpora.outside.surveying import examine_outside, examined
from wirefacts.errors import GoldError, MissingInput, UsageError

Made = Callable[..., Iterator[Row]]
Shelf = Callable[..., Path]
GOOD = {"doc_id": "one", "text": "Ode left.", "entities": [[0, 3, "PER"]]}


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"entities": [[0, 10, "PER"]]}, r"entities\[0\]: \[0, 10\) is no stretch of the text, which has 9 characters"),
        ({"entities": [[3, 3, "PER"]]}, r"\[3, 3\) is no stretch"),
        ({"entities": [[-1, 3, "PER"]]}, r"\[-1, 3\) is no stretch"),
        ({"entities": [["0", 3, "PER"]]}, "is no stretch"),
        ({"entities": [[0]]}, r"is no \[start, end\]"),
        ({"entities": [[0, 3]]}, "has no label"),
        ({"entities": None}, "entities: is NoneType, not list"),
        ({"text": 7}, "text: is int, not str"),
    ],
)
def test_a_broken_row_is_named(make: Made, fields: dict[str, Any], said: str) -> None:
    rows = make("crossner", "names", [GOOD, {**GOOD, **fields}])
    assert isinstance(next(rows), NamesRow)
    with pytest.raises(GoldError, match=rf"crossner/rows\.jsonl:2: .*{said}"):
        next(rows)


def test_words_that_do_not_stand_there_and_unknown_ends(make: Made) -> None:
    entity = {"id": "a", "start": 0, "end": 3, "text": "Ivo", "label": "ENT"}
    row = {**GOOD, "entities": [entity], "relations": []}
    with pytest.raises(GoldError, match=r"entities\[0\]: \[0, 3\) holds 'Ode', not 'Ivo'"):
        next(make("crossre", "relations", [row]))
    row = {**GOOD, "entities": [{**entity, "text": "Ode"}], "relations": [{"head": "a", "tail": "b", "label": "x"}]}
    with pytest.raises(GoldError, match=r"relations\[0\]: no entity 'b'"):
        next(make("crossre", "relations", [row]))
    with pytest.raises(GoldError, match=r"dct: .*month"):
        next(make("wikiwars", "timexes", [{**GOOD, "dct": "2024-13-01", "timex": []}]))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"doc_id"\n', "rows.jsonl:1: not JSON"),
        (b"[1]\n", "rows.jsonl:1: is no object"),
        (b"[" * 60_000, "nested too deep"),
        (b"\xff\n", "not UTF-8"),
    ],
)
def test_lines_that_are_no_rows(shelf: Shelf, content: bytes, said: str) -> None:
    folder = shelf("crossner", ["names"], content)
    with pytest.raises(GoldError, match=said):
        next(read("crossner", "all", folder / "data", manifests=folder / "manifests"))


def test_another_file_than_the_manifests(make: Made, tmp_path: Path) -> None:
    rows = make("crossner", "names", [GOOD])
    file = tmp_path / "data" / "crossner" / "rows.jsonl"
    file.write_bytes(file.read_bytes() + b"\n")
    with pytest.raises(GoldError, match=r"rows\.jsonl: digest [0-9a-f]{64} is not the manifest's"):
        next(rows)
    file.unlink()
    with pytest.raises(MissingInput, match="WIREFACTS_DATA"):
        next(read("crossner", "all", tmp_path / "data", manifests=tmp_path / "manifests"))


def test_only_what_may_train_trains(make: Made) -> None:
    with pytest.raises(UsageError, match="measuring alone"):
        next(make("crossner", "names", [GOOD], for_training=True))
    rows = [{**GOOD, "split": "train"}, {**GOOD, "split": "dev"}]
    with pytest.raises(UsageError, match="split 'dev' may not train"):
        next(make("crossner", "names", rows, "dev", trains=["train"], for_training=True))
    assert len(list(make("crossner", "names", rows, "train", trains=["train"], for_training=True))) == 1


def test_rows_that_are_withheld_are_not_trained_on(make: Made) -> None:
    rows = [{"doc_id": f"nc-{nc}", "text": "Ode.", "clusters": [], "nc": nc} for nc in (True, False)]
    more = {"trains": ["all"], "more": 'withheld = "nc"\n'}
    assert len(list(make("gum", "clusters", rows, **more))) == 2
    kept = [row for row in make("gum", "clusters", rows, for_training=True, **more) if isinstance(row, ClustersRow)]
    assert [row.doc_id for row in kept] == ["nc-False"]
    with pytest.raises(GoldError, match="nc: is missing"):
        next(make("gum", "clusters", [GOOD], for_training=True, **more))


def test_names_that_are_not_known(make: Made, tmp_path: Path) -> None:
    list(make("crossner", "names", [GOOD]))
    places = {"data": tmp_path / "data", "manifests": tmp_path / "manifests"}
    with pytest.raises(UsageError, match="those with a manifest: crossner"):
        next(read("crossword", "all", **places))
    with pytest.raises(UsageError, match="no split 'dev'; it has all"):
        next(read("crossner", "dev", **places))
    with pytest.raises(UsageError, match="holds no ClustersRow, but names"):
        next(read_as(ClustersRow, "crossner", "all", **places))


def test_a_manifest_that_does_not_hold(make: Made, tmp_path: Path) -> None:
    list(make("crossner", "names", [GOOD]))
    file = tmp_path / "manifests" / "crossner.toml"
    text = file.read_text(encoding="utf-8")
    for old, new, said in (
        ("trains = []", 'trains = ["dev"]', "trains: no split 'dev'"),
        ('title = "Invented"', "", "title: Field required"),
        ("rows.jsonl", "../rows.jsonl", r"files\[0\]\.path"),
        ('name = "crossner"', 'name = "other"', "the file is named"),
        ("files = [", "files = ", "not TOML"),
    ):
        file.write_text(text.replace(old, new), encoding="utf-8")
        with pytest.raises(GoldError, match=said):
            read_outside("crossner", tmp_path / "manifests")


def test_a_survey_reads_on_after_a_fault(make: Made, shelf: Shelf, tmp_path: Path) -> None:
    list(make("crossner", "names", [GOOD]))
    make("wikigold", "names", [{**GOOD, "entities": [[0, 99, "PER"]]}])
    shelf("worldwide", ["names"], json.dumps(GOOD).encode(), rows={"all": 2})
    found = dict(enumerate(examine_outside(tmp_path / "data", tmp_path / "manifests")))
    assert [held for held, _ in found.values()] == [True, False, False]
    assert found[0][1] == "crossner  all  names  1 read"
    assert "wikigold/rows.jsonl:1" in found[1][1]
    assert "has 1 rows, not the manifest's 2" in found[2][1]
    (tmp_path / "data" / "crossner" / "rows.jsonl").unlink()
    assert next(examine_outside(tmp_path / "data", tmp_path / "manifests")) == (True, "crossner  absent")
    with pytest.raises(MissingInput):
        next(examine_outside(tmp_path / "nowhere", tmp_path / "manifests"))
    corpus = known_outside(tmp_path / "manifests")[0]
    assert [held for held, _ in examined(corpus, tmp_path / "data")] == [False]


def test_rows_keep_their_order(shelf: Shelf) -> None:
    rows = [{**GOOD, "doc_id": str(number)} for number in range(3)]
    folder = shelf("crossner", ["names"], "\n".join(map(json.dumps, rows)).encode(), rows={"all": 3})
    found = list(read_as(NamesRow, "crossner", "all", folder / "data", manifests=folder / "manifests"))
    assert [row.doc_id for row in found] == ["0", "1", "2"]
