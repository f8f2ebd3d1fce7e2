"""`wirefacts evaluate`: a pipeline beside gold facts."""

import json
from pathlib import Path
from typing import Annotated

import typer

from wirefacts.cli.terms import SplitName, fail, opened
from wirefacts.errors import UsageError, WirefactsError


def evaluate(
    gold: Annotated[
        Path, typer.Argument(metavar="GOLD_DIR", help="Stories (*.txt) with their gold facts (*.json), or a corpus.")
    ],
    section: Annotated[
        str | None, typer.Option("--misses", metavar="SECTION", help="Print too what a section missed and made up.")
    ] = None,
    split: Annotated[SplitName | None, typer.Option(help="Only this split of a corpus.")] = None,
    figures: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Write the figures as JSON.")] = None,
    pin: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Pin the scores reached on a corpus as floors.")
    ] = None,
    config: Annotated[str | None, typer.Option(metavar="NAME", help="A pipeline that ships, or a .cfg file.")] = None,
) -> None:
    """Score the facts of a pipeline against gold facts, section by section.

    \b
    Example:
      wirefacts evaluate corpora/first --split dev --misses "quote + speaker"
    """
    from wirefacts.corpora.manifest import read_manifest, read_stories
    from wirefacts.evaluation import report
    from wirefacts.evaluation.floors import reached, written
    from wirefacts.evaluation.gold import misses, table
    from wirefacts.evaluation.sections import SECTIONS
    from wirefacts.loading.pipelines import DEFAULT, load
    from wirefacts.runs.assessment import extractions

    names = [each.name for each in SECTIONS]
    try:
        if section is not None and section not in names:
            raise UsageError(f"no section named '{section}'; the sections: {', '.join(names)}")
        stories = read_stories(gold, split.value if split else None)
        found = extractions(stories, load(config or DEFAULT))
        tallies = table(stories, found)
        with opened(None) as out:
            out.writelines(f"{line}\n" for line in report.lines(tallies))
            if section is not None:
                out.writelines(f"{report.miss_line(miss)}\n" for miss in misses(section, stories, found))
            out.flush()
        if figures is not None:
            with opened(figures) as out:
                out.write(json.dumps(report.figures(tallies), indent=1) + "\n")
        if pin is not None:
            manifest = read_manifest(gold)
            floors = reached(config or DEFAULT, manifest.name, manifest.digest, tallies)
            with opened(pin) as out:
                out.write(written(floors))
    except WirefactsError as problem:
        fail(problem)
