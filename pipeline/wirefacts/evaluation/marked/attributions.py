"""Attributions beside those of a row in PolNeAR's format: on the raw document, every attribution that is marked counts."""

from collections.abc import Sequence
from typing import Any, get_args

from wirefacts.annotations.views import QuoteKind
from wirefacts.corpora.outside.rows import Attribution
from wirefacts.metrics import attribution as metrics
from wirefacts.metrics.tally import Tally
from wirefacts.text.extents import Extent
from wirefacts.text.marks import Quotation, quotations
from wirefacts.text.quoted import how_quoted
from wirefacts.text.view import view

LOOSE, TIGHT = 0.3, 0.8
"""Jaccard overlap of two contents from which they are taken for one (Pareti 2016; PolNeAR's own evaluation has both)."""
IN_MARKS = "content in marks"
LINKED_IN_MARKS = f"in marks, linked {TIGHT}"


def scores(text: str, gold: Sequence[Attribution], predicted: Sequence[Attribution]) -> dict[str, Tally]:
    """Counts of one text, by measure. `{kind} content found` counts gold of that type alone: it has no precision."""
    one, other = [_plain(a) for a in gold], [_plain(a) for a in predicted]
    told = {part: metrics.exact(one, other, part) for part in ("source", "cue", "content")}
    told["content, characters"] = metrics.characters(one, other)
    found = quotations(view(text))
    ones, others = _in_marks(text, one, found), _in_marks(text, other, found)
    told[IN_MARKS] = metrics.exact(ones, others, "content")
    for kind in get_args(QuoteKind):
        told[f"{kind} content found"] = _found([_plain(a) for a in gold if a.kind == kind], other)
    told |= {f"linked {t}": metrics.linked(one, other, t) for t in (LOOSE, TIGHT)}
    told[LINKED_IN_MARKS] = metrics.linked(ones, others, TIGHT)
    return told


def written(found: Sequence[Attribution]) -> list[dict[str, Any]]:
    """The `attributions` of a row."""
    return [
        {
            **{part: [[e.start, e.end] for e in getattr(a, part)] for part in ("source", "cue", "content")},
            "id": f"E{number}",
            "type": a.kind,
        }
        for number, a in enumerate(found, 1)
    ]


def recall_alone(measure: str) -> bool:
    """True for a measure that has no precision: nothing predicted is of a gold's type."""
    return measure.endswith(" content found")


def _plain(a: Attribution) -> metrics.Attribution:
    return metrics.Attribution(a.source, a.cue, a.content)


def _found(gold: Sequence[metrics.Attribution], predicted: Sequence[metrics.Attribution]) -> Tally:
    told = metrics.exact(gold, predicted, "content")
    return Tally(told.gold, 0, told.correct)


def _in_marks(
    text: str, attributions: Sequence[metrics.Attribution], found: Sequence[Quotation]
) -> list[metrics.Attribution]:
    """Each attribution with those pieces of its content whose words all stand in the quotations `found`; none without any."""

    def quoted(piece: Extent) -> bool:
        return how_quoted(text, (piece,), found) == "direct"

    kept = (metrics.Attribution(a.source, a.cue, tuple(filter(quoted, a.content))) for a in attributions)
    return [a for a in kept if a.content]
