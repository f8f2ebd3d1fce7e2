"""A pronoun and two names (GAP, Webster et al. 2018): whether the pronoun stands for either, by clusters found in the raw text.

As GAP's own scorer has it, each name is a yes or no of its own: precision over the names that were said to be meant, recall
over those that are, their F1, the F1 of feminine and of masculine pronouns, and the first over the second ("bias").
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from wirefacts.corpora.outside import spans
from wirefacts.corpora.outside.raw import Raw
from wirefacts.corpora.outside.rows import Gathered, PronounRow
from wirefacts.metrics.tally import Tally
from wirefacts.text.extents import Extent

Row = tuple[Raw, PronounRow]
Sexes = Mapping[str, Tally]
OVERALL, FEMININE, MASCULINE = "overall", "feminine", "masculine"
_FEMININE = frozenset({"she", "her", "hers", "herself"})


def read(raw: Raw) -> Iterator[PronounRow]:
    """The gold of a row. Raises ValueError where it is broken."""
    return spans.pronouns(raw)


def meant(row: PronounRow, found: Sequence[Gathered]) -> tuple[bool, bool]:
    """Of each name whether the pronoun's cluster holds a mention of it."""
    cluster = next((c.extents for c in found if row.pronoun in c.extents), ())
    others = [e for e in cluster if e != row.pronoun]
    first, second = (any(is_name(name, mention) for mention in others) for name in row.names)
    return first, second


def is_name(name: Extent, mention: Extent) -> bool:
    """True where the mention is that name: part of it, or all of it with no more than as much again (a title)."""
    return name.covers(mention) or (mention.covers(name) and len(mention) <= 2 * len(name))


def told(rows: Sequence[Row], found: Sequence[Sequence[Gathered]]) -> dict[str, Tally]:
    """Counts of names overall, and by the pronoun's gender."""
    total = dict.fromkeys((OVERALL, FEMININE, MASCULINE), Tally())
    for (raw, row), clusters in zip(rows, found, strict=True):
        said = meant(row, clusters)
        both = sum(one and other for one, other in zip(row.holds, said, strict=True))
        tally = Tally(sum(row.holds), sum(said), both)
        sex = FEMININE if row.pronoun.slice(raw.text).lower() in _FEMININE else MASCULINE
        total[OVERALL] += tally
        total[sex] += tally
    return total


def ratio(total: Sexes) -> float | None:
    """F1 of feminine pronouns over that of masculine ones; None where no masculine one is right."""
    return total[FEMININE].f1 / total[MASCULINE].f1 if total[MASCULINE].f1 else None


def written(raw: Raw, found: Sequence[Gathered]) -> dict[str, Any]:
    """The fields of a row that say what was found."""
    row = next(spans.pronouns(raw))
    first, second = meant(row, found)
    cluster = next((c.extents for c in found if row.pronoun in c.extents), ())
    return {"a_coref": first, "b_coref": second, "clusters": [[[e.start, e.end] for e in cluster]] if cluster else []}


def lines(total: Sexes) -> Iterator[str]:
    """The table, a line at a time."""
    yield f"{'names meant':24}{'gold':>8}{'pred':>8}{'hit':>8}{'P':>8}{'R':>8}{'F1':>8}"
    for name, t in total.items():
        yield f"{name:24}{t.gold:8}{t.predicted:8}{t.correct:8}{t.precision:8.3f}{t.recall:8.3f}{t.f1:8.3f}"
    share = ratio(total)
    yield f"{'feminine / masculine':24}{'':40}{'–' if share is None else f'{share:.3f}':>8}"


def figures(total: Sexes) -> dict[str, Any]:
    """The same as numbers, for a file."""
    numbers = {n: {"precision": t.precision, "recall": t.recall, "f1": t.f1, "gold": t.gold} for n, t in total.items()}
    return {**numbers, "feminine / masculine": ratio(total)}
