"""SQLite: FTS5 with trigrams for quotes, and a table of its own for what blocks are found by."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, Table, literal_column, select, text

from wirefacts.store.backend import Grams, Row
from wirefacts.store.blocks import SIGN
from wirefacts.store.tables import blocks, quotes

_KEEP = "INSERT INTO _grams (rowid, grams) VALUES (?, ?)"
_DROP = "INSERT INTO _grams (_grams, rowid, grams) VALUES ('delete', ?, ?)"
_INDEXED = {
    "quotes": "INSERT INTO quotes_fts (rowid, folded) SELECT number, folded FROM quotes WHERE number BETWEEN ? AND ?",
    "documents": """INSERT INTO documents_fts (rowid, headline, text)
                    SELECT number, headline, text FROM documents WHERE number BETWEEN ? AND ?""",
}
"""What tells the full-text indexes of rows, by the first and the last of their numbers."""
_HOLDERS = "SELECT rowid FROM _grams WHERE _grams MATCH ? LIMIT ?"
_HAVING = "SELECT rowid FROM _grams WHERE _grams MATCH ? ORDER BY rowid LIMIT ?"
_FOUND = select(literal_column("rowid", Integer)).select_from(text("quotes_fts"))


class SQLite:
    """The back end of one file."""

    def put(self, connection: Connection, table: Table, rows: Sequence[Row]) -> None:
        _many(connection, f"INSERT INTO {table.name} VALUES ({', '.join('?' * len(table.columns))})", rows)  # noqa: S608 - ours
        if rows and table.name in _INDEXED:
            connection.connection.cursor().execute(_INDEXED[table.name], (rows[0][0], rows[-1][0]))

    def put_blocks(self, connection: Connection, rows: Sequence[Row], grams: Grams) -> None:
        self.put(connection, blocks, rows)
        _many(connection, _KEEP, _written(grams))

    def count(self, connection: Connection, table: Table, changes: Sequence[tuple[str, int]]) -> None:
        key = next(iter(table.primary_key)).name
        added = f"ON CONFLICT ({key}) DO UPDATE SET holders = holders + excluded.holders"
        _many(connection, f"INSERT INTO {table.name} VALUES (?, ?) {added}", changes)  # noqa: S608 - our own names

    def settle(self, connection: Connection) -> None:
        """FTS5 does as it goes."""

    def drop_grams(self, connection: Connection, grams: Grams) -> None:
        _many(connection, _DROP, _written(grams))

    def forget_grams(self, connection: Connection) -> None:
        connection.execute(text("INSERT INTO _grams (_grams) VALUES ('delete-all')"))

    def holders(self, connection: Connection, grams: Sequence[int], most: int) -> dict[int, list[int]]:
        return {gram: _numbers(connection, _HOLDERS, _term(gram), most) for gram in grams}

    def having(self, connection: Connection, grams: Sequence[int], most: int) -> list[int]:
        return _numbers(connection, _HAVING, " AND ".join(map(_term, grams)), most)

    def holds(self, terms: Sequence[str]) -> ColumnElement[bool]:
        match = " AND ".join(f'"{term}"' for term in terms)  # terms hold letters, figures, blanks and "'.," alone
        return quotes.c.number.in_(_FOUND.where(literal_column("quotes_fts").op("MATCH")(match)))


def _written(grams: Grams) -> list[Row]:
    return [(number, " ".join([str(gram + SIGN) for gram in held])) for number, held in grams]


def _term(gram: int) -> str:
    return f'"{gram + SIGN}"'


def _many(connection: Connection, statement: str, rows: Sequence[Row]) -> None:
    if rows:
        connection.connection.cursor().executemany(statement, rows)


def _numbers(connection: Connection, statement: str, *given: Any) -> list[int]:
    """Past SQLAlchemy, which takes several times as long as SQLite for these."""
    cursor = connection.connection.cursor()
    cursor.execute(statement, given)
    return [number for (number,) in cursor.fetchall()]
