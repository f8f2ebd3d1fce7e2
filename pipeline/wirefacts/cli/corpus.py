"""`wirefacts corpus`: the project's own annotated stories."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wirefacts.cli.agree import agree
from wirefacts.cli.convert import convert
from wirefacts.cli.corrections import import_corrected
from wirefacts.cli.terms import DataFolder, SplitName, fail, one_line, opened
from wirefacts.errors import GoldError, UsageError, WirefactsError

if TYPE_CHECKING:
    from wirefacts.corpora.manifest import Manifest
    from wirefacts.corpora.quotecheck.manifest import QuotecheckManifest

corpus = typer.Typer(
    name="corpus", no_args_is_help=True, help="Check, list, convert and describe corpora of annotated stories."
)
corpus.command()(agree)
corpus.command()(convert)
corpus.command("import")(import_corrected)


@corpus.command()
def check(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PATH…", help="Corpora (folders with manifest.toml), folders or .story files."),
    ] = None,
    data: DataFolder = None,
    warnings: Annotated[bool, typer.Option(help="Say too what looks odd in a story that holds.")] = True,
) -> None:
    """Say everything that does not hold, one line each: FILE:LINE:COLUMN. Ends with 9 where anything does not.

    With --data, every corpus with a manifest in corpora/outside that lies there is read whole too.

    \b
    Example:
      wirefacts corpus check corpora/newswire
      wirefacts corpus check corpora/newswire/stories/grain-quay.story
    """
    from wirefacts.corpora.checking import examine
    from wirefacts.corpora.outside.surveying import examine_outside

    failed = False
    try:
        if not paths and data is None:
            raise UsageError("nothing to check: name corpora, folders or .story files, or --data")
        with opened(None) as out:
            for verdict in examine(paths or ()):
                for problem in verdict.errors:
                    failed = True
                    out.write(f"{one_line(problem)}\n")
                for oddity in verdict.oddities if warnings else ():
                    out.write(f"{one_line(oddity)}\n")
                out.flush()
            for held, line in examine_outside(data) if data is not None else ():
                failed |= not held
                out.write(f"{one_line(line)}\n")
                out.flush()
    except WirefactsError as problem:
        fail(problem)
    if failed:
        raise typer.Exit(GoldError.exit_code)


@corpus.command("list")
def list_corpora(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where corpora lie, each in a folder.")] = Path(
        "corpora"
    ),
    data: DataFolder = None,
) -> None:
    """List corpora, our own and others': what is in them, whose they are, which may train weights that ship.

    \b
    Example:
      wirefacts corpus list
    """
    from wirefacts.corpora.outside.manifest import known_outside
    from wirefacts.corpora.outside.source import data_folder
    from wirefacts.corpora.outside.surveying import described
    from wirefacts.corpora.quotecheck.manifest import known as known_claims
    from wirefacts.corpora.shelf import known

    try:
        found, claims, others = list(known(folder)), list(known_claims(folder)), known_outside(folder / "outside")
        if not found and not claims and not others:
            raise UsageError(f"{folder}: no corpus (a folder with manifest.toml) here")
        with opened(None) as out:
            out.writelines(f"{_listed(path, manifest)}\n" for path, manifest in found)
            out.writelines(f"{_listed(path, manifest)}\n" for path, manifest in claims)
            out.writelines(one_line(described(each, data_folder(data))) + "\n" for each in others)
            out.flush()
    except WirefactsError as problem:
        fail(problem)


def _listed(path: Path, manifest: "Manifest | QuotecheckManifest") -> str:
    sizes = "  ".join(f"{split} {len(manifest.names(split.value))}" for split in SplitName)
    return one_line(f"{path}  {sizes}  {manifest.licence}  {manifest.title}")


@corpus.command()
def report(
    path: Annotated[Path, typer.Argument(metavar="FOLDER", help="A corpus, a folder of .story files, or one of them.")],
    figures: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Write all counts as JSON.")] = None,
) -> None:
    """Count what marked stories hold: facts by type and split, topics, variety, repeated wording, traps.

    \b
    Example:
      wirefacts corpus report corpora/newswire
    """
    from wirefacts.corpora import stock_report
    from wirefacts.corpora.shelf import marked, splits
    from wirefacts.corpora.stock import take_stock

    try:
        stock = take_stock(marked(path), splits(path))
        with opened(None) as out:
            out.writelines(f"{one_line(line)}\n" for line in stock_report.lines(stock))
            out.flush()
        if figures is not None:
            with opened(figures) as out:
                out.write(json.dumps(stock_report.figures(stock), indent=1, ensure_ascii=False) + "\n")
    except WirefactsError as problem:
        fail(problem)


@corpus.command()
def pin(
    path: Annotated[Path, typer.Argument(metavar="CORPUS", help="A folder with manifest.toml.")],
) -> None:
    """Write the digests of a corpus's files into its manifest, and list its new stories, 70 to train, 15 dev, 15 test.

    \b
    Example:
      wirefacts corpus pin corpora/newswire
    """
    from wirefacts.corpora.pinning import pin as pinned

    try:
        manifest = pinned(path)
    except WirefactsError as problem:
        fail(problem)
    typer.echo(f"{len(manifest.stories)} stories pinned: {manifest.digest}", err=True)
