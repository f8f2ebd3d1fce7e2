"""What is odd in a story that holds: most often a slip, sometimes meant. Offsets are of the story's text."""

import re
from collections.abc import Iterator
from itertools import pairwise

from wirefacts.corpora.markup.facts import (
    AgeFact,
    AnyFact,
    ContactFact,
    CountFact,
    DateFact,
    EventFact,
    RoleFact,
    ShareFact,
    VoteFact,
)
from wirefacts.corpora.markup.oddities import Oddity
from wirefacts.corpora.markup.sanity_quotes import odd_quotes
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.markup.vocabulary import Length
from wirefacts.values.numbers import find_numbers

WORDS: dict[Length, tuple[int, int]] = {"brief": (60, 200), "full": (500, 1200)}
"""How many words a story of each length has."""
NEAR = 0.01
"""How far a number of the text may be from the fact's, as a part of it: thirds and the like are rounded."""
_SPACE = re.compile(r"\s+")


def oddities(story: MarkedStory) -> list[Oddity]:
    """Everything odd in `story`, in text order, what concerns the whole first."""
    found = [*_whole(story), *_entities(story), *odd_quotes(story), *_figures(story), *_facts(story)]
    return sorted(found, key=lambda oddity: -1 if oddity.at is None else oddity.at)


def _whole(story: MarkedStory) -> Iterator[Oddity]:
    count, (least, most) = len(story.text.split()), WORDS[story.header.length]
    if not least <= count <= most:
        yield Oddity(f"{count} words; a {story.header.length} story has {least} to {most}")
    if story.text != story.text.strip():
        yield Oddity("the text begins or ends with white space or an empty line")


def _entities(story: MarkedStory) -> Iterator[Oddity]:
    flat = _SPACE.sub(" ", story.text).casefold()
    for entity in story.entities:
        mentions = story.mentions(entity.id)
        kinds, at = {mention.kind for mention in mentions}, mentions[0].extent.start
        if kinds == {"pronoun"}:
            yield Oddity(f"entity {entity.id}: only pronouns stand for it", at)
        elif entity.named and "name" not in kinds:
            yield Oddity(f"entity {entity.id}: never mentioned by name; without a name it is named=no", at)
        elif not entity.named and "name" in kinds:
            yield Oddity(f"entity {entity.id}: named=no, but mentioned by name", at)
        if entity.named and entity.name.casefold() not in flat:
            yield Oddity(f"entity {entity.id}: the text never says {entity.name!r}", at)


def _figures(story: MarkedStory) -> Iterator[Oddity]:
    """Figures that the evidence does not show."""
    for fact in story.facts:
        value = _figure(fact)
        if value is None:
            continue
        evidence = story.evidence(fact.id)
        shown = [number.value for number in find_numbers(evidence.slice(story.text))]
        if isinstance(fact, ShareFact):
            shown += [100 * number for number in shown] + [100 * one / of for one, of in pairwise(shown) if of]
        if not any(abs(number - value) <= NEAR * max(1, value) for number in shown):
            yield Oddity(f"{fact.word} {fact.id}: its evidence does not show {value:g}", evidence.start)


def _figure(fact: AnyFact) -> float | None:
    match fact:
        case AgeFact():
            return fact.years
        case VoteFact():
            return fact.count
        case ShareFact():
            return fact.percent
        case CountFact():
            return fact.value
    return None


def _facts(story: MarkedStory) -> Iterator[Oddity]:
    dates = {each.value for each in story.facts if isinstance(each, DateFact)}
    for fact in story.facts:
        at = story.evidence(fact.id).start
        if isinstance(fact, RoleFact) and story.part(fact.id, "title") is None:
            words = _SPACE.sub(" ", story.evidence(fact.id).slice(story.text)).casefold()
            if fact.title.casefold() not in words:
                yield Oddity(f"role {fact.id}: the title is not in its evidence", at)
        if isinstance(fact, ContactFact | EventFact) and story.part(fact.id, "trigger") is None:
            yield Oddity(f"{fact.word} {fact.id}: no {{{fact.id}.trigger …}} marks the word that tells of it", at)
        if fact.date is not None and fact.date not in story.fact and fact.date not in dates:
            yield Oddity(f"{fact.word} {fact.id}: no date span gives {fact.date}", at)
