"""Several systems on the same texts in the same run: how right, and how fast beside spaCy's small pipeline.

The systems take turns, a few texts at a time, so that a machine whose speed drifts does not decide. What a system marks must be
whole before its clock stops; loading is not counted.
"""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from wirefacts.evaluation.marked.report import cells
from wirefacts.evaluation.marked.tasks import Marker, Task, total

Mark = TypeVar("Mark")
TURN = 8
"""Texts a system reads before it is the next one's turn."""


@dataclass(slots=True)
class System(Generic[Mark]):
    """Something that marks texts; `judged` is False for one that is there for its speed alone."""

    name: str
    marker: Marker[Mark]
    judged: bool = True
    seconds: float = 0.0
    found: list[tuple[Mark, ...]] = field(default_factory=list)


def run(systems: Sequence[System[Mark]], texts: Sequence[str]) -> None:
    """Every system over all texts: its `found` and `seconds` grow. The first text is read once before, uncounted."""
    for system in systems:
        list(system.marker(texts[:1]))
    for start in range(0, len(texts), TURN):
        batch = texts[start : start + TURN]
        for system in systems:
            began = time.perf_counter()
            found = list(system.marker(batch))
            system.seconds += time.perf_counter() - began
            system.found += found


def compared(
    task: Task[Mark],
    rows: Sequence[tuple[str, Sequence[Mark]]],
    systems: Sequence[System[Mark]],
    measures: Sequence[str],
) -> Iterator[str]:
    """Runs the systems, and the Markdown table a line at a time: P / R / F1 by measure. The last system's speed is 1."""
    texts = [text for text, _ in rows]
    run(systems, texts)
    words = sum(len(text.split()) for text in texts)
    yield f"| P / R / F1 | {' | '.join(measures)} | words/s | speed |"
    yield "|---" * (len(measures) + 3) + "|"
    for system in systems:
        speed = f"{words / system.seconds:.0f} | {systems[-1].seconds / system.seconds:.2f}"
        yield f"| {system.name} | {' | '.join(_cells(task, rows, system, measures))} | {speed} |"


def _cells(
    task: Task[Mark], rows: Sequence[tuple[str, Sequence[Mark]]], system: System[Mark], measures: Sequence[str]
) -> list[str]:
    if not system.judged:
        return ["–"] * len(measures)
    pairs = zip(rows, system.found, strict=True)
    tallies = total(task, ((text, gold, found) for (text, gold), found in pairs))
    return [" / ".join(cells(measure, tallies[measure])) for measure in measures]
