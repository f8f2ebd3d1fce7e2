"""What an archive answers: counts, hits, what came of adding."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal

from wirefacts.records.parts import Part


class Hit(Part):
    """A quote that was searched for. Offsets are code points of the document's text; `text` joins its pieces with " … "."""

    document: str
    headline: str | None
    source: str | None
    published: dt.date | None
    status: Literal["usable", "withheld", "canceled"]
    record: str
    speaker: str
    kind: Literal["direct", "mixed", "indirect"]
    text: str
    cue: str | None
    start: int
    end: int
    extents: tuple[tuple[int, int], ...]


class Stats(Part):
    """How much an archive holds. `earliest` and `latest` are days of publication; `undated` documents name none."""

    backend: Literal["sqlite", "postgresql"]
    documents: int
    quotes: int
    speakers: int
    usable: int
    withheld: int
    canceled: int
    undated: int
    earliest: dt.date | None
    latest: dt.date | None


@dataclass(slots=True)
class Added:
    """How many documents were new, took an older one's place, were there already, or were themselves older.

    `refused` says why a document was not taken, by its id.
    """

    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    older: int = 0
    refused: list[tuple[str, str]] = field(default_factory=list)
