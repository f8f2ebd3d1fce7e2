"""The learning curve of a run, from its log."""

import json
from pathlib import Path

from wirefacts.drawing.curve import SERIES, Curve, Series, curve

PREFERRED = ("content", "linked 0.8", "names")
"""Measures worth a line, the endings of their names in the log."""


def learning_curve(log: Path, name: str) -> str:
    """An SVG of at most four scores by epoch, from `log.jsonl`. Raises ValueError where it holds no epoch."""
    lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines() if line.strip()]
    names = [key for ending in PREFERRED for key in (lines[0] if lines else {}) if key.endswith(ending)]
    series = tuple(Series(key, tuple((line["epoch"], line[key]) for line in lines)) for key in names[:SERIES])
    return curve(Curve(f"F1 by epoch: {name}", "on texts that teach nothing", "epoch", series, "F1"))
