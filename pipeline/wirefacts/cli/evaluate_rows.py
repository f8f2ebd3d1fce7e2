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

    from wirefacts.corpora.outside.raw import Raw
    from wirefacts.corpora.outside.rows import TimexMention
    from wirefacts.evaluation.marked.tasks import Task

Mark = TypeVar("Mark")


class TaskName(StrEnum):
    """What is scored in a file of rows."""

    ATTRIBUTION = "attribution"
    NAMES = "names"
    TIMEX = "timex"


def evaluate_rows(
    name: TaskName, data: Path, predictions: Path | None, figures: Path | None, config: str | None
) -> None:
    """Prints the scores of a pipeline on the rows of `data`; writes what was found, and the figures, where asked.

    Raises WirefactsError for a file that cannot be read or written, or a pipeline that is none.
    """
    from wirefacts.evaluation.marked.tasks import ATTRIBUTION, NAMES, TIMEX
    from wirefacts.loading.pipelines import DEFAULT, TAGGING
    from wirefacts.runs import marking

    if predictions is not None and predictions.resolve() == data.resolve():
        raise UsageError(f"{predictions}: is the gold itself; choose another file for --predictions")
    match name:
        case TaskName.NAMES:
            _evaluate(NAMES, _of_texts(marking.names), data, config or TAGGING, predictions, figures)
        case TaskName.ATTRIBUTION:
            _evaluate(ATTRIBUTION, _of_texts(marking.attributions), data, config or TAGGING, predictions, figures)
        case TaskName.TIMEX:
            _evaluate(TIMEX, _timexes, data, config or DEFAULT, predictions, figures)


def _of_texts(
    marks: Callable[["Language", Iterable[str]], Iterator[tuple[Mark, ...]]],
) -> Callable[["Language", Iterable["Raw"]], Iterator[tuple[Mark, ...]]]:
    return lambda nlp, raws: marks(nlp, (raw.text for raw in raws))


def _timexes(nlp: "Language", raws: Iterable["Raw"]) -> Iterator[tuple["TimexMention", ...]]:
    from wirefacts.evaluation.marked.timexes import row_of
    from wirefacts.runs import marking

    return marking.timexes(nlp, ((row.text, row.dct) for row in map(row_of, raws)))


def _evaluate(
    task: "Task[Mark]",
    marks: Callable[["Language", Iterable["Raw"]], Iterator[tuple[Mark, ...]]],
    data: Path,
    config: str,
    predictions: Path | None,
    figures: Path | None,
) -> None:
    from wirefacts.evaluation.marked import report
    from wirefacts.evaluation.marked.tasks import predicted, read_rows, total
    from wirefacts.loading.pipelines import load

    rows = read_rows(task, data)
    raws = (raw for raw, _ in rows)
    found = list(watched(marks(load(config), raws), [str(data)], quiet=False))
    pairs = zip(rows, found, strict=True)
    tallies = total(task, ((raw.text, gold, task.judged(raw, gold, marked)) for (raw, gold), marked in pairs))
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
