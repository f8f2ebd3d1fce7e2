"""An archive's form: made on first use, brought up to date on opening, refused where it is of a later version or not ours."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from wirefacts.errors import ArchiveError
from wirefacts.store.engines import reading, shown, writing
from wirefacts.store.tables import METADATA

REVISIONS = ("0001", "0002")
"""Of all migrations, the first one first; a test holds them against the files."""
MIGRATIONS = Path(__file__).parent / "migrations"
VERSION_TABLE = "archive_version"


def brought_up(engine: Engine, where: str) -> None:
    """Makes the tables where there are none, and runs the migrations that are wanting.

    Raises ArchiveError for an archive of a later version, or a database of something else.
    """
    with reading(engine, where) as connection:
        current = _checked(connection, where)
    if current == REVISIONS[-1]:
        return
    with writing(engine, where) as connection:
        if _checked(connection, where) != REVISIONS[-1]:  # another process may have been quicker
            _upgrade(connection)


def _checked(connection: Connection, where: str) -> str | None:
    """The revision an archive is of; None where there is nothing yet."""
    held = set(inspect(connection).get_table_names())
    if VERSION_TABLE in held:
        found = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()  # noqa: S608 - a constant
        if found is not None and found not in REVISIONS:
            raise ArchiveError(f"{shown(where)}: made by a newer wirefacts (form {found}); update wirefacts to open it")
        return str(found) if found is not None else None
    clash = held & set(METADATA.tables) if connection.dialect.name == "postgresql" else held
    if clash:
        raise ArchiveError(f"{shown(where)}: a database of something else, not an archive; choose another --archive")
    return None


def _upgrade(connection: Connection) -> None:
    from alembic import command  # here, because it takes a while and is hardly ever needed
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except DBAPIError as problem:
        if "trigram" in str(problem.orig):
            raise ArchiveError("this SQLite is older than 3.34 and has no trigram index; use PostgreSQL") from None
        raise
