"""What the first or last word of a name, or the words before it, show of lands and waters, roads, ships, storms and works."""

import re
from collections import Counter

from spacy.tokens import Doc

from wirefacts.records.parts import EntityType
from wirefacts.stages.entities.boundaries import Candidate
from wirefacts.stages.entities.showing import by_ending
from wirefacts.values.bodies import LANDFORMS, LAW_HEADS, NAME_HEADS, PLACE_NOUNS
from wirefacts.values.given_names import GIVEN_NAMES
from wirefacts.values.names import words

_FIRST: dict[str, EntityType] = {
    **dict.fromkeys("lake mount mt strait gulf isle isles cape hmp interstate highway route terminal".split(), "place"),
    **dict.fromkeys("café cafe restaurant".split(), "place"),
    **dict.fromkeys("operation".split(), "event"),
}
_LAST: dict[str, EntityType] = {
    **dict.fromkeys((*LANDFORMS, *"mountain forest desert beach reef canyon volcano glacier".split()), "place"),
    **dict.fromkeys("albion athletic rangers rovers wanderers united fc".split(), "organization"),
}
_SHIPS = frozenset("mv hms uss rms ss fv".split())
_OTHERS = NAME_HEADS | LAW_HEADS | {"no"}
STORMS = frozenset("cyclone hurricane typhoon storm".split())
_ROAD = re.compile(r"[am]\d{1,3}")
"""British roads, folded: "the A14"."""
_MADE: dict[str, EntityType] = {
    **dict.fromkeys(
        "app vessel ferry trawler tanker yacht warship frigate submarine rocket satellite".split(), "product"
    ),
    **dict.fromkeys(
        "novel memoir film movie documentary album single play musical opera sitcom podcast".split(), "work"
    ),
}
"""Nouns right before the name of what they mean: "the ferry Ellery Rose", "her novel The Glass Orchard"."""
_SEATS = PLACE_NOUNS | frozenset({"hamlet", "port", "parish", "residents", "outskirts", "streets", "resort"})


def of_lands(doc: Doc, candidate: Candidate) -> Counter[EntityType]:
    """Points of one occurrence of a name."""
    votes: Counter[EntityType] = Counter()
    key = words(doc[candidate.start : candidate.end].text)
    if not key:
        return votes
    kind = _by_words(key) if len(key) > 1 else None
    if kind is not None:
        votes[kind] += 16
    before = doc[candidate.start - 1].lower_ if candidate.start else ""
    further = doc[candidate.start - 2].lower_ if candidate.start > 1 else ""
    if before == "the" and ((key[0] == "river" and len(key) == 2) or _ROAD.fullmatch(" ".join(key))):
        votes["place"] += 10
    if before == "of" and further in _SEATS:
        votes["place"] += 6
    if _hails(doc, candidate):
        votes["place"] += 6
    kind = _MADE.get(before) or (
        _MADE.get(further) if before == "the" and doc[candidate.start - 1].text == "The" else None
    )
    if kind is not None:
        votes[kind] += 8
    return votes


def _by_words(key: tuple[str, ...]) -> EntityType | None:
    """What the first or last word says, where no other shows a body, a law or a person."""
    if key[0] in _SHIPS:
        return "product"
    if by_ending(key) or any(word in _OTHERS or word in GIVEN_NAMES for word in key[:-1]) or key[-1] in _OTHERS:
        return None
    return _FIRST.get(key[0]) or _LAST.get(key[-1])


def _hails(doc: Doc, candidate: Candidate) -> bool:
    """ "Ann Roe, of Tarn, was hurt": the short name behind ", of" is where somebody is from."""
    start, end = candidate.start, candidate.end
    if start < 3 or end >= len(doc) or end - start > 2 or doc[end].text != "," or doc[start - 2].text != ",":
        return False
    return doc[start - 1].text == "of" and (doc[start - 3].tag_ == "NNP" or doc[start - 3].like_num)
