"""Text to word pieces and words, each with the characters it stands on.

The vocabulary is uncased and knows no paragraphs and no quotation marks that belong together; so every piece also carries a
*shape*: how its word is written, whether it opens a paragraph, and whether it stands in quotation marks. The shape takes the
place of BERT's segment number (its "token type").
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from wirefacts.encoders.schema import Ints
from wirefacts.text.marks import quotations
from wirefacts.text.view import paragraphs, view

SHAPES = 16
"""Four ways of writing (small, Capitalised, CAPITALS, miXed), times opening a paragraph, times standing in marks."""
CLS, SEP = 101, 102
"""BERT's own numbers for the pieces that open and close a window."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """A text in pieces and words.

    `ids`, `shapes`: one number a piece, both of shape (pieces,). `first`: the first piece of each word; `starts`, `ends`: the
    word's code points in the text; `opens`: 1 where the word opens a paragraph; all of shape (words,).
    """

    ids: Ints
    shapes: Ints
    first: Ints
    starts: Ints
    ends: Ints
    opens: Ints

    def __len__(self) -> int:
        """The number of words."""
        return len(self.first)


class PieceReader:
    """Cuts texts by a tokenizer file in the format of the `tokenizers` library."""

    def __init__(self, path: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(path))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()

    def __call__(self, text: str) -> Pieces:
        """All of `text`, nothing cut off, read as its view: hard-wrapped lines are one. Offsets are those of `text` itself."""
        viewed = view(text)
        encoding = self._tokenizer.encode(viewed, add_special_tokens=False)
        spans = np.asarray(encoding.offsets, dtype=np.int64).reshape(-1, 2)
        words = np.asarray(encoding.word_ids, dtype=np.int64)
        first = np.flatnonzero(np.diff(words, prepend=-1))
        last = np.append(first[1:], len(words))[: len(first)] - 1
        starts, ends = spans[first, 0], spans[last, 1]
        opens = _openings(starts, [p.start for p in paragraphs(viewed)])
        shapes = _writing(text, starts, ends) + 4 * opens + 8 * _marked(viewed, starts)
        return Pieces(
            ids=np.asarray(encoding.ids, dtype=np.int64),
            shapes=np.repeat(shapes, np.diff(np.append(first, len(words)))) if len(first) else shapes,
            first=first,
            starts=starts,
            ends=ends,
            opens=opens,
        )


def _openings(starts: Ints, paragraph_starts: list[int]) -> Ints:
    opens = np.zeros(len(starts), dtype=np.int64)
    at = np.searchsorted(starts, np.asarray(paragraph_starts, dtype=np.int64))
    opens[at[at < len(starts)]] = 1
    return opens


def _writing(text: str, starts: Ints, ends: Ints) -> Ints:
    return np.fromiter(
        (_case(text[start:end]) for start, end in zip(starts.tolist(), ends.tolist(), strict=True)),
        np.int64,
        len(starts),
    )


def _case(word: str) -> int:
    if word.islower() or not word[:1].isalpha():
        return 0
    if word.isupper():
        return 2 if len(word) > 1 else 1
    return 1 if word[0].isupper() and word[1:].islower() else 3


def _marked(text: str, starts: Ints) -> Ints:
    inside = np.zeros(len(starts), dtype=np.int64)
    for quotation in quotations(text):
        low, high = np.searchsorted(starts, [quotation.inner.start, quotation.inner.end])
        inside[low:high] = 1
    return inside
