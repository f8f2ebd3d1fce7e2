"""Votes and shares that an article tells twice: in its headline and in its body, in its lede and lower down."""

from collections.abc import Iterable

from wirefacts.records.kinds import Record, VoteCount, VoteShare

_Fact = tuple[str, str | None, float, str | None]


def told_once(records: Iterable[Record]) -> list[Record]:
    """`records` without votes and shares that another tells too: the surest of them stays, of equals the last.

    Those of other contests, of other people asked or of other days are other facts, however like their numbers.
    """
    kept: list[Record] = []
    places: dict[_Fact, list[int]] = {}
    for record in records:
        if not isinstance(record, VoteCount | VoteShare):
            kept.append(record)
            continue
        alike = places.setdefault(_fact(record), [])
        place = next((p for p in alike if _agree(kept[p], record)), None)
        if place is None:
            alike.append(len(kept))
            kept.append(record)
        elif record.confidence >= kept[place].confidence:
            kept[place] = record
    return kept


def _fact(record: VoteCount | VoteShare) -> _Fact:
    choice = record.choice.entity
    if isinstance(record, VoteCount):
        return record.type, choice, record.count, record.stance
    return record.type, choice, record.percent, None


def _agree(one: Record, other: Record) -> bool:
    """True unless both say of what contest, population, poll or day they tell, and differ."""
    mine, theirs = _circumstances(one), _circumstances(other)
    return all(a is None or b is None or a == b for a, b in zip(mine, theirs, strict=True))


def _circumstances(record: Record) -> tuple[str | None, ...]:
    when = record.when.value if record.when is not None else None
    if isinstance(record, VoteCount):
        return when, record.contest, None
    if isinstance(record, VoteShare):
        return when, record.population, record.survey.entity if record.survey is not None else None
    return when, None, None
