"""Short forms of a body's name that leave words out at its front: "the Federation", "Array director Ann Roe"."""

from collections.abc import Iterable

from wirefacts.stages.coreference.party import Node, Party
from wirefacts.values.places import CITIES, COUNTRIES, US_STATES

_BODIES = frozenset({"organization", "group", "other", "work", "product"})
_PLACED = frozenset({"in", "at", "near", "from", "outside", "around"})
_PREPOSITIONS = frozenset({"of", "for", "on", "to", "in"})


def heads_of(key: tuple[str, ...]) -> Iterable[str]:
    """The words that a name may be cut down to: its last, and the one before "of", "for" or "on"."""
    yield key[-1]
    for i in range(1, len(key) - 1):
        if key[i] in _PREPOSITIONS:
            yield key[i - 1]
            return


def cut_at_front(short: Party, longer: Party) -> bool:
    """ "The Federation" may be the Weavers' Federation: both are bodies, and the short form stands as a noun does."""
    if longer.label != "organization" or short.plural != longer.plural or not short.nodes:
        return False
    if short.label == "place":
        return all(_as_noun(node) for node in short.nodes[:4])
    return short.label in _BODIES and any(_as_noun(node) for node in short.nodes[:4])


def cut_at_end(key: tuple[str, ...], short: Party) -> bool:
    """ "Tarn" of a firm "Tarn Salt Ltd", whatever it was taken for: no place on the map, and nobody is in it or from it."""
    name = " ".join(key)
    if (
        name in COUNTRIES
        or name in US_STATES
        or name in CITIES
        or short.label not in {"place", "other", "organization"}
    ):
        return False
    return not any(_before(node) in _PLACED for node in short.nodes[:8])


def _as_noun(node: Node) -> bool:
    """Behind "the", or before a noun for who acts for it: "the Federation", "Federation secretary"."""
    if node.text.lower().startswith("the ") or _before(node) == "the":
        return True
    return node.head.dep_ == "compound" and node.head.head.tag_ == "NN" and node.head.i + 1 == node.head.head.i


def _before(node: Node) -> str:
    first = node.first()
    return first.nbor(-1).lower_ if first.i else ""
