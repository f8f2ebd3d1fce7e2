"""Names that a person wrote for a party become entities of the article."""

import re
from collections.abc import Iterable
from typing import Any

from wirefacts.records.parts import Entity, EntityMention

_PARTIES = (
    "speaker",
    "initiator",
    "choice",
    "survey",
    "person",
    "organization",
    "attribution",
    "where",
    "relayed_from",
)
_LISTS = ("recipients", "addressees", "agents", "patients")
_TYPES = {"where": "place", "organization": "organization", "survey": "organization"}


class Naming:
    """The entities of an article; a name that stands in its text and is none of theirs becomes one more."""

    def __init__(self, text: str, entities: Iterable[Entity]) -> None:
        self._text = text
        self.entities = list(entities)
        self._known = {entity.id for entity in self.entities}
        self._named = {
            name.casefold(): entity.id for entity in reversed(self.entities) for name in (*entity.aliases, entity.name)
        }

    def named(self, record: dict[str, Any]) -> dict[str, Any]:
        """The fields of a record with its parties' entities looked up by name, where they have none."""
        found = dict(record)
        for field in _PARTIES:
            if field in found:
                found[field] = self._party(found[field], field)
        for field in _LISTS:
            if isinstance(found.get(field), list | tuple):
                found[field] = [self._party(each, field) for each in found[field]]
        return found

    def _party(self, party: Any, field: str) -> Any:
        if not isinstance(party, dict) or not isinstance(party.get("name"), str):
            return party
        if not isinstance(party.get("entity"), str | None) or party.get("entity") in self._known:
            return party
        name = party["name"].strip()
        entity = self._named.get(name.casefold()) or self._new(name, field)
        return {"entity": entity, "name": name}

    def _new(self, name: str, field: str) -> str | None:
        """A new entity with a mention wherever the text has the name; None where it does not."""
        if not name:
            return None
        taken = {(m.start, m.end) for entity in self.entities for m in entity.mentions}
        mentions = tuple(
            EntityMention(start=found.start(), end=found.end(), kind="name")
            for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", self._text)
            if (found.start(), found.end()) not in taken
        )
        if not mentions:
            return None
        numbers = (f"n{number}" for number in range(1, len(self._known) + 2))
        entity = next(each for each in numbers if each not in self._known)
        kind: Any = _TYPES.get(field, "person")
        self.entities.append(Entity(id=entity, type=kind, name=name, mentions=mentions))
        self._known.add(entity)
        self._named[name.casefold()] = entity
        return entity
