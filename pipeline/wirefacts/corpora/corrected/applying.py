"""Decisions applied: an extraction that says what a person let stand."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from wirefacts.assembly.identity import record_id
from wirefacts.corpora.corrected.decisions import Decision
from wirefacts.corpora.corrected.naming import Naming
from wirefacts.errors import InputError
from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import RECORD, Quote, Record
from wirefacts.records.parts import Span
from wirefacts.values.edtf import edtf
from wirefacts.values.timex_interval import interval


@dataclass(frozen=True, slots=True)
class Corrected:
    """The extraction, which knows its text; by record id what was decided; and what could not be taken over."""

    extraction: Extraction
    decided: dict[str, str]
    left_out: tuple[str, ...]


def applied(extraction: Extraction, text: str, decisions: Sequence[Decision], *, reviewed: bool = False) -> Corrected:
    """`extraction`, made from `text`, as decided; with `reviewed` without the records that nobody decided on.

    Raises InputError where the text is not the one that was extracted.
    """
    sha256 = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    if sha256 != extraction.document.sha256:
        raise InputError("text", "is not the text that the extraction was made from")
    naming, left_out = Naming(text, extraction.entities), list[str]()
    by_id = {decision.id: decision for decision in decisions}
    kept: list[Record] = []
    decided: dict[str, str] = {}
    for record in extraction.records:
        decision = by_id.pop(record.id, None)
        if decision is None and not reviewed:
            kept.append(record)
        elif decision is not None and decision.verdict == "accepted":
            kept.append(record)
            decided[record.id] = "accepted"
        elif decision is not None and decision.verdict in {"corrected", "added"}:
            _take(decision, text, sha256, naming, kept, decided, left_out)
    for decision in by_id.values():
        if decision.verdict in {"corrected", "added"}:
            _take(decision, text, sha256, naming, kept, decided, left_out)
    records = sorted(
        {r.id: r for r in kept}.values(), key=lambda r: (r.evidence[0].start, r.evidence[0].end, r.type, r.id)
    )
    entities = tuple(naming.entities)
    corrected = extraction.model_copy(update={"records": tuple(records), "entities": entities}).with_text(text)
    return Corrected(corrected, decided, tuple(left_out))


def _take(
    decision: Decision,
    text: str,
    sha256: str,
    naming: Naming,
    kept: list[Record],
    decided: dict[str, str],
    left_out: list[str],
) -> None:
    """Adds a corrected record, or says why not."""
    try:
        record = RECORD.validate_python(naming.named(_dated({**(decision.record or {}), "id": decision.id})))
    except ValidationError as problem:
        error = problem.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in error["loc"][1:])
        left_out.append(f"{decision.verdict} {decision.id}: {place}: {error['msg']}")
        return
    if any(span.end > len(text) or span.text != text[span.start : span.end] for span in _spans(record)):
        left_out.append(f"{decision.verdict} {decision.id}: its words do not stand at its offsets")
        return
    content = record.model_dump(mode="json", exclude={"id", "confidence"})
    record = record.model_copy(update={"id": record_id(sha256, content), "confidence": 1.0})
    kept.append(record)
    decided[record.id] = decision.verdict


def _dated(fields: dict[str, Any]) -> dict[str, Any]:
    """The fields of a date with what follows from its value; nobody counted that from another day."""
    value = fields.get("value")
    if fields.get("type") != "date" or not isinstance(value, str):
        return fields
    first, last = interval(value) or (None, None)
    told = {"earliest": first, "latest": last, "edtf": edtf(value)}
    return {**fields, **told, "anchor": None, "anchored_on": None}


def _spans(record: Record) -> list[Span]:
    own = [*record.content, record.cue, record.speaker_span] if isinstance(record, Quote) else []
    return [*record.evidence, *(span for span in own if span is not None)]
