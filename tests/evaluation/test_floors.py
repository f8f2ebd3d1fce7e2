"""Quality is pinned: it may not fall, and neither may the corpus change unnoticed."""

from pathlib import Path

import pytest

from wirefacts.corpora.guide import read_gold
from wirefacts.corpora.manifest import read_manifest
from wirefacts.errors import GoldError
from wirefacts.evaluation.floors import Floors, fallen, reached, read_floors
from wirefacts.loading.pipelines import load, shipped
from wirefacts.metrics.tally import Tally
from wirefacts.resources import resources
from wirefacts.runs.assessment import assess

CORPUS = Path(__file__).parents[2] / "corpora" / "first"
FLOORS = Floors(pipeline="p", corpus="c", digest="0" * 64, floors={"age": 0.9})


@pytest.mark.parametrize("pipeline", shipped())
def test_a_pipeline_that_ships_keeps_its_scores(pipeline: str) -> None:
    floors = read_floors(resources("models") / pipeline / "scores.json")
    tallies = assess(read_gold(CORPUS / "stories"), load(pipeline))
    assert list(fallen(floors, read_manifest(CORPUS).digest, tallies)) == []


@pytest.mark.parametrize(("tally", "floor"), [(Tally(9, 9, 8), 0.888), (Tally(129, 121, 117), 0.936)])
def test_what_is_reached_becomes_the_floor(tally: Tally, floor: float) -> None:
    floors = reached("p", "c", "0" * 64, {"age": tally})
    assert floors.floors == {"age": floor}
    assert list(fallen(floors, "0" * 64, {"age": tally})) == []


def test_a_fall_is_said() -> None:
    assert "under its floor" in next(fallen(FLOORS, "0" * 64, {"age": Tally(10, 10, 8)}))
    assert list(fallen(FLOORS, "0" * 64, {"age": Tally(10, 10, 9)})) == []


def test_another_corpus_is_said() -> None:
    assert "digest" in next(fallen(FLOORS, "1" * 64, {"age": Tally(10, 10, 10)}))


def test_a_file_without_floors_is_an_error(tmp_path: Path) -> None:
    broken = tmp_path / "scores.json"
    broken.write_text('{"pipeline": "p"}')
    with pytest.raises(GoldError, match=r"scores\.json"):
        read_floors(broken)
