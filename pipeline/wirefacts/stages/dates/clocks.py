"""The day that a bare time of day belongs to."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from wirefacts.stages.dates.placing import Anchor, Placed
from wirefacts.values.timex import Expression, Measure
from wirefacts.values.timex_phrase_clocks import in_part
from wirefacts.values.timex_resolution import timed
from wirefacts.values.timex_scene import Resolved

_PAIR = 2
_CLOSE = 4
"""Code points between a time and its day: " on "."""
_UNIVERSAL = frozenset({"GMT", "UTC"})
_Day = tuple[str, Anchor]


def with_days(
    placed: Sequence[Placed], today: _Day | None, aside: Callable[[Placed], bool], opens: Callable[[Placed], bool]
) -> Iterator[tuple[Resolved | None, Anchor | None]]:
    """The value and the anchor of each expression, with the day of each bare time of day: one in its sentence, else the last
    one told of, else `today`; none where the passage is set in a longer time ("In 1993 ... at 7 a.m.") or tells a habit.

    `aside` says what tells of no day for what follows (a picture's date), `opens` what sets such a longer time.
    """
    habits = {
        p.sentence for p in placed if isinstance(p.found.expression.form, Measure) and p.found.expression.form.every
    }
    coming = _days_coming(placed)
    here: tuple[int, _Day] | None = None
    told = today
    for index, item in enumerate(placed):
        expression = item.found.expression
        if expression.form is not None:
            yield item.resolved, item.anchor
            own = (item.day, Anchor("mention", item.extent)) if item.day else None
            if own:
                here = (item.sentence, own)
            if item.resolved is not None and not aside(item):
                told = own or (None if opens(item) else told)
            continue
        day = here[1] if here and here[0] == item.sentence else coming[index] or told
        if day is not None and item.sentence not in habits:
            yield Resolved(timed(day[0], _in_half(expression, placed[index : index + 2])), "reference"), day[1]
        else:
            yield (Resolved(expression.clock.value) if expression.clock else None), None


def _in_half(said: Expression, pair: Sequence[Placed]) -> Expression:
    """ "At 7:45 on Tuesday night" is 19:45: the part of the day right behind a time says which half it is in."""
    if len(pair) < _PAIR or pair[1].found.start - pair[0].found.end > _CLOSE:
        return said
    return replace(said, clock=in_part(said.clock, pair[1].found.expression.part))


def _days_coming(placed: Sequence[Placed]) -> list[_Day | None]:
    """For each, the first day that its sentence names after it, told from the story's own day or written out.

    A day with a universal time is that zone's, where another time stands before it: "at 3:00 am (1900 GMT Monday)".
    """
    coming: list[_Day | None] = []
    ahead: tuple[int, _Day] | None = None
    for item in reversed(placed):
        coming.append(ahead[1] if ahead and ahead[0] == item.sentence else None)
        clock = item.found.expression.clock
        if clock is not None and clock.zone in _UNIVERSAL:
            ahead = None
        elif item.day and item.resolved and item.resolved.anchor != "reference":
            ahead = (item.sentence, (item.day, Anchor("mention", item.extent)))
    return coming[::-1]
