"""The table of a gold's sections, as the gold's own scorer prints it."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from wirefacts.evaluation.gold import Miss, macro_f1
from wirefacts.evaluation.scores import Scores
from wirefacts.metrics.tally import Tally


def lines(tallies: Mapping[str, Tally]) -> Iterator[str]:
    """The table, a line at a time."""
    yield f"{'section':18}{'gold':>6}{'pred':>6}{'hit':>6}{'P':>8}{'R':>8}{'F1':>8}"
    for name, t in tallies.items():
        yield f"{name:18}{t.gold:6}{t.predicted:6}{t.correct:6}{t.precision:8.3f}{t.recall:8.3f}{t.f1:8.3f}"
    yield f"{'macro F1':18}{'':34}{macro_f1(tallies):8.3f}"


def split_lines(scores: Scores) -> Iterator[str]:
    """F1 by section, a column for each split."""
    yield f"{'section':18}" + "".join(f"{split:>8}" for split in scores.splits)
    splits = list(scores.splits.values())
    for name in splits[0].sections:
        yield f"{name:18}" + "".join(f"{each.sections[name].f1:8.3f}" for each in splits)
    yield f"{'macro F1':18}" + "".join(f"{each.macro_f1:8.3f}" for each in splits)
    yield f"{'stories':18}" + "".join(f"{each.stories:8}" for each in splits)


def figures(tallies: Mapping[str, Tally]) -> dict[str, Any]:
    """The same as numbers, for a file."""
    sections = {
        name: {
            "gold": t.gold,
            "pred": t.predicted,
            "hit": t.correct,
            "precision": t.precision,
            "recall": t.recall,
            "f1": t.f1,
        }
        for name, t in tallies.items()
    }
    return {"sections": sections, "macro_f1": macro_f1(tallies)}


def miss_line(miss: Miss, width: int = 300) -> str:
    """One thing missed or made up, with its story, in one line of at most about `width` characters."""
    entry = miss.entry.model_dump(mode="json")
    return f"{'MADE UP' if miss.made_up else 'MISSED '} {miss.story} {json.dumps(entry, ensure_ascii=False)[:width]}"
