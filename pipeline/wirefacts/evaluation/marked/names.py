"""Names beside those of a row: exact ends, without a leading "the" and a trailing "'s"; people, organisations, places."""

from collections.abc import Mapping, Sequence
from typing import Any

from wirefacts.corpora.outside.labels import kind_of
from wirefacts.corpora.outside.rows import Labelled
from wirefacts.metrics.tally import Tally
from wirefacts.text.extents import Extent
from wirefacts.values.names import bare_name

SCORED = ("person", "organization", "place")
ALL = "all three"


def scores(text: str, gold: Sequence[Labelled], predicted: Sequence[Labelled]) -> dict[str, Tally]:
    """Counts of one text, by kind and together; labels may be any corpus's. A name of another kind counts nowhere."""
    one, other = _kept(text, gold), _kept(text, predicted)
    told = {kind: _tally({n for n in one if n[0] == kind}, {n for n in other if n[0] == kind}) for kind in SCORED}
    return {**told, ALL: _tally(one, other)}


def written(found: Sequence[Labelled], spelling: Mapping[str, str]) -> list[list[Any]]:
    """The `entities` of a row: names of the kinds that are scored, in the labels that `spelling` gives our kinds."""
    named = ((n.extent, kind_of(n.label)) for n in found)
    return [[e.start, e.end, spelling.get(kind, kind)] for e, kind in named if kind in SCORED]


def _kept(text: str, names: Sequence[Labelled]) -> set[tuple[str, Extent]]:
    named = ((kind_of(n.label), bare_name(text, n.extent)) for n in names)
    return {(kind, extent) for kind, extent in named if kind in SCORED}


def _tally(gold: set[tuple[str, Extent]], predicted: set[tuple[str, Extent]]) -> Tally:
    return Tally(len(gold), len(predicted), len(gold & predicted))
