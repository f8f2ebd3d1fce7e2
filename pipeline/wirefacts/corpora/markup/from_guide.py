"""A guide story as a marked story. The guide cites pieces of the text and says not where, so they are looked for.

Lost before, or guessed here: mentions (every place where a name stands and the words that name a source are marked, other
descriptions and pronouns are not), entity types (from the part that a name plays), who vouches (the quote around a fact), line
breaks in purposes.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from wirefacts.corpora import entries
from wirefacts.corpora.guide import GoldStory
from wirefacts.corpora.markup import facts
from wirefacts.corpora.markup.header import Header
from wirefacts.corpora.markup.inline import Tag
from wirefacts.corpora.markup.settling import settled
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.errors import GoldError
from wirefacts.records.parts import EntityType, Factuality
from wirefacts.text.extents import Extent

_PRONOUNS = frozenset("i he she it they we you him her them his their its who".split())
_LETTERS = {"vote": "v", "share": "s", "count": "n"}
_ODD = re.compile(r"[^a-z]+")


def from_guide(gold: GoldStory, header: Header) -> MarkedStory:
    """`gold` as a marked story. Raises GoldError for a party of which no words stand in the text, or crossing dates or cues."""
    return _Guide(gold.text, header).read(gold)


@dataclass(slots=True)
class _Guide:
    text: str
    header: Header
    entities: dict[str, facts.Entity] = field(default_factory=dict)
    found: list[facts.AnyFact] = field(default_factory=list)
    spans: list[Tag] = field(default_factory=list)
    factualities: dict[str, Factuality] = field(default_factory=dict)

    def read(self, gold: GoldStory) -> MarkedStory:
        people = {age.person for age in gold.ages} | {role.person for role in gold.roles}
        bodies = {role.organization for role in gold.roles}
        for section in ("quote", "contact", "vote", "share", "age", "role", "date", "event", "count"):
            for number, entry in enumerate(getattr(gold, f"{section}s"), start=1):
                name = f"{_LETTERS.get(section, section[0])}{number}"
                where = self._place(name, entry)
                line = self._line(entry, where, people, bodies)
                self.found.append(facts.KINDS[section].model_validate({"id": name, **line}))  # type: ignore[arg-type]
                if isinstance(entry, entries.GoldEvent):
                    self.factualities[name] = entry.factuality
        return settled(
            self.header, self.text, tuple(self.entities.values()), self.found, self.spans, {}, self.factualities
        )

    def _place(self, name: str, entry: entries.Entry) -> Extent:
        """Marks the pieces of a fact; the first of them."""
        if isinstance(entry, entries.GoldQuote):
            return self._place_quote(name, entry)
        if isinstance(entry, entries.GoldDate):
            extent, start = Extent(0, 0), -1
            for _ in range(entry.occurrence):
                start = self.text.index(entry.text, start + 1)
                extent = Extent(start, start + len(entry.text))
        else:
            extent = self._first(getattr(entry, "evidence"))  # noqa: B009 - all entries but those above have one
        self.spans.append(Tag("fact", name, "", extent))
        return extent

    def _place_quote(self, name: str, quote: entries.GoldQuote) -> Extent:
        pieces: list[Extent] = []
        for content in quote.content:
            after = pieces[-1].end if pieces else 0
            start = self.text.find(content, after)
            pieces.append(self._first(content) if start < 0 else Extent(start, start + len(content)))
        self.spans += [Tag("fact", name, "", piece) for piece in pieces]
        source = self._nearest(quote.speaker_text, pieces)
        self.spans.append(Tag("fact", name, "src", source))
        if quote.cue is not None:
            self.spans.append(Tag("fact", name, "cue", self._nearest(quote.cue, [source, *pieces])))
        return source

    def _line(self, entry: entries.Entry, where: Extent, people: set[str], bodies: set[str | None]) -> dict[str, Any]:
        """The fields of a fact line, its parties as entities."""

        def party(name: str | None, type_: EntityType = "other") -> str | None:
            if name is None:
                return None
            kind: EntityType = "person" if name in people else "organization" if name in bodies else type_
            return self._entity(name, kind, where)

        def parties(names: Iterable[str]) -> tuple[str, ...]:
            return tuple(found for found in map(party, names) if found)

        match entry:
            case entries.GoldQuote():
                own: dict[str, Any] = {"kind": entry.kind, "speaker": party(entry.speaker, "person")}
                return {**own, "relayed": party(entry.relayed_from, "person")}
            case entries.GoldContact():
                own = {"from": party(entry.initiator, "person"), "to": parties(entry.recipients)}
                purpose = " ".join(entry.purpose.split()) if entry.purpose else None
                return {**own, "medium": entry.medium, "purpose": purpose, "date": entry.date}
            case entries.GoldVote():
                return {**entry.model_dump(include={"count", "unit", "stance"}), "choice": party(entry.choice)}
            case entries.GoldShare():
                own = {"choice": party(entry.choice), "survey": party(entry.source)}
                return {**own, "percent": entry.percent, "population": entry.population}
            case entries.GoldAge():
                return {"person": party(entry.person), "years": entry.years}
            case entries.GoldRole():
                own = {"person": party(entry.person), "org": party(entry.organization)}
                return {**own, "title": entry.title, "status": entry.status}
            case entries.GoldEvent():
                own = {"agents": parties(entry.agent), "patients": parties(entry.patient)}
                return {**own, "type": entry.type, "date": entry.date}
            case entries.GoldDate():
                return {"value": entry.value}
            case _:
                return entry.model_dump(include={"value", "unit", "what", "bound"})

    def _entity(self, name: str, type_: EntityType, where: Extent) -> str:
        """The id of the entity of that name, which is declared and marked when it is first met."""
        if name in self.entities:
            return self.entities[name].id
        slug = _ODD.sub("-", name.lower()).strip("-") or "entity"
        taken = {entity.id for entity in self.entities.values()}
        identity = next(i for i in (slug, *(f"{slug}-{n}" for n in range(2, len(taken) + 3))) if i not in taken)
        named = name[0].isupper()
        self.entities[name] = facts.Entity(id=identity, type=type_, name=name, named=named)
        stands = [Extent(*m.span()) for m in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", self.text)]
        stands = stands or [Extent(*m.span()) for m in re.finditer(re.escape(name), self.text, re.IGNORECASE)]
        kind = "name" if named else "description"
        if not stands:
            words = where.slice(self.text)
            kind = "pronoun" if words.lower() in _PRONOUNS else "description"
            stands = [self._surname(name, where) or where]
        self.spans += [Tag(kind, identity, "", extent) for extent in stands]  # type: ignore[arg-type]
        return identity

    def _surname(self, name: str, where: Extent) -> Extent | None:
        """The last word of a name, where it stands near `where`."""
        found = re.search(rf"(?<!\w){re.escape(name.split()[-1])}(?!\w)", where.slice(self.text))
        return Extent(*found.span()).shifted(where.start) if found else None

    def _first(self, piece: str) -> Extent:
        start = self.text.find(piece)
        if start < 0:
            raise GoldError(f"{self.header.id}: {piece!r} is not in the text")
        return Extent(start, start + len(piece))

    def _nearest(self, piece: str, around: list[Extent]) -> Extent:
        """The place of `piece` closest to any of `around`, outside them where it can be."""
        places = [Extent(m.start(), m.start() + len(piece)) for m in re.finditer(rf"(?={re.escape(piece)})", self.text)]
        if not places:
            return self._first(piece)
        gaps = [(min(_gap(place, other) for other in around), place) for place in places]
        return min(gaps, key=lambda gap: (any(other.overlaps(gap[1]) for other in around), gap))[1]


def _gap(one: Extent, other: Extent) -> int:
    return max(0, one.start - other.end, other.start - one.end)
