"""`wirefacts schema`: the shape of the output."""

import json

import typer

from wirefacts.cli.terms import opened


def schema() -> None:
    """Print the JSON Schema (draft 2020-12) of one extracted document.

    \b
    Example:
      wirefacts schema > extraction.schema.json
    """
    from wirefacts.records.extraction import json_schema

    with opened(None) as out:
        out.write(json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n")
        out.flush()
    raise typer.Exit(0)
