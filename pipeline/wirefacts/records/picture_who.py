"""Who is in a picture of an extraction, in the order in which a reader looks for them."""

from collections import Counter
from collections.abc import Iterator

from wirefacts.drawing.picture import Who
from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import Record
from wirefacts.records.parts import OWN_ID, Entity, EntityType, Party
from wirefacts.text.extents import Extent

_GROUPS: dict[EntityType, str] = {
    "person": "people",
    "organization": "organisations",
    "group": "groups",
    "place": "places",
    "law": "laws",
    "work": "works",
    "event": "events",
    "product": "products",
    "other": "others",
}
_ORDER = {kind: place for place, kind in enumerate(_GROUPS)}


def numbered(extraction: Extraction) -> tuple[tuple[Who, ...], dict[str, int]]:
    """The entities by sort, those with most records and mentions first; and the number of each entity's id, from 1."""
    told = Counter(party.entity for record in extraction.records for party in set(parties(record)))

    def rank(entity: Entity) -> tuple[int, int, int]:
        return _ORDER[entity.type], -told[entity.id], -len(entity.mentions)

    ranked = sorted(extraction.entities, key=rank)
    who = tuple(
        Who(
            name=entity.name,
            group=_GROUPS[entity.type],
            aliases=tuple(alias for alias in entity.aliases if alias != entity.name),
            mentions=tuple(Extent(mention.start, mention.end) for mention in entity.mentions),
            ident="" if OWN_ID.fullmatch(entity.id) else entity.id,
        )
        for entity in ranked
    )
    return who, {entity.id: number for number, entity in enumerate(ranked, 1)}


def parties(record: Record) -> Iterator[Party]:
    """Every party that `record` names, its voucher and its place among them."""
    for _, value in record:
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Party):
                yield part
