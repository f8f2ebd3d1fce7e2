"""Expressions of time beside those of a row in MEANTIME's format, or WikiWars's, whose types are not to be relied on."""

from collections.abc import Sequence
from typing import Any

from wirefacts.corpora.outside.happenings import timexes, untyped_timexes
from wirefacts.corpora.outside.raw import Raw
from wirefacts.corpora.outside.rows import TimexMention, TimexRow
from wirefacts.metrics import timex as metrics
from wirefacts.metrics.tally import Tally

UNTYPED = frozenset({"wikiwars"})
"""Corpora (a row's field `corpus`) whose `type` says nothing."""


def row_of(raw: Raw) -> TimexRow:
    """A row's expressions and its day. Raises ValueError where it is broken."""
    (row,) = (untyped_timexes if raw.fields.get("corpus") in UNTYPED else timexes)(raw)
    return row


def scores(gold: Sequence[TimexMention], predicted: Sequence[TimexMention]) -> dict[str, Tally]:
    """Counts of one text, by measure."""
    return metrics.scores(*([metrics.Timex(t.extent, t.value, t.type) for t in each] for each in (gold, predicted)))


def judged(raw: Raw, gold: Sequence[TimexMention], predicted: Sequence[TimexMention]) -> Sequence[TimexMention]:
    """What of `predicted` the gold can say yes or no to: what stands where all is marked, or overlaps something marked."""
    stretch = row_of(raw).judged
    return [p for p in predicted if stretch.overlaps(p.extent) or any(g.extent.overlaps(p.extent) for g in gold)]


def written(text: str, found: Sequence[TimexMention]) -> list[dict[str, Any]]:
    """The `timex` of a row."""
    return [
        {
            "start": t.extent.start,
            "end": t.extent.end,
            "text": t.extent.slice(text),
            "type": t.type,
            "value": t.value,
            "tid": f"t{number}",
        }
        for number, t in enumerate(found, 1)
    ]
