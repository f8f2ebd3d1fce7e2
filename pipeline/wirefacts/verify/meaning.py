"""A passage that may say a claim in other words altogether, told by how near words are in sense; only a candidate.

Words that claim and passage share are no evidence, for who makes a quotation up takes the story's own words. What counts is
how near the others come to each other, both ways: the claim's must stand for something in the passage, the passage's too.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import sqrt

from wirefacts.text.extents import Extent
from wirefacts.verify.claiming import speaker_flags
from wirefacts.verify.claims import Reading
from wirefacts.verify.fitting import Block, Fit
from wirefacts.verify.likeness import is_opposite, stem
from wirefacts.verify.paraphrasing import IDLE, Nearness, denies, made_up, names_of, sentences
from wirefacts.verify.passages import Passages, Window, Within
from wirefacts.verify.sources import Source
from wirefacts.verify.speaking import spoken

Columns = dict[str, tuple[float, ...]]
"""Of a word of the sources how near it is to each of the claim's."""
LEAST = 0.8
"""What the evidence must come to (see `Judged`). Set on 280 claims of our own (the card of en_paraphrase tells of them): of
238 that shared words do not decide, 80 of them rewordings of what is in the source, 48 were called paraphrases, 36 rightly."""
MORE = 3.0
"""What it weighs that a passage has more of the claim than the texts around it."""
FEWEST = 3
"""Words of a claim that must weigh."""
UNSURE = 0.4
"""The confidence of a paraphrase that is told by the senses of words."""
ROOM = 300
"""Words on either side of what was found by words in which a passage is looked for too, in all places together."""
LOOKED_AT = 3
"""Passages, the likeliest first, of which it is asked who says them."""


@dataclass(frozen=True)
class Unit:
    """A sentence, or two that follow each other, in words `first` to `last` of a source."""

    source: Source
    extent: Extent
    first: int
    last: int

    @cached_property
    def keys(self) -> list[str]:
        """Its words, each once."""
        return list(dict.fromkeys(self.source.keys[self.first : self.last]))

    @cached_property
    def telling(self) -> list[str]:
        return [key for key in self.keys if key not in IDLE]

    @property
    def denies(self) -> bool:
        return denies(self.source.keys[self.first : self.last])


@dataclass(frozen=True, slots=True)
class Judged:
    """How far a claim and a unit say the same.

    `covered` is how much of each the other has, in the same words or near ones. `evidence` is how near those words come that
    they do not share, on average, times the root of how many the claim has of them, since three may be near by chance; and
    how much more is covered than half of what all the units together have of the claim, for some unit is always the likest.
    """

    unit: Unit
    covered: float
    evidence: float


def meant(
    reading: Reading, passages: Passages, within: Within, near: Nearness, speaker: str | None
) -> tuple[Fit, Extent] | None:
    """The passage that is likest in sense, of those that are not another's words than `speaker`'s, if it is like enough and
    does not contradict the claim. Sought in the documents that `passages` finds by words."""
    held = [word.key for word in reading.words]
    names = names_of(reading)
    ours = sorted({key for key in held if key not in IDLE} - names)
    if len(ours) < FEWEST:
        return None
    judged = _judged(ours, list(_units(passages.search(reading.words, within))), near)[:LOOKED_AT]
    fit = [
        each.evidence >= LEAST and _holds(each.unit, names, ours) and not _contradicts(each.unit, denies(held), ours)
        for each in judged
    ]
    for each, may in zip(judged, fit, strict=True) if any(fit) else ():
        unit = each.unit
        stems = set(map(stem, unit.telling))
        if may and made_up([key for key in ours if stem(key) not in stems], ours, unit.telling, near):
            continue
        if speaker is None or "speaker_wrong" not in speaker_flags(speaker, spoken(unit.source, unit.extent)):
            block = Block(True, 0, 0, unit.first, unit.last)
            return (Fit(unit.source, (block,), 0.0, each.covered), unit.extent) if may else None
    return None


def _judged(ours: Sequence[str], units: Sequence[Unit], near: Nearness) -> list[Judged]:
    """The units, that first which covers most."""
    told = list(dict.fromkeys(key for unit in units for key in unit.telling))
    if not told:
        return []
    columns = dict(zip(told, zip(*near(ours, told), strict=True), strict=True))
    anyway = _share(_found(ours, told, columns))
    judged = [_alike(unit, ours, columns, anyway) for unit in units if unit.telling]
    return sorted(judged, key=lambda each: -each.covered)


def _alike(unit: Unit, ours: Sequence[str], columns: Columns, anyway: float) -> Judged:
    forth = _found(ours, unit.telling, columns)
    own = set(map(stem, ours))
    back = [None if stem(key) in own else max(columns[key]) for key in unit.telling]
    other = [value for value in forth if value is not None]
    apart = [*other, *(value for value in back if value is not None)]
    near = sqrt(len(other)) * sum(apart) / len(apart) if apart else 0.0
    covered = _both(_share(forth), _share(back))
    return Judged(unit, covered, near + MORE * (covered - anyway / 2))


def _found(ours: Sequence[str], told: Sequence[str], columns: Columns) -> list[float | None]:
    """How near the nearest of `told` is to each of `ours`; None where it is the same word in another form."""
    stems = set(map(stem, told))
    best = map(max, zip(*(columns[key] for key in told), strict=True))
    return [None if stem(key) in stems else nearest for key, nearest in zip(ours, best, strict=True)]


def _share(found: Sequence[float | None]) -> float:
    """The mean of what was found, 1 for a word that is shared."""
    return sum(1.0 if value is None else value for value in found) / len(found)


def _both(one: float, other: float) -> float:
    """The harmonic mean; 0 where either is not above it."""
    return 2 * one * other / (one + other) if one > 0 and other > 0 else 0.0


def _contradicts(unit: Unit, denied: bool, ours: Sequence[str]) -> bool:
    """True where one of the claim's words is turned round, or stands in a passage that denies what the claim does not.

    Without a word in common a denial may lie in any of them: who does not sleep is awake.
    """
    if any(is_opposite(one, other) for one in ours for other in unit.telling):
        return True
    stems = set(map(stem, unit.telling))
    return unit.denies != denied and any(stem(key) in stems for key in ours)


def _holds(unit: Unit, names: set[str], ours: Sequence[str]) -> bool:
    """True where the claim's numbers stand in the passage and its names in the document."""
    return names <= set(unit.source.keys) and all(key in unit.keys for key in ours if key[0].isdigit())


def _units(windows: Sequence[Window]) -> Iterator[Unit]:
    """Sentences around what was found, and each with the next where no label stands between."""
    for window in _wide(windows):
        source, single = window.source, list(sentences(window))
        beside = [(one, other) for one, other in pairwise(single) if not source.text[one.end : other.start].strip()]
        for extent in (*single, *(Extent(one.start, other.end) for one, other in beside)):
            yield Unit(source, extent, source.index(extent.start), source.index(extent.end))


def _wide(windows: Sequence[Window]) -> Iterator[Window]:
    """The windows with room around them; those of one source that meet are one."""
    found: list[Window] = []
    room = ROOM // max(1, len(windows))
    for window in sorted(windows, key=lambda window: (window.source.id, window.first)):
        first, last = max(0, window.first - room), min(len(window.source.keys), window.last + room)
        if found and found[-1].source is window.source and first <= found[-1].last:
            first, last = found[-1].first, max(last, found.pop().last)
        found.append(Window(window.source, first, last))
    yield from found
