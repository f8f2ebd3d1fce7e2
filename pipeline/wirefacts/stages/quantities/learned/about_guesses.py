"""What is seen of a whole guess, by which it is trusted."""

from math import log

from wirefacts.stages.quantities.learned.choices import Choice
from wirefacts.stages.quantities.learned.history import Kind
from wirefacts.stages.quantities.learned.scene import Around, Scene

_SURELY = 0.999
_PLAIN = frozenset({"name", "pronoun"})


def of_guess(scene: Scene, place: int, kind: Kind, choice: Choice, around: Around, likely: float) -> dict[str, float]:
    """What holds for a guess with that probability, by name; most values are 1."""
    sort = "matter" if choice.matter else choice.kind if choice.kind in _PLAIN else "other"
    back = abs(scene.sentences[place] - choice.sentence)
    sure = min(max(likely, 1 - _SURELY), _SURELY)
    return {
        kind: 1.0,
        "odds": log(sure / (1 - sure)),
        f"{kind} {sort}": 1.0,
        f"{kind} back {min(back, 2)}": 1.0,
        f"{kind} pair {around.pair}": 1.0,
    }
