"""What each bracket of a claim replaced or explained, and whether it means the same party."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from wirefacts.text.extents import Extent
from wirefacts.values.names import acronym_of
from wirefacts.verify.changes import Change, Sense
from wirefacts.verify.claims import Gap, Reading
from wirefacts.verify.fitting import Fit
from wirefacts.verify.lexicon import DETERMINERS, FUNCTION, PERSONS
from wirefacts.verify.likeness import stem
from wirefacts.verify.marks import marks_before
from wirefacts.verify.parties import is_named, mention_beside, same_name, same_party
from wirefacts.verify.pointing import points_elsewhere
from wirefacts.verify.replacing import changed
from wirefacts.verify.sources import Source
from wirefacts.verify.speaking import spoken
from wirefacts.verify.words import words

_OWN = frozenset("i me my mine myself".split())
_PEOPLE = frozenset(key for key, sense in PERSONS.items() if sense in {"he", "she", "they"})
"""Pronouns that mean people."""
_POINTING = frozenset("there here then now who which so 1 ones such do did does".split())
"""Words besides pronouns that a bracket explains: "[in Port Amber]" for "there"."""
_PARTICLES = frozenset("off out up down over away".split())
_SHIFTED = frozenset({("will", "would"), ("can", "could"), ("may", "might"), ("shall", "should"), ("shall", "would")})
"""A modal, and what becomes of it behind "he said that"."""
_GRAVE = frozenset({"negation", "number", "unit", "modal", "comparison", "hedge"})


def bracket_changes(reading: Reading, fit: Fit) -> Iterator[Change]:
    """One change for each bracket. `sic` changes nothing and is still a bracket."""
    taken = {block.a: (block.c, block.d) for block in fit.blocks if block.marked}
    replaced = {a: _weighty(fit.source.keys[c:d]) for a, (c, d) in taken.items()}
    for index, gaps in reading.gaps.items():
        for gap in gaps:
            if gap.kind == "bracket":
                c, d = taken.get(index) or _beside(reading, fit, index)
                change = _bracket(reading, fit.source, gap, index, c, d)
                others = [keys for at, keys in replaced.items() if at != index and keys]
                if change is not None and _weighty(word.key for word in gap.words) in others:
                    change = replace(change, sense=Sense("name", critical=True), same_party=False)
                if change is not None:
                    yield change


def _weighty(keys: Iterable[str]) -> list[str]:
    return [key for key in keys if key not in FUNCTION]


def _beside(reading: Reading, fit: Fit, index: int) -> tuple[int, int]:
    """What a bracket without words of the source in its place stands for: at an end, the mention right beside the match."""
    source = fit.source
    at = next((block.c for block in fit.blocks if block.a >= index and block.same), fit.last)
    if 0 < index < len(reading.words):
        return at, at
    beside_words = [
        block for block in fit.blocks if block.b > block.a and block.d > block.c and block.marked != "bracket"
    ]
    first = min((block.c for block in beside_words), default=fit.first)
    last = max((block.d for block in beside_words), default=fit.last)
    edge = first if index == 0 else last
    beside = edge - 1 if index == 0 else edge
    if 0 < edge < len(source.words) and not marks_before(source, edge):
        mention = mention_beside(source, edge, behind=index > 0)
        if mention is not None:
            return mention
        if source.keys[beside] in PERSONS:
            return beside, beside + 1
    return edge, edge


def _bracket(reading: Reading, source: Source, gap: Gap, index: int, c: int, d: int) -> Change | None:
    ours = [word.key for word in gap.words]
    theirs = source.keys[c:d]
    span = (gap.start, gap.end)
    if ours == theirs and c < len(source.words) and source.text[: source.words[c].start][-1:] == "[":
        return None
    if ours == ["sic"] or (c == d and _spelt_out(source, c, gap, reading)):
        return Change("insert", Sense("bracket"), index, index, c, c, span)
    sense = changed(ours, theirs, reading.text[gap.start + 1 : gap.end - 1], source.slice(c, d))
    grave = sense.critical and sense.reason in _GRAVE and (*theirs, *ours) not in _SHIFTED
    grave = grave or _unsaid(source, ours, theirs, sense)
    if (
        c == d
        and len(ours) == 1
        and ours[0] in _PARTICLES
        and source.keys[c - 1 : c]
        and source.keys[c - 1] not in FUNCTION
    ):
        sense, grave = Sense("sense", critical=True), True
    said = reading.text[gap.start + 1 : gap.end - 1]
    same = same_party(source, c, d, said) if d > c else None
    if c == d and c > 0 and index > 0:
        same = same_party(source, c - 1, c, said)
    if d == c + 1 and theirs[0] in _OWN and is_named(said):
        names = spoken(source, Extent(source.words[c].start, source.words[c].end)).names
        same = any(same_name(said, name) for name in names) if names else None
    if same is None and len(theirs) == 1 and theirs[0] in _PEOPLE and _nowhere(source, ours):
        same = False
    if same is None and len(theirs) == 1 and not is_named(said) and points_elsewhere(source, c, ours):
        same = False
    if same is False:
        sense, grave = Sense("name", critical=True), True
    return Change(
        "replace" if d > c else "insert", sense if grave else Sense("bracket"), index, index, c, d, span, same
    )


def _spelt_out(source: Source, c: int, gap: Gap, reading: Reading) -> bool:
    """True where a bracket says what the letters before it stand for: "the EU [European Union]"."""
    said = reading.text[gap.start + 1 : gap.end - 1]
    return c > 0 and acronym_of(source.words[c - 1].surface, said)


def _nowhere(source: Source, ours: list[str]) -> bool:
    """True where the source, its headline among it, has none of a bracket's weighty words."""
    said = source.stems | {stem(word.key) for word in words(source.headline or "")}
    weighty = _weighty(ours)
    return bool(weighty) and not any(stem(key) in said for key in weighty)


def _unsaid(source: Source, ours: list[str], theirs: list[str], sense: Sense) -> bool:
    """True where a bracket puts in what the source does not say, or another word for what is no party."""
    if sense.reason != "sense":
        return False
    if theirs:
        return not {theirs[0]} & (PERSONS.keys() | DETERMINERS | _POINTING)
    if ours[0] in DETERMINERS:
        return False
    return any(stem(key) not in source.stems for key in ours if key not in FUNCTION)
