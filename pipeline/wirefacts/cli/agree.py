"""`wirefacts corpus agree`: two people's markings of the same stories."""

import json
from pathlib import Path
from typing import Annotated

import typer

from wirefacts.cli.terms import SplitName, fail, one_line, opened
from wirefacts.errors import UsageError, WirefactsError


def agree(
    first: Annotated[Path, typer.Argument(metavar="FIRST", help="A corpus, a folder of .story files, or one of them.")],
    second: Annotated[Path, typer.Argument(metavar="SECOND", help="The same stories, marked by somebody else.")],
    section: Annotated[
        str | None, typer.Option("--show", metavar="SECTION", help="Print too what either has alone in a section.")
    ] = None,
    split: Annotated[SplitName | None, typer.Option(help="Only the stories of this split of FIRST.")] = None,
    figures: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Write the figures as JSON.")] = None,
) -> None:
    """Score SECOND's marking against FIRST's, section by section, over the stories that stand in both.

    Facts are matched as `wirefacts evaluate` matches them, mentions by their exact spans, clusters by B³.

    \b
    Example:
      wirefacts corpus agree corpora/newswire corpora/newswire/second --show contact
    """
    from wirefacts.corpora.twins import twins
    from wirefacts.evaluation.agreement import report
    from wirefacts.evaluation.agreement.agreement import ROWS
    from wirefacts.evaluation.agreement.agreement import agree as agreed

    try:
        if section is not None and section not in ROWS:
            raise UsageError(f"no section named '{section}'; the sections: {', '.join(ROWS)}")
        agreement = agreed(twins(first, second, split.value if split else None))
        with opened(None) as out:
            out.writelines(f"{line}\n" for line in report.lines(agreement))
            for difference in agreement.differences[section] if section else ():
                out.write(one_line(report.difference_line(difference)) + "\n")
            out.flush()
        if figures is not None:
            with opened(figures) as out:
                out.write(json.dumps(report.figures(agreement), indent=1) + "\n")
    except WirefactsError as problem:
        fail(problem)
