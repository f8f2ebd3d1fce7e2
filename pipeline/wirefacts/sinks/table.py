"""Tables for people: one per document, facts by type in words."""

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from wirefacts.drawing.escape import shortened, visible
from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import Record
from wirefacts.records.picture import KINDS
from wirefacts.records.telling import tell, vouched
from wirefacts.sinks.sink import Sink

FACT, EVIDENCE = 240, 120
"""Characters of a cell; longer words keep their two ends."""
PIPED_COLUMNS = 160
"""Columns where the output is no terminal."""
_ORDER = {name: place for place, name in enumerate(KINDS)}


class Tables(Sink):
    """One table per document. Colour only on a terminal, and none where NO_COLOR is set."""

    def begin(self) -> None:
        width = None if self.out.isatty() else PIPED_COLUMNS
        self._console = Console(file=self.out, width=width, highlight=False, markup=False, emoji=False)

    def write(self, extraction: Extraction) -> None:
        self._console.print(Text(_title(extraction), style="bold"), soft_wrap=True)
        if extraction.records:
            self._console.print(_table(extraction))
        else:
            self._console.print("  no facts found\n")
        for doubt in extraction.diagnostics:
            self._console.print(Text(visible(f"  {doubt.code}: {doubt.message}"), style="yellow"), soft_wrap=True)


def _title(extraction: Extraction) -> str:
    document = extraction.document
    published = document.published.isoformat() if document.published else None
    known = (document.id, document.headline, document.source, published, f"{len(extraction.records)} facts")
    return visible(" · ".join(each for each in known if each))


def _table(extraction: Extraction) -> Table:
    table = Table(box=SIMPLE_HEAD, expand=False, pad_edge=False, header_style="dim")
    table.add_column("type", style="cyan", no_wrap=True)
    table.add_column("fact", ratio=5, overflow="fold")
    table.add_column("evidence", ratio=3, style="dim", overflow="fold")
    table.add_column("vouched for by", ratio=2, overflow="fold")
    table.add_column("when", no_wrap=True)
    table.add_column("conf.", justify="right", no_wrap=True)
    last = ""
    for record in sorted(extraction.records, key=lambda r: (_ORDER[r.type], r.evidence[0].start)):
        table.add_row(*_cells(record, again=record.type == last))
        last = record.type
    return table


def _cells(record: Record, *, again: bool) -> tuple[Text, ...]:
    evidence = " … ".join(span.text for span in record.evidence)
    cells = (
        "" if again else KINDS[record.type].name,
        shortened(visible(tell(record)), FACT),
        shortened(visible(evidence), EVIDENCE),
        visible(vouched(record)),
        record.when.value if record.when else "",
        f"{record.confidence:.2f}",
    )
    return tuple(Text(cell) for cell in cells)
