"""Parties that no mention stands for: "a bill against dowry debt", spoken of by a record, is an entity of the article too."""

from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from wirefacts.annotations.layers import THINGS
from wirefacts.annotations.views import Thing
from wirefacts.records.parts import Entity, EntityMention, EntityType, Party
from wirefacts.syntax.phrases import head_of, noun_phrase
from wirefacts.text.extents import Extent
from wirefacts.values.bodies import LAW_HEADS

_LAWS = LAW_HEADS | frozenset("ban levy tax motion measure ordinance bylaw referendum petition budget".split())


@dataclass(slots=True)
class _Seen:
    """One such party; `extents` are its phrases by the place of their head words."""

    id: str
    name: str
    label: EntityType
    extents: dict[int, Extent] = field(default_factory=dict)


class Described:
    """Gives an entity to each phrase that is asked for; phrases of one noun that point at the same thing share it."""

    def __init__(self, doc: Doc, taken: int) -> None:
        """`taken` ids, from `e1` on, are the clusters'."""
        self._doc, self._taken = doc, taken
        things = THINGS.read(doc)
        self._thing = {head.start: thing for thing in things for head in thing.heads}
        self._of_cluster = {thing.cluster: thing for thing in things if thing.cluster}
        self._seen: dict[int, _Seen] = {}

    def party(self, extent: Extent, name: str) -> Party:
        """The party called `name` at `extent`."""
        head = head_of(self._doc, extent)
        at = extent.start if head is None else head.idx
        thing = self._thing.get(at)
        key = at if thing is None else thing.heads[0].start
        seen = self._seen.get(key)
        if seen is None:
            number = thing.cluster if thing is not None and thing.cluster else f"e{self._taken + len(self._seen) + 1}"
            seen = self._seen[key] = _Seen(number, name, _label(head), {} if thing is None else self._phrases(thing))
        seen.extents[at] = extent
        return Party(entity=seen.id, name=name)

    def mentions(self, cluster: str) -> list[EntityMention]:
        """Where the thing is described for which the pronouns of `cluster` stand."""
        thing = self._of_cluster.get(cluster)
        if thing is None:
            return []
        seen = self._seen.get(thing.heads[0].start)
        return _described(self._phrases(thing) if seen is None else seen.extents)

    def entities(self) -> tuple[Entity, ...]:
        """Those for which no pronouns stand."""
        return tuple(
            Entity(id=seen.id, type=seen.label, name=seen.name, mentions=tuple(_described(seen.extents)))
            for seen in self._seen.values()
            if seen.id not in self._of_cluster
        )

    def _phrases(self, thing: Thing) -> dict[int, Extent]:
        tokens = ((head.start, head_of(self._doc, head)) for head in thing.heads)
        return {start: noun_phrase(token) for start, token in tokens if token is not None}


def _described(extents: dict[int, Extent]) -> list[EntityMention]:
    return [EntityMention(start=e.start, end=e.end, kind="description") for e in sorted(set(extents.values()))]


def _label(head: Token | None) -> EntityType:
    return "law" if head is not None and head.lemma_.lower() in _LAWS else "other"
