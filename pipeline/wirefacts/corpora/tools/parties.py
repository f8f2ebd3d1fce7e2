"""Which mentions stand for whom: by the entity's id at each, by `same` links where people drew them, or a new entity."""

import re
from functools import cached_property
from typing import Any

from wirefacts.corpora.markup.building import build
from wirefacts.corpora.markup.facts import Entity
from wirefacts.corpora.markup.inline import Tag
from wirefacts.corpora.markup.lines import read_lines
from wirefacts.corpora.markup.problems import Problems
from wirefacts.corpora.tools.filling import fields, filled
from wirefacts.corpora.tools.standoff import Span, Standoff
from wirefacts.corpora.tools.vocabulary import MENTIONS, SAME

_ODD = re.compile(r"[^a-z0-9]+")
_ARTICLE = re.compile(r"(?:a|an|the)\s+", re.IGNORECASE)


class Parties:
    """The entities of one story in a tool. Raises GoldError where they do not hold."""

    def __init__(self, standoff: Standoff) -> None:
        self.standoff = standoff
        self.spans = {span.key: span for span in standoff.spans if span.label in MENTIONS}
        self.same: dict[str, str] = {}
        for link in standoff.links:
            if link.label == SAME:
                if not {link.source, link.target} <= set(self.spans):
                    raise standoff.error(link.at, "relation same: leads from a mention to a mention")
                if link.source in self.same:
                    raise standoff.error(link.at, "relation same: a mention has one; remove the other")
                self.same[link.source] = link.target

    @cached_property
    def of(self) -> dict[str, str]:
        """The entity's id of each mention, by its key: its own, or that of the mention to which its `same` links lead."""
        groups: dict[str, list[str]] = {}
        for key in self.spans:
            groups.setdefault(self._root(key), []).append(key)
        named = {root: self._given([root, *keys]) for root, keys in groups.items()}
        taken = {name for name in named.values() if name} | set(self._table)
        for root, name in named.items():
            named[root] = name or self._new(self.spans[root], taken)
            taken.add(named[root] or "")
        return {key: named[root] or "" for root, keys in groups.items() for key in keys}

    def entities(self) -> list[Entity]:
        """The entities that have a mention, in the order of these."""
        mentions: dict[str, list[Span]] = {}
        for span in sorted(self.spans.values(), key=lambda span: span.extent):
            mentions.setdefault(self.of[span.key], []).append(span)
        return [self._entity(name, spans) for name, spans in mentions.items()]

    @property
    def declared(self) -> tuple[str, ...]:
        """The ids that the export declares, in its order."""
        return tuple(self._table)

    def tags(self) -> list[Tag]:
        """The mentions."""
        return [Tag(span.label, self.of[key], "", span.extent) for key, span in self.spans.items()]  # type: ignore[arg-type]

    def _root(self, key: str) -> str:
        """The mention at the end of the `same` links from a mention."""
        passed = [key]
        while (target := self.same.get(passed[-1])) is not None:
            if target in passed:
                raise self.standoff.error(self.spans[key].at, "relations same lead in a circle; remove one")
            passed.append(target)
        return passed[-1]

    def _given(self, keys: list[str]) -> str | None:
        """The first id that one of these mentions has."""
        return next((given[0] for key in keys if (given := self.spans[key].values.get("id"))), None)

    def _new(self, span: Span, taken: set[str]) -> str:
        slug = _ODD.sub("-", span.extent.slice(self.standoff.text).lower()).strip("-") or "entity"
        slug = slug if slug[0].isalpha() and slug != "x" else f"e-{slug}"
        return next(name for n in range(1, len(taken) + 2) if (name := slug if n == 1 else f"{slug}-{n}") not in taken)

    def _entity(self, name: str, spans: list[Span]) -> Entity:
        """An entity: of its own mentions' values, and of what the export declares where these do not tell its type and name."""
        found: dict[str, tuple[Any, str]] = {}
        for span in spans:
            if span.values.get("id", (name,)) != (name,):
                continue
            for key, value in fields(self.standoff, span, Entity).items():
                before, at = found.setdefault(key, (value, span.at))
                if before != value:
                    raise self.standoff.error(
                        span.at, f"entity {name}: {key}: {value!r} here, {before!r} at {at}; leave one of the two"
                    )
        carried = {key: value for key, (value, _) in found.items()}
        if not {"type", "name"} <= set(carried):
            carried = {**self._declared(name, spans), **carried}
        return filled(self.standoff, spans[0].at, Entity, name, carried)

    def _declared(self, name: str, spans: list[Span]) -> dict[str, Any]:
        """What the export declares of an entity; of a new one, what its mentions show."""
        if name in self._table:
            return self._table[name].model_dump(exclude={"id"})
        words = {span.key: " ".join(span.extent.slice(self.standoff.text).split()) for span in spans}
        names = [words[span.key] for span in spans if span.label == "name"]
        shown = max(names, key=len) if names else _ARTICLE.sub("", words[spans[0].key], count=1)
        return {"name": shown, "named": bool(names)}

    @cached_property
    def _table(self) -> dict[str, Entity]:
        """The entities that the export declares."""
        found: dict[str, Entity] = {}
        for source in self.standoff.about.entities:
            problems = Problems(source)
            built = [build(line, problems) for line in read_lines(source, 0, len(source), problems)]
            if problems.found or len(built) != 1 or not isinstance(built[0], Entity):
                message = problems.found[0].message if problems.found else "is no entity line"
                raise self.standoff.error("entities", f"{source!r}: {message}")
            if built[0].id in found:
                raise self.standoff.error("entities", f"{source!r}: the id {built[0].id!r} is taken")
            found[built[0].id] = built[0]
        return found
