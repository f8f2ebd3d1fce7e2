"""What the numbers before one told."""

from dataclasses import dataclass, field
from typing import Literal

from wirefacts.stages.quantities.learned.choices import Choice
from wirefacts.stages.quantities.rules_leanings import Stance

Kind = Literal["no", "vote", "share"]
Side = Stance | Literal["none"]


_KEPT = 12
"""Sentences whose choices are remembered together."""


@dataclass(frozen=True, slots=True)
class Told:
    """A vote or share told by the number at `place`; `last` is the place of its last word."""

    place: int
    kind: Kind
    choice: Choice
    side: Side
    last: int


@dataclass(slots=True)
class History:
    """`kind` and `side` are those of the number right before; `last` is the vote or share told last.

    `times` says how often each choice was taken (the newest last), `here` which were taken in each sentence.
    """

    kind: Kind = "no"
    side: Side | Literal[""] = ""
    last: Told | None = None
    times: dict[str, int] = field(default_factory=dict)
    here: dict[int, set[str]] = field(default_factory=dict)

    def skip(self) -> None:
        """The number was neither a vote nor a share."""
        self.kind, self.side = "no", ""

    def note(self, sentence: int, told: Told) -> None:
        """The number, in that sentence, told a fact."""
        key = told.choice.key
        self.kind, self.side, self.last = told.kind, told.side, told
        self.times[key] = self.times.pop(key, 0) + 1
        self.here.setdefault(sentence, set()).add(key)
        if len(self.here) > _KEPT:
            del self.here[next(iter(self.here))]
