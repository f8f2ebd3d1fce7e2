"""What a sentence encoder makes of single words. Needs torch and transformers, which training brings along."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from transformers import AutoModel, AutoTokenizer

from wirefacts.encoders.schema import Floats

BATCH = 512
"""Words that are embedded together."""


def embedded(words: Sequence[str], folder: Path) -> Floats:
    """A row for each word, of length 1: the mean of its pieces' numbers, as the encoder in `folder` embeds a sentence."""
    cut, network = AutoTokenizer.from_pretrained(str(folder)), AutoModel.from_pretrained(str(folder)).eval()
    rows = []
    for at in range(0, len(words), BATCH):
        given = cut(list(words[at : at + BATCH]), padding=True, return_tensors="pt")
        mask = given["attention_mask"][..., None]
        with torch.inference_mode():
            numbers = (network(**given).last_hidden_state * mask).sum(1) / mask.sum(1)
        rows.append(torch.nn.functional.normalize(numbers, dim=1).numpy())
    return np.concatenate(rows)


def common_words(folder: Path, most: int | None = None) -> list[str]:
    """The encoder's own words, the commonest first, as its vocabulary has them; `most` at most."""
    places = AutoTokenizer.from_pretrained(str(folder)).get_vocab()
    own = [word for word in places if word.isascii() and word.isalpha() and len(word) > 1]
    return sorted(own, key=places.__getitem__)[:most]


def short_words(folder: Path, most: int, words: Sequence[str]) -> set[str]:
    """Those of `words` that the encoder cuts into `most` pieces at most."""
    pieces = AutoTokenizer.from_pretrained(str(folder))(list(words), add_special_tokens=False)["input_ids"]
    return {word for word, held in zip(words, pieces, strict=True) if len(held) <= most}
