"""What a word looks like to a network is worked out once, not at each of its tokens.

spaCy's networks begin with `MultiHashEmbed`: tables looked up by a token's norm, prefix, suffix and shape, and a dense layer
over them. All of that depends on those few features alone, and most words are met again; so a word's numbers are kept.
"""

from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import Model, Ragged

from wirefacts.loading.quick.products import networks

KEPT = 20_000
"""Words remembered at a time: eight megabytes a network."""
LEAST = 8
"""Rows multiplied at least. OpenBLAS adds up fewer than five rows in another order; so a word's numbers are always the same."""
LAYERS = ["extract_features", "list2ragged", "with_array", "with_array", "ragged2list"]


def remember_embeddings(nlp: Language) -> None:
    """Gives each `MultiHashEmbed` in the networks of `nlp` a memory, if it is made as spaCy makes it."""
    for model in networks(nlp):
        for node in model.walk():
            if node.has_ref("embed") and _known(node.get_ref("embed")):
                embed = node.get_ref("embed")
                embed._func = _Remembering(embed)


def _known(embed: Model[Any, Any]) -> bool:
    return [layer.name.split("(")[0] for layer in embed.layers] == LAYERS


class _Remembering:
    """The forward pass of one `MultiHashEmbed`. In training it is the layer's own, and all is forgotten."""

    def __init__(self, embed: Model[Any, Any]) -> None:
        self._forward = embed._func
        self._rows: dict[bytes, int] = {}
        self._table = np.zeros((KEPT, embed.layers[3].get_dim("nO")), dtype=np.float32)

    def __call__(self, embed: Model[Any, Any], docs: list[Doc], is_train: bool) -> Any:
        if is_train:
            self._rows.clear()
            return self._forward(embed, docs, is_train)
        features = [np.ascontiguousarray(each) for each in embed.layers[0].predict(docs)]
        keys = [each.view(f"V{each.itemsize * each.shape[1]}").ravel().tolist() for each in features]
        self._learn(embed, [key for each in keys for key in each], features[0].shape[1] if features else 0)
        rows = self._rows
        return [self._table[[rows[key] for key in each]] if each else self._table[:0] for each in keys], list

    def _learn(self, embed: Model[Any, Any], keys: list[bytes], width: int) -> None:
        new = list(dict.fromkeys(key for key in keys if key not in self._rows))
        if len(self._rows) + len(new) > KEPT:
            self._rows.clear()
            new = list(dict.fromkeys(keys))
            self._table = np.zeros((max(KEPT, len(new)), self._table.shape[1]), dtype=np.float32)
        if not new:
            return
        told: Any = np.frombuffer(b"".join(new + new[-1:] * (LEAST - len(new))), dtype=np.uint64).reshape(-1, width)
        lengths: Any = np.array([len(told)], dtype=np.int32)
        numbers = embed.layers[3].predict(embed.layers[2].predict(Ragged(told, lengths)))
        start = len(self._rows)
        self._table[start : start + len(new)] = numbers.data[: len(new)]
        self._rows.update((key, start + at) for at, key in enumerate(new))
