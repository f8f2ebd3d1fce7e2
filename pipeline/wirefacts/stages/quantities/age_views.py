"""The view of an age, its evidence as short as shows both the person and the number."""

from spacy.tokens import Token

from wirefacts.annotations.views import Age
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.parties import Parties
from wirefacts.text.extents import Extent


def age_of(
    figure: Figure, head: Token, parties: Parties, confidence: float, years: float | None = None, end: int = 0
) -> Age:
    """Evidence runs from the person to the number where both stand close together, and is the number's words otherwise.

    `years` is the figure's own value unless given; `end` is where the words of the age end, if behind the figure.
    """
    person = parties.phrase(head)
    if person.overlaps(figure.extent) and head.idx + len(head) <= figure.extent.start:
        person = Extent(min(person.start, head.idx), head.idx + len(head))
    where = Extent(figure.extent.start, max(end, figure.extent.end))
    if where.start - 12 < person.end <= where.start:
        where = Extent(person.start, where.end)
    elif where.end <= person.start <= where.end + 3:
        where = Extent(where.start, person.end)
    elif person.covers(where):
        where = person
    value = figure.value if years is None else years
    return Age(where, person, round(value, 2), confidence)
