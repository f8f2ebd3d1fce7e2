"""Extractions by hand: sinks need no model."""

import hashlib
from collections.abc import Callable
from typing import Any

import pytest

from wirefacts.records.extraction import Extraction

TEXT = "Mayor Jane Roe, 61, called <b>Jim Poe</b> on Monday.\r\n“I quit & leave,” she told reporters. The council voted 7-2.\n"
Make = Callable[..., Extraction]


def _span(piece: str) -> dict[str, Any]:
    start = TEXT.index(piece)
    return {"start": start, "end": start + len(piece), "text": piece}


def _records() -> list[dict[str, Any]]:
    roe, poe = {"entity": "e1", "name": "Jane Roe"}, {"entity": None, "name": "<b>Jim Poe</b>"}
    council = {"entity": None, "name": "council"}
    said = "I quit & leave,"
    rows: list[dict[str, Any]] = [
        {"type": "quote", "evidence": [_span(said)], "speaker": roe, "content": [_span(said)],
         "quote_kind": "direct", "addressees": [{"entity": None, "name": "reporters"}]},
        {"type": "contact", "evidence": [_span("Mayor Jane Roe, 61, called <b>Jim Poe</b>")], "initiator": roe,
         "recipients": [poe], "medium": "phone", "attribution": council, "factuality": "reported",
         "when": {"value": "2024-11-04", "text": "Monday", "start": 45, "end": 51}},
        {"type": "vote_count", "evidence": [_span("voted 7-2")], "choice": council, "count": 7,
         "unit": "votes", "stance": "for"},
        {"type": "vote_share", "evidence": [_span("7")], "choice": poe, "percent": 54.5, "population": "men"},
        {"type": "age", "evidence": [_span("Jane Roe, 61")], "person": roe, "years": 61},
        {"type": "role", "evidence": [_span("Mayor Jane Roe")], "person": roe, "title": "Mayor", "status": "former"},
        {"type": "date", "evidence": [_span("Monday")], "value": "2024-11-04", "timex_type": "DATE"},
        {"type": "event", "evidence": [_span("I quit")], "event": "resign", "agents": [roe], "factuality": "possible"},
        {"type": "count", "evidence": [_span("2")], "value": 1200, "unit": "people", "bound": "at_least"},
    ]  # fmt: skip
    return [{"id": f"r{n}", "confidence": 0.9 - n / 20, **row} for n, row in enumerate(rows)]


@pytest.fixture
def make() -> Make:
    """One extraction with a record of each type; its text has markup in it."""

    def extraction(ident: str = "mayor", **document: object) -> Extraction:
        info = {"id": ident, "published": "2024-11-06", "sha256": hashlib.sha256(TEXT.encode()).hexdigest(), **document}
        doubts = [{"code": "impossible_age", "message": "340 <years>", "start": 1, "end": 2}]
        return Extraction.model_validate({"document": info, "records": _records(), "diagnostics": doubts}).with_text(
            TEXT
        )

    return extraction
