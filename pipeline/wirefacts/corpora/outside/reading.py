"""Reads outside corpora: `read` as what each mainly is, `read_as` as one kind of row. Strict, as every score rests on it."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from wirefacts.corpora.outside import cases, happenings, rows, spans
from wirefacts.corpora.outside.manifest import MANIFESTS, Kind, OutsideCorpus, read_outside
from wirefacts.corpora.outside.raw import Raw
from wirefacts.corpora.outside.source import data_folder, raw_rows
from wirefacts.errors import GoldError, UsageError

R = TypeVar("R", bound=rows.Row)
Reader = Callable[[Raw], Iterator[rows.Row]]

KINDS: Mapping[Kind, type[rows.Row]] = {
    "attributions": rows.AttributionRow,
    "names": rows.NamesRow,
    "clusters": rows.ClustersRow,
    "pronouns": rows.PronounRow,
    "timexes": rows.TimexRow,
    "events": rows.EventsRow,
    "relations": rows.RelationsRow,
    "cases": rows.CasesRow,
    "files": rows.FileRow,
}
"""What a manifest's words for kinds mean."""
_USUAL: Mapping[Kind, Reader] = {
    "attributions": spans.attributions,
    "names": spans.names,
    "clusters": spans.clusters,
    "pronouns": spans.pronouns,
    "timexes": happenings.timexes,
    "relations": happenings.relations,
    "files": cases.files,
}
_OWN: Mapping[tuple[str, Kind], Reader] = {
    ("gum_quotes", "attributions"): spans.cued_attributions,
    ("gum", "names"): spans.gum_names,
    ("meantime", "names"): spans.meantime_names,
    ("meantime", "clusters"): spans.meantime_clusters,
    ("meantime", "events"): happenings.meantime_events,
    ("wikiwars", "timexes"): happenings.untyped_timexes,
    ("plover_gsr", "events"): happenings.plover_events,
    ("contact_pairs", "events"): happenings.event_pairs,
    ("recognizers_text", "cases"): cases.recognizers,
    ("duckling", "cases"): cases.duckling,
}
"""Corpora whose rows are not shaped as others' of their kind are."""


def read(
    name: str, split: str, data: Path | None = None, *, for_training: bool = False, manifests: Path = MANIFESTS
) -> Iterator[rows.Row]:
    """The rows of a split of the corpus `name`, as what it mainly is. `data` is where outside corpora lie.

    Raises UsageError for a name or split that is not known, and with `for_training` where the corpus may not train weights
    that ship; MissingInput where a file is absent; GoldError for a file that its manifest does not pin, or a broken row.
    """
    corpus = read_outside(name, manifests)
    yield from rows_of(corpus, KINDS[corpus.kinds[0]], split, data_folder(data), for_training=for_training)


def read_as(
    kind: type[R],
    name: str,
    split: str,
    data: Path | None = None,
    *,
    for_training: bool = False,
    manifests: Path = MANIFESTS,
) -> Iterator[R]:
    """The rows of a split as rows of `kind` (`read_as(NamesRow, "gum", "train")`). Raises as `read` does."""
    yield from rows_of(read_outside(name, manifests), kind, split, data_folder(data), for_training=for_training)


def rows_of(corpus: OutsideCorpus, kind: type[R], split: str, data: Path, *, for_training: bool = False) -> Iterator[R]:
    """The rows of a split of `corpus` as rows of `kind`. Raises as `read` does, and where the corpus has none of that kind."""
    word = next((word for word in corpus.kinds if KINDS[word] is kind), None)
    reader = _OWN.get((corpus.name, word)) or _USUAL.get(word) if word else None
    if reader is None:
        raise UsageError(f"{corpus.name}: holds no {kind.__name__}, but {', '.join(corpus.kinds)}")
    for raw in raw_rows(corpus, split, data, for_training=for_training):
        try:
            yield from (row for row in reader(raw) if isinstance(row, kind))
        except ValueError as problem:
            raise GoldError(f"{raw.place}: {problem}") from problem
