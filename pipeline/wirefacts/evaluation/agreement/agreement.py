"""How far the second of two annotators agrees with the first, over many stories."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.evaluation.agreement.difference import Compared, Difference
from wirefacts.evaluation.agreement.facts import compare_facts
from wirefacts.evaluation.agreement.mentions import compare_clusters, compare_mentions, holders
from wirefacts.evaluation.gold import macro_f1
from wirefacts.evaluation.sections import SECTIONS
from wirefacts.metrics.clusters import Shares, b_cubed
from wirefacts.metrics.tally import Tally

FACTS = tuple(section.name for section in SECTIONS)
MENTIONS, CLUSTERS = "mention", "cluster"
ROWS = (*FACTS, MENTIONS, CLUSTERS)
"""The evaluation's sections, then mentions by their exact spans, then which mentions belong together."""


@dataclass(slots=True)
class Agreement:
    """Counts of each row (gold is the first annotator's), B³ over the clusters, and everything that either has alone."""

    stories: list[str] = field(default_factory=list)
    tallies: dict[str, Tally] = field(default_factory=lambda: dict.fromkeys(ROWS, Tally()))
    belonging: Shares = field(default_factory=Shares)
    differences: dict[str, list[Difference]] = field(default_factory=lambda: {row: [] for row in ROWS})

    def f1(self, row: str) -> float:
        """F1 of a row: B³ for the clusters, of what both have for any other."""
        return self.belonging.f1 if row == CLUSTERS else self.tallies[row].f1

    @property
    def macro(self) -> float:
        """The mean F1 of the evaluation's sections, as the evaluation takes it."""
        return macro_f1({row: self.tallies[row] for row in FACTS})


def agree(stories: Iterable[tuple[MarkedStory, MarkedStory]]) -> Agreement:
    """The agreement over pairs of the same story, the first annotator's and the second's, which have the same text."""
    found = Agreement()
    for first, second in stories:
        found.stories.append(first.header.id)
        compared: dict[str, Compared] = dict(compare_facts(first, second))
        compared[MENTIONS] = compare_mentions(first, second)
        compared[CLUSTERS] = compare_clusters(first, second)
        for row, each in compared.items():
            found.tallies[row] += each.tally
            found.differences[row] += each.differences
        found.belonging += b_cubed(holders(first), holders(second))
    return found
