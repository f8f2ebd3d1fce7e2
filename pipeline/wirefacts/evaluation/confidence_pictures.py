"""How well confidences hold, in lines of text and as pictures."""

from collections.abc import Iterator

from wirefacts.drawing.curve import Curve, Series
from wirefacts.drawing.reliability import Diagram, Dot, Panel
from wirefacts.evaluation.confidence import Confidences, Measured, Names, Points

BEFORE, AFTER = "uncalibrated", "calibrated"
NAMES = "names"
CROSS_FITTED = "calibrated, on stories that the curves have not seen"


def lines(found: Confidences) -> Iterator[str]:
    """Calibration errors, a line for each record type."""
    yield f"{'type':12}{'records':>9}{'right':>7}{'before':>9}{'after':>8}{'fitted':>8}{'chance':>8}"
    for name, m in _measured(found):
        yield (
            f"{name:12}{m.records:9}{m.right:7}{m.before.error:9.3f}{m.after.error:8.3f}{m.fitted_error:8.3f}"
            f"{m.after.by_chance:8.3f}"
        )
    yield f"after: cross-fitted, {found.folds} parts of {found.stories} stories, {found.deals} deals"


def _measured(found: Confidences) -> Iterator[tuple[str, Measured | Names]]:
    yield from found.types.items()
    if found.names is not None:
        yield NAMES, found.names


def diagram(found: Confidences) -> Diagram:
    """A panel for each record type: before, and after cross-fitting; one more for a tagger's names."""
    panels = [
        Panel(
            name=name.replace("_", " "),
            note=f"{m.records} {NAMES if name == NAMES else 'records'}, error {m.before.error:.3f} → {m.after.error:.3f}",
            dots=(_dots(m.before.bins), _dots(m.after.bins)),
        )
        for name, m in _measured(found)
    ]
    return Diagram(
        title=f"Share of records that are right, by confidence: {found.pipeline}",
        note=_corpus(found),
        series=(BEFORE, CROSS_FITTED),
        panels=tuple(panels),
    )


def coverage(found: Confidences, kind: str = "quote") -> Curve:
    """Precision of a type's records against the share of them that a threshold keeps.

    Raises KeyError where the pipeline found no record of that type.
    """
    measured = found.types[kind]
    return Curve(
        title="Quotes with speakers: precision by coverage" if kind == "quote" else f"{kind}: precision by coverage",
        note=f"{found.pipeline}, {_corpus(found)}; all kept: {measured.right} right of {measured.records}, "
        f"{measured.gold} in the gold",
        x_label="share of the records that a threshold keeps",
        y_label="share of those that are right",
        series=(
            Series(BEFORE, _shares(measured.kept_before, measured)),
            Series(AFTER, _shares(measured.kept_after, measured)),
        ),
    )


def _corpus(found: Confidences) -> str:
    split = f"{found.split} " if found.split else ""
    return f"{found.corpus} ({found.digest[:8]}), {found.stories} {split}stories"


def _dots(bins: Points) -> tuple[Dot, ...]:
    return tuple(Dot(expected, observed, count) for expected, observed, count in bins)


def _shares(points: Points, measured: Measured) -> tuple[tuple[float, float], ...]:
    """(coverage, precision) of each threshold, rising in coverage."""
    return tuple((min(count / measured.records, 1.0), right / count) for _, count, right in reversed(points))
