"""Parties of an extraction under other ids."""

from collections.abc import Mapping
from typing import Any

from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import Record
from wirefacts.records.parts import Entity, Party


def renamed(extraction: Extraction, ids: Mapping[str, str]) -> Extraction:
    """The extraction with the entities of `ids` (old id: new id) under their new ids, wherever a record names them.

    Entities with the same new id become one, under the name of the first of the longest. Ids of records stay as they are.
    """
    if not ids:
        return extraction
    entities: dict[str, list[Entity]] = {}
    for entity in extraction.entities:
        entities.setdefault(ids.get(entity.id, entity.id), []).append(entity)
    joined = {new: _joined(new, each) for new, each in entities.items()}
    parties = {old: Party(entity=new, name=joined[new].name) for old, new in ids.items()}
    return extraction.model_copy(
        update={
            "entities": tuple(joined.values()),
            "records": tuple(_record(record, parties) for record in extraction.records),
        }
    )


def _joined(new: str, entities: list[Entity]) -> Entity:
    longest = max(entities, key=lambda entity: len(entity.name))
    others = (alias for entity in entities for alias in (entity.name, *entity.aliases))
    mentions = sorted((m for entity in entities for m in entity.mentions), key=lambda m: (m.start, m.end))
    aliases = longest.aliases if len(entities) == 1 else tuple(dict.fromkeys(o for o in others if o != longest.name))
    return longest.model_copy(update={"id": new, "aliases": aliases, "mentions": tuple(mentions)})


def _record(record: Record, parties: Mapping[str, Party]) -> Record:
    changed: dict[str, Any] = {}
    for field, value in record:
        if isinstance(value, Party):
            changed[field] = _party(value, parties)
        elif isinstance(value, tuple) and any(isinstance(part, Party) for part in value):
            changed[field] = tuple(dict.fromkeys(_party(part, parties) for part in value))
    return record.model_copy(update=changed)


def _party(party: Party, parties: Mapping[str, Party]) -> Party:
    return parties.get(party.entity or "", party)
