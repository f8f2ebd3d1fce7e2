"""Learning whom pronouns stand for: what is right by each corpus, and that fitting finds it."""

import numpy as np
import pytest

from wirefacts.corpora.outside.rows import ClustersRow, PronounRow
from wirefacts.stages.coreference.columns import NAMES, WIDTH
from wirefacts.stages.coreference.component import gathered
from wirefacts.stages.coreference.ranking import KINDS, blank
from wirefacts.text.extents import Extent
from wirefacts.training.pronouns.examples import Example, Read, examples, gap_judge, gum_judge
from wirefacts.training.pronouns.fitting import fit
from wirefacts.training.pronouns.running import written

TEXT = "Ode Lind met Una Brandt on Monday. She was late."
ODE, UNA, SHE = Extent(0, 8), Extent(13, 23), Extent(35, 38)


def right(doc, judge) -> list[tuple[list[str], bool]]:
    """Of each example the first words of the parties that are right, and whether nobody is."""
    tables: list = []
    gathered(doc, blank(), tables.append)
    told = [judge(table) for table in tables]
    return [([p.nodes[0].text for p in found[0]], found[1]) for found in told if found is not None]


@pytest.mark.parametrize(
    ("holds", "wanted"),
    [((True, False), (["Ode Lind"], False)), ((False, True), (["Una Brandt"], False)), ((False, False), ([], True))],
)
def test_gap_says_which_name_is_meant(read, holds, wanted) -> None:
    assert right(read(TEXT), gap_judge(PronounRow("d", TEXT, SHE, (ODE, UNA), holds))) == [wanted]
    assert right(read(TEXT), gap_judge(PronounRow("d", TEXT, Extent(0, 3), (ODE, UNA), holds))) == []


def test_a_cluster_says_it_and_who_is_in_none_stands_alone(read) -> None:
    doc = read(TEXT)
    joined = ClustersRow("d", TEXT, ((UNA, SHE),), Extent(0, len(TEXT)))
    assert right(doc, gum_judge(joined, doc)) == [(["Una Brandt"], False)]
    alone = ClustersRow("d", TEXT, ((UNA, ODE),), Extent(0, len(TEXT)))
    assert right(doc, gum_judge(alone, doc)) == [([], True)]


def test_an_example_marks_the_rows_of_the_right_party(read) -> None:
    judge = gap_judge(PronounRow("d", TEXT, SHE, (ODE, UNA), (False, True)))
    (found,) = examples([Read(read(TEXT), judge, 2.0)], blank())
    assert (found.kind, found.rows.shape, found.right.tolist(), found.weight) == ("he", (2, WIDTH), [1.0, 0.0], 2.0)


def test_fitting_finds_what_the_examples_have_in_common_and_the_same_each_time() -> None:
    chance = np.random.default_rng(3)
    subject = NAMES.index("subject")
    found = []
    for _ in range(120):
        rows = chance.integers(0, 2, (3, WIDTH)).astype(np.float32)
        rows[:, subject] = 0
        rows[1, subject] = 1
        found.append(Example("he", rows, np.array([0, 1, 0], np.float32), nobody=False, weight=1.0))
    layer, again = fit(found, 4, 150, 1), fit(found, 4, 150, 1)
    chosen = [layer.best(example.rows.tolist(), [0, 1, 2]) for example in found]
    assert chosen.count(1) > 110
    assert written(dict.fromkeys(KINDS, layer), {}) == written(dict.fromkeys(KINDS, again), {})
