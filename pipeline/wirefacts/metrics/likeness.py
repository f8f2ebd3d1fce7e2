"""When two strings say the same, as the gold's scorer sees it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

TITLES = frozenset(
    "mr mrs ms dr sen rep gov president vice former the a an of and senator representative governor secretary minister prime"
    " gen sir lord king queen".split()
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


def words(text: str | None) -> list[str]:
    """Lower-case words of `text`, apostrophes straight, without marks."""
    return _WORD.findall((text or "").lower().replace("’", "'"))


def core(name: str | None) -> list[str]:
    """The words of a name without titles, articles and possessive endings; all words where nothing else would be left."""
    bare = [word.removesuffix("'s") for word in words(name)]
    return [word for word in bare if word not in TITLES] or bare


def same_name(one: str | None, other: str | None) -> bool:
    """True where a careful reader takes both for one party.

    That is: equal cores; one core inside the other with the same last word; or at least half of all words in common.
    """
    a, b = core(one), core(other)
    if not a or not b:
        return False
    if a == b:
        return True
    short, long = sorted((a, b), key=len)
    if short[-1] == long[-1] and set(short) <= set(long):
        return True
    return 2 * len(set(a) & set(b)) >= len(set(a) | set(b))


def all_met(gold: Sequence[str], predicted: Sequence[str]) -> bool:
    """Every name of either side has its like on the other."""
    return all(some_like(g, predicted) for g in gold) and all(some_like(p, gold) for p in predicted)


def one_met(gold: Sequence[str], predicted: Sequence[str]) -> bool:
    """Some name of the gold has its like among the predicted, or both sides are empty."""
    return any(some_like(g, predicted) for g in gold) or (not gold and not predicted)


def some_like(name: str, others: Iterable[str]) -> bool:
    """True where any of `others` is the same name."""
    return any(same_name(name, other) for other in others)


def word_f1(gold: Iterable[str], predicted: Iterable[str]) -> float:
    """F1 of the two bags of words, in [0, 1]."""
    a, b = words(" ".join(gold)), words(" ".join(predicted))
    if not a or not b:
        return 0.0
    return 2 * (Counter(a) & Counter(b)).total() / (len(a) + len(b))
