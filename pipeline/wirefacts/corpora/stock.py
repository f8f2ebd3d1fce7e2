"""What a corpus of marked stories holds: facts by type and split, topics, variety, repeated wording, traps."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from wirefacts.corpora.markup import facts
from wirefacts.corpora.markup.inline import MARKS
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.patterns import cue, pattern

RUN = 8
"""Words in a row that make a run."""
SHARED_BY = 3
"""Stories that may have a run in common."""
_WORD = re.compile(r"\w+")
_WAYS = {"age": facts.AgeFact, "vote": facts.VoteFact, "contact": facts.ContactFact, "role": facts.RoleFact}


@dataclass(slots=True)
class Stock:
    """Counts over stories. Keys of `facts`, `stories` and `words` are splits, `all` where no manifest tells one."""

    stories: Counter[str] = field(default_factory=Counter)
    words: Counter[str] = field(default_factory=Counter)
    facts: dict[str, Counter[str]] = field(default_factory=dict)
    mentions: Counter[str] = field(default_factory=Counter)
    entities: int = 0
    topics: Counter[str] = field(default_factory=Counter)
    houses: Counter[str] = field(default_factory=Counter)
    lengths: Counter[str] = field(default_factory=Counter)
    traps: Counter[str] = field(default_factory=Counter)
    trapped: int = 0
    cues: Counter[str] = field(default_factory=Counter)
    ways: dict[str, Counter[str]] = field(default_factory=lambda: {name: Counter() for name in _WAYS})
    unmarked: Counter[str] = field(default_factory=Counter)
    runs: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """How many stories."""
        return self.stories.total()

    def of_type(self, word: str) -> int:
        """How many facts of a type, over all splits."""
        return sum(counts[word] for counts in self.facts.values())


def take_stock(stories: Iterable[MarkedStory], splits: Mapping[str, str]) -> Stock:
    """The stock of `stories`; `splits` has the split of each, by id. Linear in their length."""
    stock, runs = Stock(), dict[tuple[str, ...], set[str]]()
    for story in stories:
        split = splits.get(story.header.id, "all")
        stock.stories[split] += 1
        stock.words[split] += len(story.text.split())
        stock.facts.setdefault(split, Counter()).update(fact.word for fact in story.facts)
        stock.entities += len(story.entities)
        stock.mentions.update(tag.kind for tag in story.tags if tag.kind in MARKS.values())
        stock.topics[story.header.topic] += 1
        stock.houses[story.header.house] += 1
        stock.lengths[story.header.length] += 1
        stock.traps.update(story.header.traps)
        stock.trapped += bool(story.header.traps)
        _take_ways(stock, story)
        for run in _runs(story.text):
            runs.setdefault(run, set()).add(story.header.id)
    stock.runs = {" ".join(run): tuple(sorted(ids)) for run, ids in runs.items() if len(ids) > SHARED_BY}
    return stock


def _take_ways(stock: Stock, story: MarkedStory) -> None:
    for fact in story.facts:
        if isinstance(fact, facts.QuoteFact):
            said = story.part(fact.id, "cue")
            stock.cues.update([cue(said.slice(story.text))] if said else [])
        elif isinstance(fact, facts.AgeFact | facts.VoteFact | facts.ContactFact | facts.RoleFact):
            stock.ways[fact.word][pattern(story, fact)] += 1
        if "trigger" in fact.parts and story.part(fact.id, "trigger") is None:
            stock.unmarked[fact.word] += 1


def _runs(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return {tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}
