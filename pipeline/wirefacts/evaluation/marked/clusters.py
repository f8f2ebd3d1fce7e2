"""Clusters of mentions beside those of a row, mention for mention with both ends equal.

A row tells its scheme by its shape. GUM's `clusters` are OntoNotes': whole noun phrases with appositions and relative
clauses in them, no predicates, nothing that is mentioned once. MEANTIME's `clusters_all` hold names and phrases alike,
mentioned once or often; of them the people and bodies of the sentences that are marked in full are judged.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from wirefacts.corpora.outside import spans
from wirefacts.corpora.outside.raw import Raw
from wirefacts.corpora.outside.rows import Gathered
from wirefacts.metrics.clusters import MEASURES, Shares, conll, shares
from wirefacts.text.extents import Extent

ALL, FOUND, SHARED = "all", "mentions", "B³ shared"
"""All rows; the mentions themselves; B³ over those that both sides have, which says how they are put together alone."""
SHOWN = (*MEASURES, SHARED)
PARTIES = ("person", "organization")
Row = tuple[Raw, tuple[Gathered, ...]]
Told = Mapping[str, Shares]


def read(raw: Raw) -> Iterator[tuple[Gathered, ...]]:
    """The gold of a row. Raises ValueError where it is broken."""
    yield spans.parties(raw, PARTIES) if meantime(raw) else spans.gathered(raw)


def meantime(raw: Raw) -> bool:
    """True for a row in MEANTIME's scheme."""
    return "clusters_all" in raw.fields


def written(raw: Raw, found: Sequence[Gathered]) -> dict[str, Any]:
    """The fields of a row that say what was found, in the row's scheme."""
    clusters = [[[e.start, e.end] for e in cluster] for cluster in in_scheme(raw, found)]
    if not meantime(raw):
        return {"clusters": clusters}
    labels = [c for c in found if c.label in PARTIES]
    members = [[e.start, e.end, c.label, "", ""] for c in labels for e in (*c.extents, *c.phrases)]
    return {"clusters_all": clusters, "entities": members}


def told(rows: Sequence[Row], found: Sequence[Sequence[Gathered]]) -> dict[str, dict[str, Shares]]:
    """Of all rows and of each genre, sorted, every measure and the mentions themselves."""
    total: dict[str, dict[str, Shares]] = {ALL: _nothing()}
    for genre in sorted({str(raw.fields.get("genre", "")) for raw, _ in rows} - {""}):
        total[genre] = _nothing()
    for (raw, gold), clusters in zip(rows, found, strict=True):
        counts = counted([c.extents for c in gold], in_scheme(raw, clusters))
        for group in {ALL, str(raw.fields.get("genre", "")) or ALL}:
            total[group] = {name: total[group][name] + counts[name] for name in counts}
    return total


def counted(gold: Sequence[Sequence[Extent]], predicted: Sequence[Sequence[Extent]]) -> dict[str, Shares]:
    """Every measure over one text, and the mentions that both sides have."""
    ones, others = {e for c in gold for e in c}, {e for c in predicted for e in c}
    both = ones & others
    kept = [[[e for e in cluster if e in both] for cluster in side] for side in (gold, predicted)]
    shared = shares(*([cluster for cluster in side if cluster] for side in kept))["B³"]
    return {FOUND: Shares(len(ones), len(others), len(both), len(both)), **shares(gold, predicted), SHARED: shared}


def in_scheme(raw: Raw, found: Sequence[Gathered]) -> list[tuple[Extent, ...]]:
    """What was found as the row's corpus would mark it; no mention is in two clusters."""
    taken: set[Extent] = set()
    if meantime(raw):
        judged = spans.fully_marked(raw)
        kept = [[e for e in (*c.extents, *c.phrases) if judged.covers(e)] for c in found if c.label in PARTIES]
        return [cluster for each in kept if (cluster := _new(each, taken))]
    whole = (_new(_outermost(c.phrases or c.extents), taken) for c in found)
    return [cluster for cluster in whole if len(cluster) > 1]


def lines(total: Mapping[str, Told]) -> Iterator[str]:
    """The table, a line at a time: F1, and of all rows together also precision and recall."""
    yield f"{'F1':24}" + "".join(f"{name:>10}" for name in ("CoNLL", *SHOWN, FOUND, "gold"))
    for group, each in total.items():
        cells = (conll(each), *(each[name].f1 for name in (*SHOWN, FOUND)))
        yield f"{group:24}" + "".join(f"{cell:10.3f}" for cell in cells) + f"{each[FOUND].gold:10.0f}"
    everything = [total[ALL][name] for name in (*SHOWN, FOUND)]
    shown = {"precision": [share.precision for share in everything], "recall": [share.recall for share in everything]}
    for what, each_share in shown.items():
        yield f"{f'{ALL}, {what}':24}{'':10}" + "".join(f"{cell:10.3f}" for cell in each_share)


def figures(total: Mapping[str, Told]) -> dict[str, dict[str, Any]]:
    """The same as numbers, for a file."""
    return {
        group: {"conll": conll(each), **{name: _numbers(share) for name, share in each.items()}}
        for group, each in total.items()
    }


def _numbers(share: Shares) -> dict[str, float]:
    return {"precision": share.precision, "recall": share.recall, "f1": share.f1, "gold": share.gold}


def _nothing() -> dict[str, Shares]:
    return dict.fromkeys((FOUND, *SHOWN), Shares())


def _new(extents: Iterable[Extent], taken: set[Extent]) -> tuple[Extent, ...]:
    kept = tuple(dict.fromkeys(e for e in extents if e not in taken))
    taken.update(kept)
    return kept


def _outermost(extents: Sequence[Extent]) -> list[Extent]:
    """Those that lie in no other: a name and its apposition are one mention."""
    kept: list[Extent] = []
    for extent in sorted(set(extents), key=lambda e: (e.start, -e.end)):
        if not kept or not kept[-1].covers(extent):
            kept.append(extent)
    return kept
