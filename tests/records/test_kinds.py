"""Records refuse what cannot be."""

from typing import Any

import pytest
from pydantic import ValidationError

from wirefacts.records.kinds import RECORD

SPAN = {"start": 0, "end": 3, "text": "Ada"}
ADA = {"entity": None, "name": "Ada"}
COMMON = {"id": "r", "evidence": [SPAN], "confidence": 0.5}
GOOD = [
    {"type": "age", "person": ADA, "years": 61},
    {"type": "vote_share", "choice": ADA, "percent": 54.5},
    {"type": "vote_count", "choice": ADA, "count": 3, "unit": "votes", "stance": "against"},
    {"type": "quote", "speaker": ADA, "content": [SPAN], "quote_kind": "direct"},
    {"type": "contact", "initiator": ADA, "recipients": [ADA], "medium": "phone"},
    {"type": "role", "person": ADA, "title": "mayor", "status": None},
    {"type": "date", "value": "2024-11-06", "timex_type": "DATE"},
    {"type": "event", "event": "resign", "agents": [ADA]},
    {"type": "count", "value": 12, "unit": "boats"},
]


@pytest.mark.parametrize("fields", GOOD, ids=lambda f: str(f["type"]))
def test_each_type_has_a_record(fields: dict[str, Any]) -> None:
    record = RECORD.validate_python({**COMMON, **fields})
    assert RECORD.validate_json(record.model_dump_json()) == record


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"type": "age", "person": ADA, "years": 340}, "years"),
        ({"type": "age", "person": None, "years": 34}, "person"),
        ({"type": "vote_share", "choice": ADA, "percent": 140}, "percent"),
        ({"type": "vote_share", "choice": ADA, "percent": float("nan")}, "percent"),
        ({"type": "vote_count", "choice": ADA, "count": -1, "unit": "votes"}, "count"),
        ({"type": "count", "value": -5, "unit": "boats"}, "value"),
        ({"type": "count", "value": float("inf"), "unit": "boats"}, "value"),
        ({"type": "age", "person": ADA, "years": 34, "evidence": []}, "evidence"),
        ({"type": "age", "person": ADA, "years": 34, "confidence": 1.2}, "confidence"),
        ({"type": "age", "person": ADA, "years": 34, "colour": "red"}, "colour"),
        ({"type": "age", "person": ADA, "years": 34, "evidence": [{"start": 0, "end": 2, "text": "Ada"}]}, "evidence"),
        ({"type": "event", "event": "sneeze"}, "event"),
        ({"type": "rumour"}, "type"),
    ],
)
def test_what_cannot_be_is_refused(fields: dict[str, Any], where: str) -> None:
    with pytest.raises(ValidationError, match=where):
        RECORD.validate_python({**COMMON, **fields})
