"""The comparisons that `make compare` prints: attributions of PolNeAR's dev split, names of worldwide's."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

import spacy
from spacy.language import Language

from wirefacts.corpora.outside.reading import read_as
from wirefacts.corpora.outside.rows import Attribution, AttributionRow, NamesRow
from wirefacts.errors import UsageError
from wirefacts.evaluation.marked.attributions import IN_MARKS, LINKED_IN_MARKS, LOOSE, TIGHT
from wirefacts.evaluation.marked.names import ALL, SCORED
from wirefacts.evaluation.marked.tasks import ATTRIBUTION, NAMES, Marker
from wirefacts.loading.pipelines import load
from wirefacts.runs import marking
from wirefacts.runs.bench import BASELINE
from wirefacts.runs.comparison import System, compared
from wirefacts.runs.rivals import Textacy, spacy_names

Mark = TypeVar("Mark")
OURS = ("en_wire_small", "en_wire_rules")
ATTRIBUTION_MEASURES = (
    "source", "cue", "content", "content, characters", f"linked {LOOSE}", f"linked {TIGHT}", IN_MARKS, LINKED_IN_MARKS,
)  # fmt: skip


def attribution_table(data: Path, configs: Sequence[str] = OURS) -> Iterator[str]:
    """Attributions of our pipelines, and textacy's direct quotations with their speakers. Raises as `read_as` does."""
    rows = [(row.text, row.attributions) for row in read_as(AttributionRow, "polnear", "dev", data)]
    yield f"Attributions, polnear dev, {len(rows)} texts\n"
    makers: dict[str, Callable[[], Marker[Attribution]]] = {name: _ours(marking.attributions, name) for name in configs}
    makers["textacy, direct quotations"] = Textacy
    systems, lines = _made(makers)
    yield from lines
    systems.append(System("spaCy small pipeline, for its speed", partial(_silent, spacy.load(BASELINE)), judged=False))
    yield from compared(ATTRIBUTION, rows, systems, ATTRIBUTION_MEASURES)
    for system in systems:
        if isinstance(system.marker, Textacy):
            yield f"\n{system.name}: {len(system.marker.refused)} texts refused for an odd number of quotation marks"


def name_table(data: Path, configs: Sequence[str] = OURS) -> Iterator[str]:
    """Names of our pipelines and of spaCy's small one. Raises as `read_as` does."""
    rows = [(row.text, row.names) for row in read_as(NamesRow, "worldwide", "dev", data)]
    yield f"Names, worldwide dev, {len(rows)} texts\n"
    systems, lines = _made({name: _ours(marking.names, name) for name in configs})
    yield from lines
    systems.append(System("spaCy small pipeline", partial(spacy_names, spacy.load(BASELINE))))
    yield from compared(NAMES, rows, systems, (*SCORED, ALL))


def _made(makers: Mapping[str, Callable[[], Marker[Mark]]]) -> tuple[list[System[Mark]], list[str]]:
    """The systems that can be had here, and a line for each that cannot."""
    systems: list[System[Mark]] = []
    lines: list[str] = []
    for name, make in makers.items():
        try:
            systems.append(System(name, make()))
        except UsageError as problem:
            lines.append(f"{name}: left out: {problem}\n")
    return systems, lines


def _ours(
    marks: Callable[[Language, Iterable[str]], Iterator[tuple[Mark, ...]]], config: str
) -> Callable[[], Marker[Mark]]:
    return lambda: partial(marks, load(config))


def _silent(nlp: Language, texts: Iterable[str]) -> Iterator[tuple[Attribution, ...]]:
    return (() for _ in nlp.pipe(texts))
