"""An archive: the one door to it. Safe to use from several threads, and by several processes at once."""

import datetime as dt
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Literal, Self

from sqlalchemy import Connection, Engine, select

from wirefacts.errors import ArchiveError
from wirefacts.records.extraction import Extraction
from wirefacts.store.adding import Writer, is_older
from wirefacts.store.backend import Backend
from wirefacts.store.blocks import Splitter
from wirefacts.store.candidates import Finder, Stretch, Within
from wirefacts.store.counting import Totals, note, noted
from wirefacts.store.engines import engine, reading, shown, writing
from wirefacts.store.migrating import brought_up
from wirefacts.store.postgresql import PostgreSQL
from wirefacts.store.reading import Kept, filed, kept, stats
from wirefacts.store.recalling import Recalled
from wirefacts.store.sample import folding
from wirefacts.store.searching import search
from wirefacts.store.shapes import Added, Hit, Stats
from wirefacts.store.sheets import Sheet, sheet
from wirefacts.store.sqlite import SQLite
from wirefacts.store.tables import documents
from wirefacts.stories.document import Document
from wirefacts.wire.filed import Filed

BATCH, CHARACTERS, SECONDS = 200, 2_000_000, 2.0
"""Documents, code points and time after which what was given is written."""
_KNOWN = tuple(name for name in documents.c.keys() if name not in {"number", "text", "id"})  # noqa: SIM118 - no dict
Standing = Literal["new", "changed", "unchanged", "older"]


