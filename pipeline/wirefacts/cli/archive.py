"""`wirefacts archive`: articles that are kept, and searched word by word."""

import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wirefacts.cli.terms import EXIT_CODES, INTERRUPTED, complain, day, exit_code, fail, opened
from wirefacts.errors import UsageError, WirefactsError

if TYPE_CHECKING:
    from wirefacts.store.archive import Archive
    from wirefacts.store.shapes import Added

ENVIRONMENT = "WIREFACTS_ARCHIVE"
archive = typer.Typer(
    name="archive",
    no_args_is_help=True,
    help="Keep articles with their facts in one file or a database, and search them.",
)
Where = Annotated[
    str,
    typer.Option(
        "--archive", metavar="FILE|URL", envvar=ENVIRONMENT, help="A SQLite file, or postgresql://user@host/name."
    ),
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write here instead of to standard output.")
]


class Form(StrEnum):
    """How what was found is written: `table` to read, `jsonl` one object a line."""

    TABLE = "table"
    JSONL = "jsonl"


AsForm = Annotated[Form, typer.Option("--format", help="table to read; jsonl: one object a line.")]


@archive.command(epilog=EXIT_CODES)
def add(
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="PATH… | -", help="Articles, extractions in JSON Lines, what export wrote; folders; - reads stdin."
        ),
    ],
    where: Where = "archive.db",
    texts: Annotated[
        list[str] | None,
        typer.Option("--texts", metavar="PATH", help="Articles whose extractions come without their text."),
    ] = None,
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="Publication day (YYYY-MM-DD) of articles that name none.")
    ] = None,
    config: Annotated[
        str | None, typer.Option(metavar="NAME", help="A pipeline that ships, or a .cfg file.", show_default=False)
    ] = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, max=256, help="Processes that extract.")] = 1,
    gazetteer: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Parties you know, JSON Lines: id, name, aliases, type. They bear your ids."),
    ] = None,
) -> None:
    """Add articles: new and changed ones are extracted, what was extracted before is taken as it is.

    What is there already stays as it is, so the same command may be run again. What was done is said on stderr.

    \b
    Example:
      wirefacts archive add stories/ --archive desk.db
      wirefacts extract stories/ --output facts.jsonl; wirefacts archive add facts.jsonl --texts stories/
    """
    from wirefacts.cli.progress import watched
    from wirefacts.runs.archiving import add as filed
    from wirefacts.runs.finishing import finishing
    from wirefacts.wire.inbox import Inbox

    failures: Counter[int] = Counter()

    def refused(problem: WirefactsError) -> None:
        failures[problem.exit_code] += 1
        complain(problem)

    with _archive(where, create=True) as held:
        finished = finishing(gazetteer=gazetteer)
        if [*paths, *(texts or [])].count("-") > 1:
            raise UsageError("standard input can be read once; give - once")
        inbox = Inbox(day(published, "--published"))
        incoming = watched(inbox.read_filed(paths), paths, quiet=False)
        _say(filed(held, incoming, refused, inbox.read(texts or []), config, jobs, finished))
    raise typer.Exit(exit_code(failures))


@archive.command(epilog=EXIT_CODES)
def search(
    words: Annotated[
        list[str] | None, typer.Argument(metavar="WORDS", help='Words that a quote holds; "in marks" a phrase.')
    ] = None,
    where: Where = "archive.db",
    speaker: Annotated[str | None, typer.Option(metavar="NAME", help="Who said it: a name, or words of it.")] = None,
    since: Annotated[str | None, typer.Option(metavar="DATE", help="Published on this day or later.")] = None,
    until: Annotated[str | None, typer.Option(metavar="DATE", help="Published on this day or earlier.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=1_000_000, metavar="N", help="Quotes that are shown.")] = 20,
    form: AsForm = Form.TABLE,
) -> None:
    """Search the quotes, the newest first.

    A word of three letters or more is found within longer words too, a shorter one by itself alone. Case and accents
    do not matter.

    \b
    Example:
      wirefacts archive search ferry toll --speaker Quill --since 2031-01-01
    """
    from wirefacts.cli.archive_table import hits
    from wirefacts.store.folding import terms

    query = " ".join(words or [])
    with _archive(where) as held, opened(None) as out:
        if not terms(query) and (query.strip() or not (speaker or since or until)):
            raise UsageError("no words to search for; give words, or --speaker, --since, --until")
        found = list(held.search(query, speaker, day(since, "--since"), day(until, "--until"), limit + 1))
        if form is Form.JSONL:
            out.writelines(hit.model_dump_json() + "\n" for hit in found[:limit])
        else:
            hits(found[:limit], out)
    if len(found) > limit:
        _tell(f"the newest {limit:,} are shown, there are more; raise --limit")


@archive.command(epilog=EXIT_CODES)
def stats(where: Where = "archive.db", form: AsForm = Form.TABLE) -> None:
    """Say how much there is.

    \b
    Example:
      wirefacts archive stats --archive desk.db
    """
    with _archive(where) as held, opened(None) as out:
        found = held.stats()
        if form is Form.JSONL:
            out.write(found.model_dump_json() + "\n")
        else:
            out.writelines(f"{name:10} {'-' if value is None else value}\n" for name, value in found)


@archive.command(epilog=EXIT_CODES)
def export(where: Where = "archive.db", output: Output = None) -> None:
    """Write every document with its text and its facts, one a line, so that `add` makes the same archive of it.

    \b
    Example:
      wirefacts archive export --archive desk.db --output desk.jsonl
    """
    with _archive(where) as held, opened(output) as out:
        for filed in held.export():
            out.write(filed.row() + "\n")


@archive.command(epilog=EXIT_CODES)
def reindex(where: Where = "archive.db") -> None:
    """Make anew what words are found by; wanted where another version of wirefacts folds words by other rules.

    \b
    Example:
      wirefacts archive reindex --archive desk.db
    """
    with _archive(where) as held:
        held.reindex()


@contextmanager
def _archive(where: str, *, create: bool = False) -> "Iterator[Archive]":
    """The archive, for a command that ends with one line and an exit code where it fails."""
    try:
        from wirefacts.runs.archived import open_archive

        with open_archive(where, create=create) as held:
            yield held
    except WirefactsError as problem:
        fail(problem)
    except KeyboardInterrupt:
        raise typer.Exit(INTERRUPTED) from None


def _say(came: "Added") -> None:
    counts = {
        "added": came.added,
        "replaced": came.replaced,
        "unchanged": came.unchanged,
        "older than what is there": came.older,
    }
    _tell(", ".join(f"{count:,} {what}" for what, count in counts.items() if count) or "nothing added")


def _tell(words: str) -> None:
    print(words, file=sys.stderr)  # noqa: T201 - what was done, beside the data
