"""What a check answers."""

from dataclasses import dataclass

from wirefacts.text.extents import Extent


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong with the record `record` (its id): it is refused, and the finding becomes a diagnostic."""

    record: str
    code: str
    message: str
    extent: Extent | None = None
