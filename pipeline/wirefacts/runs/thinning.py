"""Leaves out what is not sure enough, and says so."""

from collections import Counter

from wirefacts.errors import UsageError
from wirefacts.records.extraction import Extraction
from wirefacts.records.parts import Diagnostic

CODE = "below-min-confidence"


def least_confidence(least: float) -> float:
    """`least` itself. Raises UsageError unless it is a number from 0 to 1."""
    if not 0 <= least <= 1:
        raise UsageError(f"min_confidence: {least} is not between 0 and 1")
    return least


def thinned(extraction: Extraction, least: float) -> Extraction:
    """The extraction without records whose confidence is below `least`; a diagnostic counts them for each type.

    Raises UsageError unless `least` is from 0 to 1.
    """
    least_confidence(least)
    kept = tuple(record for record in extraction.records if record.confidence >= least)
    if len(kept) == len(extraction.records):
        return extraction
    left_out = Counter(r.type for r in extraction.records)
    left_out.subtract(record.type for record in kept)
    said = tuple(
        Diagnostic(code=CODE, message=f"{kind}: {count} left out, confidence below {least:g}")
        for kind, count in left_out.items()
        if count
    )
    return extraction.model_copy(update={"records": kept, "diagnostics": extraction.diagnostics + said})
