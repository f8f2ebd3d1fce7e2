"""What is written of one document: the rows of every table, without their numbers."""

import hashlib
import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic_core import PydanticSerializationError

from wirefacts.checks.standing import CHECKS
from wirefacts.records.kinds import Quote
from wirefacts.store.blocks import Block, Splitter, blocks
from wirefacts.store.folding import folded
from wirefacts.wire.filed import Filed

_NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")


@dataclass
class Sheet:
    """A document that may be kept, its extraction as JSON."""

    filed: Filed
    text: str
    json: str

    @property
    def id(self) -> str:
        return self.filed.extraction.document.id

    @cached_property
    def document(self) -> dict[str, Any]:
        """Its row, without a number."""
        known = self.filed.extraction.document
        return {
            "id": known.id,
            "headline": known.headline,
            "source": known.source,
            "published": known.published.isoformat() if known.published else None,
            "status": known.status,
            "uri": known.uri,
            "language": known.language,
            "version": known.version,
            "speaker": self.filed.speaker,
            "translated_from": self.filed.translated_from,
            "checked": self.filed.checked,
            "sha256": known.sha256,
            "text": self.text,
        }

    def quotes(self) -> list[dict[str, Any]]:
        """The rows of its quotes, `speaker` by name."""
        return [_quote(record) for record in self.filed.extraction.records if isinstance(record, Quote)]

    def blocks(self, words: Splitter) -> list[Block]:
        """Its words in blocks."""
        return blocks(words(self.text))


def sheet(filed: Filed) -> Sheet | str:
    """What is kept of an extraction, or why it cannot be kept."""
    extraction = filed.extraction
    text = filed.text if filed.text is not None else extraction.text
    if text is None:
        return "an extraction without its text; give the articles too, with --texts"
    try:
        if not text or hashlib.sha256(text.encode()).hexdigest() != extraction.document.sha256:
            return "the text is not the one that was extracted: its SHA-256 is another"
        written = extraction.model_dump_json()
        beside = f"{filed.speaker}{filed.translated_from}".encode()
    except (UnicodeEncodeError, PydanticSerializationError):
        return "a lone surrogate, which is no character"
    if "\0" in text or b"\0" in beside or ("\\u0000" in written and _NUL.search(written)):
        return "a NUL character, so this is not text"
    for check in CHECKS:
        for finding in check(extraction, text):
            return finding.message
    return Sheet(filed, text, written)


def _quote(record: Quote) -> dict[str, Any]:
    text = " … ".join(span.text for span in record.content)
    return {
        "speaker": record.speaker.name,
        "kind": record.quote_kind,
        "text": text,
        "cue": record.cue.text if record.cue else None,
        "said": record.when.value if record.when else None,
        "start": record.content[0].start,
        "end": record.content[-1].end,
        "extents": str([[span.start, span.end] for span in record.content]),
        "relayed_from": record.relayed_from.name if record.relayed_from else None,
        "factuality": record.factuality,
        "confidence": record.confidence,
        "record": record.id,
        "folded": folded(text),
    }
