"""`wirefacts evaluate --task`: a pipeline beside the rows of any file."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from wirefacts.cli.progress import watched
from wirefacts.cli.terms import opened
from wirefacts.errors import UsageError

if TYPE_CHECKING:
    from spacy.language import Language

    from wirefacts.corpora.manifest import Split
    from wirefacts.corpora.outside.raw import Raw
    from wirefacts.corpora.outside.rows import Gathered, TimexMention
    from wirefacts.evaluation.marked.tasks import Gathering, Task

Gold = TypeVar("Gold")
Total = TypeVar("Total")
Mark = TypeVar("Mark")


class TaskName(StrEnum):
    """What is scored in a file of rows."""

    ATTRIBUTION = "attribution"
    NAMES = "names"
    COREFERENCE = "coreference"
    GAP = "gap"
    TIMEX = "timex"


def evaluate_rows(
    name: TaskName, data: Path, predictions: Path | None, figures: Path | None, config: str | None
) -> None:
    """Prints the scores of a pipeline on the rows of `data`; writes what was found, and the figures, where asked.

    Raises WirefactsError for a file that cannot be read or written, or a pipeline that is none.
    """
    from wirefacts.evaluation.marked.tasks import ATTRIBUTION, COREFERENCE, GAP, NAMES, TIMEX
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
        case TaskName.COREFERENCE:
            _gather(COREFERENCE, marking.clusters, data, config or TAGGING, predictions, figures)
        case TaskName.GAP:
            _gather(GAP, marking.clusters, data, config or TAGGING, predictions, figures)


def _of_texts(
    marks: Callable[["Language", Iterable[str]], Iterator[tuple[Mark, ...]]],
) -> Callable[["Language", Iterable["Raw"]], Iterator[tuple[Mark, ...]]]:
    return lambda nlp, raws: marks(nlp, (raw.text for raw in raws))


def _timexes(nlp: "Language", raws: Iterable["Raw"]) -> Iterator[tuple["TimexMention", ...]]:
    from wirefacts.evaluation.marked.timexes import row_of
    from wirefacts.runs import marking

    return marking.timexes(nlp, ((row.text, row.dct) for row in map(row_of, raws)))


def evaluate_stories(corpus: Path, split: "Split | None", figures: Path | None, config: str | None) -> None:
    """Prints who is who in the marked stories of a corpus beside what a pipeline says; writes the figures where asked.

    Raises GoldError where the corpus does not hold or has no marked story, UsageError for a pipeline that is none.
    """
    from wirefacts.corpora.manifest import read_marked
    from wirefacts.errors import GoldError
    from wirefacts.evaluation.who import figures as numbers
    from wirefacts.evaluation.who import lines, who
    from wirefacts.loading.pipelines import DEFAULT, load
    from wirefacts.runs.flow import extract

    chosen = config or DEFAULT
    stories = read_marked(corpus, split)
    if not stories:
        raise GoldError(f"{corpus}: no story whose mentions are marked")
    found = {e.document.id: e for e in extract((story.document for story in stories), load(chosen))}
    told = who(stories, found)
    with opened(None) as out:
        out.writelines(f"{line}\n" for line in lines(told))
        out.flush()
    if figures is not None:
        _write_figures(figures, TaskName.COREFERENCE.value, chosen, len(stories), numbers(told))


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
        _write_rows(predictions, predicted(task, rows, found))
    if figures is not None:
        _write_figures(figures, task.name, config, len(rows), report.figures(tallies))


def _gather(
    task: "Gathering[Gold, Total]",
    clusters: Callable[["Language", Iterable[str]], "Iterator[tuple[Gathered, ...]]"],
    data: Path,
    config: str,
    predictions: Path | None,
    figures: Path | None,
) -> None:
    from wirefacts.corpora.outside.files import read_file
    from wirefacts.loading.pipelines import load

    rows = read_file(data, task.read)
    texts = (raw.text for raw, _ in rows)
    found = list(watched(clusters(load(config), texts), [str(data)], quiet=False))
    total = task.told(rows, found)
    with opened(None) as out:
        out.writelines(f"{line}\n" for line in task.lines(total))
        out.flush()
    if predictions is not None:
        said = zip(rows, found, strict=True)
        _write_rows(predictions, ({**raw.fields, **task.written(raw, each)} for (raw, _), each in said))
    if figures is not None:
        _write_figures(figures, task.name, config, len(rows), task.figures(total))


def _write_rows(file: Path, rows: Iterable[Mapping[str, Any]]) -> None:
    with opened(file) as out:
        out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def _write_figures(file: Path, task: str, config: str, rows: int, measures: Mapping[str, Any]) -> None:
    with opened(file) as out:
        out.write(json.dumps({"task": task, "pipeline": config, "rows": rows, "measures": measures}, indent=1) + "\n")
