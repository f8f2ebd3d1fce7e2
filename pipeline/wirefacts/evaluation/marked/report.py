"""What was counted, as a table and as numbers."""

from collections.abc import Iterator, Mapping
from typing import Any

from wirefacts.evaluation.marked.attributions import recall_alone
from wirefacts.metrics.tally import Tally


def lines(tallies: Mapping[str, Tally]) -> Iterator[str]:
    """The table, a line at a time. A dash stands where a measure has no precision, or nothing to be right or wrong about."""
    yield f"{'measure':24}{'gold':>8}{'pred':>8}{'hit':>8}{'P':>8}{'R':>8}{'F1':>8}"
    for name, t in tallies.items():
        predicted = "–" if recall_alone(name) else t.predicted
        yield f"{name:24}{t.gold:8}{predicted:>8}{t.correct:8}" + "".join(f"{cell:>8}" for cell in cells(name, t))


def cells(name: str, t: Tally) -> tuple[str, str, str]:
    """Precision, recall and F1 to three places."""
    if recall_alone(name):
        return "–", _put(t.recall, t.gold), "–"
    return _put(t.precision, t.predicted), _put(t.recall, t.gold), _put(t.f1, t.gold + t.predicted)


def figures(tallies: Mapping[str, Tally]) -> dict[str, dict[str, Any]]:
    """The same as numbers, for a file; what would be a dash is null."""
    return {name: _numbers(name, tally) for name, tally in tallies.items()}


def _numbers(name: str, t: Tally) -> dict[str, Any]:
    told = {"gold": t.gold, "hit": t.correct, "recall": t.recall if t.gold else None}
    if recall_alone(name):
        return told
    return {
        **told,
        "pred": t.predicted,
        "precision": t.precision if t.predicted else None,
        "f1": t.f1 if t.gold + t.predicted else None,
    }


def _put(share: float, of: int) -> str:
    return f"{share:.3f}" if of else "–"
