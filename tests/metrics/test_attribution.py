"""Attributions are counted as PolNeAR's protocol says."""

import pytest

from wirefacts.metrics.attribution import Attribution, characters, exact, linked, overlap
from wirefacts.metrics.tally import Tally
from wirefacts.text.extents import Extent


def told(content: tuple[int, int], source: tuple[int, int] | None = (0, 5)) -> Attribution:
    return Attribution(() if source is None else (Extent(*source),), (Extent(6, 10),), (Extent(*content),))


def test_a_span_that_two_attributions_share_counts_once() -> None:
    assert exact([told((20, 30)), told((40, 50))], [told((20, 30))], "source") == Tally(1, 1, 1)
    assert exact([told((20, 30)), told((40, 50))], [told((20, 31))], "content") == Tally(2, 1, 0)


def test_characters_of_nested_contents_count_once() -> None:
    assert characters([told((20, 30)), told((25, 30))], [told((28, 40))]) == Tally(10, 12, 2)


@pytest.mark.parametrize(
    ("gold", "predicted", "threshold", "correct"),
    [
        (told((20, 30)), told((20, 28)), 0.8, 1),
        (told((20, 30)), told((20, 27)), 0.8, 0),
        (told((20, 30)), told((20, 27)), 0.3, 1),
        (told((20, 30)), told((20, 30), (5, 9)), 0.3, 0),
        (told((20, 30)), told((20, 30), (4, 9)), 0.3, 1),
        (told((20, 30)), told((20, 30), None), 0.3, 0),
        (told((20, 30), None), told((20, 30), None), 0.8, 1),
    ],
)
def test_a_link_wants_the_content_and_the_source(
    gold: Attribution, predicted: Attribution, threshold: float, correct: int
) -> None:
    assert linked([gold], [predicted], threshold) == Tally(1, 1, correct)


def test_overlap_of_nothing_is_none() -> None:
    assert overlap((), ()) == 0
