"""JSON Lines: the output contract, one document a line."""

from wirefacts.records.extraction import Extraction
from wirefacts.sinks.sink import Sink


class JsonLines(Sink):
    """One JSON object a line, in UTF-8."""

    def write(self, extraction: Extraction) -> None:
        self.out.write(extraction.model_dump_json() + "\n")
