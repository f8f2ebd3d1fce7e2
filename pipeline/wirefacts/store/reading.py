"""Documents as they were filed, and how many of everything."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import ColumnElement, Connection, RowMapping, bindparam, func, select

from wirefacts.records.extraction import Extraction
from wirefacts.store.counting import Totals, portions
from wirefacts.store.shapes import Stats
from wirefacts.store.tables import documents, extractions, speakers
from wirefacts.wire.filed import Filed

PAGE = 100
"""Documents that are read at once."""
_KEPT = (
    select(*documents.c, extractions.c.json)
    .join(extractions, extractions.c.document == documents.c.number)
    .where(documents.c.number.in_(bindparam("numbers", expanding=True)))
)


@dataclass
class Kept:
    """A document as it is kept. Its facts are read when they are asked for, since most are not."""

    row: RowMapping

    @cached_property
    def extraction(self) -> Extraction:
        """Its extraction, knowing its text."""
        return Extraction.model_validate_json(self.row["json"]).with_text(self.row["text"])


def kept(connection: Connection, numbers: Sequence[int]) -> dict[int, Kept]:
    """The documents of those numbers that are there."""
    found: dict[int, Kept] = {}
    for some in portions(numbers):
        found |= {row["number"]: Kept(row) for row in connection.execute(_KEPT, {"numbers": some}).mappings()}
    return found


def filed(connection: Connection, condition: ColumnElement[bool]) -> list[tuple[int, Filed]]:
    """The first documents that fulfil a condition, in their order, each with its number."""
    beside = (documents.c[name] for name in ("text", "speaker", "translated_from", "checked"))
    statement = select(documents.c.number, extractions.c.json, *beside)
    statement = statement.join(extractions, extractions.c.document == documents.c.number).where(condition)
    rows = connection.execute(statement.order_by(documents.c.number).limit(PAGE))
    return [
        (number, Filed(Extraction.model_validate_json(json).with_text(text), text, speaker, translated, checked))
        for number, json, text, speaker, translated, checked in rows
    ]


def stats(connection: Connection) -> Stats:
    """Counts of what an archive holds."""
    totals = Totals(connection)
    statuses = select(documents.c.status, func.count()).group_by(documents.c.status)
    by_status: dict[str, int] = dict(connection.execute(statuses).all())
    days = select(func.min(documents.c.published), func.max(documents.c.published), func.count(documents.c.published))
    earliest, latest, dated = connection.execute(days).one()
    return Stats(
        backend="sqlite" if connection.dialect.name == "sqlite" else "postgresql",
        documents=totals["documents"],
        quotes=totals["quotes"],
        speakers=connection.execute(select(func.count()).select_from(speakers)).scalar_one(),
        usable=by_status.get("usable", 0),
        withheld=by_status.get("withheld", 0),
        canceled=by_status.get("canceled", 0),
        undated=totals["documents"] - dated,
        earliest=earliest,
        latest=latest,
    )
