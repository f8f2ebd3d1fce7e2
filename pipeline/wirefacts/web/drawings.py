"""The one place where the service asks for drawings: from records to pieces of HTML without style or script of their own."""

import io
from collections.abc import Mapping, Sequence

from wirefacts.drawing import assets
from wirefacts.drawing.margin import Note, margin
from wirefacts.drawing.reading import reading
from wirefacts.records.extraction import Extraction
from wirefacts.records.picture import picture
from wirefacts.sinks.pages import Page
from wirefacts.text.extents import Extent
from wirefacts.verify.reports.comparing import comparison
from wirefacts.verify.reports.html import drawn
from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import Verdict
from wirefacts.web.jobs import Checked

PREFIX = "wf-"
"""What every id in a drawing begins with; a page shows one article at a time."""


def article(extraction: Extraction) -> str:
    """The article with its facts marked. The extraction knows its text."""
    return reading(picture(extraction), PREFIX)


def page(extraction: Extraction) -> str:
    """The article as a file of its own."""
    out = io.StringIO()
    with Page(out) as writer:
        writer.write(extraction)
    return out.getvalue()


def quotation(verdict: Verdict, sources: Sequence[Source]) -> str:
    """A claim beside its sources, with the words around."""
    return f'<div class="wf">{drawn(verdict, _by_id(sources))}</div>'


def draft(text: str, quotations: Sequence[Checked], sources: Sequence[Source]) -> str:
    """A draft with the verdicts on its quotations in the margin."""
    held = _by_id(sources)
    notes = [
        Note(tuple(Extent(each.start, each.end) for each in checked.extents), comparison(checked.verdict, held))
        for checked in quotations
    ]
    return f'<div class="wf">{margin(text, notes, PREFIX)}</div>'


def style() -> str:
    """The style sheet of all drawings."""
    return assets.style("beside", "margin")


def script() -> str:
    """The script of all drawings."""
    return assets.script()


def _by_id(sources: Sequence[Source]) -> Mapping[str, Source]:
    return {source.id: source for source in sources}
