"""How far two ways of putting mentions together agree: B³.

Bagga and Baldwin 1998, "Algorithms for scoring coreference chains".
"""

from collections import Counter
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import TypeVar

Mention = TypeVar("Mention", bound=Hashable)


@dataclass(frozen=True, slots=True)
class BCubed:
    """Sums over mentions: how many each side has, and what share of its own cluster each finds again on the other side."""

    gold: int = 0
    predicted: int = 0
    recalled: float = 0.0
    precise: float = 0.0

    def __add__(self, other: "BCubed") -> "BCubed":
        counts = self.gold + other.gold, self.predicted + other.predicted
        return BCubed(*counts, self.recalled + other.recalled, self.precise + other.precise)

    @property
    def f1(self) -> float:
        precision = self.precise / self.predicted if self.predicted else 0.0
        recall = self.recalled / self.gold if self.gold else 0.0
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def b_cubed(gold: Mapping[Mention, str], predicted: Mapping[Mention, str]) -> BCubed:
    """The sums for one text. Keys are mentions, values the clusters that hold them; what one side lacks finds nothing."""
    gold_sizes, predicted_sizes = Counter(gold.values()), Counter(predicted.values())
    shared = Counter((cluster, predicted[mention]) for mention, cluster in gold.items() if mention in predicted)
    recalled = sum(count * count / gold_sizes[one] for (one, _), count in shared.items())
    precise = sum(count * count / predicted_sizes[other] for (_, other), count in shared.items())
    return BCubed(len(gold), len(predicted), recalled, precise)
