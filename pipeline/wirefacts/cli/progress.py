"""How far the run is, on stderr, where that is a terminal."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


def watched(outcomes: Iterable[T], paths: list[str], *, quiet: bool) -> Iterator[T]:
    """`outcomes` themselves, counted in a progress bar; no bar where `quiet` or where stderr is no terminal."""
    if quiet or not sys.stderr.isatty():
        yield from outcomes
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("documents"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=_count(paths))
        for outcome in outcomes:
            yield outcome
            bar.advance(task)


def _count(paths: list[str]) -> int | None:
    """How many documents there are, where that is known without reading: every path is one text file."""
    return len(paths) if all(Path(path).suffix == ".txt" and Path(path).is_file() for path in paths) else None
