"""A marked story as spans, links and values.

Each span of the markup is a span. A fact's values stand at its first piece, links lead from there to mentions of its parties,
to its date, its parts and its further pieces. Each mention has its entity's id, the first one the entity's other values too.
"""

from collections.abc import Iterator
from itertools import groupby

from wirefacts.corpora.markup.facts import AnyFact, DateFact, Line, QuoteFact
from wirefacts.corpora.markup.inline import Tag
from wirefacts.corpora.markup.nesting import depth
from wirefacts.corpora.markup.standing import Standing
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.markup.writing import line, plain
from wirefacts.corpora.tools.standoff import About, Link, Span, Standoff
from wirefacts.corpora.tools.vocabulary import FACTS, PART, PIECE, TRAP, WHEN, roles
from wirefacts.text.extents import Extent


def to_standoff(story: MarkedStory) -> Standoff:
    """Everything that `story` holds, for tools."""
    return _Leaving(story).standoff()


class _Leaving:
    def __init__(self, story: MarkedStory) -> None:
        self.story, self.standing = story, Standing(story)
        self.keys = {tag: f"s{number}" for number, tag in enumerate(story.tags, start=1)}
        self.pieces: dict[tuple[str, str], list[str]] = {}
        for tag in story.tags:
            if tag.kind == "fact":
                self.pieces.setdefault((tag.id, tag.part), []).append(self.keys[tag])

    def standoff(self) -> Standoff:
        story, seen = self.story, set[str]()
        spans = []
        for number, tag in enumerate(story.tags, start=1):
            words = tag.extent.slice(story.text)
            spans.append(Span(f"s{number}", self._label(tag), tag.extent, self._values(tag, seen), words))
        about = About(
            header=story.header,
            sha256=story.document.sha256,
            entities=tuple(map(line, story.entities)),
            facts=tuple(fact.id for fact in story.facts),
            nesting=self._nesting(),
        )
        links = (link for fact in story.facts for link in self._links(fact))
        return Standoff(story.header.id, story.text, about, tuple(spans), tuple(links))

    def _label(self, tag: Tag) -> str:
        if tag.kind == "scare":
            return TRAP
        if tag.kind != "fact":
            return tag.kind
        word = self.story.fact[tag.id].word
        return f"{word}-{tag.part}" if tag.part else word

    def _values(self, tag: Tag, seen: set[str]) -> dict[str, tuple[str, ...]]:
        """The values of a mention, or of a fact's first piece. `seen` are the entities and facts that had theirs."""
        if tag.kind == "scare" or tag.part:
            return {}
        name = f"{tag.kind == 'fact'} {tag.id}"
        first = name not in seen
        seen.add(name)
        if tag.kind == "fact":
            return values(self.story.fact[tag.id], self.story) if first else {}
        return values(self.story.entity[tag.id], self.story) if first else {"id": (tag.id,)}

    def _links(self, fact: AnyFact) -> Iterator[Link]:
        first, *further = self.pieces[fact.id, ""]
        given = fact.model_dump(by_alias=True)
        for role in roles(fact.word):
            named = given[role] if isinstance(given[role], tuple) else (given[role],)
            for entity in named:
                if entity in self.story.entity and (role, entity) != ("by", "article"):
                    mention = self.standing.mention(entity, self._near(fact, role))
                    yield Link(role, first, self.keys[mention])
        if isinstance(self.story.fact.get(fact.date or ""), DateFact):
            yield Link(WHEN, first, self.pieces[fact.date or "", ""][0])
        for part in sorted(fact.parts):
            yield from (Link(PART, first, key) for key in self.pieces.get((fact.id, part), ()))
        yield from (Link(PIECE, first, key) for key in further)

    def _near(self, fact: AnyFact, role: str) -> Extent:
        """Where a mention of the party is looked for: a quote's speaker at the words that name the source."""
        if isinstance(fact, QuoteFact) and role == "speaker":
            return self.standing.speaker(fact)[0]
        return self.story.evidence(fact.id)

    def _nesting(self) -> dict[str, tuple[str, ...]]:
        """The order of spans on the same words, where it is not that of `in_order`."""
        found = {}
        for extent, group in groupby(self.story.tags, key=lambda tag: tag.extent):
            tags = list(group)
            if tags != in_order(tags, self.story.fact):
                found[f"{extent.start}-{extent.end}"] = tuple(tag.label for tag in tags)
        return found


def in_order(tags: list[Tag], facts: dict[str, AnyFact]) -> list[Tag]:
    """Spans on the same words, the outer ones first, as they stand in each other unless a story says otherwise."""
    return sorted(tags, key=lambda tag: (depth(tag, facts), tag.label))


def values(fact: Line, story: MarkedStory) -> dict[str, tuple[str, ...]]:
    """The values of a line that no link gives, as people write them."""
    found = fact.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    if fact.word in FACTS:
        linked = {role for role in roles(fact.word) if (role, found.get(role)) != ("by", "article")}
        dated = {"date"} if isinstance(story.fact.get(found.get("date", "")), DateFact) else set()
        found = {key: value for key, value in found.items() if key not in linked | dated}
    return {key: tuple(map(plain, v)) if isinstance(v, list) else (plain(v),) for key, v in found.items()}
