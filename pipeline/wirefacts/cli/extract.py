"""`wirefacts extract`: articles in, facts out."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wirefacts.cli.terms import INTERRUPTED, complain, day, exit_code, fail, opened
from wirefacts.errors import WirefactsError
from wirefacts.sinks.formats import Format, sink

if TYPE_CHECKING:
    from wirefacts.runs.batch import Outgoing


def extract(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH… | -", help="Text files, JSON Lines files, folders of both; - reads stdin."),
    ],
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="Publication day (YYYY-MM-DD) of articles that name none.")
    ] = None,
    form: Annotated[
        Format, typer.Option("--format", help="jsonl: one document a line; json: an array; table; html: one file.")
    ] = Format.JSONL,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write here instead of to standard output.")
    ] = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, max=256, help="Processes.")] = 1,
    config: Annotated[
        str | None, typer.Option(metavar="NAME", help="A pipeline that ships, or a .cfg file.", show_default=False)
    ] = None,
    max_characters: Annotated[
        int,
        typer.Option(min=1, metavar="N", help="Longest article read, in characters; longer ones are refused whole."),
    ] = 1_000_000,
    gazetteer: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Parties you know, JSON Lines: id, name, aliases, type. They bear your ids."),
    ] = None,
    min_confidence: Annotated[
        float,
        typer.Option(min=0.0, max=1.0, metavar="P", help="Leave out facts less probable than this; they are counted."),
    ] = 0.0,
) -> None:
    """Extract facts from articles: who said what, votes, ages, roles, dates, events.

    Facts go to stdout in input order, errors to stderr, one line each; a bad input never stops the rest.

    \b
    Example:
      wirefacts extract story.txt --published 2024-11-06 --format table
      wirefacts extract stories/ rows.jsonl --jobs 4 --output facts.jsonl
      wirefacts extract stories/ --gazetteer people.jsonl --output facts.jsonl
    """
    from wirefacts.cli.progress import watched
    from wirefacts.runs.batch import run
    from wirefacts.runs.finishing import finishing
    from wirefacts.wire.inbox import Inbox

    failures: Counter[int] = Counter()
    try:
        finished = finishing(min_confidence, gazetteer)
        inbox = Inbox(day(published, "--published"), max_characters)
        outcomes = _begun(run(inbox.read(paths), config, jobs))
        with opened(output) as out, sink(form, out) as writer:
            for outcome in watched(outcomes, paths, quiet=output is None and out.isatty()):
                if isinstance(outcome, WirefactsError):
                    failures[outcome.exit_code] += 1
                    complain(outcome)
                else:
                    writer.write(finished(outcome))
    except WirefactsError as problem:
        fail(problem)
    except KeyboardInterrupt:
        raise typer.Exit(INTERRUPTED) from None
    raise typer.Exit(exit_code(failures))


def _begun(outcomes: "Iterator[Outgoing]") -> "Iterator[Outgoing]":
    """`outcomes` with the first one already there, so that a run that cannot start leaves the output file alone."""
    first = list(islice(outcomes, 1))
    return chain(first, outcomes)
