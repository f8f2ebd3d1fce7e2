"""A claim as it is read: its words, and where ellipses and brackets stand between them."""

import re
from dataclasses import dataclass, field
from typing import Literal

from wirefacts.verify.kinship import Kinship
from wirefacts.verify.words import Word, words

_DOTS = r"(?:…|\.(?:\s?\.){2,3})"
_GAP = re.compile(rf"\[\s*{_DOTS}\s*\]|\(\s*{_DOTS}\s*\)|{_DOTS}|\*\s?\*\s?\*|\[[^\[\]]{{0,300}}\]")
_LETTERS = re.compile(r"\[(\w{1,4})\](?=\w)|(?<=\w)\[(?!sic\])(\w{0,4})\]")


@dataclass(frozen=True, slots=True)
class Gap:
    """An ellipsis, or a bracket with the words in it, before one of the claim's words."""

    kind: Literal["ellipsis", "bracket"]
    start: int
    end: int
    words: tuple[Word, ...] = ()


@dataclass(slots=True)
class Reading:
    """A claim's words without those in brackets. `gaps` are by the index of the word that they stand before.

    `lettered` are the indexes of words of which letters stand in brackets: "[T]he", "want[s]".
    """

    text: str
    words: list[Word] = field(default_factory=list)
    gaps: dict[int, list[Gap]] = field(default_factory=dict)
    lettered: set[int] = field(default_factory=set)
    _kinship: Kinship | None = field(default=None, repr=False, compare=False)

    @property
    def kinship(self) -> Kinship:
        """What its words cost beside those of sources; kept as long as it is judged."""
        if self._kinship is None:
            self._kinship = Kinship([word.key for word in self.words])
        return self._kinship

    def marked(self, index: int, kind: str | None = None) -> bool:
        """True where an ellipsis or a bracket (of `kind`) stands before the word at `index`."""
        return any(kind is None or gap.kind == kind for gap in self.gaps.get(index, ()))


def read_claim(text: str) -> Reading:
    """Ellipses ("...", "…", "[...]") and brackets split a claim into ordered pieces."""
    reading = Reading(text)
    joined, letters = _without_letter_brackets(text)
    at = 0
    for found in _GAP.finditer(joined):
        _take(reading, joined, at, found.start(), letters)
        inner = found.group().strip("[]() ")
        dots = re.fullmatch(rf"{_DOTS}|\*\s?\*\s?\*", inner) is not None
        held = () if dots else tuple(_moved(words(found.group()), found.start()))
        gap = Gap("ellipsis" if dots else "bracket", found.start(), found.end(), held)
        reading.gaps.setdefault(len(reading.words), []).append(gap)
        at = found.end()
    _take(reading, joined, at, len(joined), letters)
    return reading


def _without_letter_brackets(text: str) -> tuple[str, list[int]]:
    """`text` of the same length with brackets inside words as zero-width characters, and where those stood."""
    places: list[int] = []

    def swap(found: re.Match[str]) -> str:
        places.append(found.start())
        inner = found.group(1) if found.group(1) is not None else found.group(2)
        return f"\u2060{inner}\u2060"

    return _LETTERS.sub(swap, text), places


def _take(reading: Reading, text: str, start: int, end: int, letters: list[int]) -> None:
    for word in _moved(words(text[start:end]), start):
        if any(word.start <= place < word.end for place in letters):
            reading.lettered.add(len(reading.words))
        reading.words.append(word)


def _moved(found: list[Word], by: int) -> list[Word]:
    return [Word(word.start + by, word.end + by, word.surface, word.key) for word in found]
