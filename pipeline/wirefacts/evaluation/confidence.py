"""`calibration.json` of a pipeline: its curves, and how well its confidences held before and after."""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated

from pydantic import ConfigDict, Field, ValidationError

from wirefacts.assembly.calibration import Calibration, Curve
from wirefacts.corpora.guide import GoldStory
from wirefacts.corpora.manifest import Manifest, Split
from wirefacts.errors import GoldError
from wirefacts.evaluation.calibrating import DEALS, FOLDS, JUDGED_BY, Claim, applied, claims, cross_fitted, fitted
from wirefacts.evaluation.sections import entries
from wirefacts.metrics.calibration import calibration_error, error_by_chance, kept, reliability
from wirefacts.metrics.isotonic import Outcome
from wirefacts.records.extraction import Extraction
from wirefacts.records.parts import Part

_DIGITS = 4
_THRESHOLDS = tuple(n / 100 for n in range(101))
_INNERMOST = re.compile(r"\[\s+([^\[\]{}]*?)\s+\]")
Share = Annotated[float, Field(ge=0, le=1)]
Points = tuple[tuple[float, float, float], ...]


class Reliability(Part):
    """Expected calibration error over ten equal bins, what chance alone would show over so few records, and the bins.

    A bin is [mean confidence, share right, records].
    """

    error: Share
    by_chance: Share
    bins: Points


class Measured(Part):
    """The records of one type, how many were right, and how many the gold has; reliability as the rules' confidences came,
    and calibrated by cross-fitting; the calibration error on the very records that the curves were fitted to.

    `kept` is what thresholds keep, [threshold, records, right records]: of confidences as they came, and as the curves that
    ship make them. Not cross-fitted, since curves of several parts put records of one confidence in an order by chance.
    """

    records: int
    right: int
    gold: int
    before: Reliability
    after: Reliability
    fitted_error: Share
    kept_before: Points
    kept_after: Points


class Names(Part):
    """Names that a tagger tells, how many have the right extent and kind, how many the gold has; its probabilities as they
    came, calibrated by cross-fitting, and on the very names that the curves were fitted to."""

    records: int
    right: int
    gold: int
    before: Reliability
    after: Reliability
    fitted_error: Share


class Confidences(Calibration):
    """The whole file. `folds` and `deals` are those of the cross-fitting; `names` is None where no tagger is at work."""

    model_config = ConfigDict(extra="forbid")

    pipeline: str
    corpus: str
    digest: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    split: Split | None
    stories: int
    folds: int
    deals: int
    types: dict[str, Measured]
    names: Names | None = None


def calibrated(
    pipeline: str,
    manifest: Manifest,
    split: Split | None,
    stories: Sequence[GoldStory],
    extractions: Mapping[str, Extraction],
) -> Confidences:
    """Curves and measures from the stories of a split and what an uncalibrated pipeline found in them.

    Raises GoldError where it found nothing that the gold judges.
    """
    curves: dict[str, Curve] = {}
    types: dict[str, Measured] = {}
    for section in JUDGED_BY:
        found = claims(section, stories, extractions)
        if not found:
            continue
        before, after = [claim.outcome for claim in found], cross_fitted(found)
        own = fitted(found)
        if _error(after) >= _error(before):
            own, after = {}, before
        curves |= own
        shipped = applied(own, found)
        types[section.kind.model_fields["type"].default] = Measured(
            records=len(found),
            right=sum(claim.right for claim in found),
            gold=sum(len(entries(section, story)) for story in stories),
            before=_reliability(before),
            after=_reliability(after),
            fitted_error=round(_error(shipped), _DIGITS),
            kept_before=_kept(before),
            kept_after=_kept(shipped),
        )
    if not types:
        raise GoldError(f"{manifest.name}: the pipeline found no fact in {len(stories)} stories; nothing to calibrate")
    return Confidences(
        pipeline=pipeline,
        corpus=manifest.name,
        digest=manifest.digest,
        split=split,
        stories=len(stories),
        folds=FOLDS,
        deals=DEALS,
        types=types,
        curves=curves,
    )


def _error(outcomes: Sequence[Outcome]) -> float:
    return calibration_error(reliability(outcomes))


def with_names(found: Confidences, gold: int, told: Sequence[Claim]) -> Confidences:
    """`found` with the curves and the measures of a tagger's names beside those of records: kinds of names apart, as types."""
    kinds = [[claim for claim in told if claim.group == kind] for kind in sorted({claim.group for claim in told})]
    own = {name: curve for kind in kinds for name, curve in fitted(kind).items()}
    names = Names(
        records=len(told),
        right=sum(claim.right for claim in told),
        gold=gold,
        before=_reliability([claim.outcome for claim in told]),
        after=_reliability([outcome for kind in kinds for outcome in cross_fitted(kind)]),
        fitted_error=round(_error(applied(own, told)), _DIGITS),
    )
    return found.model_copy(update={"names": names, "curves": found.curves | own})


def _reliability(outcomes: Sequence[Outcome]) -> Reliability:
    bins = reliability(outcomes)
    return Reliability(
        error=round(calibration_error(bins), _DIGITS),
        by_chance=round(error_by_chance(bins), _DIGITS),
        bins=tuple((round(b.expected, _DIGITS), round(b.observed, _DIGITS), round(b.count, 2)) for b in bins),
    )


def _kept(outcomes: Sequence[Outcome]) -> Points:
    return tuple((k.least, round(k.count, 2), round(k.right, 2)) for k in kept(outcomes, _THRESHOLDS))


def read_confidences(path: Path) -> Confidences:
    """The calibration of a file, with its measures. Raises GoldError where it does not hold any."""
    try:
        return Confidences.model_validate_json(path.read_bytes())
    except (OSError, ValidationError) as problem:
        raise GoldError(f"{path}: no calibration: {problem}") from problem


def written(found: Confidences) -> str:
    """The calibration as its file's text, a point a line."""
    whole = json.dumps(found.model_dump(), indent=1)
    return _INNERMOST.sub(lambda list_: f"[{' '.join(list_[1].split())}]", whole) + "\n"
