"""`wirefacts train-tallies`: the weights that tell votes and shares in numbers that no rule took."""

from pathlib import Path
from typing import Annotated

import typer

from wirefacts.cli.terms import fail
from wirefacts.errors import WirefactsError


def train_tallies(
    corpus: Annotated[
        Path, typer.Argument(metavar="CORPUS", help="Marked stories of our own; their train split is read.")
    ],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE.json", help="The weights go there.")],
) -> None:
    """Learn from marked stories which numbers are votes or shares, and whose: the same stories give the same weights.

    \b
    Example:
      wirefacts train-tallies corpora/newswire --output models/en_wire_rules/tallies.json
    """
    from wirefacts.training.tallies.running import train

    try:
        typer.echo(train(corpus, output, lambda what, count: typer.echo(f"{what}: {count}", err=True)))
    except WirefactsError as problem:
        fail(problem)
