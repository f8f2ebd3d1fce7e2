"""Contacts stage."""

from spacy.tokens import Doc

from wirefacts.annotations.stage import Stage


class Contacts(Stage):
    """Not built yet."""

    def set_annotations(self, doc: Doc) -> None:
        return
