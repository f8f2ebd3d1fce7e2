"""Whether a tagger's probabilities of names hold, by marked stories."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.metrics.isotonic import Outcome
from wirefacts.text.extents import Extent


class Name(Protocol):
    """A name as a tagger finds it."""

    @property
    def extent(self) -> Extent: ...
    @property
    def kind(self) -> str: ...
    @property
    def confidence(self) -> float: ...


class NameTagger(Protocol):
    """A stage that tells names, with the probability of each, and something else."""

    def predict(self, text: str) -> tuple[Sequence[Name], object]: ...


def name_outcomes(stories: Iterable[MarkedStory], tagger: NameTagger) -> tuple[int, list[Outcome]]:
    """How many names are marked in the stories, and of each that the tagger tells whether extent and kind are right."""
    marked, outcomes = 0, []
    for story in stories:
        gold = {tag.extent: story.entity[tag.id].type for tag in story.tags if tag.kind == "name"}
        marked += len(gold)
        outcomes += [
            Outcome(min(name.confidence, 1.0), gold.get(name.extent) == name.kind)
            for name in tagger.predict(story.text)[0]
        ]
    return marked, outcomes
