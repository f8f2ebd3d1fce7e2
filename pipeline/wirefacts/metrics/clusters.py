"""How far two ways of putting mentions together agree: MUC, B³, CEAF with φ4, LEA, and the mean that CoNLL ranks by.

Vilain et al. 1995 (MUC); Bagga and Baldwin 1998 (B³); Luo 2005 (CEAF); Moosavi and Strube 2016 (LEA); Pradhan et al. 2014 for
mentions that one side lacks, as the reference scorer has it (version 8). Sides are lists of clusters, none of which shares a
mention with another of its side. Counts of several texts are added up before a figure is taken (micro), as that scorer does.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from wirefacts.metrics.assignment import best_total

Mention = TypeVar("Mention", bound=Hashable)
Clusters = Sequence[Collection[Mention]]
_Shared = Mapping[tuple[int, int], int]


@dataclass(frozen=True, slots=True)
class Shares:
    """How much there is on each side (mentions, links, clusters), and how much of it the other side finds again."""

    gold: float = 0
    predicted: float = 0
    recalled: float = 0.0
    precise: float = 0.0

    def __add__(self, other: "Shares") -> "Shares":
        counts = self.gold + other.gold, self.predicted + other.predicted
        return Shares(*counts, self.recalled + other.recalled, self.precise + other.precise)

    @property
    def precision(self) -> float:
        return self.precise / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        return self.recalled / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


MEASURES = ("MUC", "B³", "CEAFφ4", "LEA")
RANKING = MEASURES[:3]
"""Those whose F1 the CoNLL figure is the mean of (Pradhan et al. 2012)."""


def shares(gold: Clusters[Mention], predicted: Clusters[Mention]) -> dict[str, Shares]:
    """Every measure over one text."""
    shared = _shared(gold, predicted)
    turned = {(j, i): count for (i, j), count in shared.items()}
    ones, others = [len(set(c)) for c in gold], [len(set(c)) for c in predicted]
    alike = best_total({(i, j): 2 * n / (ones[i] + others[j]) for (i, j), n in shared.items()})
    links, found = _links(ones, shared), _links(others, turned)
    return {
        "MUC": Shares(sum(n - 1 for n in ones), sum(n - 1 for n in others), links, found),
        "B³": Shares(sum(ones), sum(others), _squares(ones, shared), _squares(others, turned)),
        "CEAFφ4": Shares(len(ones), len(others), alike, alike),
        "LEA": Shares(sum(ones), sum(others), _resolved(ones, others, shared), _resolved(others, ones, turned)),
    }


def conll(told: Mapping[str, Shares]) -> float:
    """The CoNLL figure."""
    return sum(told[name].f1 for name in RANKING) / len(RANKING)


def b_cubed(gold: Mapping[Mention, str], predicted: Mapping[Mention, str]) -> Shares:
    """B³ of one text. Keys are mentions, values the clusters that hold them; what one side lacks finds nothing."""
    return shares(_grouped(gold), _grouped(predicted))["B³"]


def _grouped(holders: Mapping[Mention, str]) -> list[list[Mention]]:
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention, cluster in holders.items():
        found[cluster].append(mention)
    return list(found.values())


def _shared(gold: Clusters[Mention], predicted: Clusters[Mention]) -> _Shared:
    """How many mentions each pair of clusters has in common, of pairs that have any."""
    holder = {mention: j for j, cluster in enumerate(predicted) for mention in cluster}
    return Counter((i, holder[m]) for i, cluster in enumerate(gold) for m in set(cluster) if m in holder)


def _links(sizes: Sequence[int], shared: _Shared) -> int:
    """MUC: how many of the links that hold each cluster together the other side keeps."""
    parts: Counter[int] = Counter()
    held: Counter[int] = Counter()
    for (i, _), count in shared.items():
        parts[i] += 1
        held[i] += count
    return sum(size - parts[i] - (size - held[i]) for i, size in enumerate(sizes))


def _squares(sizes: Sequence[int], shared: _Shared) -> float:
    """B³: of each mention, what share of its cluster stands with it on the other side."""
    return sum(count * count / sizes[i] for (i, _), count in shared.items())


def _resolved(sizes: Sequence[int], others: Sequence[int], shared: _Shared) -> float:
    """LEA: of each cluster, weighed by its mentions, the share of its links that are kept; a lone mention links to itself."""
    return sum(sizes[i] * kept for i, kept in _kept(sizes, others, shared))


def _kept(sizes: Sequence[int], others: Sequence[int], shared: _Shared) -> Iterator[tuple[int, float]]:
    for (i, j), count in shared.items():
        if sizes[i] == 1:
            yield i, float(others[j] == 1)
        else:
            yield i, count * (count - 1) / (sizes[i] * (sizes[i] - 1))
