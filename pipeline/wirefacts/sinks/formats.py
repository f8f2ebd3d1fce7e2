"""The formats by name; a sink's module loads when it is asked for."""

from enum import StrEnum
from typing import TextIO

from wirefacts.sinks.sink import Sink


class Format(StrEnum):
    """How facts are written: `jsonl` one document a line, `json` an array, `table` to read, `html` one self-contained file."""

    JSONL = "jsonl"
    JSON = "json"
    TABLE = "table"
    HTML = "html"


def sink(form: Format, out: TextIO) -> Sink:
    """The sink that writes `form` to `out`."""
    match form:
        case Format.JSONL:
            from wirefacts.sinks.jsonl import JsonLines

            return JsonLines(out)
        case Format.JSON:
            from wirefacts.sinks.array import JsonArray

            return JsonArray(out)
        case Format.TABLE:
            from wirefacts.sinks.table import Tables

            return Tables(out)
        case Format.HTML:
            from wirefacts.sinks.pages import Page

            return Page(out)
