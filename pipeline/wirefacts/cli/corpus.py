"""`wirefacts corpus`: the project's own annotated stories."""

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from wirefacts.cli.terms import complain, fail, one_line, opened
from wirefacts.errors import GoldError, UsageError, WirefactsError


class Form(StrEnum):
    """What marked stories can become."""

    GUIDE = "guide"
    CONTRACT = "contract"
    DOCBIN = "docbin"
    LABELSTUDIO = "labelstudio"
    BRAT = "brat"
    PRODIGY = "prodigy"
    DOCCANO = "doccano"


class Tool(StrEnum):
    """Tools in which people correct marked stories."""

    LABELSTUDIO = "labelstudio"
    BRAT = "brat"
    PRODIGY = "prodigy"
    DOCCANO = "doccano"


class SplitName(StrEnum):
    """The parts of a corpus."""

    TRAIN = "train"
    DEV = "dev"
    TEST = "test"


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


@corpus.command("list")
def list_corpora(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where corpora lie, each in a folder.")] = Path(
        "corpora"
    ),
) -> None:
    """List corpora: name, stories by split, licence, title.

    \b
    Example:
      wirefacts corpus list
    """
    from wirefacts.corpora.shelf import known

    try:
        found = list(known(folder))
        if not found:
            raise UsageError(f"{folder}: no corpus (a folder with manifest.toml) here")
        with opened(None) as out:
            for path, manifest in found:
                sizes = "  ".join(f"{split} {len(manifest.names(split.value))}" for split in SplitName)
                out.write(one_line(f"{path}  {sizes}  {manifest.licence}  {manifest.title}") + "\n")
            out.flush()
    except WirefactsError as problem:
        fail(problem)


@corpus.command()
def convert(
    path: Annotated[Path, typer.Argument(metavar="FOLDER", help="A corpus, a folder of .story files, or one of them.")],
    form: Annotated[
        Form,
        typer.Option(
            "--to",
            help="guide: JSON with texts; contract: JSON Lines; docbin: spaCy; the others: tools for correction by hand.",
        ),
    ],
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="PATH", help="A folder for guide and brat, else a file.")
    ],
    split: Annotated[SplitName | None, typer.Option(help="Only the stories of this split.")] = None,
) -> None:
    """Convert marked stories for scoring, for programs that read the output contract, for training, or for correction.

    \b
    Example:
      wirefacts corpus convert corpora/newswire --to docbin --split train --output train.spacy
      wirefacts corpus convert corpora/newswire --to labelstudio --split train --output tasks.json
    """
    from wirefacts.corpora.converting import convert as converted
    from wirefacts.corpora.shelf import marked

    try:
        count = converted(marked(path, split.value if split else None), form.value, output)
        typer.echo(f"{count} stories written to {output}", err=True)
    except WirefactsError as problem:
        fail(problem)


@corpus.command("import")
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
