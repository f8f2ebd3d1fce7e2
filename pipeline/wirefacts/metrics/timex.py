"""How well expressions of time are found, typed and valued, as TempEval-3 defines it.

UzZaman, Llorens, Derczynski, Allen, Verhagen and Pustejovsky, "SemEval-2013 Task 1: TempEval-3: Evaluating Time Expressions,
Events, and Temporal Relations" (SemEval 2013), section 4.1: an entity is matched strictly where its extent is the same, relaxed
where the extents overlap at all. Attribute recall is the number of relaxed matches whose attribute is the same over the number
of reference entities, attribute precision the same number over the number of system entities, attribute F1 their harmonic mean:
so a value's F1 is the relaxed F1 times the share of relaxed matches with the right value. Matches are one to one.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wirefacts.metrics.tally import Tally
from wirefacts.text.extents import Extent


@dataclass(frozen=True, slots=True)
class Timex:
    """An expression with its TIMEX3 value; `type` is None where nobody tells one that can be relied on."""

    extent: Extent
    value: str
    type: str | None = None


def matched(gold: Sequence[Timex], predicted: Sequence[Timex]) -> list[tuple[Timex, Timex]]:
    """One-to-one relaxed matches (gold, predicted): those of equal extents first, then those that overlap, in text order."""
    waiting = {p.extent: p for p in predicted}
    pairs = [(g, waiting.pop(g.extent)) for g in gold if g.extent in waiting]
    taken = {id(g) for g, _ in pairs}
    rest = sorted(waiting.values(), key=lambda p: p.extent)
    place = 0
    for g in sorted((g for g in gold if id(g) not in taken), key=lambda g: g.extent):
        while place < len(rest) and rest[place].extent.end <= g.extent.start:
            place += 1
        if place < len(rest) and rest[place].extent.overlaps(g.extent):
            pairs.append((g, rest[place]))
            place += 1
    return pairs


def scores(gold: Sequence[Timex], predicted: Sequence[Timex]) -> dict[str, Tally]:
    """Counts of one text: `relaxed`, `strict`, `type` and `value`. No types are counted where the gold tells none."""
    pairs = matched(gold, predicted)

    def right(agree: Callable[[Timex, Timex], bool]) -> Tally:
        return Tally(len(gold), len(predicted), sum(agree(g, p) for g, p in pairs))

    return {
        "relaxed": Tally(len(gold), len(predicted), len(pairs)),
        "strict": right(lambda g, p: g.extent == p.extent),
        "type": Tally() if gold and gold[0].type is None else right(lambda g, p: g.type == p.type),
        "value": right(lambda g, p: g.value == p.value),
    }
