"""The facts that a tool's spans and links tell: pieces joined, parts and parties by the links between them."""

from collections.abc import Iterator
from functools import cached_property

from wirefacts.corpora.markup.facts import AnyFact
from wirefacts.corpora.markup.inline import Tag
from wirefacts.corpora.tools.filling import fields, filled
from wirefacts.corpora.tools.parties import Parties
from wirefacts.corpora.tools.standoff import Link, Span, Standoff
from wirefacts.corpora.tools.vocabulary import FACTS, MENTIONS, PART, PARTS, PIECE, ROLES, WHEN, many, roles

_LETTERS = {"vote": "v", "share": "s", "count": "n"}


class Told:
    """The facts of one story in a tool. Raises GoldError where they do not hold."""

    def __init__(self, standoff: Standoff, parties: Parties) -> None:
        self.standoff, self.parties = standoff, parties
        self.spans = {span.key: span for span in standoff.spans}
        self.links = [self._right_way(link) for link in standoff.links if link.label in {*ROLES, WHEN, PART, PIECE}]

    def facts(self) -> list[AnyFact]:
        """The facts, in the order in which they stand in the text."""
        return [self._fact(self._first(spans)) for spans in self._groups.values()]

    def tags(self) -> Iterator[Tag]:
        """The pieces and the parts of the facts."""
        for first, spans in self._groups.items():
            yield from (Tag("fact", self.names[first], "", span.extent) for span in spans)
        held = set()
        for link in self.links:
            if link.label == PART:
                held.add(link.target)
                span = self.spans[link.target]
                yield Tag("fact", self.names[self._group_of[link.source]], PARTS[span.label][1], span.extent)
        for span in self.standoff.spans:
            if span.label in PARTS and span.key not in held:
                word = PARTS[span.label][0]
                raise self.standoff.error(
                    span.at,
                    f"this {span.label} is part of no {word}; draw a relation part from the {word} to it, or remove it",
                )

    @cached_property
    def names(self) -> dict[str, str]:
        """The ids of the facts, by the key of their group: their own, else the next that is free."""
        found: dict[str, str] = {}
        for key, spans in self._groups.items():
            span = self._first(spans)
            if given := span.values.get("id"):
                if given[0] in found.values():
                    raise self.standoff.error(
                        span.at, f"another fact has the id {given[0]!r}; leave one of them without id"
                    )
                found[key] = given[0]
        taken = set(found.values()) | set(self.standoff.about.facts)
        for key in self._groups:
            if key not in found:
                letter = _LETTERS.get(self.spans[key].label, self.spans[key].label[0])
                found[key] = next(name for n in range(1, len(taken) + 2) if (name := f"{letter}{n}") not in taken)
                taken.add(found[key])
        return found

    @cached_property
    def _groups(self) -> dict[str, list[Span]]:
        """The pieces of each fact, in text order, by the key of the first."""
        facts = sorted((span for span in self.standoff.spans if span.label in FACTS), key=lambda span: span.extent)
        pieces = {span.key: [span.key] for span in facts}
        for link in self.links:
            if link.label == PIECE and pieces[link.source] is not pieces[link.target]:
                pieces[link.source] += pieces[link.target]
                pieces.update(dict.fromkeys(pieces[link.target], pieces[link.source]))
        found: dict[str, list[Span]] = {}
        for span in facts:
            first = min(pieces[span.key], key=lambda key: (self.spans[key].extent, key))
            found.setdefault(first, []).append(span)
        return found

    @cached_property
    def _group_of(self) -> dict[str, str]:
        return {span.key: first for first, spans in self._groups.items() for span in spans}

    def _first(self, spans: list[Span]) -> Span:
        """The piece that has the values of a fact, else its first one."""
        having = [span for span in spans if span.values]
        if len(having) > 1:
            raise self.standoff.error(
                having[1].at,
                f"a piece of a {spans[0].label} whose values stand at {having[0].at}; remove its values, or the relation",
            )
        return having[0] if having else spans[0]

    def _fact(self, span: Span) -> AnyFact:
        kind, group = FACTS[span.label], self._group_of[span.key]
        given = fields(self.standoff, span, kind)
        for key, value, link in self._parties(group):
            if key in given and not many(kind, key):
                raise self.standoff.error(
                    link.at, f"relation {link.label}: the {span.label} has {key}={given[key]} already"
                )
            given[key] = (*given.get(key, ()), value) if many(kind, key) else value
        return filled(self.standoff, span.at, kind, self.names[group], given)  # type: ignore[return-value]

    def _parties(self, group: str) -> Iterator[tuple[str, str, Link]]:
        """What links lead to from the pieces of a fact: the field, its value, the link."""
        for link in self._links_of.get(group, ()):
            if link.label in ROLES:
                yield link.label, self.parties.of[link.target], link
            elif link.label == WHEN:
                yield "date", self.names[self._group_of[link.target]], link

    @cached_property
    def _links_of(self) -> dict[str, list[Link]]:
        found: dict[str, list[Link]] = {}
        for link in self.links:
            found.setdefault(self._group_of[link.source], []).append(link)
        return found

    def _right_way(self, link: Link) -> Link:
        """The link from the fact, whichever way it was drawn. Raises GoldError where it joins what does not belong together."""
        ends = self.spans[link.source].label, self.spans[link.target].label
        if self._fits(link.label, *ends):
            return link
        if self._fits(link.label, *reversed(ends)):
            return Link(link.label, link.target, link.source, link.at)
        raise self.standoff.error(link.at, f"relation {link.label}: cannot lead from a {ends[0]} to a {ends[1]}")

    def _fits(self, label: str, source: str, target: str) -> bool:
        if source not in FACTS:
            return False
        match label:
            case "when":
                return target == "date"
            case "part":
                return target in PARTS and PARTS[target][0] == source
            case "piece":
                return target == source
            case _:
                return label in roles(source) and target in MENTIONS
