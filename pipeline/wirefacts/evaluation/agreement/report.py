"""An agreement as a table, as lines of differences, and as figures."""

from collections.abc import Iterator
from typing import Any

from wirefacts.evaluation.agreement.agreement import ROWS, Agreement
from wirefacts.evaluation.agreement.difference import Difference


def lines(agreement: Agreement) -> Iterator[str]:
    """The table, a line at a time. F1 of clusters is B³; its other figures count clusters that are wholly the same."""
    yield f"{'section':18}{'first':>7}{'second':>7}{'both':>7}{'F1':>8}"
    for row in ROWS:
        t = agreement.tallies[row]
        yield f"{row:18}{t.gold:7}{t.predicted:7}{t.correct:7}{agreement.f1(row):8.3f}"
    yield f"{'macro F1':18}{'':21}{agreement.macro:8.3f}"
    yield f"{'stories':18}{len(agreement.stories):7}"


def difference_line(difference: Difference) -> str:
    """Whose it is alone, the story, where in its text, the words there, and what was marked."""
    whose, extent = "second" if difference.by_second else "first", difference.extent
    return f"{whose:6} {difference.story} [{extent.start}, {extent.end}) {difference.words!r}: {difference.told}"


def figures(agreement: Agreement) -> dict[str, Any]:
    """The same as numbers, for a file."""
    rows = {
        row: {"first": t.gold, "second": t.predicted, "both": t.correct, "f1": agreement.f1(row)}
        for row, t in agreement.tallies.items()
    }
    return {"stories": agreement.stories, "sections": rows, "macro_f1": agreement.macro}
