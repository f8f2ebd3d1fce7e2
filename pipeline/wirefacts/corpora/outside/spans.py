"""Rows whose markings are stretches of text: attributions, names, clusters, a pronoun and two names."""

from collections.abc import Collection, Iterator
from typing import Literal, cast

from wirefacts.corpora.outside.labels import kind_of
from wirefacts.corpora.outside.raw import Raw, taken
from wirefacts.corpora.outside.rows import (
    Attribution,
    AttributionRow,
    ClustersRow,
    Gathered,
    Labelled,
    NamesRow,
    PronounRow,
)
from wirefacts.text.extents import Extent

FULLY_MARKED = 6
"""Sentences of a MEANTIME text, headline and date line included, that are marked in full; after them few things are."""
_KINDS = ("direct", "mixed", "indirect")


def attributions(raw: Raw) -> Iterator[AttributionRow]:
    """PolNeAR (Newell et al. 2018): every attribution. One of its thousands has no cue."""
    yield AttributionRow(
        raw.doc_id, raw.text, tuple(_attribution(raw, where, m) for where, m in raw.members("attributions"))
    )


def cued_attributions(raw: Raw) -> Iterator[AttributionRow]:
    """GUM's attribution relations: those with a cue, since one without is often no reported speech."""
    for row in attributions(raw):
        yield AttributionRow(row.doc_id, row.text, tuple(each for each in row.attributions if each.cue))


def _attribution(raw: Raw, where: str, member: dict[str, object]) -> Attribution:
    source, cue, content = (
        raw.extents(taken(member, part, list, f"{where}."), f"{where}.{part}") for part in ("source", "cue", "content")
    )
    if not content:
        raise ValueError(f"{where}.content: is empty")
    if (kind := taken(member, "type", str, f"{where}.")) not in _KINDS:
        raise ValueError(f"{where}.type: is {kind!r}")
    return Attribution(cast('Literal["direct", "mixed", "indirect"]', kind), source, cue, content)


def names(raw: Raw) -> Iterator[NamesRow]:
    """Rows whose `entities` are `[start, end, label]`, with each corpus's own labels."""
    found = (Labelled(raw.extent(m, where), label_of(m, where)) for where, m in raw.members("entities"))
    yield NamesRow(raw.doc_id, raw.text, tuple(found), raw.whole)


def gum_names(raw: Raw) -> Iterator[NamesRow]:
    """GUM's entities that are named; they nest, and dates are among them (`time`)."""
    found = (
        Labelled(raw.extent(m, where), taken(m, "label", str, f"{where}."))
        for where, m in raw.members("entities")
        if taken(m, "named", bool, f"{where}.")
    )
    yield NamesRow(raw.doc_id, raw.text, tuple(found), raw.whole)


def meantime_names(raw: Raw) -> Iterator[NamesRow]:
    """MEANTIME's mentions (`[start, end, type, syntax, uri]`) whose syntax is a name's, alone or before a noun."""
    found = (
        Labelled(raw.extent(m, where), label_of(m, where))
        for where, m in raw.members("entities")
        if isinstance(m, list) and len(m) > 3 and m[2] is not None and m[3] in {"NAM", "PRE.NAM"}
    )
    yield NamesRow(raw.doc_id, raw.text, tuple(found), fully_marked(raw))


def clusters(raw: Raw) -> Iterator[ClustersRow]:
    """GUM's clusters in OntoNotes' scheme: two mentions or more, predicates and appositions apart."""
    yield ClustersRow(raw.doc_id, raw.text, _clusters(raw, "clusters"), raw.whole)


def meantime_clusters(raw: Raw) -> Iterator[ClustersRow]:
    """MEANTIME's clusters, those of one mention too."""
    yield ClustersRow(raw.doc_id, raw.text, _clusters(raw, "clusters_all"), fully_marked(raw))


def gathered(raw: Raw) -> tuple[Gathered, ...]:
    """The clusters of a row in GUM's shape."""
    return tuple(Gathered(extents) for extents in _clusters(raw, "clusters"))


def parties(raw: Raw, kinds: Collection[str]) -> tuple[Gathered, ...]:
    """The clusters of a row in MEANTIME's shape whose mentions are of one of `kinds` (ours), where it is marked in full."""
    judged = fully_marked(raw)
    members = (m for _, m in raw.members("entities") if isinstance(m, list) and len(m) > 2 and isinstance(m[2], str))
    kind = {(m[0], m[1]): kind_of(m[2]) or "" for m in members}
    found = (tuple(e for e in extents if judged.covers(e)) for extents in _clusters(raw, "clusters_all"))
    labelled = ((each, next((kind[e.start, e.end] for e in each if (e.start, e.end) in kind), "")) for each in found)
    return tuple(Gathered(each, label) for each, label in labelled if each and label in kinds)


def pronouns(raw: Raw) -> Iterator[PronounRow]:
    """GAP (Webster et al. 2018)."""
    a, b, pronoun = (raw.extent(raw.take(key, list), key) for key in ("a", "b", "pronoun"))
    yield PronounRow(raw.doc_id, raw.text, pronoun, (a, b), (raw.take("a_coref", bool), raw.take("b_coref", bool)))


def fully_marked(raw: Raw) -> Extent:
    """The stretch of a MEANTIME text in which what is not marked is not there."""
    sentences = raw.extents(raw.take("sentences", list)[:FULLY_MARKED], "sentences")
    return Extent(0, sentences[-1].end if sentences else len(raw.text))


def label_of(member: object, where: str) -> str:
    """The third member of a list, a label. Raises ValueError where it is none."""
    if not isinstance(member, list) or len(member) < 3 or not isinstance(member[2], str):
        raise ValueError(f"{where}: has no label")
    return member[2]


def _clusters(raw: Raw, key: str) -> tuple[tuple[Extent, ...], ...]:
    return tuple(raw.extents(member, where) for where, member in raw.members(key))
