"""Clusters of mentions beside those of a row, mention for mention with both ends equal.

A row tells its scheme by its shape. GUM's `clusters` are OntoNotes': whole noun phrases with appositions and relative
clauses in them, no predicates, nothing that is mentioned once. MEANTIME's `clusters_all` hold names and phrases alike,
mentioned once or often; of them the people and bodies of the sentences that are marked in full are judged.
"""

import re
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
FOUND_AS = (*PARTIES, "group")
"""Our kinds that MEANTIME's people and bodies are: several people are its people too."""
_ARTICLES = frozenset({"the", "a", "an", "this", "its", "their"})
_POSSESSIVE = re.compile(r"\s?['’]s?$")
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
    if not meantime(raw):
        return {"clusters": [[[e.start, e.end] for e in cluster] for cluster in in_scheme(raw, found)]}
    parties = _of_meantime(raw, found)
    members = [[e.start, e.end, label, "", ""] for label, cluster in parties for e in cluster]
    return {"clusters_all": [[[e.start, e.end] for e in cluster] for _, cluster in parties], "entities": members}


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
    if meantime(raw):
        return [cluster for _, cluster in _of_meantime(raw, found)]
    taken: set[Extent] = set()
    whole = (_new(_outermost(c.phrases or c.extents if c.marked is None else c.marked), taken) for c in found)
    return [cluster for cluster in whole if len(cluster) > 1]


def _of_meantime(raw: Raw, found: Sequence[Gathered]) -> list[tuple[str, tuple[Extent, ...]]]:
    """People and bodies where all is marked, with MEANTIME's kind."""
    judged, taken, kept = spans.fully_marked(raw), set[Extent](), list[tuple[str, tuple[Extent, ...]]]()
    for party in (c for c in found if c.label in FOUND_AS):
        pairs = zip(party.extents, party.phrases or party.extents, strict=True)
        names, wholes = (
            zip(*(_as_meantime(raw.text, *pair) for pair in pairs), strict=True) if party.extents else ((), ())
        )
        extents = _new((e for e in (*names, *wholes) if judged.covers(e)), taken)
        if extents:
            kept.append(("person" if party.label == "group" else party.label, extents))
    return kept


def _as_meantime(text: str, extent: Extent, phrase: Extent) -> tuple[Extent, Extent]:
    """A mention and its whole phrase in MEANTIME's manner: with the article, which is part of a name too, and without a
    possessive ending.
    """
    before = text[phrase.start : extent.start].strip().lower()
    start = phrase.start if before in _ARTICLES else extent.start
    possessive = _POSSESSIVE.search(phrase.slice(text))
    end = phrase.end - len(possessive.group()) if possessive else phrase.end
    return Extent(start, extent.end), Extent(phrase.start, max(end, extent.end))


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
