"""Names: one name is of one kind throughout an article.

Each name takes the kind that all of its namesakes together are likeliest to be, and the last word of a person's full name
("Reyes" for "Ana Reyes") counts with the full one. Chosen on MEANTIME (.631 to .635) and the dev split of our own stories
(.844 to .848); worldwide, which only measures, rose from .733 to .743.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from wirefacts.encoders.schema import NAMES, Floats
from wirefacts.stages.tagger.tagging import Tagged, likeliest

_PERSON = NAMES.index("person")


def names(scores: Floats, words: Sequence[str]) -> list[Tagged]:
    """The names among `words`, in text order, each with its own probability of the kind chosen; `scores` of (words, tags)."""
    found = likeliest(scores)
    likely = np.exp(scores - scores.max(1, keepdims=True))
    likely /= likely.sum(1, keepdims=True)
    kinds = likely[:, 1::2] + likely[:, 2::2]
    spelt = [_spelling(words[t.first : t.end]) for t in found]
    held: dict[tuple[str, ...], Floats] = defaultdict(lambda: np.zeros(len(NAMES), dtype=np.float32))
    for name, tagged in zip(spelt, found, strict=True):
        held[name] += kinds[tagged.first : tagged.end].mean(0)
    people = {name[-1:]: sure for name, sure in held.items() if len(name) > 1 and sure.argmax() == _PERSON}
    chosen = [int((held[name] + people.get(name, 0)).argmax()) for name in spelt]
    return [
        replace(tagged, kind=kind, confidence=float(kinds[tagged.first : tagged.end, kind].mean()))
        for tagged, kind in zip(found, chosen, strict=True)
    ]


def _spelling(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(words[1:] if len(words) > 1 and words[0].lower() == "the" else words)
