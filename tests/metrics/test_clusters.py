"""Measures of clusters on partitions small enough to reckon by hand, and on those that their authors reckoned."""

from itertools import permutations

import pytest

from wirefacts.metrics.assignment import best_total
from wirefacts.metrics.clusters import Shares, b_cubed, conll, shares


def test_one_and_the_same_is_one() -> None:
    held = {1: "a", 2: "a", 3: "b"}
    assert b_cubed(held, {mention: cluster * 2 for mention, cluster in held.items()}).f1 == 1.0


def test_two_clusters_taken_for_one() -> None:
    found = b_cubed({1: "a", 2: "a", 3: "b"}, {1: "x", 2: "x", 3: "x"})
    assert (found.recalled, found.precise) == (3.0, pytest.approx(5 / 3))
    assert found.f1 == pytest.approx(2 * (5 / 9) / (1 + 5 / 9))


def test_a_mention_of_one_side_alone_finds_nothing() -> None:
    found = b_cubed({1: "a", 2: "a"}, {1: "x", 3: "x"})
    assert found == Shares(2, 2, 0.5, 0.5)
    assert found + Shares() == found


def test_nothing_at_all() -> None:
    assert b_cubed({}, {}).f1 == 0.0


PUBLISHED = [
    # Key and response, then recall and precision of MUC, B³, CEAFφ4 and LEA (None: not published for it).
    # Pradhan et al. 2014, section 5 (the worked example of "Scoring coreference partitions of predicted mentions"), the
    # LEA of the same example in Moosavi and Strube 2016, section 4.
    ("abc defg", "ab cd fghi", (2 / 5, 2 / 5), (35 / 12 / 7, 4 / 8), (1.3 / 2, 1.3 / 3), (5 / 3 / 7, 8 / 3 / 8)),
    # Cases of the reference scorer's own suite (conll/reference-coreference-scorers, test/TestCases.README) with
    # the values that coval (Moosavi and Strube) tests for them.
    ("a bc def", "a bc def", (1, 1), (1, 1), (1, 1), (1, 1)),
    ("a bc def", "a de", (1 / 3, 1), (7 / 18, 1), (0.6, 0.9), (1 / 3, 1)),
    ("a bc def", "a bcx defy z", (1, 3 / 5), (1, 55 / 108), (0.88571, 0.66429), (1, 4 / 9)),
    ("a bc def", "a bcx dy z", (1 / 3, 1 / 3), (5 / 9, 17 / 42), (0.73333, 0.55), (1 / 2, 2 / 7)),
    ("a bc def", "a bcxB dy z", (1 / 3, 1 / 4), (5 / 9, 5 / 16), (0.68889, 0.51667), (1 / 2, 5 / 24)),
    ("a bc def", "a bcx dy Bz", (1 / 3, 1 / 4), (5 / 9, 17 / 48), (0.73333, 0.55), (1 / 2, 1 / 4)),
    # all apart, all together, with a mention missing and one too many.
    ("a bc def", "a b c d e f", (0, 0), (1 / 2, 1), None, (1 / 6, 1 / 6)),
    ("a bc def", "abcdef", (1, 3 / 5), (1, 7 / 18), None, (5 / 6, 4 / 15)),
    ("a bc def", "a b x d e f y", (0, 0), None, None, (1 / 6, 1 / 7)),
]


@pytest.mark.parametrize(("key", "response", "muc", "b3", "ceaf", "lea"), PUBLISHED)
def test_published_examples(key: str, response: str, muc: object, b3: object, ceaf: object, lea: object) -> None:
    told = shares(key.split(), response.split())
    for name, wanted in (("MUC", muc), ("B³", b3), ("CEAFφ4", ceaf), ("LEA", lea)):
        if wanted is not None:
            assert (told[name].recall, told[name].precision) == pytest.approx(wanted, abs=1e-5), name


def test_the_conll_figure_is_the_mean_of_three() -> None:
    told = shares("abc defg".split(), "ab cd fghi".split())
    assert [round(told[name].f1, 2) for name in ("MUC", "B³", "CEAFφ4")] == [0.40, 0.45, 0.52]
    assert conll(told) == pytest.approx((0.4 + told["B³"].f1 + 0.52) / 3)


def test_the_best_assignment_is_found_by_trying_all() -> None:
    weights = {(i, j): ((7 * i + 5 * j * j + 3 * i * j) % 11) / 10 for i in range(4) for j in range(5) if (i + j) % 3}
    tried = (sum(weights.get((i, j), 0.0) for i, j in enumerate(order)) for order in permutations(range(5), 4))
    assert best_total(weights) == pytest.approx(max(tried))
    turned = {(j, i): weight for (i, j), weight in weights.items()}
    assert best_total(turned) == pytest.approx(best_total(weights))


def test_no_weights_have_no_total() -> None:
    assert best_total({}) == 0.0
