"""An extraction as a picture: which words each record marks, and what its card says."""

from wirefacts.drawing.picture import Card, Kind, Picture
from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import Quote, Record
from wirefacts.records.telling import tell, vouched
from wirefacts.text.extents import Extent

KINDS = {
    name: Kind(name.replace("_", " "), colour, tinted=name == "quote")
    for colour, name in enumerate(
        ("quote", "contact", "vote_count", "vote_share", "age", "role", "date", "event", "count")
    )
}
"""Record types in the order of legends and tables."""


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
        "SHA-256": document.sha256,
    }
    return Picture(
        title=document.headline or document.id,
        text=extraction.text,
        cards=tuple(_card(record) for record in extraction.records),
        about=tuple((name, value) for name, value in about.items() if value),
        warnings=tuple(f"{d.code}: {d.message}" for d in extraction.diagnostics),
    )


def _card(record: Record) -> Card:
    spans = record.content if isinstance(record, Quote) else record.evidence
    where = f"where: {record.where.name}" if record.where else None
    when = f"when: {record.when.value}" if record.when else None
    voucher = f"vouched for by {vouched(record)}" if record.attribution else vouched(record)
    return Card(
        kind=KINDS[record.type],
        statement=tell(record),
        extents=tuple(Extent(span.start, span.end) for span in spans),
        evidence="" if record.type in {"quote", "date"} else " … ".join(span.text for span in record.evidence),
        notes=tuple(note for note in (voucher, when, where, f"confidence {record.confidence:.2f}") if note),
    )
