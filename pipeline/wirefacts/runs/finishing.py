"""What is done to an extraction before it is handed out."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from wirefacts.assembly.gazetteer import Gazetteer, read_gazetteer
from wirefacts.assembly.recognising import recognised
from wirefacts.records.extraction import Extraction
from wirefacts.runs.thinning import least_confidence, thinned

AnyGazetteer: TypeAlias = Gazetteer | str | Path
"""Parties that the user knows, or the JSON Lines file that has them."""


def finishing(min_confidence: float = 0.0, gazetteer: AnyGazetteer | None = None) -> Callable[[Extraction], Extraction]:
    """A function that puts the gazetteer's ids in and leaves out what is less sure than `min_confidence`.

    Raises UsageError unless that is from 0 to 1, and an InputError for a gazetteer that cannot be read.
    """
    least = least_confidence(min_confidence)
    known = read_gazetteer(gazetteer) if isinstance(gazetteer, str | Path) else gazetteer

    def finished(extraction: Extraction) -> Extraction:
        return thinned(extraction if known is None else recognised(extraction, known), least)

    return finished
