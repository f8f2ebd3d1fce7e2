"""A pipeline's extractions beside gold stories."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wirefacts.corpora.guide import GoldStory
from wirefacts.evaluation.sections import SECTIONS, Section, answers, entries
from wirefacts.metrics.pairing import pair
from wirefacts.metrics.tally import Tally
from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import Record


@dataclass(frozen=True, slots=True)
class Miss:
    """A gold entry that no record answers (`made_up` False), or a record that answers none (True)."""

    story: str
    made_up: bool
    entry: Any


@dataclass(frozen=True, slots=True)
class Judged:
    """A section of one story: the gold's entries and the records, of each which are answered or right, by their place."""

    gold: Sequence[Any]
    records: Sequence[Record]
    answered: frozenset[int]
    right: frozenset[int]


def judged(section: Section, story: GoldStory, extraction: Extraction | None) -> Judged:
    """One section of one story, entries and records matched one to one. No extraction counts as an empty one."""
    gold = entries(section, story)
    records = answers(section, extraction.records) if extraction else []
    pairs = pair(gold, records, lambda g, r: section.match(g, r, story.text))
    return Judged(gold, records, frozenset(i for i, _ in pairs), frozenset(j for _, j in pairs))


def judge(section: Section, story: GoldStory, extraction: Extraction | None) -> tuple[Tally, list[Miss]]:
    """One section of one story: the counts, and what is missing or made up."""
    found = judged(section, story, extraction)
    misses = [Miss(story.doc_id, False, entry) for i, entry in enumerate(found.gold) if i not in found.answered]
    misses += [Miss(story.doc_id, True, record) for j, record in enumerate(found.records) if j not in found.right]
    return Tally(len(found.gold), len(found.records), len(found.right)), misses


def table(stories: Iterable[GoldStory], extractions: Mapping[str, Extraction]) -> dict[str, Tally]:
    """Counts of each section over all stories (micro), in the sections' order."""
    total = {section.name: Tally() for section in SECTIONS}
    for story in stories:
        for section in SECTIONS:
            total[section.name] += judge(section, story, extractions.get(story.doc_id))[0]
    return total


def misses(section: str, stories: Iterable[GoldStory], extractions: Mapping[str, Extraction]) -> Iterator[Miss]:
    """What a section of that name missed and made up, story by story."""
    chosen = next(s for s in SECTIONS if s.name == section)
    for story in stories:
        yield from judge(chosen, story, extractions.get(story.doc_id))[1]


def macro_f1(tallies: Mapping[str, Tally]) -> float:
    """The mean F1 of the sections that have gold; `quote content` is left out, `quote + speaker` holds it already."""
    judged = [t.f1 for name, t in tallies.items() if t.gold and name != "quote content"]
    return sum(judged) / len(judged) if judged else 0.0
