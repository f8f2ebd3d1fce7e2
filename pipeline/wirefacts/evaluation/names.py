"""Whether a tagger's probabilities of names hold, by marked stories."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.evaluation.calibrating import Claim
from wirefacts.text.extents import Extent
from wirefacts.values.names import bare_name


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


def name_claims(stories: Iterable[MarkedStory], tagger: NameTagger) -> tuple[int, list[Claim]]:
    """How many names are marked in the stories, and of each that the tagger tells whether extent and kind are right.

    A leading "the" and a trailing "'s" count on neither side.
    """
    marked, found = 0, []
    for story in stories:
        gold = {
            bare_name(story.text, tag.extent): story.entity[tag.id].type for tag in story.tags if tag.kind == "name"
        }
        marked += len(gold)
        found += [
            Claim(
                story.header.id,
                f"name {n.kind}",
                min(n.confidence, 1.0),
                gold.get(bare_name(story.text, n.extent)) == n.kind,
            )
            for n in tagger.predict(story.text)[0]
        ]
    return marked, found
