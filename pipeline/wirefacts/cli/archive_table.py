"""Quotes that were found, as a table."""

from collections.abc import Sequence
from typing import TextIO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from wirefacts.drawing.escape import shortened, visible
from wirefacts.sinks.table import FACT, PIPED_COLUMNS
from wirefacts.store.shapes import Hit


def hits(found: Sequence[Hit], out: TextIO) -> None:
    """Writes quotes to `out`, one a row; a line that says so where there are none."""
    width = None if out.isatty() else PIPED_COLUMNS
    console = Console(file=out, width=width, highlight=False, markup=False, emoji=False)
    if not found:
        console.print("no quotes found")
        return
    table = Table(box=SIMPLE_HEAD, expand=False, pad_edge=False, header_style="dim")
    table.add_column("published", no_wrap=True)
    table.add_column("speaker", ratio=2, overflow="fold")
    table.add_column("said", ratio=6, overflow="fold")
    table.add_column("document", ratio=2, style="dim", overflow="fold")
    for hit in found:
        words = shortened(visible(" ".join(hit.text.split())), FACT)
        status = "" if hit.status == "usable" else f" ({hit.status})"
        cells = (
            hit.published.isoformat() if hit.published else "",
            visible(hit.speaker),
            f"“{words}”" if hit.kind == "direct" else words,
            visible(f"{hit.document} {hit.start}–{hit.end}{status}"),
        )
        table.add_row(*map(Text, cells))
    console.print(table)
