"""An extraction as a picture: which words each record marks, what its card says, who is in it."""

from collections.abc import Mapping

from wirefacts.drawing.picture import Card, Doubt, Kind, Picture
from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import Quote, Record
from wirefacts.records.parts import Diagnostic, Factuality, Party
from wirefacts.records.picture_talks import talks
from wirefacts.records.picture_times import moments
from wirefacts.records.picture_who import numbered, parties
from wirefacts.records.telling import HEDGED, tell
from wirefacts.text.extents import Extent

KINDS = {
    name: Kind(name.replace("_", " "), colour, tinted=name == "quote")
    for colour, name in enumerate(
        ("quote", "contact", "vote_count", "vote_share", "age", "role", "date", "event", "count")
    )
}
"""Record types in the order of legends and tables."""
_PUT: dict[Factuality, str] = {
    "asserted": "asserted by",
    "reported": "reported by",
    "negated": "denied by",
    "possible": "possible, says",
    "planned": "planned, says",
}
"""How a fact is put, before the name of who vouches for it."""
_DIGITS = 16
"""Of the digest that are shown."""
_DOUBTED = 160
"""Characters of the words that a diagnostic is about."""


def picture(extraction: Extraction) -> Picture:
    """What there is to draw of `extraction`; its text is drawn where the extraction knows it."""
    document = extraction.document
    about = {
        "document": document.id if document.headline else None,
        "source": document.source,
        "published": document.published.isoformat() if document.published else None,
        "version": document.version,
        "status": None if document.status == "usable" else document.status,
        "address": document.uri,
        "SHA-256": f"{document.sha256[:_DIGITS]}…",
    }
    who, numbers = numbered(extraction)
    return Picture(
        title=document.headline or document.id,
        text=extraction.text,
        cards=tuple(_card(record, numbers) for record in extraction.records),
        about=tuple((name, value) for name, value in about.items() if value),
        doubts=tuple(_doubt(doubt, extraction.text) for doubt in extraction.diagnostics),
        who=who,
        moments=moments(extraction),
        talks=talks(extraction, numbers),
    )


def _card(record: Record, numbers: Mapping[str, int]) -> Card:
    spans = record.content if isinstance(record, Quote) else record.evidence
    notes = {
        _PUT[record.factuality]: _name(record.attribution) or "the article",
        "when": record.when.value if record.when else None,
        "where": _name(record.where),
    }
    who = (numbers.get(party.entity or "") for party in parties(record))
    return Card(
        kind=KINDS[record.type],
        statement=tell(record),
        extents=tuple(Extent(span.start, span.end) for span in spans),
        evidence="" if record.type in {"quote", "date"} else " … ".join(span.text for span in record.evidence),
        notes=tuple((name, value) for name, value in notes.items() if value),
        who=tuple(dict.fromkeys(number for number in who if number is not None)),
        hedged=record.factuality in HEDGED,
        confidence=record.confidence,
    )


def _name(party: Party | None) -> str | None:
    return party.name if party is not None else None


def _doubt(doubt: Diagnostic, text: str | None) -> Doubt:
    start, end = doubt.start, doubt.end
    words = "" if text is None or start is None or end is None else text[start:end][:_DOUBTED]
    return Doubt(doubt.code, doubt.message, words)
