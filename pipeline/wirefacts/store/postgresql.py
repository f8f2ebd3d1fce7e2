"""PostgreSQL: pg_trgm for quotes, and arrays under a GIN index for what blocks are found by."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, text

from wirefacts.store.backend import Grams
from wirefacts.store.tables import quotes

_KEEP = text(
    "INSERT INTO _blocks (number, document, place, words, grams) VALUES (:number, :document, :place, :words, :grams)"
)
_HOLDERS = text(
    "SELECT g.gram, b.number FROM unnest(CAST(:grams AS integer[])) AS g (gram) CROSS JOIN LATERAL "
    "(SELECT number FROM _blocks WHERE grams @> ARRAY[g.gram] LIMIT :most) b"
)
_HAVING = text("SELECT number FROM _blocks WHERE grams @> CAST(:grams AS integer[]) ORDER BY number LIMIT :most")
_BY_INDEX = text("SET LOCAL enable_seqscan = off")


class PostgreSQL:
    """The back end of a server."""

    def keep_blocks(self, connection: Connection, rows: list[dict[str, Any]], grams: Grams) -> None:
        held = dict(grams)
        connection.execute(_KEEP, [row | {"grams": sorted(held[row["number"]])} for row in rows])

    def drop_grams(self, connection: Connection, grams: Grams) -> None:
        """They stand in the blocks themselves, and go with them."""

    def forget_grams(self, connection: Connection) -> None:
        """They go with the blocks."""

    def holders(self, connection: Connection, grams: Sequence[int], most: int) -> list[tuple[int, int]]:
        connection.execute(_BY_INDEX)
        return [(gram, block) for gram, block in connection.execute(_HOLDERS, {"grams": list(grams), "most": most})]

    def having(self, connection: Connection, grams: Sequence[int], most: int) -> list[int]:
        connection.execute(_BY_INDEX)
        return list(connection.execute(_HAVING, {"grams": list(grams), "most": most}).scalars())

    def holds(self, terms: Sequence[str]) -> ColumnElement[bool]:
        return and_(*(quotes.c.folded.contains(term, autoescape=True) for term in terms))
