"""Counts that are kept beside the documents: totals, next numbers, in how much a word or a trigram stands."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, Table, bindparam, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from wirefacts.store.backend import Backend
from wirefacts.store.tables import totals, trigrams, words

T = TypeVar("T")
NAMES = ("documents", "quotes", "stretches", "next document", "next quote", "next block", "next speaker")


_TOTALS = select(totals.c.name, totals.c.value)


class Totals:
    """The counts of an archive as a transaction finds them and leaves them."""

    def __init__(self, connection: Connection) -> None:
        held: dict[str, str] = {name: value for name, value in connection.execute(_TOTALS).all() if name in NAMES}
        self.counts = {name: int(held.get(name, 0)) for name in NAMES}

    def __getitem__(self, name: str) -> int:
        return self.counts[name]

    def add(self, name: str, number: int) -> None:
        """Changes a count by `number`."""
        self.counts[name] += number

    def number(self, what: str) -> int:
        """A number that no `what` has had, from 1."""
        self.counts[f"next {what}"] += 1
        return self.counts[f"next {what}"]

    def keep(self, connection: Connection) -> None:
        """Writes the counts."""
        note(connection, {name: str(count) for name, count in self.counts.items()})


def note(connection: Connection, values: Mapping[str, str]) -> None:
    """Writes values under their names, in place of what stood there."""
    insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    statement = insert(totals)
    statement = statement.on_conflict_do_update(index_elements=["name"], set_={"value": statement.excluded.value})
    connection.execute(statement, [{"name": name, "value": value} for name, value in values.items()])


def noted(connection: Connection, name: str) -> str | None:
    """The value under a name."""
    return connection.execute(select(totals.c.value).where(totals.c.name == name)).scalar()


def count(connection: Connection, backend: Backend, table: Table, changes: Mapping[str, int]) -> None:
    """Adds to the holders of words or trigrams, or takes away; those without any are forgotten."""
    made = [(name, change) for name, change in sorted(changes.items()) if change]
    if made:
        backend.count(connection, table, made)
    key = next(iter(table.primary_key))
    for some in portions([name for name, change in made if change < 0]):
        connection.execute(delete(table).where(key.in_(some), table.c.holders <= 0))


def holders(connection: Connection, table: Table, names: set[str]) -> dict[str, int]:
    """In how much each of `names` stands, those alone that stand in any."""
    found: dict[str, int] = {}
    for some in portions(sorted(names)):
        found |= dict(map(tuple, connection.execute(_HOLDERS[table.name], {"names": some}).all()))
    return found


def _holders(table: Table) -> Select[Any]:
    key = next(iter(table.primary_key))
    return select(key, table.c.holders).where(key.in_(bindparam("names", expanding=True)))


def portions(names: Sequence[T], size: int = 500) -> Iterator[Sequence[T]]:
    """`names` in runs of at most `size`."""
    return (names[at : at + size] for at in range(0, len(names), size))


_HOLDERS = {table.name: _holders(table) for table in (words, trigrams)}
