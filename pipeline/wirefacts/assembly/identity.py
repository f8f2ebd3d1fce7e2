"""Ids that stay the same as long as the text and what is read in it do."""

import hashlib
import json

from wirefacts.records.kinds import Record


def record_id(document_sha256: str, record: Record) -> str:
    """Sixteen hexadecimal digits of a SHA-256 over the document's digest and the record without its id and confidence."""
    content = record.model_dump(mode="json", exclude={"id", "confidence"})
    packed = json.dumps([document_sha256, content], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(packed.encode("utf-8")).hexdigest()[:16]
