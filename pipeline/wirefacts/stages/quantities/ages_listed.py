"""Ages of several people told together: "two protesters, ages 19 and 23", "two men, 24 and 31,"."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from wirefacts.annotations.views import Age
from wirefacts.records.kinds import MAX_AGE
from wirefacts.stages.quantities.age_holders import is_plural
from wirefacts.stages.quantities.ages_beside import closed
from wirefacts.stages.quantities.ages_together import names_before, told_of
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.parties import Parties
from wirefacts.text.extents import Extent

_LED = re.compile(r"\w(?P<comma>,)? (?:(?:all |both )?(?P<aged>aged|ages) )?\Z")
_BETWEEN = frozenset({", ", " and ", ", and ", " & "})
_APART = max(map(len, _BETWEEN))
_MOST = 12
"""People of whom a story tells the ages in one breath."""


def listed(figures: Sequence[Figure], place: int, parties: Parties) -> list[tuple[Figure, Age]]:
    """The ages that begin with `figures[place]`, with their figures; none unless several people are told to be so old.

    Without "aged", as many ages must follow as there are people.
    """
    first = figures[place]
    if place + 1 == len(figures) or not _beside(first, figures[place + 1], parties.text):
        return []
    led = _LED.search(parties.text, max(0, first.extent.start - 12), first.extent.start)
    run = _run(figures, place, parties.text) if led is not None and (led["comma"] or led["aged"]) else []
    if led is None or len(run) < 2 or not closed(run[-1]):
        return []
    names = names_before(led.start() + 1, parties)
    if len(names) == len(run):
        return list(zip(run, told_of(names, run), strict=True))
    head = _people(parties, led.start())
    told = next((f.value for f in figures[max(0, place - 2) : place] if head is not None and _counts(f, head)), None)
    if head is None or (told is None and not led["aged"]) or (told is not None and told != len(run)):
        return []
    person = parties.phrase(head)
    where = Extent(min(person.start, first.extent.start), run[-1].extent.end)
    return [(figure, Age(where, person, figure.value, 0.85)) for figure in run]


def _run(figures: Sequence[Figure], place: int, text: str) -> list[Figure]:
    run: list[Figure] = []
    for figure in figures[place : place + _MOST]:
        if run and not _beside(run[-1], figure, text):
            break
        if figure.money or figure.percent or not figure.number.whole or not 0 < figure.value <= MAX_AGE:
            return []
        run.append(figure)
    return run


def _beside(one: Figure, other: Figure, text: str) -> bool:
    start, end = one.extent.end, other.extent.start
    return end - start <= _APART and text[start:end] in _BETWEEN


def _people(parties: Parties, last: int) -> Token | None:
    """The plural of people that ends at code point `last`."""
    head = parties.ending_at(parties.at(Extent(last, last + 1)))
    return head if is_plural(head) and parties.is_person(head) else None


def _counts(figure: Figure, head: Token) -> bool:
    return figure.last.head == head or (figure.last.i < head.i <= figure.last.i + 2 and not figure.dated)
