"""A marked story in the annotation guide's JSON.

Lost on the way: mentions and entity types, who vouches, places, named parts, addressees and media of quotes, contests, the
trigger words, durations and sets among the dates, contacts that were only planned, possible or denied (the guide has none),
and pieces of evidence that do not adjoin, which become the stretch from the first to the last.
"""

import json
from pathlib import Path
from typing import Any

from wirefacts.corpora import entries
from wirefacts.corpora.guide import GoldStory, occurrences
from wirefacts.corpora.markup import facts
from wirefacts.corpora.markup.standing import Standing
from wirefacts.corpora.markup.story import MarkedStory

_Figured = facts.VoteFact | facts.ShareFact | facts.AgeFact | facts.RoleFact | facts.CountFact
HAPPENED = frozenset({"asserted", "reported"})


def to_guide(story: MarkedStory) -> GoldStory:
    """The facts of `story` as the guide has them."""
    sections: dict[str, list[Any]] = {name: [] for name in ("quotes", "contacts", "votes", "shares")}
    sections |= {name: [] for name in ("ages", "roles", "dates", "events", "counts")}
    for fact, entry in guide_entries(story).items():
        sections[f"{story.fact[fact].word}s"].append(entry)
    return GoldStory(
        doc_id=story.header.id,
        published=story.header.published,
        sha256=story.document.sha256,
        text=story.text,
        **{name: tuple(found) for name, found in sections.items()},
    )


def guide_entries(story: MarkedStory) -> dict[str, entries.Entry]:
    """The guide's entries by the ids of their facts, in the facts' order; a fact that the guide has not is left out."""
    reading = _Guide(story)
    found = ((fact.id, reading.entry(fact)) for fact in story.facts)
    return {fact: entry for fact, entry in found if entry is not None}


def write_guide(story: GoldStory, folder: Path) -> None:
    """Writes NAME.json and NAME.txt."""
    content = story.model_dump(mode="json", exclude={"text"})
    packed = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    (folder / f"{story.doc_id}.json").write_bytes(packed.encode("utf-8"))
    (folder / f"{story.doc_id}.txt").write_bytes(story.text.encode("utf-8"))


class _Guide:
    """Turns facts of one story into entries."""

    def __init__(self, story: MarkedStory) -> None:
        self.story, self.standing = story, Standing(story)

    def entry(self, fact: facts.AnyFact) -> entries.Entry | None:
        """The entry of a fact; None where the guide has none for it."""
        match fact:
            case facts.QuoteFact():
                return self._quote(fact)
            case facts.DateFact():
                return self._date(fact)
            case facts.ContactFact():
                return self._contact(fact)
            case facts.EventFact():
                return entries.GoldEvent(
                    type=fact.type,
                    agent=self._names(fact.agents),
                    patient=self._names(fact.patients),
                    date=self._when(fact),
                    factuality=self.standing.factuality(fact),
                    evidence=self._evidence(fact),
                )
            case _:
                return self._figure(fact)

    def _figure(self, fact: _Figured) -> entries.Entry:
        evidence = self._evidence(fact)
        match fact:
            case facts.VoteFact():
                return entries.GoldVote(
                    choice=self._name(fact.choice),
                    count=fact.count,
                    unit=fact.unit,
                    stance=fact.stance,
                    evidence=evidence,
                )
            case facts.ShareFact():
                return entries.GoldShare(
                    choice=self._name(fact.choice),
                    percent=_plain(fact.percent),
                    population=fact.population,
                    source=self._name(fact.survey) if fact.survey else None,
                    evidence=evidence,
                )
            case facts.AgeFact():
                return entries.GoldAge(person=self._name(fact.person), years=_plain(fact.years), evidence=evidence)
            case facts.RoleFact():
                return entries.GoldRole(
                    person=self._name(fact.person),
                    title=fact.title,
                    organization=self._name(fact.org) if fact.org else None,
                    status=fact.status,
                    evidence=evidence,
                )
            case facts.CountFact():
                return entries.GoldCount(
                    value=_plain(fact.value), unit=fact.unit, what=fact.what, bound=fact.bound, evidence=evidence
                )

    def _quote(self, fact: facts.QuoteFact) -> entries.GoldQuote:
        cue, text = self.story.part(fact.id, "cue"), self.story.text
        return entries.GoldQuote(
            content=tuple(piece.slice(text) for piece in self.story.pieces(fact.id)),
            kind=fact.kind,
            speaker=self._name(fact.speaker),
            speaker_text=self.standing.speaker(fact)[1].slice(text),
            cue=cue.slice(text) if cue else None,
            relayed_from=self._name(fact.relayed) if fact.relayed else None,
        )

    def _contact(self, fact: facts.ContactFact) -> entries.GoldContact | None:
        if self.standing.factuality(fact) not in HAPPENED:
            return None
        return entries.GoldContact(
            initiator=self._name(fact.from_),
            recipients=self._names(fact.to),
            medium=fact.medium,
            purpose=fact.purpose,
            date=self._when(fact),
            evidence=self._evidence(fact),
        )

    def _date(self, fact: facts.DateFact) -> entries.GoldDate | None:
        if fact.timex_type in {"DURATION", "SET"}:
            return None
        extent = self.story.evidence(fact.id)
        words = extent.slice(self.story.text)
        return entries.GoldDate(
            text=words, value=fact.value, occurrence=occurrences(self.story.text[: extent.end], words)
        )

    def _when(self, fact: facts.AnyFact) -> str | None:
        found = self.standing.date(fact)
        return found[0] if found else None

    def _name(self, entity: str) -> str:
        return self.story.entity[entity].name

    def _names(self, entities: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(self._name(entity) for entity in entities)

    def _evidence(self, fact: facts.AnyFact) -> str:
        return self.story.evidence(fact.id).slice(self.story.text)


def _plain(value: float) -> int | float:
    return int(value) if value.is_integer() else value
