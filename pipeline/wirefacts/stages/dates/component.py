"""Dates stage."""

from spacy.tokens import Doc

from wirefacts.annotations.layers import DATES, note
from wirefacts.annotations.stage import Stage
from wirefacts.annotations.views import Note, Timex
from wirefacts.stages.dates.reader import StoryReader


class Dates(Stage):
    """Writes the dates layer: expressions in text order, resolved against the story's publication date.

    With `durations`, lengths of time ("three months") and sets of times ("every Tuesday") are written too, with `vague` what
    points at a time without a place on the calendar ("now", "some years later"): all that TIMEX3 marks. A story without a
    publication date is read from its dateline; without either, relative expressions are left out, and one note says so.
    """

    def __init__(self, *, durations: bool = False, vague: bool = False) -> None:
        self.durations, self.vague = durations, vague

    def predict(self, doc: Doc) -> tuple[list[Timex], list[Note]]:
        """The expressions of `doc` and what could not be resolved; nothing where `doc` has no parse."""
        if not doc.has_annotation("DEP"):
            return [], []
        reader = StoryReader(doc)
        return reader.read(durations=self.durations, vague=self.vague), reader.notes

    def set_annotations(self, doc: Doc) -> None:
        found, notes = self.predict(doc)
        DATES.write(doc, found)
        if notes:
            note(doc, notes)
