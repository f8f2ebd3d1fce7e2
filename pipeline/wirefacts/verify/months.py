"""May the month, told from the modal by its capital and by what stands beside it."""

from collections.abc import Sequence

from wirefacts.verify.lexicon import DATES, MAY
from wirefacts.verify.spelling import ORDINALS
from wirefacts.verify.words import Word

_BEFORE = frozenset(
    "by in since until before after last next early late mid of through throughout during this from between every each".split()
)
_JOINTS = frozenset({"and", "or", "to"})


def told(words: Sequence[Word], first: int, last: int) -> list[str]:
    """The keys of the words `first` to `last` (excluded), `MAY` for the month."""
    return [MAY if is_month(words, at) else words[at].key for at in range(first, last)]


def is_month(words: Sequence[Word], at: int) -> bool:
    """True for "by May", "3 May", "May 3", "May and June"; not for "May I", "it may", "in may"."""
    word = words[at]
    if word.key != "may" or not word.surface[:1].isupper():
        return False
    before, behind = _key(words, at - 1), _key(words, at + 1)
    if before in _BEFORE or _is_day(before) or _is_day(behind):
        return True
    return (before in _JOINTS and _key(words, at - 2) in DATES) or (behind in _JOINTS and _key(words, at + 2) in DATES)


def _key(words: Sequence[Word], at: int) -> str:
    return words[at].key if 0 <= at < len(words) else ""


def _is_day(key: str) -> bool:
    """True for a day of a month or a year: "3", "third", "21st", "2031"."""
    return key[:1].isdigit() or key in ORDINALS
