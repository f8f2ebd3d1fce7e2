"""How near words are in sense: a table of a vector a word, read from the disk as it is asked for.

`models/NAME/weights/`: `words.txt` has a word a line, sorted; `vectors.npy` a row of eight-bit numbers for each.
"""

from collections.abc import Sequence
from functools import cached_property, lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from wirefacts.encoders.schema import Floats
from wirefacts.errors import UsageError
from wirefacts.resources import resources
from wirefacts.verify.verbs import lemma_of

WORDS, VECTORS = "words.txt", "vectors.npy"
NAME = "en_paraphrase"
"""The table that ships."""
UNKNOWN = -1


class WordVectors:
    """The words of the table in a folder. Raises UsageError where its files are not there or do not fit each other."""

    def __init__(self, folder: Path) -> None:
        try:
            words = (folder / WORDS).read_text(encoding="utf-8").splitlines()
            self._rows: npt.NDArray[np.int8] = np.load(folder / VECTORS, mmap_mode="r", allow_pickle=False)
        except (OSError, ValueError, EOFError) as problem:
            raise UsageError(f"{folder}: not a table of words: {problem}") from problem
        if self._rows.ndim != 2 or len(words) != len(self._rows):
            raise UsageError(f"{folder}: {len(words)} words, and vectors of shape {self._rows.shape}")
        self._words = words

    @cached_property
    def _places(self) -> dict[str, int]:
        return {word: place for place, word in enumerate(self._words)}

    def near(self, ours: Sequence[str], theirs: Sequence[str]) -> list[list[float]]:
        """Of each of `ours` a row: the cosine, -1 to 1, with each of `theirs`; 0 where a word is not in the table."""
        found: list[list[float]] = (self._vectors(ours) @ self._vectors(theirs).T).tolist()
        return found

    def _vectors(self, words: Sequence[str]) -> Floats:
        """Rows of length 1; of nought for words that are not known, in themselves or by their lemmas."""
        places = np.array([self._place(word) for word in words], dtype=np.int64)
        rows = self._rows[np.maximum(places, 0)].astype(np.float32) * (places >= 0)[:, None]
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        vectors: Floats = rows / np.maximum(lengths, 1.0)
        return vectors

    def _place(self, word: str) -> int:
        found = self._places.get(word)
        return self._places.get(lemma_of(word), UNKNOWN) if found is None else found


def near(ours: Sequence[str], theirs: Sequence[str]) -> list[list[float]]:
    """As `WordVectors.near`, by the table that ships, which is opened when it is first asked. Raises UsageError."""
    return _shipped().near(ours, theirs)


@lru_cache(maxsize=1)
def _shipped() -> WordVectors:
    return WordVectors(resources("models") / NAME / "weights")
