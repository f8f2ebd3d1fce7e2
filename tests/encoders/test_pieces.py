"""Text to pieces and words without drift."""

from hypothesis import given
from hypothesis import strategies as st

from wirefacts.encoders.pieces import PieceReader, Pieces


def words(text: str, pieces: Pieces) -> list[str]:
    return [text[s:e] for s, e in zip(pieces.starts.tolist(), pieces.ends.tolist(), strict=True)]


def test_words_stand_where_they_stood(piece_reader: PieceReader) -> None:
    text = "“Café,” SAID 😀 McTavish.\n\nNew day"
    assert words(text, piece_reader(text)) == ["“", "Café", ",", "”", "SAID", "😀", "McTavish", ".", "New", "day"]


def test_shapes_tell_writing_paragraphs_and_marks(piece_reader: PieceReader) -> None:
    text = "He SAID “Go Home”.\n\nmcTavish left"
    pieces = piece_reader(text)
    shapes = dict(zip(words(text, pieces), pieces.shapes[pieces.first].tolist(), strict=True))
    assert shapes["He"] == 1 + 4
    assert shapes["SAID"] == 2
    assert shapes["Go"] == 1 + 8
    assert shapes["mcTavish"] == 3 + 4
    assert shapes["left"] == 0
    assert pieces.opens.sum() == 2


def test_marks_and_paragraphs_are_those_of_the_view(piece_reader: PieceReader) -> None:
    wrapped = "He said “we shall\ngo home before the\nnight falls on us”, and so\nthey did at last."
    one, other = piece_reader(wrapped), piece_reader(wrapped.replace("\n", " "))
    assert one.shapes.tolist() == other.shapes.tolist()


@given(
    st.text(
        alphabet=st.sampled_from([*"abZ .,\n\t“”\"'", "é", "\u0301", "😀", "\u200d", "中", "\x00", "\u2028"]),
        max_size=80,
    )
)
def test_any_text_is_cut_in_order_and_whole(piece_reader: PieceReader, text: str) -> None:
    pieces = piece_reader(text)
    starts, ends = pieces.starts.tolist(), pieces.ends.tolist()
    assert all(0 <= s < e <= len(text) for s, e in zip(starts, ends, strict=True))
    assert all(end <= start for end, start in zip(ends, starts[1:], strict=False))
    assert len(pieces.ids) == len(pieces.shapes)
    seen = {i for s, e in zip(starts, ends, strict=True) for i in range(s, e)}
    assert all(i in seen for i, c in enumerate(text) if c.isalnum())
