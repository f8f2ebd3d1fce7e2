"""Votes and shares that an article tells twice: in its headline and in its body, in its lede and lower down."""

from collections.abc import Sequence

from wirefacts.records.kinds import Record, VoteCount, VoteShare

_Vote = VoteCount | VoteShare
_Fact = tuple[str, str | None, float, str | None]


def told_once(records: Sequence[Record]) -> list[Record]:
    """`records` without votes and shares that another tells too: the surest of them stays, of equals the last.

    Those of other contests, of other people asked or of other days are other facts, however like their numbers.
    """
    kept: dict[_Fact, list[_Vote]] = {}
    repeated: set[str] = set()
    for record in records:
        if not isinstance(record, VoteCount | VoteShare):
            continue
        alike = kept.setdefault(_fact(record), [])
        place = next((n for n, each in enumerate(alike) if _agree(each, record)), None)
        if place is None:
            alike.append(record)
        elif record.confidence >= alike[place].confidence:
            repeated.add(alike[place].id)
            alike[place] = record
        else:
            repeated.add(record.id)
    return [record for record in records if record.id not in repeated]


def _fact(record: _Vote) -> _Fact:
    choice = record.choice.entity
    if isinstance(record, VoteCount):
        return record.type, choice, record.count, record.stance
    return record.type, choice, record.percent, None


def _agree(one: _Vote, other: _Vote) -> bool:
    """True unless both say of what contest, population, poll or day they tell, and differ."""
    mine, theirs = _circumstances(one), _circumstances(other)
    return all(a is None or b is None or a == b for a, b in zip(mine, theirs, strict=True))


def _circumstances(record: _Vote) -> tuple[str | None, ...]:
    when = record.when.value if record.when is not None else None
    if isinstance(record, VoteCount):
        return when, record.contest
    return when, record.population, record.survey.entity if record.survey is not None else None
