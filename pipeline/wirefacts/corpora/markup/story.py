"""A marked story as read: the article, its entities and facts, and every span in the order in which it opens."""

from dataclasses import dataclass
from functools import cached_property

from wirefacts.corpora.markup.facts import AnyFact, Entity
from wirefacts.corpora.markup.header import Header
from wirefacts.corpora.markup.inline import Tag
from wirefacts.stories.document import Document
from wirefacts.text.extents import Extent, cover


@dataclass(frozen=True)
class MarkedStory:
    """`text` is the article exactly; `tags` nest strictly, an outer one before those inside it."""

    header: Header
    text: str
    tags: tuple[Tag, ...]
    entities: tuple[Entity, ...]
    facts: tuple[AnyFact, ...]

    @property
    def document(self) -> Document:
        """The article as a pipeline gets it."""
        return Document(id=self.header.id, text=self.text, source=self.header.source, published=self.header.published)

    @cached_property
    def entity(self) -> dict[str, Entity]:
        """Entities by id."""
        return {entity.id: entity for entity in self.entities}

    @cached_property
    def fact(self) -> dict[str, AnyFact]:
        """Facts by id."""
        return {fact.id: fact for fact in self.facts}

    def pieces(self, fact: str) -> tuple[Extent, ...]:
        """The pieces of a fact, in text order: a quote's content, the evidence of any other."""
        return tuple(self._fact_spans.get((fact, ""), ()))

    def evidence(self, fact: str) -> Extent:
        """From the first to the last piece of a fact."""
        return cover(self.pieces(fact))

    def part(self, fact: str, part: str) -> Extent | None:
        """The named part of a fact, where it is marked."""
        spans = self._fact_spans.get((fact, part))
        return cover(spans) if spans else None

    def mentions(self, entity: str) -> tuple[Tag, ...]:
        """The mentions of an entity, in text order."""
        return tuple(self._mentions.get(entity, ()))

    @cached_property
    def _fact_spans(self) -> dict[tuple[str, str], list[Extent]]:
        found: dict[tuple[str, str], list[Extent]] = {}
        for tag in self.tags:
            if tag.kind == "fact":
                found.setdefault((tag.id, tag.part), []).append(tag.extent)
        return found

    @cached_property
    def _mentions(self) -> dict[str, list[Tag]]:
        found: dict[str, list[Tag]] = {}
        for tag in self.tags:
            if tag.kind in {"name", "description", "pronoun"}:
                found.setdefault(tag.id, []).append(tag)
        return found
