"""The one place where the service asks for drawings: from records to pieces of HTML without style or script of their own."""

import io
from collections.abc import Iterable

from wirefacts.drawing.story import story
from wirefacts.drawing.style import STYLE
from wirefacts.records.extraction import Extraction
from wirefacts.records.picture import picture
from wirefacts.verify.reports.html import Page
from wirefacts.verify.verdicts import Verdict

PREFIX = "wf-"
"""What every id in a drawing begins with; a page shows one article at a time."""


def article(extraction: Extraction) -> str:
    """The article with its facts marked. The extraction knows its text."""
    return f'<div class="wf">{story(picture(extraction), PREFIX)}</div>'


def quotations(verdicts: Iterable[Verdict]) -> str:
    """Each claim beside its source."""
    out = io.StringIO()
    page = Page(out)
    for verdict in verdicts:
        page.write(verdict)
    return out.getvalue()


def style() -> str:
    """The style sheet of all drawings."""
    return STYLE
