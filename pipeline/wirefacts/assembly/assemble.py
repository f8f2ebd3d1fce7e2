"""A read Doc becomes an extraction."""

from typing import Any

from pydantic import ValidationError
from spacy.tokens import Doc

from wirefacts.annotations.layers import NOTES, QUOTES
from wirefacts.assembly.calibration import Calibration
from wirefacts.assembly.drafts import Draft, drafts, reach, span
from wirefacts.assembly.identity import record_id
from wirefacts.assembly.parties import Parties
from wirefacts.assembly.repeating import told_once
from wirefacts.assembly.setting import Setting
from wirefacts.assembly.vouching import Vouching
from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import RECORD, Record, in_order
from wirefacts.records.parts import Diagnostic, DocumentInfo
from wirefacts.stories.document import Document
from wirefacts.text.extents import Extent

_HAPPENS = frozenset({"event", "contact", "count", "quote", "vote_count", "vote_share"})
"""Types whose fact has a time and a place of its own; an age, a role or a date has none."""


def assemble(doc: Doc, story: Document, calibration: Calibration | None = None) -> Extraction:
    """Every fact that the stages noted on `doc`, validated; what fails validation is a diagnostic.

    Confidences are those of `calibration`; without one, those of the rules. Ids do not depend on them.
    """
    digest, text = story.sha256, story.text
    parties, setting, vouching = Parties(doc, text), Setting(doc, text), Vouching(QUOTES.read(doc))
    records: dict[str, Record] = {}
    refused = [Diagnostic(code=n.code, message=n.message, **_place(n.extent)) for n in NOTES.read(doc)]
    for draft in drafts(doc, parties, text):
        fields = _complete(draft, parties, setting, vouching, text)
        try:
            record = RECORD.validate_python({"id": "-", **fields})
        except ValidationError as problem:
            refused.append(_refusal(draft, problem))
            continue
        identity = record_id(digest, record)
        confidence = record.confidence if calibration is None else calibration(record)
        records.setdefault(identity, record.model_copy(update={"id": identity, "confidence": confidence}))
    info = story.model_dump(include=set(DocumentInfo.model_fields) - {"sha256"})
    return Extraction(
        document=DocumentInfo(**info, sha256=digest),
        entities=parties.entities(),
        records=tuple(told_once(in_order(records.values()))),
        diagnostics=tuple(refused),
    ).with_text(text)


def _complete(draft: Draft, parties: Parties, setting: Setting, vouching: Vouching, text: str) -> dict[str, Any]:
    """The draft with what all records have: evidence, voucher, factuality, when, where, confidence."""
    evidence = reach(draft)
    around = vouching.quote(draft.trigger or evidence, besides=draft.quote)
    voucher = parties.party(around.speaker) if around is not None else None
    happens = draft.type in _HAPPENS
    said = draft.quote.pieces if draft.quote is not None else ()
    return {
        "type": draft.type,
        "evidence": tuple(span(extent, text) for extent in draft.evidence),
        "attribution": voucher,
        "factuality": "reported" if voucher is not None and draft.factuality == "asserted" else draft.factuality,
        "when": setting.when(draft.type, evidence, draft.trigger, said=said) if happens else None,
        "where": parties.party(setting.where(evidence, draft.trigger)) if happens else None,
        "confidence": draft.confidence,
        **draft.fields,
    }


def _refusal(draft: Draft, problem: ValidationError) -> Diagnostic:
    first = problem.errors(include_url=False)[0]
    field = ".".join(str(part) for part in first["loc"][1:]) or draft.type
    return Diagnostic(code="invalid-record", message=f"{draft.type}: {field}: {first['msg']}", **_place(reach(draft)))


def _place(extent: Extent | None) -> dict[str, int]:
    return {} if extent is None else {"start": extent.start, "end": extent.end}
