"""SQLite: FTS5 with trigrams for quotes, and a table of its own for what blocks are found by."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, insert, literal_column, select, text

from wirefacts.store.backend import Grams
from wirefacts.store.tables import blocks, quotes

_KEEP = text("INSERT INTO _grams (rowid, grams) VALUES (:number, :grams)")
_DROP = text("INSERT INTO _grams (_grams, rowid, grams) VALUES ('delete', :number, :grams)")
_HOLDERS = "SELECT :g{0}, rowid FROM (SELECT rowid FROM _grams WHERE _grams MATCH :t{0} LIMIT :most)"
_HAVING = text("SELECT rowid FROM _grams WHERE _grams MATCH :terms ORDER BY rowid LIMIT :most")
_FOUND = select(literal_column("rowid", Integer)).select_from(text("quotes_fts"))


def _token(gram: int) -> str:
    return str(gram + (1 << 31))


class SQLite:
    """The back end of one file."""

    def keep_blocks(self, connection: Connection, rows: list[dict[str, Any]], grams: Grams) -> None:
        connection.execute(insert(blocks), rows)
        connection.execute(_KEEP, _written(grams))

    def drop_grams(self, connection: Connection, grams: Grams) -> None:
        connection.execute(_DROP, _written(grams))

    def forget_grams(self, connection: Connection) -> None:
        connection.execute(text("INSERT INTO _grams (_grams) VALUES ('delete-all')"))

    def holders(self, connection: Connection, grams: Sequence[int], most: int) -> list[tuple[int, int]]:
        each = " UNION ALL ".join(_HOLDERS.format(at) for at in range(len(grams)))
        given: dict[str, Any] = {f"g{at}": gram for at, gram in enumerate(grams)}
        given |= {f"t{at}": f'"{_token(gram)}"' for at, gram in enumerate(grams)}
        return [(gram, block) for gram, block in connection.execute(text(each), given | {"most": most})]

    def having(self, connection: Connection, grams: Sequence[int], most: int) -> list[int]:
        terms = " AND ".join(f'"{_token(gram)}"' for gram in grams)
        return list(connection.execute(_HAVING, {"terms": terms, "most": most}).scalars())

    def holds(self, terms: Sequence[str]) -> ColumnElement[bool]:
        match = " AND ".join(f'"{term}"' for term in terms)  # terms hold letters, figures, blanks and "'.," alone
        return quotes.c.number.in_(_FOUND.where(literal_column("quotes_fts").op("MATCH")(match)))


def _written(grams: Grams) -> list[dict[str, Any]]:
    return [{"number": number, "grams": " ".join(map(_token, held))} for number, held in grams]
