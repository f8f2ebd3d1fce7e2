"""A marked story as a spaCy Doc that carries the layers of annotations, as if the stages had found everything.

Lost on the way: purposes, populations and contests whose words do not stand in the text as the fact line has them; who vouches,
dates and places of facts (assembly works them out from the layers); scare quotes, traps and the rest of the header.
"""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from wirefacts.annotations import layers, views
from wirefacts.annotations.story import set_story
from wirefacts.corpora.markup import facts
from wirefacts.corpora.markup.inline import Tag
from wirefacts.corpora.markup.standing import Standing
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.markup.to_contract import aliases
from wirefacts.records.parts import Factuality, MentionKind
from wirefacts.text.extents import Extent
from wirefacts.text.view import view
from wirefacts.values.timex_interval import interval

SURE = 1.0
_POSTMODIFIERS = frozenset(
    "of for from in at with on to against under over by about between aged who whom whose which that".split()
)
_PLURAL = frozenset("they them their theirs themselves we us our ours ourselves".split())


def to_doc(story: MarkedStory, nlp: Language) -> Doc:
    """`story` on a Doc of the tokenizer of `nlp`; no component runs."""
    doc = nlp.make_doc(view(story.text))
    set_story(doc, story.document)
    annotate(doc, story)
    return doc


def annotate(doc: Doc, story: MarkedStory) -> None:
    """Writes every layer of `story` on a Doc of its text."""
    reading = _Views(story)
    mentions = {f"m{number}": tag for number, tag in enumerate(reading.mentions(), start=1)}
    layers.MENTIONS.write(doc, (reading.mention(name, tag) for name, tag in mentions.items()))
    layers.CLUSTERS.write(doc, reading.clusters(mentions))
    layers.QUOTES.write(doc, (reading.quote(f) for f in story.facts if isinstance(f, facts.QuoteFact)))
    layers.DATES.write(doc, (reading.date(f) for f in story.facts if isinstance(f, facts.DateFact)))
    layers.ROLES.write(doc, (reading.role(f) for f in story.facts if isinstance(f, facts.RoleFact)))
    layers.AGES.write(doc, (reading.age(f) for f in story.facts if isinstance(f, facts.AgeFact)))
    layers.VOTE_COUNTS.write(doc, (reading.vote(f) for f in story.facts if isinstance(f, facts.VoteFact)))
    layers.VOTE_SHARES.write(doc, (reading.share(f) for f in story.facts if isinstance(f, facts.ShareFact)))
    layers.COUNTS.write(doc, (reading.count(f) for f in story.facts if isinstance(f, facts.CountFact)))
    layers.CONTACTS.write(doc, (reading.contact(f) for f in story.facts if isinstance(f, facts.ContactFact)))
    layers.EVENTS.write(doc, (reading.event(f) for f in story.facts if isinstance(f, facts.EventFact)))


def head(text: str, mention: Extent) -> Extent:
    """The head word of a mention: the last before a postmodifier or comma ("the chair of the board": chair)."""
    last, at = mention, mention.start
    for word in mention.slice(text).split():
        start = text.index(word, at)
        at = start + len(word)
        if last != mention and word.lower() in _POSTMODIFIERS:
            break
        last = Extent(start, at).trimmed(text, ',;:.()"“”')
        if word.endswith(","):
            break
    return last if len(last) else mention


