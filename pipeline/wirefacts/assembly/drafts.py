"""One draft a view: the fields that only this kind of record has, before anything is validated."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from spacy.tokens import Doc

from wirefacts.annotations import layers
from wirefacts.annotations.views import Quote
from wirefacts.assembly.parties import Parties
from wirefacts.records.parts import Factuality, Span
from wirefacts.text.extents import Extent, cover


@dataclass(frozen=True, slots=True)
class Draft:
    """A record in the making. `trigger` is the word that a date or place must hang on to be its own."""

    type: str
    evidence: tuple[Extent, ...]
    fields: dict[str, Any]
    confidence: float
    trigger: Extent | None = None
    factuality: Factuality = "asserted"
    quote: Quote | None = None


def span(extent: Extent | None, text: str) -> Span | None:
    """`extent` with its characters; None stays None, and nothing is no span."""
    return (
        Span(start=extent.start, end=extent.end, text=extent.slice(text))
        if extent is not None and len(extent)
        else None
    )


def drafts(doc: Doc, parties: Parties, text: str) -> Iterator[Draft]:
    """A draft for every view on `doc` that becomes a record."""
    yield from _quotes(doc, parties, text)
    yield from _people(doc, parties, text)
    yield from _numbers(doc, parties, text)
    yield from _happenings(doc, parties, text)
    for timex in layers.DATES.read(doc):
        fields: dict[str, Any] = {
            "value": timex.value,
            "timex_type": timex.type,
            "earliest": timex.earliest,
            "latest": timex.latest,
            "edtf": timex.edtf,
            "anchor": timex.anchor,
            "anchored_on": span(timex.anchored_on, text),
        }
        yield Draft("date", (timex.extent,), fields, timex.confidence)


def _quotes(doc: Doc, parties: Parties, text: str) -> Iterator[Draft]:
    for quote in layers.QUOTES.read(doc):
        if quote.speaker is None:
            continue
        fields: dict[str, Any] = {
            "speaker": parties.party(quote.speaker),
            "content": tuple(span(piece, text) for piece in quote.pieces),
            "quote_kind": quote.kind,
            "cue": span(quote.cue, text),
            "speaker_span": span(quote.source or quote.speaker, text),
            "addressees": parties.parties(quote.addressees),
            "medium": quote.medium,
            "relayed_from": parties.party(quote.relayed_from),
        }
        trigger = quote.cue or quote.speaker
        yield Draft("quote", quote.pieces, fields, quote.confidence, trigger, quote=quote)


def _people(doc: Doc, parties: Parties, text: str) -> Iterator[Draft]:
    for age in layers.AGES.read(doc):
        yield Draft("age", (age.evidence,), {"person": parties.party(age.person), "years": age.years}, age.confidence)
    for role in layers.ROLES.read(doc):
        fields: dict[str, Any] = {
            "person": parties.party(role.person),
            "title": " ".join(role.title.slice(text).split()),
            "organization": parties.party(role.organization),
            "status": role.status,
        }
        yield Draft("role", (role.evidence,), fields, role.confidence)


def _numbers(doc: Doc, parties: Parties, text: str) -> Iterator[Draft]:
    for vote in layers.VOTE_COUNTS.read(doc):
        contest = " ".join(vote.contest.slice(text).split()) if vote.contest else None
        fields: dict[str, Any] = {
            "choice": parties.party(vote.choice),
            "count": vote.count,
            "unit": vote.unit,
            "stance": vote.stance,
            "contest": contest,
        }
        yield Draft("vote_count", (vote.evidence,), fields, vote.confidence, vote.choice)
    for share in layers.VOTE_SHARES.read(doc):
        population = " ".join(share.population.slice(text).split()) if share.population else None
        fields = {
            "choice": parties.party(share.choice),
            "percent": share.percent,
            "population": population,
            "survey": parties.party(share.survey),
        }
        yield Draft("vote_share", (share.evidence,), fields, share.confidence, share.choice)
    for count in layers.COUNTS.read(doc):
        fields = {"value": count.value, "unit": count.unit, "what": count.what, "bound": count.bound}
        yield Draft("count", (count.evidence,), fields, count.confidence)


def _happenings(doc: Doc, parties: Parties, text: str) -> Iterator[Draft]:
    for contact in layers.CONTACTS.read(doc):
        purpose = " ".join(contact.purpose.slice(text).split()) if contact.purpose else None
        fields: dict[str, Any] = {
            "initiator": parties.party(contact.initiator),
            "recipients": parties.parties(contact.recipients),
            "medium": contact.medium,
            "purpose": purpose,
        }
        yield Draft("contact", (contact.evidence,), fields, contact.confidence, contact.trigger, contact.factuality)
    for event in layers.EVENTS.read(doc):
        fields = {
            "event": event.type,
            "agents": parties.parties(event.agents),
            "patients": parties.parties(event.patients),
        }
        yield Draft("event", (event.evidence,), fields, event.confidence, event.trigger, event.factuality)


def reach(draft: Draft) -> Extent:
    """The stretch from the draft's first to its last piece of evidence."""
    return cover(draft.evidence)
