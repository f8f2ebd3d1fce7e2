"""What is learned from: a pronoun, the mentions that it may stand for, and which of them are right."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
from spacy.tokens import Doc

from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.outside.rows import ClustersRow, PronounRow
from wirefacts.evaluation.agreement.mentions import holders
from wirefacts.evaluation.marked.gap import is_name
from wirefacts.stages.coreference.columns import WIDTH
from wirefacts.stages.coreference.component import gathered
from wirefacts.stages.coreference.party import Node, Party
from wirefacts.stages.coreference.pronouns import Table
from wirefacts.stages.coreference.ranking import Floats, Ranker
from wirefacts.syntax.phrases import head_of, maximal_phrase
from wirefacts.text.extents import Extent

Judge = Callable[[Table], "tuple[list[Party], bool] | None"]
"""Of a table the parties that are right, and whether nobody is; None where the corpus does not tell."""


@dataclass(frozen=True, slots=True)
class Example:
    """`rows` (mentions × features), `right` says of each row whether its party is; `nobody` that standing alone is right."""

    kind: str
    rows: Floats
    right: Floats
    nobody: bool
    weight: float


@dataclass(slots=True)
class Read:
    """A Doc read as far as its quotes, and who judges its pronouns."""

    doc: Doc
    judge: Judge
    weight: float = 1.0
    found: list[Table] = field(default_factory=list)


def examples(reads: Iterable[Read], ranker: Ranker) -> Iterator[Example]:
    """The examples of all Docs; other pronouns near one are resolved by `ranker`."""
    for read in reads:
        tables: list[Table] = []
        gathered(read.doc, ranker, tables.append)
        for table in tables:
            told = read.judge(table) if table.rows else None
            if told is not None and (told[0] or told[1]):
                good = {id(party) for party in told[0]}
                right = np.array([float(id(n.party) in good) for n in table.mentions], dtype=np.float32)
                rows = np.asarray(table.rows, dtype=np.float32).reshape(-1, WIDTH)
                yield Example(table.kind, rows, right, told[1], read.weight)


def gap_judge(row: PronounRow) -> Judge:
    """By a row of GAP: where neither name is meant, anybody else may be, and nobody."""

    def judge(table: Table) -> tuple[list[Party], bool] | None:
        if table.node.mention.extent != row.pronoun:
            return None
        meant, others = (
            [p for p in table.parties if any(_named(p, name) for name, held in _names(row) if held is wanted)]
            for wanted in (True, False)
        )
        if any(row.holds):
            return meant, False
        return [p for p in table.parties if not any(p is other for other in others)], True

    return judge


def _names(row: PronounRow) -> list[tuple[Extent, bool]]:
    return list(zip(row.names, row.holds, strict=True))


def _named(party: Party, name: Extent) -> bool:
    return any(n.kind != "pronoun" and is_name(name, n.mention.extent) for n in party.nodes)


def gum_judge(row: ClustersRow, doc: Doc) -> Judge:
    """By a row of GUM: a pronoun that is in no cluster stands for nobody."""
    holder = {extent: str(n) for n, cluster in enumerate(row.clusters) for extent in cluster}

    def held(node: Node) -> str | None:
        extent = node.mention.extent
        found = holder.get(extent)
        head = head_of(doc, extent) if found is None and node.kind != "pronoun" else None
        return found if head is None else holder.get(maximal_phrase(head, extent))

    return _by_clusters(held, unmarked_is_alone=True)


def story_judge(story: MarkedStory) -> Judge:
    """By a marked story: a pronoun that is not marked stands for nobody, or for a party that is not marked either."""
    holder = holders(story)
    return _by_clusters(lambda node: holder.get(node.mention.extent), unmarked_is_alone=False)


def _by_clusters(held: Callable[[Node], str | None], *, unmarked_is_alone: bool) -> Judge:
    def judge(table: Table) -> tuple[list[Party], bool]:
        own = held(table.node)
        clusters: Mapping[int, set[str | None]] = {
            id(p): {held(n) for n in table.mentions if n.party is p} for p in table.parties
        }
        right = [p for p in table.parties if own is not None and own in clusters[id(p)]]
        if right or unmarked_is_alone:
            return right, not right
        unmarked = [p for p in table.parties if clusters[id(p)] == {None}]
        things = [p for p in unmarked if p.nodes[0].thing]
        return (unmarked if own is None else things), not things

    return judge