class Archive:
    """Documents with their extractions. Open it with `Archive.open`, and close it; or use it in a `with`."""

    def __init__(self, made: Engine, where: str, split: Splitter, seconds: float | None = None) -> None:
        self.where = where
        self._seconds = seconds
        self._engine = made
        self._split = split
        self._folding = folding(split)
        self._is_ours = False
        self._recalled = Recalled()
        self._backend: Backend = SQLite() if made.dialect.name == "sqlite" else PostgreSQL()

    @classmethod
    def open(cls, where: str | Path, split: Splitter, *, create: bool = False, seconds: float | None = None) -> Self:
        """The archive in a file, or at a `postgresql://` address. `split` finds the words of a text.

        With `create` it is made where there is none. Migrations that are wanting are run. A look-up that takes more than
        `seconds` raises ArchiveTooSlow. Raises MissingInput where there is none, ArchiveError where it cannot be used,
        UsageError for an address that cannot be one.
        """
        made = engine(str(where), create=create)
        try:
            brought_up(made, str(where))
        except BaseException:
            made.dispose()
            raise
        return cls(made, str(where), split, seconds)

    def close(self) -> None:
        """Lets go of the database."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def add(self, given: Iterable[Filed | Extraction], came: Added | None = None) -> Added:
        """Keeps extractions that know their texts, in batches: of each batch all is seen, or nothing.

        What is there already stays as it is. Where something else is there under its id, what is given takes its place, unless
        both have numbers for versions and the given one's is lower. Counts go on from `came`. Raises
        ArchiveError.
        """
        came = Added() if came is None else came
        before = came.added, came.replaced
        waiting: dict[str, Sheet] = {}
        since, size = time.monotonic(), 0
        for each in given:
            made = sheet(each if isinstance(each, Filed) else Filed(each))
            if isinstance(made, str):
                came.refused.append(((each.extraction if isinstance(each, Filed) else each).document.id, made))
                continue
            if made.id in waiting:
                self._write(waiting, came)
                since, size = time.monotonic(), 0
            waiting[made.id] = made
            size += len(made.text)
            if len(waiting) >= BATCH or size >= CHARACTERS or time.monotonic() - since >= SECONDS:
                self._write(waiting, came)
                since, size = time.monotonic(), 0
        self._write(waiting, came)
        if (came.added, came.replaced) != before:
            with reading(self._engine, self.where) as connection:  # all is kept: nobody who writes is waited for
                self._backend.settle(connection)
        return came

    def standing(self, document: Document) -> Standing:
        """Whether an article is here already, so that it need not be extracted again."""
        with reading(self._engine, self.where) as connection:
            row = connection.execute(select(documents).where(documents.c.id == document.id)).mappings().first()
        if row is None:
            return "new"
        if all(row[name] == getattr(document, name) for name in _KNOWN):
            return "unchanged"
        return "older" if is_older(document.version, row["version"]) else "changed"

    def search(
        self,
        query: str = "",
        speaker: str | None = None,
        since: dt.date | None = None,
        until: dt.date | None = None,
        limit: int = 20,
    ) -> Iterator[Hit]:
        """Quotes that hold all words of `query`, words in quotation marks as a phrase; the newest first. Raises ArchiveError.

        A word of three letters or more is found within longer words too, a shorter one by itself alone. Case, accents and
        marks do not matter. `speaker` is a name or words of it; `since` and `until` are days of publication, and leave out
        documents that name none. A query of marks alone finds nothing, an empty one everything.
        """
        with self._reading() as connection:
            return iter(list(search(connection, self._backend, query, speaker, since, until, limit)))

    def stats(self) -> Stats:
        """How much there is. Raises ArchiveError."""
        with self._reading() as connection:
            return stats(connection)

    def export(self) -> Iterator[Filed]:
        """Every document, in the order in which they came; added to another archive they make the same. Raises ArchiveError."""
        number: int | None = 0
        while number is not None:
            with reading(self._engine, self.where) as connection:
                page = filed(connection, documents.c.number > number)
            yield from (each for _, each in page)
            number = page[-1][0] if page else None

    def kept(self, numbers: Sequence[int]) -> dict[int, Kept]:
        """The documents of those numbers, without those that have gone. Raises ArchiveError."""
        with self._reading() as connection:
            return kept(connection, numbers)

    def named(self, ident: str) -> Filed | None:
        """The document of that id."""
        with self._reading() as connection:
            return next((each for _, each in filed(connection, documents.c.id == ident)), None)

    def has(self, ident: str) -> bool:
        """True where there is a document of that id."""
        with self._reading() as connection:
            return connection.execute(select(documents.c.number).where(documents.c.id == ident)).first() is not None

    def served_by(self) -> int | None:
        """The number of the process that serves a connection; None for a file, which has none."""
        if self._engine.dialect.name == "sqlite":
            return None
        with self._reading() as connection:
            return int(connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one())

    @property
    def documents(self) -> int:
        """How many documents there are."""
        with self._reading() as connection:
            return Totals(connection)["documents"]

    def likeliest(
        self, keys: list[str], within: Within = None, *, rarest: int, most: int
    ) -> list[tuple[Stretch, float]]:
        """Stretches that share trigrams with the keys of words, the likeliest first, with their scores. Raises ArchiveError."""
        with self._reading() as connection:
            self._checked(connection)
            return Finder(connection, self._backend, self._recalled).likeliest(keys, within, rarest, most)

    def in_a_row(self, keys: list[str], within: Within = None, *, most: int) -> list[Stretch]:
        """The first places where the keys of words stand one after another. Raises ArchiveError."""
        with self._reading() as connection:
            self._checked(connection)
            return Finder(connection, self._backend, self._recalled).in_a_row(keys, within, most)

    def reindex(self) -> None:
        """Makes what words are found by anew, by the rules of this version. Raises ArchiveError."""
        with writing(self._engine, self.where) as connection:
            Writer(connection, self._backend, self._split).reindex()
            note(connection, {"folding": self._folding})

    def _reading(self) -> AbstractContextManager[Connection]:
        return reading(self._engine, self.where, self._seconds)

    def _write(self, waiting: dict[str, Sheet], came: Added) -> None:
        if not waiting:
            return
        with writing(self._engine, self.where) as connection:
            if noted(connection, "folding") is None:
                note(connection, {"folding": self._folding})
            self._same_folding(connection)
            Writer(connection, self._backend, self._split).write(list(waiting.values()), came)
        waiting.clear()

    def _checked(self, connection: Connection) -> None:
        """Looks once whether the index is by our rules; another process that changes it is of our version."""
        if not self._is_ours:
            self._same_folding(connection)
            self._is_ours = True

    def _same_folding(self, connection: Connection) -> None:
        if noted(connection, "folding") not in {self._folding, None}:
            raise ArchiveError(
                f"{shown(self.where)}: its words were folded by the rules of another version; run: wirefacts archive reindex"
            )
