"""Checks that a fact stands on the page and names parties that exist."""

from collections.abc import Callable, Iterator

from wirefacts.checks.findings import Finding
from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import Record
from wirefacts.records.parts import Part, Party, Span, When
from wirefacts.text.extents import Extent

_PIECES = (Span, When, Party)
Check = Callable[[Extraction, str], Iterator[Finding]]


def pieces(record: Record) -> Iterator[Span | When | Party]:
    """Every span, date and party that `record` carries, at any field."""
    for value in vars(record).values():
        if isinstance(value, tuple):
            yield from (part for part in value if isinstance(part, _PIECES))
        elif isinstance(value, _PIECES):
            yield value


def misplaced(record: Record, text: str) -> Iterator[Span | When]:
    """The spans and dates of `record` whose words are not those of `text` at their place."""
    for part in pieces(record):
        if not isinstance(part, Party) and text[part.start : part.end] != part.text:
            yield part


def evidence_stands(extraction: Extraction, text: str) -> Iterator[Finding]:
    """Every span's `text` equals its slice of the document."""
    for record in extraction.records:
        for part in misplaced(record, text):
            message = f"{record.type}: the text at this place is not {part.text!r}"
            yield Finding(record.id, "evidence-mismatch", message, Extent(part.start, part.end))


def parties_exist(extraction: Extraction, text: str) -> Iterator[Finding]:  # noqa: ARG001 - one shape of all checks
    """Every party's entity is one of the extraction's."""
    known = {entity.id for entity in extraction.entities}
    for record in extraction.records:
        for part in pieces(record):
            if isinstance(part, Party) and part.entity is not None and part.entity not in known:
                yield Finding(record.id, "unknown-party", f"{record.type}: no entity {part.entity!r}", first(record))


def first(record: Part) -> Extent | None:
    """Where the record's first evidence stands."""
    spans = getattr(record, "evidence", ())
    return Extent(spans[0].start, spans[0].end) if spans else None


CHECKS: tuple[Check, ...] = (evidence_stands, parties_exist)
"""What every extraction passes before it is handed out."""
