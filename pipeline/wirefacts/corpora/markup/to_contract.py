"""A marked story in the output contract: what a flawless pipeline would hand out. Confidence is 1.

Lost on the way: gender, which mentions are marked inside which spans, trigger words and other named parts, scare quotes, traps
and house.
"""

import re
from typing import Any

from wirefacts.assembly.identity import record_id
from wirefacts.corpora.markup import facts
from wirefacts.corpora.markup.standing import Standing
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import RECORD, Record, in_order
from wirefacts.records.parts import DocumentInfo, Entity, EntityMention, Party, Span, When
from wirefacts.text.extents import Extent
from wirefacts.values.timex_interval import interval

_SPACE = re.compile(r"\s+")


def to_contract(story: MarkedStory) -> Extraction:
    """The extraction that `story` calls for, which knows its text."""
    document, records = story.document, contract_records(story).values()
    info = document.model_dump(include=set(DocumentInfo.model_fields) - {"sha256"})
    return Extraction(
        document=DocumentInfo(**info, sha256=document.sha256),
        entities=tuple(_entity(story, entity) for entity in story.entities),
        records=in_order(records),
    ).with_text(story.text)


def contract_records(story: MarkedStory) -> dict[str, Record]:
    """The contract's records by the ids of their facts, in the facts' order."""
    sha256, contract = story.document.sha256, _Contract(story)
    return {fact.id: contract.record(fact, sha256) for fact in story.facts}


def aliases(story: MarkedStory, entity: facts.Entity) -> tuple[str, ...]:
    """Other names of an entity: those of its line, then those that the text calls it by, each once."""
    said = (_SPACE.sub(" ", m.extent.slice(story.text)) for m in story.mentions(entity.id) if m.kind == "name")
    return tuple(alias for alias in dict.fromkeys((*entity.aliases, *said)) if alias != entity.name)


def _entity(story: MarkedStory, entity: facts.Entity) -> Entity:
    mentions = (
        EntityMention(start=m.extent.start, end=m.extent.end, kind=m.kind)
        for m in story.mentions(entity.id)
        if m.kind not in {"fact", "scare"}
    )
    return Entity(
        id=entity.id, type=entity.type, name=entity.name, aliases=aliases(story, entity), mentions=tuple(mentions)
    )


class _Contract:
    """Turns facts of one story into records."""

    def __init__(self, story: MarkedStory) -> None:
        self.story, self.standing = story, Standing(story)

    def record(self, fact: facts.AnyFact, sha256: str) -> Record:
        """The record of a fact."""
        fields = {
            "evidence": tuple(self._span(piece) for piece in self.story.pieces(fact.id)),
            "attribution": self._party(self.standing.voucher(fact)),
            "factuality": self.standing.factuality(fact),
            "when": self._when(fact),
            "where": self._party(fact.place),
            "confidence": 1.0,
            **self._fields(fact),
        }
        record = RECORD.validate_python({"id": "-", **fields})
        return record.model_copy(update={"id": record_id(sha256, record)})

    def _fields(self, fact: facts.AnyFact) -> dict[str, Any]:
        match fact:
            case facts.QuoteFact():
                return {"type": "quote", **self._quote(fact)}
            case facts.DateFact():
                first, last = interval(fact.value) or (None, None)
                kind = fact.timex_type
                return {"type": "date", "value": fact.value, "timex_type": kind, "earliest": first, "latest": last}
            case facts.EventFact():
                agents, patients = self._parties(fact.agents), self._parties(fact.patients)
                return {"type": "event", "event": fact.type, "agents": agents, "patients": patients}
            case facts.ContactFact():
                initiator, recipients = self._party(fact.from_), self._parties(fact.to)
                how = {"medium": fact.medium, "purpose": fact.purpose}
                return {"type": "contact", "initiator": initiator, "recipients": recipients, **how}
            case facts.AgeFact():
                return {"type": "age", "person": self._party(fact.person), "years": fact.years}
            case facts.RoleFact():
                person, body = self._party(fact.person), self._party(fact.org)
                return {
                    "type": "role", "person": person, "title": fact.title, "organization": body, "status": fact.status
                }  # fmt: skip
            case _:
                return self._figure(fact)

    def _figure(self, fact: facts.VoteFact | facts.ShareFact | facts.CountFact) -> dict[str, Any]:
        match fact:
            case facts.VoteFact():
                own = fact.model_dump(include={"count", "unit", "stance", "contest"})
                return {"type": "vote_count", "choice": self._party(fact.choice), **own}
            case facts.ShareFact():
                own = {"percent": fact.percent, "population": fact.population, "survey": self._party(fact.survey)}
                return {"type": "vote_share", "choice": self._party(fact.choice), **own}
            case facts.CountFact():
                return {"type": "count", **fact.model_dump(include={"value", "unit", "what", "bound"})}

    def _quote(self, fact: facts.QuoteFact) -> dict[str, Any]:
        cue = self.story.part(fact.id, "cue")
        return {
            "speaker": self._party(fact.speaker),
            "content": tuple(self._span(piece) for piece in self.story.pieces(fact.id)),
            "quote_kind": fact.kind,
            "cue": self._span(cue) if cue else None,
            "speaker_span": self._span(self.standing.speaker(fact)[1]),
            "addressees": self._parties(fact.to),
            "medium": fact.medium,
            "relayed_from": self._party(fact.relayed),
        }

    def _when(self, fact: facts.AnyFact) -> When | None:
        value, words = self.standing.date(fact) or (None, None)
        if value is None or words is None:
            return None
        return When(value=value, text=words.slice(self.story.text), start=words.start, end=words.end)

    def _span(self, extent: Extent) -> Span:
        return Span(start=extent.start, end=extent.end, text=extent.slice(self.story.text))

    def _party(self, entity: str | None) -> Party | None:
        return None if entity is None else Party(entity=entity, name=self.story.entity[entity].name)

    def _parties(self, entities: tuple[str, ...]) -> tuple[Party, ...]:
        found = (self._party(entity) for entity in entities)
        return tuple(party for party in found if party is not None)
