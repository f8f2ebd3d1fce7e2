"""Roles stage."""

from spacy.tokens import Doc

from wirefacts.annotations.layers import ROLES
from wirefacts.annotations.stage import Stage
from wirefacts.annotations.views import Role
from wirefacts.stages.roles.merging import distinct
from wirefacts.stages.roles.patterns import beside_names
from wirefacts.stages.roles.statements import stated
from wirefacts.syntax.people import People


class Roles(Stage):
    """Who holds or held which office, one view per person and title. Needs the parser; better with coreference."""

    def set_annotations(self, doc: Doc) -> None:
        ROLES.write(doc, self.predict(doc))

    def predict(self, doc: Doc) -> list[Role]:
        """The roles that the text of `doc` gives, in text order."""
        if not doc.has_annotation("DEP"):
            return []
        people = People(doc)
        return distinct(doc, people, [*beside_names(doc, people), *stated(doc, people)])
