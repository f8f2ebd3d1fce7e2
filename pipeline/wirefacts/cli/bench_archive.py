"""`wirefacts bench-archive`: how an archive does at size."""

from typing import Annotated

import typer

from wirefacts.cli.terms import INTERRUPTED, fail, opened
from wirefacts.errors import WirefactsError


def bench_archive(
    quotations: Annotated[int, typer.Option(min=1_000, metavar="N", help="Invented quotations.")] = 1_000_000,
    where: Annotated[
        str | None,
        typer.Option(
            "--archive",
            metavar="URL",
            help="An empty PostgreSQL database or a new file; or one that an earlier run filled.",
        ),
    ] = None,
) -> None:
    """Measure adding, verifying and memory on an archive of invented quotations, deleted afterwards unless --archive names it.

    \b
    Example:
      wirefacts bench-archive --quotations 50000
    """
    from wirefacts.runs.bench_archive import bench_archive as measured

    try:
        with opened(None) as out:
            for line in measured(quotations, where):
                out.write(f"{line}\n")
                out.flush()
    except WirefactsError as problem:
        fail(problem)
    except KeyboardInterrupt:
        raise typer.Exit(INTERRUPTED) from None
