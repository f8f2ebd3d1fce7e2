"""`wirefacts corpus import`: marked stories from what people corrected in a tool."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from wirefacts.cli.terms import complain, fail
from wirefacts.errors import GoldError, WirefactsError


class Tool(StrEnum):
    """Tools in which people correct marked stories."""

    LABELSTUDIO = "labelstudio"
    BRAT = "brat"
    PRODIGY = "prodigy"
    DOCCANO = "doccano"


def import_corrected(
    path: Annotated[Path, typer.Argument(metavar="PATH", help="A file that the tool exported, or a folder of them.")],
    tool: Annotated[Tool, typer.Option("--from", help="The tool it comes from.")],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FOLDER", help="Where the .story files go.")],
) -> None:
    """Make marked stories of what people corrected in a tool. A story that does not hold is named on stderr and left out.

    \b
    Example:
      wirefacts corpus import corrected.json --from labelstudio --output stories/
    """
    from wirefacts.corpora.tools import exchange

    written, failed = 0, False
    try:
        for story in exchange.read(tool.value, path):
            if isinstance(story, GoldError):
                failed = True
                complain(story)
            else:
                exchange.save(story, output)
                written += 1
    except WirefactsError as problem:
        fail(problem)
    typer.echo(f"{written} stories written to {output}", err=True)
    if failed:
        raise typer.Exit(GoldError.exit_code)
