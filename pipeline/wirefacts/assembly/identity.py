"""Ids that stay the same as long as the text and what is read in it do."""

import hashlib
import json
from typing import Any


def record_id(document_sha256: str, content: dict[str, Any]) -> str:
    """Sixteen hexadecimal digits of a SHA-256 over the document's digest and the record's content."""
    packed = json.dumps([document_sha256, content], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(packed.encode("utf-8")).hexdigest()[:16]
