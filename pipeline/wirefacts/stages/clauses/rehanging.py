"""Words that the parser hung on the wrong head, hung on the right one, all at once."""

from dataclasses import dataclass
from typing import cast

import numpy as np
from spacy.tokens import Doc
from thinc.types import Ints2d


@dataclass(frozen=True, slots=True)
class Hung:
    """Token `word` hangs on token `head` (itself: the root) with the dependency `dep`; empty: the one that it had."""

    word: int
    head: int
    dep: str = ""


def rehang(doc: Doc, changes: list[Hung]) -> None:
    """All heads at once: the setter of a single token looks at the whole Doc. Of two changes of a word the last one stands."""
    heads = [token.head.i for token in doc]
    deps = [token.dep for token in doc]
    for change in changes:
        heads[change.word] = change.head
        if change.dep:
            deps[change.word] = doc.vocab.strings[change.dep]
    offsets = np.array([head - i for i, head in enumerate(heads)], dtype=np.int64).astype(np.uint64)
    table = np.stack([offsets, np.array(deps, dtype=np.uint64)], axis=1)
    doc.from_array(["HEAD", "DEP"], cast("Ints2d", table))
