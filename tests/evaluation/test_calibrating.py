"""Confidences learned from gold: each story's from the others, written, read, applied, and drawn as pinned."""

from pathlib import Path

import pytest
from spacy.language import Language
from typer.testing import CliRunner

from wirefacts.assembly.calibration import META, Calibration, Curve, calibration_of, group
from wirefacts.cli.main import app
from wirefacts.drawing.curve import curve
from wirefacts.drawing.reliability import reliability
from wirefacts.errors import GoldError, UsageError
from wirefacts.evaluation.calibrating import JUDGED_BY, Claim, cross_fitted, fitted
from wirefacts.evaluation.confidence import read_confidences, written
from wirefacts.evaluation.confidence_pictures import coverage, diagram
from wirefacts.loading.pipelines import DEFAULT, TAGGING, calibration_file, load
from wirefacts.records.kinds import Age, Quote
from wirefacts.records.parts import Party, Span
from wirefacts.resources import resources

REPOSITORY = Path(__file__).parents[2]
FIRST = REPOSITORY / "corpora" / "first"
SPAN, ADA = Span(start=0, end=1, text="A"), Party(entity=None, name="Ada")


def age(confidence: float) -> Age:
    return Age(id="r", evidence=(SPAN,), confidence=confidence, person=ADA, years=61)


def claims(right: int, wrong: int, confidence: float = 0.9) -> list[Claim]:
    return [Claim(f"s{n}", "age", confidence, n < right) for n in range(right + wrong)]


def test_a_curve_leans_on_what_the_records_say_of_themselves() -> None:
    curves = fitted(claims(60, 40))
    assert curves.keys() == {"age"}
    assert (curves["age"].records, curves["age"].right) == (100, 60)
    assert 0.6 < Calibration(curves=curves)(age(0.9)) < 0.68
    few = Calibration(curves=fitted(claims(0, 1)))
    assert 0.75 < few(age(0.9)) < 0.9
    assert fitted([]) == {}


def test_a_group_without_a_curve_keeps_its_confidence() -> None:
    quote = Quote(id="q", evidence=(SPAN,), confidence=0.7, speaker=ADA, content=(SPAN,), quote_kind="mixed")
    assert group(quote) == "quote mixed"
    assert Calibration(curves=fitted(claims(3, 1)))(quote) == 0.7


def test_cross_fitting_never_looks_at_the_story_it_judges() -> None:
    right, wrong = claims(1, 0), [Claim("other", "age", 0.9, False)]
    outcomes = cross_fitted(right + wrong, folds=2, deals=3)
    assert sum(o.weight for o in outcomes) == pytest.approx(2)
    unseen = {o.right: o.confidence for o in outcomes}
    assert unseen[True] == Calibration(curves=fitted(wrong))(age(0.9))
    assert unseen[False] == Calibration(curves=fitted(right))(age(0.9))


def test_knots_must_rise() -> None:
    with pytest.raises(ValueError, match="rise"):
        Curve(records=3, right=1, knots=((0.5, 0.6), (0.7, 0.5)))


def test_a_quote_is_judged_with_its_speaker() -> None:
    assert [section.name for section in JUDGED_BY][:2] == ["quote + speaker", "contact"]


def test_what_the_command_writes_is_loaded(nlp: Language, tmp_path: Path) -> None:
    config = tmp_path / "own.cfg"
    config.write_text((resources("configs") / "pipelines" / f"{DEFAULT}.cfg").read_text(encoding="utf-8"))
    file, picture = calibration_file(config), tmp_path / "reliability.svg"
    words = ["calibrate", str(FIRST), "--config", str(config), "--output", str(file), "--picture", str(picture)]
    result = CliRunner().invoke(app, words)
    assert result.exit_code == 0, result.output
    found = read_confidences(file)
    assert (found.pipeline, found.corpus, found.split, found.stories) == ("own", "first", "dev", 6)
    assert result.output.splitlines()[0].split()[:2] == ["type", "records"]
    assert written(found) == file.read_text(encoding="utf-8")
    assert picture.read_text(encoding="utf-8") == reliability(diagram(found))
    assert META not in load(config, calibrated=False).meta
    calibration = calibration_of(load(config).meta)
    assert calibration is not None
    assert calibration.curves == found.curves
    file.write_text("{}", encoding="utf-8")
    with pytest.raises(UsageError, match="no calibration"):
        load(config)
    with pytest.raises(GoldError, match="no calibration"):
        read_confidences(file)
    assert CliRunner().invoke(app, ["calibrate", str(tmp_path)]).exit_code == 9


def test_the_pictures_are_those_of_the_pinned_calibration() -> None:
    found = read_confidences(resources("models") / TAGGING / "calibration.json")
    docs = REPOSITORY / "docs"
    assert (docs / "reliability.svg").read_text(encoding="utf-8") == reliability(diagram(found))
    assert (docs / "coverage.svg").read_text(encoding="utf-8") == curve(coverage(found))
