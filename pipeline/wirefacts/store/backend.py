"""What SQLite and PostgreSQL do each in its own way."""

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Connection

Grams = Iterable[tuple[int, frozenset[int]]]
"""Numbers of blocks, each with its grams."""


class Backend(Protocol):
    """One kind of database."""

    def keep_blocks(self, connection: Connection, rows: list[dict[str, Any]], grams: Grams) -> None:
        """Writes rows of blocks, and what they are found by."""
        ...

    def drop_grams(self, connection: Connection, grams: Grams) -> None:
        """Forgets what blocks were found by, before they go."""
        ...

    def forget_grams(self, connection: Connection) -> None:
        """Forgets what any block was found by."""
        ...

    def holders(self, connection: Connection, grams: Sequence[int], most: int) -> list[tuple[int, int]]:
        """Pairs of a gram and a block that has it; `most` for each gram."""
        ...

    def having(self, connection: Connection, grams: Sequence[int], most: int) -> list[int]:
        """The first blocks that have all of the grams."""
        ...

    def holds(self, terms: Sequence[str]) -> ColumnElement[bool]:
        """The condition on a quote to hold all of the folded terms."""
        ...
