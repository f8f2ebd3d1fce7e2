"""`wirefacts compare`: our pipelines beside others', on the same text in the same run."""

from pathlib import Path
from typing import Annotated

import typer

from wirefacts.cli.terms import DataFolder, fail, one_line, opened
from wirefacts.errors import WirefactsError


def compare(
    data: DataFolder = None,
    output: Annotated[Path | None, typer.Option(metavar="FILE.md", help="Write the tables there.")] = None,
) -> None:
    """Compare our pipelines with textacy's direct quotations and with the names of spaCy's small pipeline.

    Two Markdown tables: attributions on the dev split of polnear, names on that of worldwide, with words a second, and as a
    ratio to spaCy's small pipeline. What is not installed here is left out, with the reason. See docs/attribution.md.

    \b
    Example:
      wirefacts compare --data ../shared/data
    """
    from wirefacts.corpora.outside.source import data_folder
    from wirefacts.runs.comparisons import attribution_table, name_table

    try:
        with opened(output) as out:
            for table in (attribution_table, name_table):
                for line in table(data_folder(data)):
                    out.write("\n".join(one_line(part) for part in line.split("\n")) + "\n")
                    out.flush()
                out.write("\n")
    except WirefactsError as problem:
        fail(problem)
