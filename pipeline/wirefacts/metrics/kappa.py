"""Agreement of two annotators beyond chance."""

from collections import Counter
from collections.abc import Hashable, Iterable


def cohen(pairs: Iterable[tuple[Hashable, Hashable]]) -> float:
    """Cohen's kappa (1960) of pairs of labels: 1 for full agreement, 0 for chance.

    1.0 where both use one label alone, 0.0 where there is no pair.
    """
    held = list(pairs)
    if not held:
        return 0.0
    ones, others = Counter(one for one, _ in held), Counter(other for _, other in held)
    observed = sum(one == other for one, other in held) / len(held)
    chance = sum(count * others[label] for label, count in ones.items()) / len(held) ** 2
    return 1.0 if chance == 1.0 else (observed - chance) / (1 - chance)
