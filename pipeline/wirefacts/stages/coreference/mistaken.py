"""People's names that were taken for a body's or a place's: "Pym" and "Honor Pym" are one person's wherever they stand."""

from wirefacts.stages.coreference.humanlike import like_a_person
from wirefacts.stages.coreference.party import Node
from wirefacts.values.bodies import BODY_ENDINGS
from wirefacts.values.names import core, words
from wirefacts.values.places import CITIES, COUNTRIES, US_STATES

_TAKEN_FOR = frozenset({"organization", "place", "other", "product", "work"})
_PLACES = frozenset(
    "mount mt lake port fort saint st camp san santa santo new north south east west upper lower cape".split()
)
_KNOWN = COUNTRIES | US_STATES | CITIES
_LONGEST = 4
"""Words of a person's name."""


def apart(people: list[Node], others: list[Node]) -> tuple[list[Node], list[Node]]:
    """`others` and `people`, both in text order, with those of `others` moved that bear a name of one of `people`: the whole,
    or the last word alone, and nothing speaks against it.
    """
    keys = [core(node.text) for node in people if not node.mention.plural]
    full = {key for key in keys if len(key) > 1}
    last = {key[-1] for key in full}
    alone = {key[0] for key in keys if len(key) == 1}
    moved = {node.order for node in others if _bears(core(node.text), full, last, alone) and _may_be(node)}
    if not moved:
        return others, people
    found = sorted((*people, *(node for node in others if node.order in moved)), key=lambda node: node.order)
    return [node for node in others if node.order not in moved], found


def _bears(key: tuple[str, ...], full: set[tuple[str, ...]], last: set[str], alone: set[str]) -> bool:
    if len(key) == 1:
        return key[0] in last
    return key in full or (len(key) <= _LONGEST and key[-1] in alone)


def _may_be(node: Node) -> bool:
    found = words(node.text)
    if node.mention.label not in _TAKEN_FOR or node.mention.plural or not like_a_person(node):
        return False
    if node.head.dep_ == "pobj" and node.mention.label == "place":
        return False
    if not _KNOWN.isdisjoint((" ".join(found), found[0], found[-1])):
        return False
    return found[0] not in _PLACES and found[-1] not in BODY_ENDINGS
