"""Mentions of one story and what they belong to, as two annotators marked them."""

from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.evaluation.agreement.difference import Compared, Difference
from wirefacts.metrics.tally import Tally
from wirefacts.text.extents import Extent

Clusters = dict[frozenset[Extent], str]
"""Names of entities by the mentions that they have."""


def holders(story: MarkedStory) -> dict[Extent, str]:
    """The entity that each mention belongs to. Of two on the same words, the one that is declared later has them."""
    return {tag.extent: entity.id for entity in story.entities for tag in story.mentions(entity.id)}


def compare_mentions(first: MarkedStory, second: MarkedStory) -> Compared:
    """A mention is the same where its span is, whatever it belongs to and whether it names, describes or stands for it."""
    one, other = holders(first), holders(second)
    alone = [_mention(first, extent, False) for extent in sorted(one.keys() - other.keys())]
    alone += [_mention(second, extent, True) for extent in sorted(other.keys() - one.keys())]
    return Compared(Tally(len(one), len(other), len(one.keys() & other.keys())), tuple(alone))


def compare_clusters(first: MarkedStory, second: MarkedStory) -> Compared:
    """A cluster is the same where all of its mentions are."""
    one, other = _clusters(first), _clusters(second)
    alone = [_cluster(first, name, each, False) for each, name in one.items() if each not in other]
    alone += [_cluster(second, name, each, True) for each, name in other.items() if each not in one]
    return Compared(Tally(len(one), len(other), len(one.keys() & other.keys())), tuple(alone))


def _clusters(story: MarkedStory) -> Clusters:
    members: dict[str, list[Extent]] = {}
    for extent, entity in holders(story).items():
        members.setdefault(entity, []).append(extent)
    return {frozenset(extents): story.entity[entity].name for entity, extents in members.items()}


def _mention(story: MarkedStory, extent: Extent, by_second: bool) -> Difference:
    name = story.entity[holders(story)[extent]].name
    return Difference(story.header.id, by_second, extent, extent.slice(story.text), name)


def _cluster(story: MarkedStory, name: str, mentions: frozenset[Extent], by_second: bool) -> Difference:
    found = sorted(mentions)
    told = f"{name}: " + ", ".join(f"{extent.slice(story.text)} ({extent.start})" for extent in found)
    return Difference(story.header.id, by_second, found[0], found[0].slice(story.text), told)
