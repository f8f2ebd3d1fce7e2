"""From where an archive is to an engine that reaches it; what goes wrong there, in one clear line."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.exc import TimeoutError as NobodyFree

from wirefacts.errors import ArchiveError, ArchiveTooSlow, MissingInput, UsageError

WAIT = 10
"""Seconds to wait for another process that writes."""
CACHE = 64_000
"""Kilobytes of a SQLite file that each connection may keep."""
STEPS = 20_000
"""Steps of SQLite's machine from one look at the clock to the next: well under a millisecond."""
_LATE = ("interrupted", "canceling statement due to statement timeout")
"""With what SQLite and PostgreSQL say that time is up."""
LOGGED = 8_000
"""Pages of 4 KB that are written before they are put in their places: those of the index are written again and again."""
_MAGIC = b"SQLite format 3\0"
_SCHEMES = ("postgresql://", "postgres://", "postgresql+psycopg://")
_LOCK = 0x77697265
"""PostgreSQL's number of the lock that writers take."""


def is_postgresql(where: str) -> bool:
    """True for the address of a PostgreSQL database."""
    return where.startswith(_SCHEMES)


def shown(where: str) -> str:
    """`where` as it may be shown: without a password."""
    if not is_postgresql(where):
        return where
    try:
        return make_url(where).render_as_string(hide_password=True)
    except ArgumentError:
        return "postgresql://…"


def engine(where: str, *, create: bool = False) -> Engine:
    """An engine for a file or a `postgresql://` address; nothing is opened yet.

    Raises MissingInput where there is no such file and none is to be made, ArchiveError for one that is no SQLite database,
    UsageError for an address that cannot be one.
    """
    return _postgresql(where) if is_postgresql(where) else _sqlite(Path(where), create=create)


def _sqlite(path: Path, *, create: bool) -> Engine:
    try:
        with path.open("rb") as stream:
            head = stream.read(len(_MAGIC))
    except FileNotFoundError:
        if not create:
            raise MissingInput(str(path), "no such archive; make one with: wirefacts archive add PATH…") from None
        head = b""
    except OSError as problem:
        raise ArchiveError(f"{path}: cannot be opened: {problem.strerror or problem}") from None
    if head and head != _MAGIC:
        raise ArchiveError(f"{path}: not an archive, nor any SQLite database; choose another --archive")
    url = URL.create("sqlite+pysqlite", database=str(path.absolute()))
    made = create_engine(url, connect_args={"timeout": WAIT, "isolation_level": None})
    event.listen(made, "connect", _set_up if head else _set_up_new)
    event.listen(made, "begin", _begin)
    return made


def _set_up(connection: Any, _record: object) -> None:
    connection.execute(f"PRAGMA cache_size = -{CACHE}")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA wal_autocheckpoint = {LOGGED}")


def _set_up_new(connection: Any, record: object) -> None:
    connection.execute("PRAGMA journal_mode = WAL")  # readers and one writer do not wait for each other
    _set_up(connection, record)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")


def _postgresql(where: str) -> Engine:
    try:
        url = make_url(where).set(drivername="postgresql+psycopg")
        return create_engine(url, connect_args={"connect_timeout": WAIT})
    except (ArgumentError, ValueError):
        raise UsageError(
            "--archive: not an address of a PostgreSQL database; write postgresql://user@host/name"
        ) from None
    except ImportError:
        raise UsageError('PostgreSQL needs the extra "postgresql": pip install "wirefacts[postgresql]"') from None


@contextmanager
def reading(made: Engine, where: str, seconds: float | None = None) -> Iterator[Connection]:
    """A connection in one transaction, so that all that is read belongs together.

    Raises ArchiveError; where `seconds` are given, ArchiveTooSlow for a statement that takes longer.
    """
    with guarded(where), made.connect() as connection, connection.begin():
        if seconds is None:
            yield connection
        else:
            with _limited(connection, seconds):
                yield connection


@contextmanager
def _limited(connection: Connection, seconds: float) -> Iterator[None]:
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SET LOCAL statement_timeout = {max(1, int(1000 * seconds))}")
        yield
        return
    plain: Any = connection.connection.driver_connection
    end = time.monotonic() + seconds
    plain.set_progress_handler(lambda: time.monotonic() > end, STEPS)
    try:
        yield
    finally:
        plain.set_progress_handler(None, 0)


@contextmanager
def writing(made: Engine, where: str) -> Iterator[Connection]:
    """A connection in one transaction, the only one that writes: all of it is kept, or nothing. Raises ArchiveError."""
    with guarded(where), made.connect() as plain:
        connection = plain.execution_options(writes=True)
        with connection.begin():
            if connection.dialect.name == "postgresql":
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
            yield connection


@contextmanager
def guarded(where: str) -> Iterator[None]:
    """Gives a database's error as one ArchiveError that names the archive."""
    try:
        yield
    except NobodyFree:
        raise ArchiveError(f"{shown(where)}: too many read it at once; try again") from None
    except (DBAPIError, sqlite3.Error) as problem:
        cause = (problem.orig if isinstance(problem, DBAPIError) else None) or problem
        late = str(cause).startswith(_LATE)
        told = (ArchiveTooSlow if late else ArchiveError)(f"{shown(where)}: {_plainly(cause)}")
        code = getattr(cause, "sqlite_errorname", None) or getattr(cause, "sqlstate", None)
        told.cause = f"{type(cause).__name__} {code}" if code else type(cause).__name__
        raise told from None


def _plainly(cause: BaseException) -> str:
    said = next(iter(str(cause).strip().splitlines()), type(cause).__name__)
    if said.startswith(_LATE):
        return "this took longer than a search may; ask with more words, or rarer ones"
    if "locked" in said:
        return "another process is writing to it; try again when that is done"
    if "malformed" in said or "not a database" in said or "disk image" in said:
        return "the file is damaged; restore a copy, or add the articles to a new archive"
    if "unable to open" in said or "readonly" in said:
        return "cannot be opened or written here; check the folder and its permissions"
    return f"cannot be used: {said}"
