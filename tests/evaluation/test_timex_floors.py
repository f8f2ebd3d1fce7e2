"""Scores on other people's expressions of time are pinned: they may not fall where the corpora are at hand."""

import hashlib
import json
import os
from pathlib import Path

import pytest

from wirefacts.evaluation.floors import Floors, fallen
from wirefacts.evaluation.marked.tasks import TIMEX, read_rows, total
from wirefacts.evaluation.marked.timexes import row_of
from wirefacts.loading.pipelines import load
from wirefacts.resources import resources
from wirefacts.runs.marking import timexes

DATA = Path(os.environ.get("WIREFACTS_DATA", Path(__file__).parents[3] / "shared" / "data"))
PINNED = [
    Floors.model_validate(each)
    for each in json.loads((resources("models") / "en_wire_rules" / "timex.json").read_bytes())
]
BARS = {"meantime": {"relaxed": 0.9, "value": 0.85}, "wikiwars": {"relaxed": 0.92, "value": 0.82}}


@pytest.mark.parametrize("floors", PINNED, ids=lambda floors: floors.corpus)
def test_scores_on_outside_corpora_do_not_fall(floors: Floors) -> None:
    file = DATA / floors.corpus / f"{floors.corpus}.jsonl"
    if not file.is_file():
        pytest.skip(
            f"the corpus '{floors.corpus}' is not at hand (WIREFACTS_DATA, else shared/data beside this checkout)"
        )
    rows = read_rows(TIMEX, file)
    found = timexes(
        load(floors.pipeline, calibrated=False), ((r.text, r.dct) for r in (row_of(raw) for raw, _ in rows))
    )
    pairs = zip(rows, found, strict=True)
    tallies = total(TIMEX, ((raw.text, gold, TIMEX.judged(raw, gold, marked)) for (raw, gold), marked in pairs))
    assert list(fallen(floors, hashlib.sha256(file.read_bytes()).hexdigest(), tallies)) == []


@pytest.mark.parametrize("floors", PINNED, ids=lambda floors: floors.corpus)
def test_the_floors_are_not_under_what_the_project_promised(floors: Floors) -> None:
    assert all(floors.floors[measure] >= bar for measure, bar in BARS[floors.corpus].items())
