"""Scores by split: measured, pinned, drawn. The picture of the docs is the one that the pinned scores make."""

from pathlib import Path

import pytest
from spacy.language import Language
from typer.testing import CliRunner

from wirefacts.cli.main import app
from wirefacts.drawing.chart import chart
from wirefacts.errors import GoldError
from wirefacts.evaluation.scores import MACRO, Scores, charted, read_scores, scored, written
from wirefacts.loading.pipelines import TAGGING
from wirefacts.metrics.tally import Tally
from wirefacts.resources import resources
from wirefacts.runs.assessment import assess_splits

REPOSITORY = Path(__file__).parents[2]
FIRST = REPOSITORY / "corpora" / "first"
SCORES = Scores(
    pipeline="p",
    corpus="c",
    digest="0" * 64,
    splits={
        "dev": scored(3, {"quote content": Tally(4, 4, 4), "age": Tally(3, 3, 2), "vote count": Tally()}),
        "test": scored(2, {"quote content": Tally(4, 4, 1), "age": Tally(2, 2, 2), "vote count": Tally(1, 0, 0)}),
    },
)


def test_scores_survive_their_file(tmp_path: Path) -> None:
    file = tmp_path / "newswire.json"
    file.write_text(written(SCORES), encoding="utf-8")
    assert read_scores(file) == SCORES
    assert SCORES.splits["dev"].macro_f1 == SCORES.splits["dev"].sections["age"].f1 == 0.667
    file.write_text("{}", encoding="utf-8")
    with pytest.raises(GoldError, match="no scores"):
        read_scores(file)


def test_the_chart_has_a_row_for_each_section_and_the_mean() -> None:
    drawn = charted(SCORES)
    assert [(row.name, row.values, row.apart) for row in drawn.rows] == [
        ("quote content", (1.0, 0.25), False),
        ("age", (0.667, 1.0), False),
        ("vote count", (None, 0.0), False),
        (MACRO, (0.667, 0.5), True),
    ]
    assert drawn.note == "Corpus c (00000000): 3 dev stories, 2 test stories"


def test_the_picture_is_that_of_the_pinned_scores() -> None:
    scores = read_scores(resources("models") / TAGGING / "newswire.json")
    assert (REPOSITORY / "docs" / "scores.svg").read_text(encoding="utf-8") == chart(charted(scores))


def test_dev_and_test_are_scored_apart(nlp: Language, tmp_path: Path) -> None:
    found = assess_splits(FIRST, "en_wire_rules", nlp)
    assert {split: each.stories for split, each in found.splits.items()} == {"dev": 6, "test": 4}
    picture, pinned = tmp_path / "scores.svg", tmp_path / "scores.json"
    words = ["evaluate", str(FIRST), "--by-split", str(pinned), "--picture", str(picture)]
    result = CliRunner().invoke(app, words)
    assert result.exit_code == 0, result.output
    assert result.output.splitlines()[0].split() == ["section", "dev", "test"]
    assert read_scores(pinned) == found
    assert picture.read_text(encoding="utf-8") == chart(charted(found))
    assert CliRunner().invoke(app, [*words, "--split", "dev"]).exit_code == 2
    assert CliRunner().invoke(app, ["evaluate", str(tmp_path), "--picture", str(picture)]).exit_code == 9
