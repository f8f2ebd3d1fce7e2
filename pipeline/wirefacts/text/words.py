"""The words of a text, found once for all who ask whether it can hold what they look for."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from string import ascii_lowercase

_LETTERS = ascii_lowercase.encode()
_APART = bytes(byte if byte in _LETTERS else ord(" ") for byte in range(256))
"""English small letters as they are, all else as spaces."""


@lru_cache(maxsize=4)
def words_of(text: str) -> frozenset[str]:
    """The runs of English letters in `text`, in small letters, each once."""
    plain = text.lower().encode("ascii", "replace").translate(_APART)
    return frozenset(plain.decode("ascii").split())


def places_of(words: Iterable[str], text: str, lower: str) -> Iterator[int]:
    """Where those of `words` (small letters) begin that `text` has as runs of letters; `lower`: `text` in small letters, of the
    same length. Word by word, not in the text's order."""
    for word in words_of(text).intersection(words):
        at = lower.find(word)
        while at >= 0:
            end = at + len(word)
            if not (at and lower[at - 1].isalpha()) and not lower[end : end + 1].isalpha():
                yield at
            at = lower.find(word, end)


def begins_one(pattern: str) -> Callable[[str], bool]:
    """Asks of a text whether one of its words begins as `pattern`, in small letters, says; each word is looked at once."""
    known = lru_cache(maxsize=1 << 16)(re.compile(pattern).match)
    return lambda text: any(map(known, words_of(text)))
