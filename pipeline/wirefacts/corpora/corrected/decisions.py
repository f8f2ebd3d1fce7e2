"""Decisions on records."""

from typing import Any, Literal

from wirefacts.records.parts import NonEmpty, Part

Verdict = Literal["accepted", "rejected", "corrected", "added"]


class Decision(Part):
    """On the record of this id. `record` is what it should have said, where it is corrected or added."""

    id: NonEmpty
    verdict: Verdict
    record: dict[str, Any] | None = None
