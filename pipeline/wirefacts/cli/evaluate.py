"""`wirefacts evaluate`: a pipeline beside gold facts."""

import json
from pathlib import Path
from typing import Annotated

import typer

from wirefacts.cli.evaluate_rows import TaskName, evaluate_rows, evaluate_stories
from wirefacts.cli.terms import SplitName, fail, opened
from wirefacts.errors import UsageError, WirefactsError


def evaluate(
    gold: Annotated[
        Path | None,
        typer.Argument(metavar="GOLD_DIR", help="Stories (*.txt) with their gold facts (*.json), or a corpus."),
    ] = None,
    section: Annotated[
        str | None, typer.Option("--misses", metavar="SECTION", help="Print too what a section missed and made up.")
    ] = None,
    split: Annotated[SplitName | None, typer.Option(help="Only this split of a corpus.")] = None,
    figures: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Write the figures as JSON.")] = None,
    pin: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Pin the scores reached on a corpus as floors.")
    ] = None,
    by_split: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write a corpus's scores on dev and test, split by split, as JSON."),
    ] = None,
    picture: Annotated[
        Path | None, typer.Option(metavar="FILE.svg", help="Draw a corpus's scores on dev and test.")
    ] = None,
    config: Annotated[str | None, typer.Option(metavar="NAME", help="A pipeline that ships, or a .cfg file.")] = None,
    task: Annotated[
        TaskName | None,
        typer.Option(help="Score rows of --data instead of a GOLD_DIR; coreference alone scores a corpus too."),
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE.jsonl", help="Rows in the format of PolNeAR's, worldwide's, GUM's, MEANTIME's or GAP's."
        ),
    ] = None,
    predictions: Annotated[
        Path | None, typer.Option(metavar="OUT.jsonl", help="Write what was found, in the format of --data.")
    ] = None,
) -> None:
    """Score the facts of a pipeline against gold facts, section by section.

    With --by-split or --picture, dev and test are scored apart, and printed side by side. With --task, what a pipeline marks
    in the rows of a file is scored (docs/attribution.md, docs/coreference.md, docs/dates.md).

    \b
    Example:
      wirefacts evaluate corpora/first --split dev --misses "quote + speaker"
      wirefacts evaluate corpora/newswire --picture docs/scores.svg
      wirefacts evaluate --task attribution --data dev.jsonl --predictions found.jsonl
      wirefacts evaluate corpora/newswire --split dev --task coreference
      wirefacts evaluate --task timex --data meantime.jsonl
    """
    from wirefacts.corpora.manifest import read_manifest, read_stories
    from wirefacts.evaluation import report
    from wirefacts.evaluation.floors import reached, written
    from wirefacts.evaluation.gold import misses, table
    from wirefacts.evaluation.sections import SECTIONS
    from wirefacts.loading.pipelines import DEFAULT, load
    from wirefacts.runs.assessment import extractions

    if task is not None or data is not None or predictions is not None:
        if any(each is not None for each in (section, pin, by_split, picture)):
            fail(UsageError("--task takes --data, --predictions, --split, --json and --config alone"))
        _task(task, gold, split, data, predictions, figures, config)
        return
    if gold is None:
        fail(UsageError("nothing to score: give a GOLD_DIR, or --task with --data FILE.jsonl"))
    if by_split is not None or picture is not None:
        if section is not None or split is not None or figures is not None or pin is not None:
            fail(
                UsageError(
                    "--by-split and --picture take dev and test as they are: no --split, --misses, --json or --pin"
                )
            )
        _splits(gold, config or DEFAULT, by_split, picture)
        return
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


def _task(
    task: TaskName | None,
    gold: Path | None,
    split: SplitName | None,
    data: Path | None,
    predictions: Path | None,
    figures: Path | None,
    config: str | None,
) -> None:
    try:
        if task is None or (data is None) == (gold is None):
            raise UsageError("--task goes with --data FILE.jsonl, or as coreference with a corpus")
        if data is not None and split is None:
            evaluate_rows(task, data, predictions, figures, config)
        elif gold is not None and task is TaskName.COREFERENCE and predictions is None:
            evaluate_stories(gold, split.value if split else None, figures, config)
        else:
            raise UsageError("a corpus is scored as --task coreference, without --predictions; rows have no --split")
    except WirefactsError as problem:
        fail(problem)


def _splits(gold: Path, config: str, by_split: Path | None, picture: Path | None) -> None:
    from wirefacts.drawing.chart import chart
    from wirefacts.evaluation import report
    from wirefacts.evaluation.scores import charted, written
    from wirefacts.loading.pipelines import load
    from wirefacts.runs.assessment import assess_splits

    try:
        scores = assess_splits(gold, config, load(config))
        with opened(None) as out:
            out.writelines(f"{line}\n" for line in report.split_lines(scores))
            out.flush()
        for file, content in ((by_split, written(scores)), (picture, chart(charted(scores)))):
            if file is not None:
                with opened(file) as out:
                    out.write(content)
    except WirefactsError as problem:
        fail(problem)
