"""What stages wrote on a Doc, in the words of its text: for the tests of stages."""

from spacy.tokens import Doc

from wirefacts.annotations.layers import CLUSTERS, CONTACTS, DATES, EVENTS, MENTIONS, QUOTES, VOTE_COUNTS, VOTE_SHARES
from wirefacts.stages.coreference.component import gathered
from wirefacts.stages.coreference.pronouns import Table
from wirefacts.stages.coreference.ranking import blank

Happening = tuple[str, tuple[str, ...], tuple[str, ...], str]


def who(doc: Doc, words: str, occurrence: int | None = None) -> str:
    """The cluster name of the mention with these words: the last, or that `occurrence`, counted from 1."""
    found = [m.id for m in MENTIONS.read(doc) if m.extent.slice(doc.text) == words]
    assert len(found) >= (occurrence or 1), (
        f"no mention {words!r}: {[m.extent.slice(doc.text) for m in MENTIONS.read(doc)]}"
    )
    sought = found[-1 if occurrence is None else occurrence - 1]
    return next(c.name for c in CLUSTERS.read(doc) if sought in c.mentions)


def tables(doc: Doc) -> dict[str, Table]:
    """What each pronoun may stand for, by the pronoun."""
    found: list[Table] = []
    gathered(doc, blank(), found.append)
    return {table.node.text: table for table in found}


def events(doc: Doc) -> list[Happening]:
    """Type, agents, patients and factuality of each event."""
    return [
        (
            e.type,
            tuple(a.slice(doc.text) for a in e.agents),
            tuple(p.slice(doc.text) for p in e.patients),
            e.factuality,
        )
        for e in EVENTS.read(doc)
    ]


def happenings(doc: Doc) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Type, agents and patients of each event."""
    return [event[:3] for event in events(doc)]


def contacts(doc: Doc) -> list[tuple[str, tuple[str, ...], str, str]]:
    """Initiator, recipients, medium and factuality of each contact."""
    return [
        (c.initiator.slice(doc.text), tuple(r.slice(doc.text) for r in c.recipients), c.medium, c.factuality)
        for c in CONTACTS.read(doc)
    ]


def quotes(doc: Doc) -> list[tuple[str, str | None, list[str]]]:
    """Kind, speaker and content of each quote."""
    text = doc.text
    return [(q.kind, q.speaker and q.speaker.slice(text), [p.slice(text) for p in q.pieces]) for q in QUOTES.read(doc)]


def values(doc: Doc) -> list[tuple[str, str]]:
    """Words and TIMEX3 value of each date."""
    return [(timex.extent.slice(doc.text), timex.value) for timex in DATES.read(doc)]


def votes(doc: Doc) -> list[tuple[str, int, str | None]]:
    """Choice, number and stance of each counted vote."""
    return [(v.choice.slice(doc.text), v.count, v.stance) for v in VOTE_COUNTS.read(doc)]


def shares(doc: Doc) -> list[tuple[str, float]]:
    """Choice and percentage of each share."""
    return [(s.choice.slice(doc.text), s.percent) for s in VOTE_SHARES.read(doc)]
