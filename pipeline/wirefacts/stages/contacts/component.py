"""Contacts stage."""

from spacy.tokens import Doc

from wirefacts.annotations.layers import CONTACTS
from wirefacts.annotations.stage import Stage
from wirefacts.annotations.views import Contact
from wirefacts.stages.contacts.merging import merged
from wirefacts.stages.contacts.nouns import of_nouns
from wirefacts.stages.contacts.replies import of_answers, of_replies
from wirefacts.stages.contacts.verbs import of_verbs
from wirefacts.syntax.people import People


class Contacts(Stage):
    """Who called, met or wrote to whom, one view per contact. Needs the parser; better with names and coreference."""

    def set_annotations(self, doc: Doc) -> None:
        CONTACTS.write(doc, self.predict(doc))

    def predict(self, doc: Doc) -> list[Contact]:
        """The contacts that the text of `doc` tells of, in text order, those planned or denied among them."""
        if not doc.has_annotation("DEP"):
            return []
        people = People(doc)
        told = [*of_verbs(doc, people), *of_nouns(doc, people), *of_answers(doc, people)]
        return merged(people, [*told, *of_replies(doc, people, told)])
