"""One JSON array of the output contract's objects, written as it grows."""

from wirefacts.records.extraction import Extraction
from wirefacts.sinks.sink import Sink


class JsonArray(Sink):
    """A JSON array, indented; complete also when it is empty."""

    _first = True

    def begin(self) -> None:
        self.out.write("[")

    def write(self, extraction: Extraction) -> None:
        self.out.write("\n" if self._first else ",\n")
        self.out.write(extraction.model_dump_json(indent=2))
        self._first = False

    def end(self) -> None:
        self.out.write("]\n" if self._first else "\n]\n")
