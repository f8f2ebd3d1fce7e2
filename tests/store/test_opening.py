"""Opening: what is no archive, what is broken, locked or newer says so in one line; what is old is brought up to date."""

import sqlite3
import threading
from contextlib import ExitStack
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from wirefacts.errors import ArchiveError, MissingInput, UsageError
from wirefacts.store import engines
from wirefacts.store.archive import Archive
from wirefacts.store.engines import engine, reading, shown, writing
from wirefacts.store.migrating import MIGRATIONS, REVISIONS, VERSION_TABLE
from wirefacts.store.tables import METADATA
from wirefacts.verify.words import keys_in

from .conftest import Make


def test_the_migrations_are_those_that_are_known() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    found = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(found)) == REVISIONS


def test_the_tables_are_those_that_the_migrations_make(archive: Archive) -> None:
    def ours(_object: object, name: str, kind: str, *_rest: object) -> bool:
        return kind != "table" or name in METADATA.tables

    with reading(archive._engine, archive.where) as connection:
        context = MigrationContext.configure(
            connection, opts={"version_table": VERSION_TABLE, "include_object": ours, "compare_type": True}
        )
        changes = compare_metadata(context, METADATA)
    kept_by_backend = {"_blocks_places", "quotes_trigrams", "_blocks_grams", "grams"}
    assert [each for each in changes if getattr(each[-1], "name", None) not in kept_by_backend] == []


def test_an_archive_is_opened_again(where: str, filed: Make) -> None:
    with Archive.open(where, keys_in, create=True) as held:
        held.add([filed("a", ("Ada Quill", "We will rebuild the pier"))])
    with Archive.open(where, keys_in) as held:
        assert held.stats().documents == 1


def test_a_newer_archive_is_refused(where: str) -> None:
    with Archive.open(where, keys_in, create=True) as held, writing(held._engine, where) as connection:
        connection.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = '9999'"))  # noqa: S608
    with pytest.raises(ArchiveError, match=r"made by a newer wirefacts \(form 9999\)"):
        Archive.open(where, keys_in)


def test_somebody_elses_database_is_left_alone(where: str) -> None:
    made = engine(where, create=True)
    with writing(made, where) as connection:
        connection.execute(text("CREATE TABLE quotes (share text)"))
    made.dispose()
    with pytest.raises(ArchiveError, match="a database of something else"):
        Archive.open(where, keys_in, create=True)


def test_words_folded_by_other_rules_want_a_new_index(where: str, filed: Make) -> None:
    def other(given: str) -> list[str]:
        return [key + "!" for key in keys_in(given)]

    given = filed("a", ("Ada Quill", "We will rebuild the pier"))
    with Archive.open(where, other, create=True) as held:
        held.add([given])
    with Archive.open(where, keys_in) as held:
        for asked in (lambda: held.add([filed("b")]), lambda: held.in_a_row(["pier"], most=1)):
            with pytest.raises(ArchiveError, match="wirefacts archive reindex"):
                asked()
        assert len(list(held.search("pier"))) == 1
        held.reindex()
        assert len(held.in_a_row(["the", "pier"], most=1)) == 1


def test_no_archive(tmp_path: Path) -> None:
    with pytest.raises(MissingInput, match="no such archive"):
        Archive.open(tmp_path / "none.db", keys_in)
    with pytest.raises(ArchiveError, match="cannot be opened or written"):
        Archive.open(tmp_path / "no" / "folder.db", keys_in, create=True)
    with pytest.raises(ArchiveError, match="cannot be opened"):
        Archive.open(tmp_path, keys_in)


@pytest.mark.parametrize("content", [b"A story.", b"SQLite format 3\0" + b"\xff" * 4000])
def test_a_file_that_is_none(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "archive.db"
    file.write_bytes(content)
    with pytest.raises(ArchiveError, match=r"not an archive|damaged"):
        Archive.open(file, keys_in, create=True)
    assert file.read_bytes() == content


def test_a_damaged_archive(tmp_path: Path, filed: Make) -> None:
    file = tmp_path / "archive.db"
    with Archive.open(file, keys_in, create=True) as held:
        held.add(filed(f"d{n}", ("Ada Quill", f"We will rebuild pier {n}")) for n in range(200))
    whole = file.read_bytes()
    file.write_bytes(whole[:8192] + b"\xa5" * (len(whole) - 8192))
    with pytest.raises(ArchiveError, match="damaged"), Archive.open(file, keys_in) as held:
        list(held.export())


def test_a_locked_archive(tmp_path: Path, filed: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "WAIT", 0.1)
    file = tmp_path / "archive.db"
    with Archive.open(file, keys_in, create=True) as held:
        other = sqlite3.connect(file)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ArchiveError, match="another process is writing"):
            held.add([filed("a")])
        assert held.stats().documents == 0
        other.close()


def test_more_readers_than_connections(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "archive.db", keys_in, create=True) as held:
        held._engine.pool._timeout = 0.05  # type: ignore[attr-defined]
        with ExitStack() as stack:
            for _ in range(15):
                stack.enter_context(held._engine.connect())
            with pytest.raises(ArchiveError, match="too many read it at once"):
                held.stats()


def test_a_server_out_of_reach(tmp_path: Path) -> None:
    pytest.importorskip("psycopg")
    with pytest.raises(ArchiveError) as raised:
        Archive.open(f"postgresql://roe:secret@/x?host={tmp_path}", keys_in)
    assert "cannot be used" in str(raised.value)
    assert "secret" not in str(raised.value)
    assert shown("postgresql://roe:secret@h/x") == "postgresql://roe:***@h/x"
    with pytest.raises(UsageError, match="postgresql://user@host/name"):
        Archive.open("postgresql://roe@h:port/x", keys_in)


def test_several_threads(archive: Archive, filed: Make) -> None:
    problems: list[Exception] = []

    def work(number: int) -> None:
        try:
            for at in range(5):
                archive.add([filed(f"{number}-{at}", (f"Speaker {number}", f"Pier number {at} will be rebuilt"))])
                assert len(list(archive.search("pier number", f"Speaker {number}"))) == at + 1
                assert archive.in_a_row(["pier", "number"], most=1)
        except Exception as problem:  # noqa: BLE001 - told to the main thread
            problems.append(problem)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert archive.stats().quotes == 30


def test_datasette_finds_the_full_text_search_of_each_table(tmp_path: Path, filed: Make) -> None:
    file = tmp_path / "archive.db"
    with Archive.open(file, keys_in, create=True) as held:
        held.add([filed("a", ("Ada Quill", "We will rebuild the pier"), headline="Pier")])
    plain = sqlite3.connect(file)
    for table, asked in (("quotes", "rebuild"), ("documents", "pier")):
        ((found,),) = plain.execute(
            "SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE ?",
            (f'%VIRTUAL TABLE%USING FTS%content="{table}"%',),
        )
        rows = plain.execute(
            f"SELECT number FROM {table} WHERE rowid IN (SELECT rowid FROM {found} WHERE {found} MATCH ?)",  # noqa: S608
            (f'"{asked}"',),
        )
        assert list(rows) == [(1,)]
    assert list(plain.execute("SELECT speaker, document, published FROM said")) == [("Ada Quill", "a", "2031-04-07")]
    assert list(plain.execute("SELECT speaker, quotes, documents FROM voices")) == [("Ada Quill", 1, 1)]
    plain.close()
