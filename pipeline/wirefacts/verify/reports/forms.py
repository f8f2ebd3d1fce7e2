"""The forms of a report by name; a form's module loads when it is asked for."""

from enum import StrEnum
from typing import TextIO

from wirefacts.verify.reports.report import Report


class Form(StrEnum):
    """How verdicts are written."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"
    MARKDOWN = "markdown"
    HTML = "html"


def report(form: Form, out: TextIO) -> Report:
    """The report that writes `form` to `out`."""
    match form:
        case Form.TEXT | Form.MARKDOWN:
            from wirefacts.verify.reports.text import Markdown, Text

            return Text(out) if form is Form.TEXT else Markdown(out)
        case Form.JSON | Form.JSONL:
            from wirefacts.verify.reports.data import JsonArray, JsonLines

            return JsonArray(out) if form is Form.JSON else JsonLines(out)
        case Form.HTML:
            from wirefacts.verify.reports.html import Page

            return Page(out)
