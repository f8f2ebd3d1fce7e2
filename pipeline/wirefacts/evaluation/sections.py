"""The sections of a gold story, and when a record answers an entry of one. Tolerant where people would be."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from wirefacts.corpora.guide import GoldStory
from wirefacts.metrics.likeness import all_met, core, one_met, same_name, word_f1, words
from wirefacts.records import kinds
from wirefacts.records.parts import Party
from wirefacts.text.extents import Extent

SAME_WORDS = 0.8
"""F1 over words from which two contents of a quotation are one."""

Match = Callable[[Any, Any, str], bool]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the gold: `entries` is its name there, `kind` the records that answer it, `match` when they do."""

    name: str
    entries: str
    kind: type[kinds.Common]
    match: Match


def names(parties: Sequence[Party]) -> list[str]:
    """The names of `parties`."""
    return [party.name for party in parties]


def place(text: str, piece: str, occurrence: int = 1) -> Extent | None:
    """Where `piece` occurs in `text` for the `occurrence`-th time."""
    start = -1
    for _ in range(occurrence):
        start = text.find(piece, start + 1)
        if start < 0:
            return None
    return Extent(start, start + len(piece))


def stands_at(record: kinds.Common, extent: Extent | None) -> bool:
    """True where the record's evidence, first to last character, touches `extent`."""
    start, end = min(e.start for e in record.evidence), max(e.end for e in record.evidence)
    return extent is not None and Extent(start, end).overlaps(extent)


def _content(gold: Any, record: kinds.Quote, _: str) -> bool:
    return word_f1(gold.content, [piece.text for piece in record.content]) >= SAME_WORDS


def _quote(gold: Any, record: kinds.Quote, text: str) -> bool:
    return _content(gold, record, text) and same_name(gold.speaker, record.speaker.name)


def _contact(gold: Any, record: kinds.Contact, _: str) -> bool:
    return same_name(gold.initiator, record.initiator.name) and all_met(gold.recipients, names(record.recipients))


def _vote(gold: Any, record: kinds.VoteCount, _: str) -> bool:
    agreed = gold.stance is None or gold.stance == record.stance
    return agreed and gold.count == record.count and same_name(gold.choice, record.choice.name)


def _share(gold: Any, record: kinds.VoteShare, _: str) -> bool:
    return float(gold.percent) == record.percent and same_name(gold.choice, record.choice.name)


def _age(gold: Any, record: kinds.Age, _: str) -> bool:
    return float(gold.years) == record.years and same_name(gold.person, record.person.name)


def _role(gold: Any, record: kinds.Role, _: str) -> bool:
    wanted, said = set(core(gold.title)) | set(words(gold.title)), set(words(record.title))
    enough = 2 * len(wanted & said) >= min(len(wanted), len(said))
    return enough and bool(set(words(gold.title)) & said) and same_name(gold.person, record.person.name)


def _date(gold: Any, record: kinds.Date, text: str) -> bool:
    return record.value == gold.value and stands_at(record, place(text, gold.text, gold.occurrence))


def _event(gold: Any, record: kinds.Event, text: str) -> bool:
    if record.event != gold.type:
        return False
    if not gold.agent and not gold.patient:
        return stands_at(record, place(text, gold.evidence))
    return one_met(gold.agent, names(record.agents)) and one_met(gold.patient, names(record.patients))


def _count(gold: Any, record: kinds.Count, text: str) -> bool:
    return float(gold.value) == record.value and stands_at(record, place(text, gold.evidence))


SECTIONS = (
    Section("quote content", "quotes", kinds.Quote, _content),
    Section("quote + speaker", "quotes", kinds.Quote, _quote),
    Section("contact", "contacts", kinds.Contact, _contact),
    Section("vote count", "votes", kinds.VoteCount, _vote),
    Section("vote share", "shares", kinds.VoteShare, _share),
    Section("age", "ages", kinds.Age, _age),
    Section("role", "roles", kinds.Role, _role),
    Section("date", "dates", kinds.Date, _date),
    Section("event", "events", kinds.Event, _event),
    Section("count", "counts", kinds.Count, _count),
)


def answers(section: Section, records: Sequence[kinds.Record]) -> list[kinds.Record]:
    """The records that a section judges. A contact that was only planned or was denied is none there (the guide's rule)."""
    return [
        record
        for record in records
        if isinstance(record, section.kind)
        and not (isinstance(record, kinds.Contact) and record.factuality in {"planned", "negated"})
    ]


def entries(section: Section, story: GoldStory) -> Sequence[Any]:
    """The gold's entries of a section."""
    found: Sequence[Any] = getattr(story, section.entries)
    return found
