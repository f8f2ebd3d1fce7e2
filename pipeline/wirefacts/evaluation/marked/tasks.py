"""What can be scored in any file of rows: attributions, names, expressions of time, clusters, what a pronoun stands for."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from wirefacts.corpora.outside import spans
from wirefacts.corpora.outside.files import read_file
from wirefacts.corpora.outside.labels import spellings
from wirefacts.corpora.outside.raw import Raw
from wirefacts.corpora.outside.rows import Attribution, Gathered, Labelled, PronounRow, TimexMention
from wirefacts.evaluation.marked import attributions, clusters, gap, names, timexes
from wirefacts.metrics.clusters import Shares
from wirefacts.metrics.tally import Tally

Mark = TypeVar("Mark")
Gold = TypeVar("Gold")
Total = TypeVar("Total")
Marker = Callable[[Iterable[str]], Iterator[tuple[Mark, ...]]]
"""Whatever marks texts: for each what it found there, in the same order."""


@dataclass(frozen=True, slots=True)
class Task(Generic[Mark]):
    """What a row marks (its field `key`), how it is read (ValueError where it is broken), scored, and written.

    `written` takes the rows with what the gold has there, whose words for kinds it keeps, and what was found in each.
    `judged` leaves of what was found that which a row's gold can say yes or no to.
    """

    name: str
    key: str
    marks: Callable[[Raw], tuple[Mark, ...]]
    scores: Callable[[str, Sequence[Mark], Sequence[Mark]], dict[str, Tally]]
    written: Callable[[Sequence[tuple[Raw, Sequence[Mark]]], Sequence[Sequence[Mark]]], list[list[Any]]]
    judged: Callable[[Raw, Sequence[Mark], Sequence[Mark]], Sequence[Mark]] = lambda _raw, _gold, found: found


@dataclass(frozen=True, slots=True)
class Gathering(Generic[Gold, Total]):
    """What is judged of the clusters that are found in a raw text.

    `read` is the gold of a row (ValueError where it is broken), `told` what was counted over all rows, `lines` and `figures`
    that as a table and as numbers, `written` the fields of a row that say what was found.
    """

    name: str
    read: Callable[[Raw], Iterator[Gold]]
    told: Callable[[Sequence[tuple[Raw, Gold]], Sequence[Sequence[Gathered]]], Total]
    lines: Callable[[Total], Iterator[str]]
    figures: Callable[[Total], dict[str, Any]]
    written: Callable[[Raw, Sequence[Gathered]], dict[str, Any]]


def read_rows(task: Task[Mark], path: Path) -> list[tuple[Raw, tuple[Mark, ...]]]:
    """The rows of a file with what they mark. Raises MissingInput, and GoldError with file and line for a broken row."""
    return read_file(path, lambda raw: iter((task.marks(raw),)))


def total(task: Task[Mark], judged: Iterable[tuple[str, Sequence[Mark], Sequence[Mark]]]) -> dict[str, Tally]:
    """Counts of each measure over texts with their gold and what was found (micro), in the measures' order."""
    counts = task.scores("", (), ())
    for text, gold, found in judged:
        for measure, tally in task.scores(text, gold, found).items():
            counts[measure] += tally
    return counts


def predicted(
    task: Task[Mark], rows: Sequence[tuple[Raw, Sequence[Mark]]], found: Sequence[Sequence[Mark]]
) -> list[Mapping[str, Any]]:
    """The rows with what was found in the place of their gold, all other fields as they are."""
    written = task.written(rows, found)
    return [{**raw.fields, task.key: marks} for (raw, _), marks in zip(rows, written, strict=True)]


def _attributions(raw: Raw) -> tuple[Attribution, ...]:
    return tuple(a for row in spans.attributions(raw) for a in row.attributions)


def _names(raw: Raw) -> tuple[Labelled, ...]:
    return tuple(name for row in spans.names(raw) for name in row.names)


def _write_names(
    rows: Sequence[tuple[Raw, Sequence[Labelled]]], found: Sequence[Sequence[Labelled]]
) -> list[list[Any]]:
    spelling = spellings(name.label for _, gold in rows for name in gold)
    return [names.written(each, spelling) for each in found]


ATTRIBUTION: Task[Attribution] = Task(
    "attribution",
    "attributions",
    _attributions,
    attributions.scores,
    lambda _, found: list(map(attributions.written, found)),
)
NAMES: Task[Labelled] = Task("names", "entities", _names, names.scores, _write_names)
COREFERENCE: Gathering[tuple[Gathered, ...], dict[str, dict[str, Shares]]] = Gathering(
    "coreference", clusters.read, clusters.told, clusters.lines, clusters.figures, clusters.written
)
GAP: Gathering[PronounRow, dict[str, Tally]] = Gathering("gap", gap.read, gap.told, gap.lines, gap.figures, gap.written)
TIMEX: Task[TimexMention] = Task(
    "timex",
    "timex",
    lambda raw: timexes.row_of(raw).timexes,
    lambda _, gold, found: timexes.scores(gold, found),
    lambda rows, found: [timexes.written(raw.text, each) for (raw, _), each in zip(rows, found, strict=True)],
    timexes.judged,
)
