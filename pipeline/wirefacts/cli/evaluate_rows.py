"""`wirefacts evaluate --task`: a pipeline beside the rows of any file."""

import json
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from wirefacts.cli.progress import watched
from wirefacts.cli.terms import opened
from wirefacts.errors import UsageError

if TYPE_CHECKING:
    from spacy.language import Language

    from wirefacts.evaluation.marked.tasks import Task

Mark = TypeVar("Mark")


class TaskName(StrEnum):
    """What is scored in a file of rows."""

    ATTRIBUTION = "attribution"
    NAMES = "names"


def evaluate_rows(
    name: TaskName, data: Path, predictions: Path | None, figures: Path | None, config: str | None
) -> None:
    """Prints the scores of a pipeline on the rows of `data`; writes what was found, and the figures, where asked.

    Raises WirefactsError for a file that cannot be read or written, or a pipeline that is none.
    """
    from wirefacts.evaluation.marked.tasks import ATTRIBUTION, NAMES
    from wirefacts.loading.pipelines import TAGGING
    from wirefacts.runs import marking

    if predictions is not None and predictions.resolve() == data.resolve():
        raise UsageError(f"{predictions}: is the gold itself; choose another file for --predictions")
    chosen = config or TAGGING
    if name is TaskName.NAMES:
        _evaluate(NAMES, marking.names, data, chosen, predictions, figures)
    else:
        _evaluate(ATTRIBUTION, marking.attributions, data, chosen, predictions, figures)


def _evaluate(
    task: "Task[Mark]",
    marks: Callable[["Language", Iterable[str]], Iterator[tuple[Mark, ...]]],
    data: Path,
    config: str,
    predictions: Path | None,
    figures: Path | None,
) -> None:
    from wirefacts.evaluation.marked import report
    from wirefacts.evaluation.marked.tasks import predicted, read_rows, total
    from wirefacts.loading.pipelines import load

    rows = read_rows(task, data)
    texts = (raw.text for raw, _ in rows)
    found = list(watched(marks(load(config), texts), [str(data)], quiet=False))
    tallies = total(task, ((raw.text, gold, marked) for (raw, gold), marked in zip(rows, found, strict=True)))
    with opened(None) as out:
        out.writelines(f"{line}\n" for line in report.lines(tallies))
        out.flush()
    if predictions is not None:
        with opened(predictions) as out:
            out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in predicted(task, rows, found))
    if figures is not None:
        told = {"task": task.name, "pipeline": config, "rows": len(rows), "measures": report.figures(tallies)}
        with opened(figures) as out:
            out.write(json.dumps(told, indent=1) + "\n")
