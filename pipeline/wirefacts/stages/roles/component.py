"""Roles stage."""

from spacy.tokens import Doc

from wirefacts.annotations.layers import ROLES
from wirefacts.annotations.stage import Stage
from wirefacts.annotations.texts import text_of
from wirefacts.annotations.views import Role
from wirefacts.stages.roles.leaving import settled
from wirefacts.stages.roles.merging import distinct
from wirefacts.stages.roles.occupations import lone_occupation
from wirefacts.stages.roles.owners import owned
from wirefacts.stages.roles.patterns import beside_names
from wirefacts.stages.roles.statements import stated
from wirefacts.syntax.people import People


class Roles(Stage):
    """Who holds or held which office, one view per person and title. Needs the parser; better with coreference.

    An occupation is a role where the text ties it to an employer or a kind; with `occupations` also alone: "Roe, a baker".
    """

    def __init__(self, *, occupations: bool = False) -> None:
        self._occupations = occupations

    def set_annotations(self, doc: Doc) -> None:
        ROLES.write(doc, self.predict(doc))

    def predict(self, doc: Doc) -> list[Role]:
        """The roles that the text of `doc` gives, in text order."""
        if not doc.has_annotation("DEP"):
            return []
        people = People(doc)
        found = [*beside_names(doc, people), *stated(doc, people)]
        if not self._occupations:
            found = [role for role in found if not lone_occupation(role, text_of(doc))]
        return settled(doc, people, distinct(doc, people, owned(doc, people, found)))
