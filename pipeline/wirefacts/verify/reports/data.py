"""Verdicts as JSON Lines and as one JSON array."""

from wirefacts.verify.reports.report import Report
from wirefacts.verify.verdicts import Verdict


class JsonLines(Report):
    """One verdict a line."""

    def write(self, verdict: Verdict) -> None:
        self.out.write(verdict.model_dump_json() + "\n")


class JsonArray(Report):
    """One array, complete also when it is empty."""

    _first = True

    def begin(self) -> None:
        self.out.write("[")

    def write(self, verdict: Verdict) -> None:
        self.out.write("\n" if self._first else ",\n")
        self.out.write(verdict.model_dump_json(indent=2))
        self._first = False

    def end(self) -> None:
        self.out.write("]\n" if self._first else "\n]\n")
