"""Who is who in marked stories: an extraction's entities beside the parties that are marked, and the speakers of its quotes.

Mentions are one where both their ends are, a leading "the" and a trailing "'s" left out on both sides. A speaker is right where
`same_name` takes the name that the record gives for that of the party that speaks; how the story refers to it beside the quote
says whether it is one by name, description or pronoun.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from wirefacts.corpora.markup.facts import QuoteFact
from wirefacts.corpora.markup.inline import Tag
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.evaluation.agreement.mentions import holders
from wirefacts.evaluation.sections import SAME_WORDS
from wirefacts.metrics.clusters import MEASURES, Shares, conll, shares
from wirefacts.metrics.likeness import same_name, word_f1
from wirefacts.metrics.pairing import pair
from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import Quote
from wirefacts.text.extents import Extent
from wirefacts.values.names import bare_name

Kind = Literal["name", "description", "pronoun"]
KINDS: tuple[Kind, ...] = ("name", "description", "pronoun")
MENTIONS = "mentions"
RELATIVE = frozenset({"who", "whom", "whose", "which", "that"})
"""Pronouns that a story never marks."""
Partition = list[tuple[Extent, ...]]


@dataclass(frozen=True, slots=True)
class Spoken:
    """Quotes with a speaker of one kind: marked, found by their words, found with the speaker's place, and of those right."""

    marked: int = 0
    found: int = 0
    placed: int = 0
    right: int = 0

    def __add__(self, other: "Spoken") -> "Spoken":
        counts = self.marked + other.marked, self.found + other.found, self.placed + other.placed
        return Spoken(*counts, self.right + other.right)

    @property
    def share(self) -> float:
        """The right among the placed."""
        return self.right / self.placed if self.placed else 0.0


@dataclass(slots=True)
class Who:
    """What was counted: clusters with those of one mention, without them, and speakers by the kind of their mention."""

    clusters: dict[str, Shares] = field(default_factory=lambda: dict.fromkeys((*MEASURES, MENTIONS), Shares()))
    joined: dict[str, Shares] = field(default_factory=lambda: dict.fromkeys((*MEASURES, MENTIONS), Shares()))
    speakers: dict[Kind, Spoken] = field(default_factory=lambda: dict.fromkeys(KINDS, Spoken()))


def who(stories: Iterable[MarkedStory], extractions: Mapping[str, Extraction]) -> Who:
    """The counts over stories that were extracted."""
    total = Who()
    for story in stories:
        found = extractions[story.header.id]
        gold, predicted = _gold(story), _predicted(found, story.text)
        _add(total.clusters, gold, predicted)
        _add(total.joined, [c for c in gold if len(c) > 1], [c for c in predicted if len(c) > 1])
        for kind, spoken in _speakers(story, found):
            total.speakers[kind] += spoken
    return total


def _add(counts: dict[str, Shares], gold: Partition, predicted: Partition) -> None:
    ones, others = {e for c in gold for e in c}, {e for c in predicted for e in c}
    both = len(ones & others)
    counts[MENTIONS] += Shares(len(ones), len(others), both, both)
    for name, share in shares(gold, predicted).items():
        counts[name] += share


def _gold(story: MarkedStory) -> Partition:
    members: dict[str, list[Extent]] = {}
    for extent, entity in holders(story).items():
        members.setdefault(entity, []).append(bare_name(story.text, extent))
    return [tuple(each) for each in members.values()]


def _predicted(found: Extraction, text: str) -> Partition:
    taken: set[Extent] = set()
    clusters: Partition = []
    for entity in found.entities:
        extents = (bare_name(text, Extent(m.start, m.end)) for m in entity.mentions)
        kept = tuple(e for e in extents if e not in taken and e.slice(text).lower() not in RELATIVE)
        taken.update(kept)
        if kept:
            clusters.append(kept)
    return clusters


def _speakers(story: MarkedStory, found: Extraction) -> Iterator[tuple[Kind, Spoken]]:
    """Of each quote whose speaker is mentioned beside it, what became of it."""
    marked = [(fact, tag) for fact in story.facts if isinstance(fact, QuoteFact) and (tag := _beside(story, fact))]
    records = [record for record in found.records if isinstance(record, Quote)]
    said = [[piece.slice(story.text) for piece in story.pieces(fact.id)] for fact, _ in marked]
    pairs = dict(
        pair(said, records, lambda g, r: word_f1(g, [piece.text for piece in r.content]) >= SAME_WORDS),
    )
    for i, (fact, tag) in enumerate(marked):
        record = records[pairs[i]] if i in pairs else None
        span = None if record is None else record.speaker_span
        placed = span is not None and Extent(span.start, span.end).overlaps(tag.extent)
        right = placed and record is not None and same_name(story.entity[fact.speaker].name, record.speaker.name)
        yield _kind(tag), Spoken(1, int(record is not None), int(placed), int(right))


def _kind(tag: Tag) -> Kind:
    return "name" if tag.kind == "name" else "description" if tag.kind == "description" else "pronoun"


def _beside(story: MarkedStory, fact: QuoteFact) -> Tag | None:
    """The mention of the speaker in the quote's source, by name if one is; without a source, the one nearest the cue."""
    mentions = story.mentions(fact.speaker)
    source, cue = story.part(fact.id, "src"), story.part(fact.id, "cue")
    if source is not None:
        inside = [tag for tag in mentions if source.covers(tag.extent)]
        return min(inside, key=lambda tag: KINDS.index(_kind(tag)), default=None)
    if cue is None:
        return None
    return min(mentions, key=lambda tag: abs(tag.extent.start - cue.start), default=None)


def lines(told: Who) -> Iterator[str]:
    """Two tables, a line at a time."""
    yield f"{'F1':24}" + "".join(f"{name:>10}" for name in ("CoNLL", *MEASURES, MENTIONS, "gold", "pred"))
    for name, each in (("all clusters", told.clusters), ("of two mentions or more", told.joined)):
        cells = (conll(each), *(each[measure].f1 for measure in (*MEASURES, MENTIONS)))
        counts = f"{each[MENTIONS].gold:10.0f}{each[MENTIONS].predicted:10.0f}"
        yield f"{name:24}" + "".join(f"{cell:10.3f}" for cell in cells) + counts
    yield f"{'speaker by':24}{'marked':>10}{'found':>10}{'placed':>10}{'right':>10}{'share':>10}"
    for kind, s in told.speakers.items():
        yield f"{kind:24}{s.marked:10}{s.found:10}{s.placed:10}{s.right:10}{s.share:10.3f}"


def figures(told: Who) -> dict[str, Any]:
    """The same as numbers, for a file."""
    clusters = {"all clusters": told.clusters, "of two mentions or more": told.joined}
    numbers: dict[str, Any] = {
        name: {"conll": conll(each), **{measure: each[measure].f1 for measure in (*MEASURES, MENTIONS)}}
        for name, each in clusters.items()
    }
    speakers = {
        kind: {"marked": s.marked, "found": s.found, "placed": s.placed, "right": s.right, "share": s.share}
        for kind, s in told.speakers.items()
    }
    return {**numbers, "speakers": speakers}
