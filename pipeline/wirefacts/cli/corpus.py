"""`wirefacts corpus`: the project's own annotated stories."""

from pathlib import Path
from typing import Annotated

import typer

from wirefacts.cli.terms import fail, one_line, opened
from wirefacts.errors import GoldError, WirefactsError

corpus = typer.Typer(
    name="corpus", no_args_is_help=True, help="Check, list, convert and describe corpora of annotated stories."
)


@corpus.command()
def check(
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="PATH…", help="Corpora (folders with manifest.toml), folders or .story files."),
    ],
    warnings: Annotated[bool, typer.Option(help="Say too what looks odd in a story that holds.")] = True,
) -> None:
    """Say everything that does not hold, one line each: FILE:LINE:COLUMN. Ends with 9 where anything does not.

    \b
    Example:
      wirefacts corpus check corpora/newswire
      wirefacts corpus check corpora/newswire/stories/grain-quay.story
    """
    from wirefacts.corpora.checking import examine

    failed = False
    try:
        with opened(None) as out:
            for verdict in examine(paths):
                for problem in verdict.errors:
                    failed = True
                    out.write(f"{one_line(problem)}\n")
                for oddity in verdict.oddities if warnings else ():
                    out.write(f"{one_line(oddity)}\n")
                out.flush()
    except WirefactsError as problem:
        fail(problem)
    if failed:
        raise typer.Exit(GoldError.exit_code)
