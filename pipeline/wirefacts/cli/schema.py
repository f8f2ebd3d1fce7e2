"""`wirefacts schema`: the shape of the output."""

import json
from enum import StrEnum
from typing import Annotated

import typer

from wirefacts.cli.terms import opened


class Subject(StrEnum):
    """What a schema describes."""

    EXTRACTION = "extraction"
    VERDICT = "verdict"


def schema(
    subject: Annotated[
        Subject, typer.Argument(help="What `wirefacts extract` writes, or what `wirefacts verify` writes.")
    ] = Subject.EXTRACTION,
) -> None:
    """Print the JSON Schema (draft 2020-12) of one extracted document, or of one verdict.

    \b
    Example:
      wirefacts schema > extraction.schema.json
      wirefacts schema verdict > verdict.schema.json
    """
    if subject is Subject.VERDICT:
        from wirefacts.verify.verdicts import json_schema
    else:
        from wirefacts.records.extraction import json_schema

    with opened(None) as out:
        out.write(json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n")
        out.flush()
    raise typer.Exit(0)
