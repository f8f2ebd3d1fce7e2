"""Windows cover every word once, and long texts come back whole."""

from collections.abc import Collection

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirefacts.encoders.onnx import Onnx
from wirefacts.encoders.pieces import CLS, SEP, Pieces
from wirefacts.encoders.reading import LONGEST, read
from wirefacts.encoders.schema import Floats, Ints, width
from wirefacts.encoders.weights import Weights
from wirefacts.encoders.windows import windows


def pieces_of(sizes: list[int], opens: Collection[int] = ()) -> Pieces:
    """Words of so many pieces, those of `opens` at the head of a paragraph.

    Every piece's number is its place, so that an echo tells where it stood.
    """
    first = np.cumsum([0, *sizes])[:-1].astype(np.int64)
    count = sum(sizes)
    starts = np.arange(len(sizes), dtype=np.int64) * 2
    heads = np.isin(np.arange(len(sizes)), list(opens)).astype(np.int64)
    return Pieces(np.arange(count) + 1000, np.zeros(count, dtype=np.int64), first, starts, starts + 1, heads)


def echo(ids: Ints, shapes: Ints, places: Ints) -> Floats:
    """A backend that answers each piece with its own number."""
    assert ids.shape == shapes.shape
    assert len(ids) <= LONGEST
    assert (ids[0], ids[-1]) == (CLS, SEP)
    return np.repeat(ids[places][:, None], width(), axis=1).astype(np.float32)


@given(st.lists(st.integers(1, 7), max_size=400), st.sets(st.integers(0, 399)), st.integers(20, 60), st.integers(0, 15))
def test_windows_cover_every_word_once(sizes: list[int], opens: set[int], room: int, overlap: int) -> None:
    pieces = pieces_of(sizes, opens)
    found = windows(pieces, room, overlap)
    owned = [i for w in found for i in range(w.own, w.ends_own)]
    assert owned == list(range(len(sizes)))
    edges = [*pieces.first.tolist(), len(pieces.ids)]
    for w in found:
        assert w.start <= w.own <= w.ends_own <= w.end
        assert edges[w.end] - edges[w.start] <= room


def test_a_window_ends_with_a_paragraph_where_it_can() -> None:
    found = windows(pieces_of([1] * 100, {30, 37, 60}), 40, 10)
    assert [(w.start, w.end) for w in found] == [(0, 37), (37, 60), (60, 100)]
    found = windows(pieces_of([1] * 100, {10}), 40, 10)
    assert [(w.start, w.end) for w in found] == [(0, 40), (30, 70), (60, 100)]


@given(st.lists(st.lists(st.integers(1, 5), max_size=300), max_size=4))
def test_every_word_of_every_text_gets_its_own_numbers(texts: list[list[int]]) -> None:
    given_texts = [pieces_of(sizes) for sizes in texts]
    for pieces, numbers in zip(given_texts, read(given_texts, echo), strict=True):
        assert numbers.shape == (len(pieces), width())
        assert (numbers[:, 0] == pieces.ids[pieces.first]).all()


def test_a_word_longer_than_a_window_is_read() -> None:
    pieces = pieces_of([3, 900, 3])
    numbers = read([pieces], echo)[0]
    assert (numbers[:, 0] == pieces.ids[pieces.first]).all()


@pytest.mark.parametrize("text", ["", "Fire.", "—", "z" * 400, "x1y2" * 25, "a/b1-" * 300, "\u200b\n\n \n"])
def test_the_network_reads_texts_of_hardly_a_word_and_words_without_end(text: str) -> None:
    weights = Weights.of("en_wire_small")
    pieces = weights.reader(text)
    numbers = read([pieces], Onnx(weights.network))[0]
    assert numbers.shape == (len(pieces), width())
    assert np.isfinite(numbers).all()