class _Views:
    """Turns the spans and facts of one story into views."""

    def __init__(self, story: MarkedStory) -> None:
        self.story, self.standing = story, Standing(story)

    def mentions(self) -> Iterator[Tag]:
        return (tag for tag in self.story.tags if tag.kind in {"name", "description", "pronoun"})

    def mention(self, name: str, tag: Tag) -> views.Mention:
        label = self.story.entity[tag.id].type
        many = label == "group" or tag.extent.slice(self.story.text).lower() in _PLURAL
        kind: MentionKind = "name" if tag.kind == "fact" or tag.kind == "scare" else tag.kind
        return views.Mention(name, tag.extent, head(self.story.text, tag.extent), kind, label, plural=many)

    def clusters(self, mentions: dict[str, Tag]) -> Iterator[views.Cluster]:
        members: dict[str, list[str]] = {}
        for name, tag in mentions.items():
            members.setdefault(tag.id, []).append(name)
        for entity in self.story.entities:
            own, others = tuple(members[entity.id]), aliases(self.story, entity)
            yield views.Cluster(entity.id, entity.type, entity.name, own, others, entity.gender, entity.named)

    def quote(self, fact: facts.QuoteFact) -> views.Quote:
        speaker, source = self.standing.speaker(fact)
        return views.Quote(
            pieces=self.story.pieces(fact.id),
            kind=fact.kind,
            confidence=SURE,
            speaker=speaker,
            source=source,
            cue=self.story.part(fact.id, "cue"),
            addressees=self._all(fact.to, speaker),
            medium=fact.medium,
            relayed_from=self._one(fact.relayed, speaker),
        )

    def date(self, fact: facts.DateFact) -> views.Timex:
        first, last = interval(fact.value) or (None, None)
        return views.Timex(self._evidence(fact), fact.value, fact.timex_type, SURE, first, last)

    def role(self, fact: facts.RoleFact) -> views.Role:
        evidence = self._evidence(fact)
        title = self._words(fact, "title", fact.title) or evidence
        body = self.story.part(fact.id, "org") or self._one(fact.org, evidence)
        return views.Role(evidence, self._near(fact.person, evidence), title, SURE, body, fact.status)

    def age(self, fact: facts.AgeFact) -> views.Age:
        evidence = self._evidence(fact)
        return views.Age(evidence, self._near(fact.person, evidence), fact.years, SURE)

    def vote(self, fact: facts.VoteFact) -> views.VoteCount:
        evidence = self._evidence(fact)
        contest = self._words(fact, "contest", fact.contest)
        choice = self._near(fact.choice, evidence)
        return views.VoteCount(evidence, choice, fact.count, fact.unit, SURE, fact.stance, contest)

    def share(self, fact: facts.ShareFact) -> views.VoteShare:
        evidence = self._evidence(fact)
        population = self._words(fact, "population", fact.population)
        survey = self._one(fact.survey, evidence)
        return views.VoteShare(evidence, self._near(fact.choice, evidence), fact.percent, SURE, population, survey)

    def count(self, fact: facts.CountFact) -> views.Count:
        return views.Count(self._evidence(fact), fact.value, fact.unit, fact.bound, SURE, fact.what)

    def contact(self, fact: facts.ContactFact) -> views.Contact:
        evidence = self._evidence(fact)
        return views.Contact(
            evidence=evidence,
            trigger=self.story.part(fact.id, "trigger") or evidence,
            initiator=self._near(fact.from_, evidence),
            recipients=self._all(fact.to, evidence),
            medium=fact.medium,
            confidence=SURE,
            purpose=self._words(fact, "purpose", fact.purpose),
            factuality=self._plain(fact),
        )

    def event(self, fact: facts.EventFact) -> views.Event:
        evidence = self._evidence(fact)
        return views.Event(
            evidence=evidence,
            trigger=self.story.part(fact.id, "trigger") or evidence,
            type=fact.type,
            confidence=SURE,
            agents=self._all(fact.agents, evidence),
            patients=self._all(fact.patients, evidence),
            factuality=self._plain(fact),
        )

    def _plain(self, fact: facts.AnyFact) -> Factuality:
        """What the clause itself shows; that it is reported is added by assembly."""
        factuality = self.standing.factuality(fact)
        return "asserted" if factuality == "reported" else factuality

    def _evidence(self, fact: facts.AnyFact) -> Extent:
        return self.story.evidence(fact.id)

    def _near(self, entity: str, evidence: Extent) -> Extent:
        return self.standing.mention(entity, evidence).extent

    def _one(self, entity: str | None, evidence: Extent) -> Extent | None:
        return None if entity is None else self._near(entity, evidence)

    def _all(self, entities: tuple[str, ...], evidence: Extent) -> tuple[Extent, ...]:
        return tuple(self._near(entity, evidence) for entity in entities)

    def _words(self, fact: facts.AnyFact, part: str, value: str | None) -> Extent | None:
        """Where a value stands: the part that marks it, else its words in the evidence."""
        marked, evidence = self.story.part(fact.id, part), self._evidence(fact)
        if marked is not None or value is None:
            return marked
        at = self.story.text.casefold().find(value.casefold(), evidence.start, evidence.end)
        return None if at < 0 else Extent(at, at + len(value))
