"""An extraction as a marked story, for people to correct: a pipeline's, or gold that was converted.

Lost or changed on the way: pieces of evidence that cross other spans are cut; trigger words and other named parts but cue and
source are not marked. What the markup cannot hold is left out, and said.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from wirefacts.corpora.markup import facts
from wirefacts.corpora.markup.header import Header
from wirefacts.corpora.markup.inline import Tag
from wirefacts.corpora.markup.settling import settled
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.records import kinds
from wirefacts.records.extraction import Extraction
from wirefacts.records.parts import Factuality, Party
from wirefacts.text.extents import Extent

_LETTERS = {"vote_count": "v", "vote_share": "s"}
_WORDS = {"vote_count": "vote", "vote_share": "share"}
_ODD = re.compile(r"[^a-z0-9]+")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Import:
    """The story, and what of the extraction it does not hold."""

    story: MarkedStory
    left_out: tuple[str, ...]


def from_contract(extraction: Extraction, text: str, header: Header) -> Import:
    """`extraction`, made from `text`, as a marked story. Raises GoldError where mentions, dates or parts cross one another."""
    return _Importing(text, header).read(extraction)


@dataclass(slots=True)
class _Importing:
    text: str
    header: Header
    entities: list[facts.Entity] = field(default_factory=list)
    found: list[facts.AnyFact] = field(default_factory=list)
    spans: list[Tag] = field(default_factory=list)
    ids: dict[str, str] = field(default_factory=dict)
    dates: dict[tuple[int, int, str], str] = field(default_factory=dict)
    vouchers: dict[str, str | None] = field(default_factory=dict)
    factualities: dict[str, Factuality] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)

    def read(self, extraction: Extraction) -> Import:
        for entity in extraction.entities:
            name = self._id(entity.id)
            self.ids[entity.id] = name
            named = any(mention.kind == "name" for mention in entity.mentions)
            aliases = tuple(_flat(alias) for alias in entity.aliases)
            self.entities.append(
                facts.Entity(id=name, type=entity.type, name=_flat(entity.name), aliases=aliases, named=named)
            )
            self.spans += [Tag(m.kind, name, "", Extent(m.start, m.end)) for m in entity.mentions]
        self._uncross()
        numbered: dict[str, int] = {}
        order = sorted(extraction.records, key=lambda record: record.type != "date")
        for record in order:
            letter = _LETTERS.get(record.type, record.type[0] if record.type != "count" else "n")
            numbered[letter] = numbered.get(letter, 0) + 1
            self._take(record, f"{letter}{numbered[letter]}")
        story = settled(self.header, self.text, self.entities, self.found, self.spans, self.vouchers, self.factualities)
        return Import(story, tuple(self.left_out))

    def _uncross(self) -> None:
        """Leaves out mentions that cross the end of an earlier one, and entities that have none then."""
        ends: list[int] = []
        kept: list[Tag] = []
        for tag in sorted(self.spans, key=lambda tag: (tag.extent.start, -tag.extent.end)):
            while ends and ends[-1] <= tag.extent.start:
                ends.pop()
            if ends and ends[-1] < tag.extent.end:
                self.left_out.append(f"mention {tag.extent.slice(self.text)!r}: crosses another")
                continue
            ends.append(tag.extent.end)
            kept.append(tag)
        mentioned = {tag.id for tag in kept}
        self.spans = kept
        self.entities = [entity for entity in self.entities if entity.id in mentioned]
        self.ids = {given: name for given, name in self.ids.items() if name in mentioned}

    def _id(self, name: str) -> str:
        slug = _ODD.sub("-", name.lower()).strip("-") or "entity"
        return slug if slug[0].isalpha() and slug != "x" else f"e-{slug}"

    def _take(self, record: kinds.Record, name: str) -> None:
        """Takes a record over, or says why not."""
        try:
            fact = facts.KINDS[_WORDS.get(record.type, record.type)].model_validate({"id": name, **self._line(record)})
            voucher = None if record.attribution is None else self._party(record.attribution)
        except (ValidationError, LookupError) as problem:
            reason = _told(problem) if isinstance(problem, ValidationError) else problem.args[0]
            self.left_out.append(f"{record.type} {record.id}: {reason}")
            return
        self.vouchers[name], self.factualities[name] = voucher, record.factuality
        self.found.append(fact)  # type: ignore[arg-type]
        pieces = record.content if isinstance(record, kinds.Quote) else record.evidence
        self.spans += [Tag("fact", name, "", Extent(piece.start, piece.end)) for piece in pieces]
        if isinstance(record, kinds.Quote):
            for part, span in (("cue", record.cue), ("src", record.speaker_span)):
                if span is not None:
                    self.spans.append(Tag("fact", name, part, Extent(span.start, span.end)))
        if isinstance(record, kinds.Date):
            self.dates[record.evidence[0].start, record.evidence[0].end, record.value] = name

    def _line(self, record: kinds.Record) -> dict[str, Any]:
        """The fields of a fact line. Raises LookupError for a party without mention."""
        common: dict[str, Any] = {"place": self._party(record.where) if record.where else None}
        if record.when is not None:
            words = record.when.start, record.when.end, record.when.value
            common["date"] = self.dates.get(words, record.when.value)
        own: dict[str, Any]
        match record:
            case kinds.Quote():
                own = {"kind": record.quote_kind, "speaker": self._party(record.speaker), "medium": record.medium}
                own |= {"to": self._parties(record.addressees), "relayed": self._maybe(record.relayed_from)}
            case kinds.Contact():
                own = {"from": self._party(record.initiator), "to": self._parties(record.recipients)}
                own |= {"medium": record.medium, "purpose": record.purpose}
            case kinds.VoteCount():
                own = {"choice": self._party(record.choice), "count": record.count, "unit": record.unit}
                own |= {"stance": record.stance, "contest": record.contest}
            case kinds.VoteShare():
                own = {"choice": self._party(record.choice), "percent": record.percent}
                own |= {"population": record.population, "survey": self._maybe(record.survey)}
            case kinds.Age():
                own = {"person": self._party(record.person), "years": record.years}
            case kinds.Role():
                own = {"person": self._party(record.person), "title": record.title, "status": record.status}
                own |= {"org": self._maybe(record.organization)}
            case kinds.Date():
                shown = facts.DateFact(id="d", value=record.value).timex_type
                own = {"value": record.value, "type": None if record.timex_type == shown else record.timex_type}
            case kinds.Event():
                own = {"type": record.event, "agents": self._parties(record.agents)}
                own |= {"patients": self._parties(record.patients)}
            case kinds.Count():
                own = {"value": record.value, "unit": record.unit, "what": record.what, "bound": record.bound}
        return {**common, **{key: _flat(value) if isinstance(value, str) else value for key, value in own.items()}}

    def _party(self, party: Party) -> str:
        if party.entity in self.ids:
            return self.ids[party.entity]
        raise LookupError(f"the party {party.name!r} is no entity with mentions")

    def _maybe(self, party: Party | None) -> str | None:
        return None if party is None else self._party(party)

    def _parties(self, parties: tuple[Party, ...]) -> tuple[str, ...]:
        return tuple(self._party(party) for party in parties)


def _told(problem: ValidationError) -> str:
    """The first thing that is wrong, with its field."""
    first = problem.errors(include_url=False, include_input=False)[0]
    return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"


def _flat(words: str) -> str:
    return _SPACE.sub(" ", words).strip()
