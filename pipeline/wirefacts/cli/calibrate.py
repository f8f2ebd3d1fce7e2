"""`wirefacts calibrate`: what a pipeline's confidences are worth, learned from gold facts."""

from pathlib import Path
from typing import Annotated

import typer

from wirefacts.cli.terms import SplitName, fail, opened
from wirefacts.errors import WirefactsError


def calibrate(
    corpus: Annotated[Path, typer.Argument(metavar="CORPUS", help="A corpus: a folder with manifest.toml.")],
    split: Annotated[SplitName, typer.Option(help="The part to learn from; never what the pipeline learned from.")] = (
        SplitName.DEV
    ),
    config: Annotated[str | None, typer.Option(metavar="NAME", help="A pipeline that ships, or a .cfg file.")] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE.json", help="Write curves and measures here.")
    ] = None,
    picture: Annotated[
        Path | None, typer.Option(metavar="FILE.svg", help="Draw confidence against share right, by record type.")
    ] = None,
    coverage: Annotated[
        Path | None, typer.Option(metavar="FILE.svg", help="Draw precision against coverage of quotes with speakers.")
    ] = None,
) -> None:
    """Learn from gold facts how often facts of some confidence are right, and print how far off confidences are.

    A pipeline that ships loads models/NAME/calibration.json; a .cfg file of yours the NAME.calibration.json beside it.

    \b
    Example:
      wirefacts calibrate corpora/newswire --output models/en_wire_rules/calibration.json
    """
    from wirefacts.drawing.curve import curve
    from wirefacts.drawing.reliability import reliability
    from wirefacts.evaluation import confidence_pictures as pictures
    from wirefacts.evaluation.confidence import written
    from wirefacts.loading.pipelines import DEFAULT, load
    from wirefacts.runs.assessment import calibrate as calibrated

    name = config or DEFAULT
    try:
        found = calibrated(corpus, split.value, Path(name).stem, load(name, calibrated=False))
        with opened(None) as out:
            out.writelines(f"{line}\n" for line in pictures.lines(found))
            out.flush()
        if output is not None:
            with opened(output) as out:
                out.write(written(found))
        if picture is not None:
            with opened(picture) as out:
                out.write(reliability(pictures.diagram(found)))
        if coverage is not None:
            drawn = curve(pictures.coverage(found))
            with opened(coverage) as out:
                out.write(drawn)
    except WirefactsError as problem:
        fail(problem)
