"""Words in quotation marks, and the marks that belong to them."""

import pytest

from wirefacts.text.extents import Extent
from wirefacts.text.marks import overlapping, quotations
from wirefacts.text.quoted import how_quoted, with_marks

TEXT = "“Nobody asked us,” said Ivo Brandt, who had heard “nothing” of it."
FOUND = quotations(TEXT)


@pytest.mark.parametrize(
    ("pieces", "kind"),
    [
        ([(0, 18)], "direct"),
        ([(1, 16)], "direct"),
        ([(1, 16), (50, 59)], "direct"),
        ([(40, 65)], "mixed"),
        ([(1, 16), (24, 34)], "mixed"),
        ([(24, 34)], "indirect"),
        ([(16, 19)], "indirect"),
        ([], "indirect"),
    ],
)
def test_how_quoted(pieces: list[tuple[int, int]], kind: str) -> None:
    assert how_quoted(TEXT, (Extent(*piece) for piece in pieces), FOUND) == kind


def test_the_marks_around_a_piece_are_taken_in_and_no_others() -> None:
    assert with_marks(Extent(1, 17), FOUND).slice(TEXT) == "“Nobody asked us,”"
    assert with_marks(Extent(1, 7), FOUND).slice(TEXT) == "“Nobody"
    assert with_marks(Extent(24, 34), FOUND) == Extent(24, 34)


@pytest.mark.parametrize(
    ("piece", "expected"),
    [((0, 66), [0, 1]), ((17, 51), [0, 1]), ((18, 50), []), ((16, 19), [0]), ((55, 56), [1]), ((60, 66), [])],
)
def test_quotations_that_a_piece_touches(piece: tuple[int, int], expected: list[int]) -> None:
    assert list(overlapping(FOUND, Extent(*piece))) == [FOUND[number] for number in expected]
