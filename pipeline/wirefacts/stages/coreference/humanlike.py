"""Names that may be people's though they were taken for something else."""

from wirefacts.stages.coreference.party import Node, Party
from wirefacts.syntax.clauses import SUBJECTS
from wirefacts.values.bodies import BODY_ENDINGS, FACILITY_HEADS, NAME_HEADS
from wirefacts.values.names import is_acronym, words
from wirefacts.values.places import CITIES, COUNTRIES, US_STATES


def could_be_person(party: Party) -> bool:
    """A name of one or two words of no known kind that behaves like a person's: spaCy may have its label wrong."""
    if party.label in {"law", "event"} or not party.nodes:
        return False
    names = [node for node in party.nodes[:8] if node.kind != "pronoun"]
    return all(like_a_person(node) and words(node.text)[-1] not in BODY_ENDINGS for node in names)


def like_a_person(node: Node) -> bool:
    """A name that nothing shows to be a place's, a body's or an acronym."""
    found = words(node.text)
    if node.kind != "name" or not 1 <= len(found) <= 3 or found[-1] in NAME_HEADS or found[-1] in FACILITY_HEADS:
        return False
    name = " ".join(found)
    if name in COUNTRIES or name in US_STATES or name in CITIES or is_acronym(node.text):
        return False
    if node.mention.label == "place" and node.text.isupper():
        return False
    first = node.first()
    before = first.nbor(-1) if first.i else first
    if before.text == "," and node.mention.label == "place" and node.head.dep_ not in SUBJECTS:
        return False
    if node.mention.label == "place" and before.lower_ in {"of", "from", "near"}:
        return False
    return before.lower_ not in {"the", "in", "within", "at"} and (
        node.head.dep_ != "compound" or node.head.head.pos_ == "PROPN"
    )
