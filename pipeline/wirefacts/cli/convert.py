"""`wirefacts corpus convert`: marked stories and rows of outside corpora in other forms."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from wirefacts.cli.terms import DataFolder, SplitName, fail
from wirefacts.errors import UsageError, WirefactsError


class Form(StrEnum):
    """What marked stories can become."""

    GUIDE = "guide"
    CONTRACT = "contract"
    DOCBIN = "docbin"
    LABELSTUDIO = "labelstudio"
    BRAT = "brat"
    PRODIGY = "prodigy"
    DOCCANO = "doccano"


def convert(
    path: Annotated[
        Path,
        typer.Argument(metavar="CORPUS", help="A corpus, folder or .story file, or the name of an outside corpus."),
    ],
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
    split: Annotated[str | None, typer.Option(help="Only this split.")] = None,
    kind: Annotated[
        str | None, typer.Option(help="What an outside corpus's rows are read as, if not the main.")
    ] = None,
    training: Annotated[
        bool, typer.Option("--for-training", help="Of an outside corpus, only what may train weights that ship.")
    ] = False,
    data: DataFolder = None,
) -> None:
    """Convert marked stories for scoring, for programs that read the output contract, for training, or for correction.

    Outside corpora become docbin: attributions, names or clusters.

    \b
    Example:
      wirefacts corpus convert corpora/newswire --to docbin --split train --output train.spacy
      wirefacts corpus convert corpora/newswire --to labelstudio --split train --output tasks.json
      wirefacts corpus convert polnear --to docbin --split train --for-training --output polnear.spacy
    """
    try:
        outside = not path.exists() and path.name == str(path)
        count = (
            _outside(path.name, form, output, split, kind, training, data)
            if outside
            else _own(path, form, output, split)
        )
        typer.echo(f"{count} {'rows' if outside else 'stories'} written to {output}", err=True)
    except WirefactsError as problem:
        fail(problem)


def _own(path: Path, form: Form, output: Path, split: str | None) -> int:
    from wirefacts.corpora.converting import convert as converted
    from wirefacts.corpora.shelf import marked

    if split is not None and split not in list(SplitName):
        raise UsageError(f"no split '{split}'; a corpus has {', '.join(SplitName)}")
    return converted(marked(path, SplitName(split).value if split else None), form.value, output)


def _outside(
    name: str, form: Form, output: Path, split: str | None, kind: str | None, training: bool, data: Path | None
) -> int:
    from wirefacts.corpora.converting import convert_outside
    from wirefacts.corpora.outside.manifest import read_outside
    from wirefacts.corpora.outside.reading import KINDS, rows_of
    from wirefacts.corpora.outside.source import data_folder

    corpus = read_outside(name)
    word = next((each for each in corpus.kinds if kind in {None, each}), None)
    if word is None:
        raise UsageError(f"{name}: no kind '{kind}'; it holds {', '.join(corpus.kinds)}")
    splits = [split] if split else (training and corpus.trains) or tuple(corpus.splits)
    found = (
        row for each in splits for row in rows_of(corpus, KINDS[word], each, data_folder(data), for_training=training)
    )
    return convert_outside(found, form.value, output)
