"""Scores of a pipeline on the splits of a corpus that it is judged by, kept beside the pipeline and drawn."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

from pydantic import Field, ValidationError

from wirefacts.corpora.manifest import Split
from wirefacts.drawing.chart import Chart, ChartRow
from wirefacts.errors import GoldError
from wirefacts.evaluation.gold import macro_f1
from wirefacts.metrics.tally import Tally
from wirefacts.records.parts import Part

JUDGED: tuple[Split, ...] = ("dev", "test")
"""The splits that are scored; nobody who writes rules reads test."""
MACRO = "macro"
_DIGITS = 3
F1 = Annotated[float, Field(ge=0, le=1)]


class SectionScore(Part):
    """How many entries the gold has, and the F1 reached, to three digits."""

    gold: int
    f1: F1


class SplitScores(Part):
    """One split: how many stories, each section's score, and the mean over the sections that have gold."""

    stories: int
    sections: dict[str, SectionScore]
    macro_f1: F1


class Scores(Part):
    """`newswire.json` of a pipeline: the corpus by name and digest, and its scores there, split by split."""

    pipeline: str
    corpus: str
    digest: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    splits: dict[str, SplitScores]


def scored(stories: int, tallies: Mapping[str, Tally]) -> SplitScores:
    """The scores of one split of so many stories."""
    sections = {name: SectionScore(gold=t.gold, f1=round(t.f1, _DIGITS)) for name, t in tallies.items()}
    return SplitScores(stories=stories, sections=sections, macro_f1=round(macro_f1(tallies), _DIGITS))


def read_scores(path: Path) -> Scores:
    """The scores of a file. Raises GoldError where it does not hold any."""
    try:
        return Scores.model_validate_json(path.read_bytes())
    except (OSError, ValidationError) as problem:
        raise GoldError(f"{path}: no scores: {problem}") from problem


def written(scores: Scores) -> str:
    """The scores as their file's text."""
    return json.dumps(scores.model_dump(), indent=1) + "\n"


def charted(scores: Scores) -> Chart:
    """The scores as a chart: a row for each section and one for the mean, a series for each split."""
    splits = list(scores.splits.values())
    sections = list(splits[0].sections) if splits else []
    rows = [
        ChartRow(name, tuple(each.sections[name].f1 if each.sections[name].gold else None for each in splits))
        for name in sections
    ]
    rows.append(ChartRow(MACRO, tuple(each.macro_f1 for each in splits), apart=True))
    sizes = ", ".join(f"{each.stories} {split} stories" for split, each in scores.splits.items())
    return Chart(
        title=f"F1 of {scores.pipeline} by section",
        note=f"Corpus {scores.corpus} ({scores.digest[:8]}): {sizes}",
        series=tuple(scores.splits),
        rows=tuple(rows),
    )
