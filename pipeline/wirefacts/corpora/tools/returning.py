"""Spans, links and values from a tool as a marked story: nothing is taken from the export but what stands in the tool's fields.

Strict: what does not hold is a GoldError that names the file, the place in it and what to do.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import TypeVar

from wirefacts.corpora.markup.facts import AnyFact, Line
from wirefacts.corpora.markup.inline import Tag
from wirefacts.corpora.markup.nesting import nested
from wirefacts.corpora.markup.parsing import parse
from wirefacts.corpora.markup.problems import MarkupError
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.markup.writing import write
from wirefacts.corpora.tools.leaving import in_order
from wirefacts.corpora.tools.parties import Parties
from wirefacts.corpora.tools.standoff import Standoff, check
from wirefacts.corpora.tools.told import Told
from wirefacts.corpora.tools.vocabulary import TRAP
from wirefacts.errors import GoldError

_L = TypeVar("_L", bound=Line)


def to_story(standoff: Standoff) -> MarkedStory:
    """The story that `standoff` tells. Raises GoldError where it tells none."""
    check(standoff)
    parties = Parties(standoff)
    told = Told(standoff, parties)
    entities, facts = parties.entities(), told.facts()
    traps = (Tag("scare", "", "", span.extent) for span in standoff.spans if span.label == TRAP)
    by_id = {fact.id: fact for fact in facts}
    try:
        tags = nested((*told.tags(), *parties.tags(), *traps), by_id, standoff.text)
    except GoldError as problem:
        raise standoff.error("", f"{problem}; move one of the two") from problem
    story = MarkedStory(
        header=standoff.about.header,
        text=standoff.text,
        tags=_outer_first(standoff, tags, by_id),
        entities=_in_lines(entities, parties.declared),
        facts=_in_lines(facts, standoff.about.facts),
    )
    _check(standoff, story)
    return story


def _outer_first(standoff: Standoff, tags: tuple[Tag, ...], facts: dict[str, AnyFact]) -> tuple[Tag, ...]:
    """`tags`, of which those on the same words stand in each other as the export says, where they are still the same."""
    done: list[Tag] = []
    for extent, group in groupby(tags, key=lambda tag: tag.extent):
        found = in_order(list(group), facts)
        order = standoff.about.nesting.get(f"{extent.start}-{extent.end}", ())
        if sorted(order) == sorted(tag.label for tag in found):
            found.sort(key=lambda tag: order.index(tag.label))
        done += found
    return tuple(done)


def _in_lines(found: list[_L], order: Sequence[str]) -> tuple[_L, ...]:
    """Entities or facts in the order of the lines they had; new ones after them."""
    places = {name: place for place, name in enumerate(order)}
    return tuple(sorted(found, key=lambda each: places.get(each.id, len(places))))


def _check(standoff: Standoff, story: MarkedStory) -> None:
    """Raises GoldError where the markup has a rule that `story` breaks."""
    try:
        read = parse(write(story))
    except MarkupError as problem:
        raise standoff.error("", problem.problems[0].message) from problem
    if read != story:
        raise standoff.error("", "the story that this makes does not survive being written")
