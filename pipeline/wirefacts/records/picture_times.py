"""The dated facts of an extraction on a line of time."""

from wirefacts.drawing.picture import Moment
from wirefacts.records.extraction import Extraction
from wirefacts.values.timex_interval import interval
from wirefacts.values.timex_telling import told


def moments(extraction: Extraction) -> tuple[Moment, ...]:
    """When the facts with a `when` on the calendar were, earliest first, longer periods before shorter; none where no fact has.

    The day of publication stands among them.
    """
    dated: dict[str, list[int]] = {}
    for number, record in enumerate(extraction.records, 1):
        if record.when is not None and interval(record.when.value) is not None:
            dated.setdefault(record.when.value, []).append(number)
    if not dated:
        return ()
    published = extraction.document.published
    day = published.isoformat() if published else None
    if day is not None:
        dated.setdefault(day, [])
    return tuple(
        Moment(told(value), _first(value), tuple(dated[value]), "published" if value == day else "")
        for value in sorted(dated, key=lambda value: (_first(value), value))
    )


def _first(value: str) -> str:
    """When `value` begins, ISO 8601."""
    span = interval(value)
    return value if span is None else span[0]
