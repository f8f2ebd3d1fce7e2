"""What SQLite and PostgreSQL do each in its own way."""

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Connection, Table

Row = tuple[Any, ...]
Grams = Iterable[tuple[int, frozenset[int]]]
"""Numbers of blocks, each with its grams."""


class Backend(Protocol):
    """One kind of database."""

    def put(self, connection: Connection, table: Table, rows: Sequence[Row]) -> None:
        """Writes rows: values in the order of the table's columns, days as ISO 8601, numbers in a row."""
        ...

    def put_blocks(self, connection: Connection, rows: Sequence[Row], grams: Grams) -> None:
        """Writes rows of blocks, and what each of them is found by."""
        ...

    def count(self, connection: Connection, table: Table, changes: Sequence[tuple[str, int]]) -> None:
        """Adds to the holders of words or trigrams."""
        ...

    def settle(self, connection: Connection) -> None:
        """Puts the indexes in order behind a run of batches, so that searches are quick at once."""
        ...

    def drop_grams(self, connection: Connection, grams: Grams) -> None:
        """Forgets what blocks were found by, before they go."""
        ...

    def forget_grams(self, connection: Connection) -> None:
        """Forgets what any block was found by."""
        ...

    def holders(self, connection: Connection, grams: Sequence[int], most: int) -> dict[int, list[int]]:
        """Of each gram the blocks that have it, at most `most` of them."""
        ...

    def having(self, connection: Connection, grams: Sequence[int], most: int) -> list[int]:
        """The first blocks that have all of the grams."""
        ...

    def holds(self, terms: Sequence[str]) -> ColumnElement[bool]:
        """The condition on a quote to hold all of the folded terms."""
        ...
