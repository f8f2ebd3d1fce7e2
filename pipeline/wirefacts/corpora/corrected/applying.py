"""Decisions applied: an extraction that says what a person let stand."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from wirefacts.assembly.identity import record_id
from wirefacts.checks.standing import misplaced, pieces
from wirefacts.corpora.corrected.decisions import Decision
from wirefacts.corpora.corrected.naming import Naming
from wirefacts.errors import InputError
from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import RECORD, Record, in_order
from wirefacts.records.parts import Entity, Party
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
    taking = _Taking(text, sha256, extraction.entities)
    by_id = {decision.id: decision for decision in decisions}
    for record in extraction.records:
        decision = by_id.pop(record.id, None)
        if decision is not None:
            taking.decided_on(decision, record)
        elif not reviewed:
            taking.kept[record.id] = record
    for decision in by_id.values():
        taking.decided_on(decision, None)
    corrected = extraction.model_copy(
        update={"records": in_order(taking.kept.values()), "entities": taking.entities()}
    ).with_text(text)
    return Corrected(corrected, taking.decided, tuple(taking.left_out))


class _Taking:
    """What is taken over of the decisions on one extraction: records by id, and of those decided on the verdict."""

    def __init__(self, text: str, sha256: str, entities: Sequence[Entity]) -> None:
        self._text, self._sha256 = text, sha256
        self._given, self._naming = entities, Naming(text, entities)
        self.kept: dict[str, Record] = {}
        self.decided: dict[str, str] = {}
        self.left_out: list[str] = []

    def decided_on(self, decision: Decision, record: Record | None) -> None:
        """Takes over what a decision lets stand; `record` is the one that it is on, None where there is none any more."""
        if decision.verdict == "accepted" and record is not None:
            self._keep(record, decision)
        elif decision.verdict in {"corrected", "added"}:
            self._correct(decision)

    def entities(self) -> tuple[Entity, ...]:
        """Those of the extraction, and new ones that a record taken over speaks of."""
        named = {part.entity for record in self.kept.values() for part in pieces(record) if isinstance(part, Party)}
        new = self._naming.entities[len(self._given) :]
        return (*self._given, *(entity for entity in new if entity.id in named))

    def _keep(self, record: Record, decision: Decision) -> None:
        self.kept[record.id] = record
        self.decided[record.id] = decision.verdict

    def _correct(self, decision: Decision) -> None:
        """Adds a corrected record, or says why not."""
        told = f"{decision.verdict} {decision.id}"
        fields = self._naming.named(_dated({**(decision.record or {}), "id": decision.id}))
        try:
            record = RECORD.validate_python(fields)
        except ValidationError as problem:
            error = problem.errors(include_url=False, include_input=False)[0]
            place = ".".join(str(part) for part in error["loc"][1:])
            self.left_out.append(f"{told}: {place}: {error['msg']}")
            return
        if any(misplaced(record, self._text)):
            self.left_out.append(f"{told}: its words do not stand at its offsets")
            return
        identity = record_id(self._sha256, record)
        self._keep(record.model_copy(update={"id": identity, "confidence": 1.0}), decision)


def _dated(fields: dict[str, Any]) -> dict[str, Any]:
    """The fields of a date with what follows from its value; nobody counted that from another day."""
    value = fields.get("value")
    if fields.get("type") != "date" or not isinstance(value, str):
        return fields
    first, last = interval(value) or (None, None)
    told = {"earliest": first, "latest": last, "edtf": edtf(value)}
    return {**fields, **told, "anchor": None, "anchored_on": None}
