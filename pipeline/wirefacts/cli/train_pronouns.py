"""`wirefacts train-pronouns`: the weights that say whom a pronoun stands for."""

from pathlib import Path
from typing import Annotated

import typer

from wirefacts.cli.terms import DataFolder, fail
from wirefacts.errors import WirefactsError


def train_pronouns(
    corpus: Annotated[
        Path, typer.Argument(metavar="CORPUS", help="Marked stories of our own; their train split is read.")
    ],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE.json", help="The weights go there.")],
    data: DataFolder = None,
) -> None:
    """Learn whom pronouns stand for from GAP, GUM and marked stories: the same corpora give the same weights.

    \b
    Example:
      wirefacts train-pronouns corpora/newswire --output models/en_wire_rules/pronouns.json
    """
    from wirefacts.training.pronouns.running import train

    try:
        typer.echo(train(corpus, output, lambda what, count: typer.echo(f"{what}: {count}", err=True), data))
    except WirefactsError as problem:
        fail(problem)
