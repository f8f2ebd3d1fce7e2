"""Which of an article's choices a number may be of: no more than a long article's numbers can bear."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

from wirefacts.stages.quantities.learned.choices import Choice
from wirefacts.stages.quantities.learned.history import History
from wirefacts.stages.quantities.learned.scene import Scene

_NEWEST, _NEXT = 60, 20
"""Parties and measures told before a number, and parties told behind it."""
_TAKEN, _MENTIONS = 12, 8
"""Choices that were taken last, and mentions of each."""
_BACK = 2
"""Sentences before that of the number of which all choices are open."""


def open_to(scene: Scene, place: int, history: History) -> list[Choice]:
    """The choices that the number at `place` may be of, in text order: those near or taken, parties, measures before."""
    here, at = scene.sentences[place], scene.figures[place].first.i
    found: dict[int, Choice] = {}

    def add(choices: Sequence[Choice]) -> None:
        found.update((choice.head.i, choice) for choice in choices)

    for sentence in range(here - _BACK, here + 1):
        add(scene.by_sentence.get(sentence, ()))
    add([choice for choice in scene.by_sentence.get(here + 1, ()) if choice.kind != "noun"])
    for group, after in ((scene.introduced, _NEXT), (scene.matters, 0)):
        middle = bisect_left(group, at, key=lambda choice: choice.head.i)
        add(group[max(0, middle - _NEWEST) : middle + after])
    for key in islice(reversed(history.times), _TAKEN):
        mentions = scene.by_key.get(key, [])
        middle = bisect_left(mentions, at, key=lambda choice: choice.head.i)
        add(mentions[max(0, middle - _MENTIONS) : middle + _MENTIONS])
    where = scene.figures[place].extent
    return [found[head] for head in sorted(found) if not found[head].extent.overlaps(where)]
