"""Which prediction answers which gold entry."""

from collections.abc import Callable, Sequence
from typing import TypeVar

Gold = TypeVar("Gold")
Predicted = TypeVar("Predicted")


def pair(
    gold: Sequence[Gold], predicted: Sequence[Predicted], match: Callable[[Gold, Predicted], bool]
) -> list[tuple[int, int]]:
    """As many one-to-one pairs (gold index, predicted index) as can be made of what `match` allows.

    Augmenting paths (Kuhn's algorithm): quadratic at worst, over the few entries of one article.
    """
    allowed = [[j for j, p in enumerate(predicted) if match(g, p)] for g in gold]
    holder: dict[int, int] = {}

    def place(i: int, tried: set[int]) -> bool:
        for j in allowed[i]:
            if j not in tried:
                tried.add(j)
                if j not in holder or place(holder[j], tried):
                    holder[j] = i
                    return True
        return False

    for i in range(len(gold)):
        place(i, set())
    return [(i, j) for j, i in holder.items()]
