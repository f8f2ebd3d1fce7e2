"""The forms of a report by name; a form's module loads when it is asked for."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TextIO

from wirefacts.verify.reports.report import Report
from wirefacts.verify.sources import Source


class Form(StrEnum):
    """How verdicts are written."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"
    MARKDOWN = "markdown"
    HTML = "html"
    CLAIMREVIEW = "claimreview"
    QUOTATION = "quotation"
    ANNOTATION = "annotation"


def report(form: Form, out: TextIO, sources: Mapping[str, Source] | None = None) -> Report:
    """The report that writes `form` to `out`; `sources` by id, of which pages and annotations show more than the passage."""
    match form:
        case Form.TEXT | Form.MARKDOWN:
            from wirefacts.verify.reports.text import Markdown, Text

            return Text(out) if form is Form.TEXT else Markdown(out)
        case Form.JSON | Form.JSONL:
            from wirefacts.verify.reports.data import JsonArray, JsonLines

            return JsonArray(out) if form is Form.JSON else JsonLines(out)
        case Form.HTML:
            from wirefacts.verify.reports.html import Page

            return Page(out, sources)
        case Form.CLAIMREVIEW | Form.QUOTATION | Form.ANNOTATION:
            from wirefacts.verify.reports.linked import Annotations, ClaimReviews, Quotations

            if form is Form.ANNOTATION:
                return Annotations(out, sources or {})
            return ClaimReviews(out) if form is Form.CLAIMREVIEW else Quotations(out)
