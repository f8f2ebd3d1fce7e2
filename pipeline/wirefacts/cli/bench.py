"""`wirefacts bench`: speed and memory beside spaCy's small English pipeline."""

from pathlib import Path
from typing import Annotated

import typer

from wirefacts.cli.terms import complain, fail, opened
from wirefacts.errors import InputError, UsageError, WirefactsError


def bench(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH…", help="Articles to measure on: files or folders.")],
    config: Annotated[str | None, typer.Option(metavar="NAME", help="A pipeline that ships, or a .cfg file.")] = None,
) -> None:
    """Measure words a second and peak memory, and the same of spaCy's small pipeline alone, on the same articles.

    \b
    Example:
      wirefacts bench corpora/first/stories
    """
    from wirefacts.loading.pipelines import DEFAULT
    from wirefacts.runs.bench import bench as measured
    from wirefacts.wire.inbox import Inbox

    texts: list[str] = []
    try:
        for each in Inbox().read(paths):
            if isinstance(each, InputError):
                complain(each)
            else:
                texts.append(each.text)
        if not texts:
            raise UsageError("no article to measure on; give a text file or a folder of them")
        with opened(None) as out:
            for line in measured(texts, config or DEFAULT):
                out.write(f"{line}\n")
                out.flush()
    except WirefactsError as problem:
        fail(problem)
