"""The program `wirefacts`."""

from typing import Annotated

import typer

from wirefacts import __version__
from wirefacts.cli.archive import archive
from wirefacts.cli.bench import bench
from wirefacts.cli.bench_archive import bench_archive
from wirefacts.cli.calibrate import calibrate
from wirefacts.cli.compare import compare
from wirefacts.cli.corpus import corpus
from wirefacts.cli.evaluate import evaluate
from wirefacts.cli.extract import extract
from wirefacts.cli.quotecheck import quotecheck
from wirefacts.cli.schema import schema
from wirefacts.cli.serve import serve
from wirefacts.cli.suites import suites
from wirefacts.cli.terms import EXIT_CODES
from wirefacts.cli.train import train
from wirefacts.cli.train_pronouns import train_pronouns
from wirefacts.cli.train_tallies import train_tallies
from wirefacts.cli.train_vectors import train_vectors
from wirefacts.cli.verify import verify

app = typer.Typer(
    name="wirefacts",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=EXIT_CODES,
)
app.command(epilog=EXIT_CODES)(extract)
app.command(epilog=EXIT_CODES)(verify)
app.command(epilog=EXIT_CODES)(serve)
app.add_typer(archive)
app.command()(schema)
app.command()(evaluate)
app.command()(calibrate)
app.command()(bench)
app.command()(bench_archive)
app.command()(train)
app.command()(train_pronouns)
app.command()(train_vectors)
app.command()(train_tallies)
app.command()(compare)
app.command()(suites)
app.add_typer(corpus)
app.add_typer(quotecheck)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"wirefacts {__version__}")
        raise typer.Exit


@app.callback()
def wirefacts(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Turn news text into facts that stand on the page: typed records with the exact words they rest on."""


def main() -> None:
    """Runs the command line and exits."""
    app()
