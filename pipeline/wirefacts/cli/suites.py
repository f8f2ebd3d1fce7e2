"""`wirefacts suites`: others' tests of dates and numbers, read by our readers."""

import json
from pathlib import Path
from typing import Annotated

import typer

from wirefacts.cli.terms import DataFolder, fail, one_line, opened
from wirefacts.errors import WirefactsError


def suites(
    data: DataFolder = None,
    misses: Annotated[
        str | None, typer.Option(metavar="SUITE", help="List what disagrees in that suite instead.", show_default=False)
    ] = None,
    output: Annotated[
        Path | None, typer.Option(metavar="FILE.json", help="Write the figures there too.", show_default=False)
    ] = None,
) -> None:
    """Measure how our readers of values do on other libraries' own tests of dates and numbers.

    One table: cases, and the percentages whose spans and values are right, over all cases, over those that the library's own
    Python port supports, and over those that news can hold. See docs/values.md.

    \b
    Example:
      wirefacts suites --misses "recognizers number"
    """
    from wirefacts.evaluation.suites import report
    from wirefacts.evaluation.suites.registry import SUITES
    from wirefacts.evaluation.suites.scoring import named, score_all

    try:
        chosen = SUITES if misses is None else (named(misses, SUITES),)
        scores = score_all(chosen, data)
        with opened(None) as out:
            found = (miss for each in scores for miss in each.misses)
            lines = map(report.miss_line, found) if misses is not None else report.table(scores)
            for line in (*lines, *report.exclusions(scores)):
                out.write(f"{one_line(line)}\n")
        if output is not None:
            with opened(output) as out:
                out.write(json.dumps(report.figures(scores), indent=2) + "\n")
    except WirefactsError as problem:
        fail(problem)
