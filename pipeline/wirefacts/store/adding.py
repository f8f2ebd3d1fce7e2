"""Writing documents into an archive, a batch in one transaction: seen whole or not at all."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Table, delete, select

from wirefacts.store.backend import Backend
from wirefacts.store.blocks import Block, Splitter, blocks, counted
from wirefacts.store.counting import Totals, count, portions
from wirefacts.store.folding import folded
from wirefacts.store.shapes import Added
from wirefacts.store.sheets import Sheet
from wirefacts.store.tables import blocks as block_table
from wirefacts.store.tables import documents, extractions, quotes, speakers, trigrams, words

PAGE = 100
"""Documents that are indexed anew at once."""


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes on one connection, within one transaction. `split` finds a text's words."""

    connection: Connection
    backend: Backend
    split: Splitter

    def write(self, sheets: Sequence[Sheet], came: Added) -> None:
        """Keeps what is new or changed of `sheets`, whose ids differ, and counts it in `came`."""
        held = self._held([sheet.id for sheet in sheets])
        wanted, gone = list[Sheet](), list[int]()
        for sheet in sheets:
            row = held.get(sheet.id)
            if row is None:
                came.added += 1
            elif _same(sheet, row):
                came.unchanged += 1
                continue
            elif is_older(sheet.document["version"], row["version"]):
                came.older += 1
                continue
            else:
                came.replaced += 1
                gone.append(row["number"])
            wanted.append(sheet)
        if wanted:
            totals = Totals(self.connection)
            if gone:
                self._remove(gone, totals)
            self._insert(wanted, totals)
            totals.keep(self.connection)

    def reindex(self) -> None:
        """Makes blocks, and the counts of words and trigrams, anew from the texts."""
        totals = Totals(self.connection)
        self._forget_index(totals)
        last = 0
        while True:
            statement = select(documents.c.number, documents.c.text).where(documents.c.number > last)
            page = list(self.connection.execute(statement.order_by(documents.c.number).limit(PAGE)))
            if not page:
                break
            split = [(number, blocks(self.split(text))) for number, text in page]
            self._index(split, totals)
            last = page[-1][0]
        totals.keep(self.connection)

    def _forget_index(self, totals: Totals) -> None:
        self.backend.forget_grams(self.connection)
        for table in (block_table, words, trigrams):
            self.connection.execute(delete(table))
        totals.add("stretches", -totals["stretches"])

    def _held(self, ids: list[str]) -> dict[str, dict[str, Any]]:
        found: dict[str, dict[str, Any]] = {}
        for some in portions(ids):
            statement = (
                select(*documents.c, extractions.c.json).join(extractions, extractions.c.document == documents.c.number)
            ).where(documents.c.id.in_(some))
            found |= {row["id"]: dict(row) for row in self.connection.execute(statement).mappings()}
        return found

    def _insert(self, sheets: Sequence[Sheet], totals: Totals) -> None:
        numbers = [totals.number("document") for _ in sheets]
        pairs = list(zip(numbers, sheets, strict=True))
        self._put(documents, [{"number": n} | sheet.document for n, sheet in pairs])
        self._put(extractions, [{"document": n, "json": sheet.json} for n, sheet in pairs])
        said = [row | {"document": number} for number, sheet in pairs for row in sheet.quotes()]
        if said:
            voices = self._speakers({row["speaker"] for row in said}, totals)
            for row in said:
                row |= {"number": totals.number("quote"), "speaker": voices[row["speaker"]]}
            self._put(quotes, said)
        totals.add("documents", len(sheets))
        totals.add("quotes", len(said))
        self._index([(number, sheet.blocks(self.split)) for number, sheet in pairs], totals)

    def _put(self, table: Table, rows: list[dict[str, Any]]) -> None:
        of = itemgetter(*table.columns.keys())
        self.backend.put(self.connection, table, [of(row) for row in rows])

    def _speakers(self, names: set[str], totals: Totals) -> dict[str, int]:
        found: dict[str, int] = {}
        for some in portions(sorted(names)):
            statement = select(speakers.c.name, speakers.c.number).where(speakers.c.name.in_(some))
            found |= dict(self.connection.execute(statement).all())
        new = {name: totals.number("speaker") for name in sorted(names - found.keys())}
        if new:
            self._put(speakers, [{"number": n, "name": name, "folded": folded(name)} for name, n in new.items()])
        return found | new

    def _index(self, held: list[tuple[int, list[Block]]], totals: Totals) -> None:
        numbered = [(totals.number("block"), number, block) for number, each in held for block in each]
        rows = [(at, number, block.place, "\n".join(block.keys)) for at, number, block in numbered]
        self.backend.put_blocks(self.connection, rows, ((at, block.grams) for at, _, block in numbered))
        self._count([each for _, each in held], totals, 1)

    def _count(self, held: list[list[Block]], totals: Totals, sign: int) -> None:
        seen, grams = counted(held)
        for table, all_held in ((words, seen), (trigrams, grams)):
            count(self.connection, self.backend, table, {name: sign * number for name, number in all_held.items()})
        totals.add("stretches", sign * sum(max(1, len(each) - 1) for each in held))

    def _remove(self, numbers: list[int], totals: Totals) -> None:
        """Takes documents away with all that hangs on them."""
        held = [self._blocks(number) for number in numbers]
        grams = ((at, block.grams) for at, block in chain.from_iterable(held))
        self.backend.drop_grams(self.connection, grams)
        self._count([[block for _, block in each] for each in held], totals, -1)
        for number in numbers:
            self.connection.execute(delete(block_table).where(block_table.c.document == number))
            self.connection.execute(delete(extractions).where(extractions.c.document == number))
            voices = select(quotes.c.speaker).where(quotes.c.document == number).distinct()
            named = list(self.connection.execute(voices).scalars())
            gone = self.connection.execute(delete(quotes).where(quotes.c.document == number))
            self.connection.execute(delete(documents).where(documents.c.number == number))
            totals.add("quotes", -gone.rowcount)
            still = select(quotes.c.number).where(quotes.c.speaker == speakers.c.number).exists()
            self.connection.execute(delete(speakers).where(speakers.c.number.in_(named), ~still))
        totals.add("documents", -len(numbers))

    def _blocks(self, number: int) -> list[tuple[int, Block]]:
        """A document's blocks as they were found by."""
        statement = select(block_table.c.number, block_table.c.words).where(block_table.c.document == number)
        rows = list(self.connection.execute(statement.order_by(block_table.c.place)))
        keys = list(chain.from_iterable(lines(keys) for _, keys in rows))
        return [(at, block) for (at, _), block in zip(rows, blocks(keys), strict=True)]


def lines(keys: str) -> list[str]:
    """The keys of a block."""
    return keys.split("\n") if keys else []


def is_older(version: str | None, held: str | None) -> bool:
    """True where both versions are numbers and the first is the smaller one."""
    if not (version and held and f"{version}{held}".isascii() and version.isdecimal() and held.isdecimal()):
        return False
    one, other = version.lstrip("0"), held.lstrip("0")
    return (len(one), one) < (len(other), other)


def _same(sheet: Sheet, row: dict[str, Any]) -> bool:
    day = row["published"]
    held = row | {"published": day.isoformat() if day else None}
    return sheet.json == row["json"] and all(held[name] == value for name, value in sheet.document.items())
