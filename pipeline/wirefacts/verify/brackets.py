"""What each bracket of a claim replaced or explained, and whether it means the same party."""

from collections.abc import Iterator

from wirefacts.verify.changes import Change, Sense
from wirefacts.verify.claims import Gap, Reading
from wirefacts.verify.fitting import Fit
from wirefacts.verify.lexicon import PERSONS
from wirefacts.verify.marks import between, folded
from wirefacts.verify.parties import meant, same_party
from wirefacts.verify.replacing import changed
from wirefacts.verify.sources import Source

_GRAVE = frozenset({"negation", "number", "unit", "modal", "comparison", "hedge"})


def bracket_changes(reading: Reading, fit: Fit) -> Iterator[Change]:
    """One change for each bracket. `sic` changes nothing and is still a bracket."""
    taken = {block.a: (block.c, block.d) for block in fit.blocks if block.marked}
    for index, gaps in reading.gaps.items():
        for gap in gaps:
            if gap.kind == "bracket":
                c, d = taken.get(index) or _beside(reading, fit, index)
                change = _bracket(reading, fit.source, gap, index, c, d)
                if change is not None:
                    yield change


def _beside(reading: Reading, fit: Fit, index: int) -> tuple[int, int]:
    """What a bracket without words of the source in its place stands for: at an end, the mention right beside the match."""
    source = fit.source
    at = next((block.c for block in fit.blocks if block.a >= index and block.same), fit.last)
    if index == 0:
        for length in (1, 2, 3):
            first = fit.first - length
            if first >= 0 and not _parted(source, first, fit.first) and _is_mention(source, first, fit.first):
                return first, fit.first
        return fit.first, fit.first
    if index == len(reading.words):
        for length in (1, 2, 3):
            last = fit.last + length
            if last <= len(source.words) and not _parted(source, fit.last - 1, last) and _is_mention(source, fit.last, last):
                return fit.last, last
        return fit.last, fit.last
    return at, at


def _is_mention(source: Source, c: int, d: int) -> bool:
    return (d == c + 1 and source.keys[c] in PERSONS) or meant(source, c, d) is not None


def _parted(source: Source, c: int, d: int) -> bool:
    return any(folded(between(source.text, source.words[at - 1], source.words[at])) for at in range(c + 1, min(d, len(source.words))))


def _bracket(reading: Reading, source: Source, gap: Gap, index: int, c: int, d: int) -> Change | None:
    ours = [word.key for word in gap.words]
    theirs = source.keys[c:d]
    span = (gap.start, gap.end)
    if ours == theirs and source.text[: source.words[c].start][-1:] == "[":
        return None
    if ours == ["sic"]:
        return Change("insert", Sense("bracket"), index, index, c, c, span)
    sense = changed(ours, theirs, reading.text[gap.start + 1 : gap.end - 1], source.slice(c, d))
    grave = sense.critical and sense.reason in _GRAVE
    said = reading.text[gap.start + 1 : gap.end - 1]
    same = same_party(source, c, d, said) if d > c else None
    if c == d and c > 0 and index > 0:
        same = same_party(source, c - 1, c, said)
    if same is False:
        sense, grave = Sense("name", critical=True), True
    return Change("replace" if d > c else "insert", sense if grave else Sense("bracket"), index, index, c, d, span, same)
