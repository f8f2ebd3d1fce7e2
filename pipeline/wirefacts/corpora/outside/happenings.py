"""Rows that say what happened, how things stand to one another, and when."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from wirefacts.corpora.outside.raw import Raw, taken
from wirefacts.corpora.outside.rows import (
    EventMention,
    EventsRow,
    Labelled,
    Relation,
    RelationsRow,
    TimexMention,
    TimexRow,
)
from wirefacts.corpora.outside.spans import fully_marked
from wirefacts.text.extents import Extent

_PARTS = {"SRC": ("source",), "TAR": ("target",), "SRC/TAR": ("source", "target"), "LOC": ("place",)}
"""The parts that a PLOVER label gives words: of two that agree, either is source and target."""


def timexes(raw: Raw) -> Iterator[TimexRow]:
    """MEANTIME's TIMEX3, the date line's among them. A row that lists no sentences is marked in full."""
    judged = fully_marked(raw) if "sentences" in raw.fields else raw.whole
    yield TimexRow(raw.doc_id, raw.text, _day(raw), tuple(_timexes(raw, typed=True)), judged)


def untyped_timexes(raw: Raw) -> Iterator[TimexRow]:
    """WikiWars (Mazur and Dale 2010): TIMEX2, whose values are read as TIMEX3 and whose types were not in it."""
    yield TimexRow(raw.doc_id, raw.text, _day(raw), tuple(_timexes(raw, typed=False)), raw.whole)


def _timexes(raw: Raw, *, typed: bool) -> Iterator[TimexMention]:
    for where, member in raw.members("timex"):
        value, kind = (taken(member, key, str, f"{where}.") for key in ("value", "type"))
        yield TimexMention(raw.extent(member, where), value, kind if typed else None)


def _day(raw: Raw) -> dt.date | None:
    """The row's `dct`, ISO 8601; one MEANTIME row writes it `DD-MM-YYYY`, and two tell none."""
    if raw.fields.get("dct") is None:
        return None
    written = raw.take("dct", str)
    try:
        return dt.date.fromisoformat("-".join(reversed(written.split("-"))) if written[2:3] == "-" else written)
    except ValueError as problem:
        raise ValueError(f"dct: {problem}") from problem


def plover_events(raw: Raw) -> Iterator[EventsRow]:
    """PLOVER's gold standard records: the one event of a sentence, its actors by their part. Codes of actors are lost."""
    entities = list(_entities(raw).values())
    arguments = (Labelled(e.extent, part) for e in entities for part in _PARTS.get(e.label, ()))
    triggers = tuple(each.extent for each in entities if each.label == "EVT")
    event = EventMention(raw.take("event", str), triggers, tuple(arguments))
    yield EventsRow(raw.doc_id, raw.text, (event,), raw.whole)


def event_pairs(raw: Raw) -> Iterator[EventsRow]:
    """RAMS, WikiEvents and PLOVER in one shape: the event is what the relations lead from, each relation a part in it."""
    entities, relations = _entities(raw), list(_relations(raw))
    heads = {head for _, head, _ in relations}
    triggers = tuple(e.extent for key, e in entities.items() if key in heads or e.label.startswith("TRIGGER"))
    arguments = tuple(Labelled(entities[tail].extent, label) for label, _, tail in relations)
    event = EventMention(raw.take("event_type", str), triggers, arguments)
    yield EventsRow(raw.doc_id, raw.text, (event,), raw.whole)


def meantime_events(raw: Raw) -> Iterator[EventsRow]:
    """MEANTIME's events by the lemma of their words, with participants in PropBank's parts. Event coreference is lost.

    An event that is marked only because an earlier one is the same has no lemma; its words stand for it.
    """
    arguments: dict[Extent, list[Labelled]] = {}
    for where, member in raw.members("participants"):
        predicate = raw.extent(taken(member, "pred", list, f"{where}."), f"{where}.pred")
        argument = raw.extent(taken(member, "arg", list, f"{where}."), f"{where}.arg")
        arguments.setdefault(predicate, []).append(Labelled(argument, taken(member, "role", str, f"{where}.")))
    found = []
    for where, member in raw.members("events"):
        extent = raw.extent(member, where)
        known = member.get("pred") is not None
        lemma = taken(member, "pred", str, f"{where}.") if known else extent.slice(raw.text).lower()
        found.append(EventMention(lemma, (extent,), tuple(arguments.get(extent, ()))))
    yield EventsRow(raw.doc_id, raw.text, tuple(found), fully_marked(raw))


def relations(raw: Raw) -> Iterator[RelationsRow]:
    """CrossRE (tokenised) and KnowledgeNet, which lists the properties that were looked for."""
    entities = _entities(raw)
    found = (Relation(label, entities[head].extent, entities[tail].extent) for label, head, tail in _relations(raw))
    judged = frozenset(raw.take("annotated_properties", list)) if "annotated_properties" in raw.fields else None
    yield RelationsRow(raw.doc_id, raw.text, tuple(entities.values()), tuple(found), judged)


def _entities(raw: Raw) -> dict[str, Labelled]:
    found: dict[str, Labelled] = {}
    for where, member in raw.members("entities"):
        key, label = (taken(member, field, str, f"{where}.") for field in ("id", "label"))
        if key in found:
            raise ValueError(f"{where}.id: {key!r} stands there twice")
        found[key] = Labelled(raw.extent(member, where), label)
    return found


def _relations(raw: Raw) -> Iterator[tuple[str, str, str]]:
    """Label, head and tail of each relation; both are ids of entities."""
    known: dict[str, Any] = {taken(member, "id", str, f"{where}."): member for where, member in raw.members("entities")}
    for where, member in raw.members("relations"):
        label, head, tail = (taken(member, field, str, f"{where}.") for field in ("label", "head", "tail"))
        if unknown := {head, tail} - known.keys():
            raise ValueError(f"{where}: no entity {min(unknown)!r}")
        yield label, head, tail
