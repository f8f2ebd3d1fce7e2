"""Whose something is, told in two ways: "the town's mayor" and "the mayor of the town"."""

from collections.abc import Sequence

_LINKING = frozenset("the 's of".split())


def is_genitive(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """True for "the town's mayor" and "the mayor of the town"."""
    for one, other in ((ours, theirs), (theirs, ours)):
        owner, owned = ([key for key in keys if key not in _LINKING] for keys in (one, other))
        if one.count("'s") == 1 == other.count("of") and "of" not in one and "'s" not in other and len(owner) == 2:
            return owner == owned[::-1] and other[-1] == owned[-1]
    return False
