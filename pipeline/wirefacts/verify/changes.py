"""What one difference between claim and source is, and which verdict it carries."""

from dataclasses import dataclass

from wirefacts.verify.verdicts import Op, Reason, Wording

_WORDINGS: dict[Reason, Wording] = {
    "filler": "disfluency", "repeat": "disfluency", "false_start": "disfluency", "noise": "disfluency",
    "punctuation": "punctuation", "case": "punctuation", "ellipsis": "trimmed_marked", "omission": "trimmed_unmarked",
    "bracket": "bracketed", "distance": "stitched", "order": "reordered",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sense:
    """What a difference is about, and whether it turns the sense."""

    reason: Reason
    critical: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """Words `a` to `b` of the claim beside words `c` to `d` of the source. `span` places what has no words in the claim."""

    op: Op
    sense: Sense
    a: int
    b: int
    c: int
    d: int
    span: tuple[int, int] | None = None
    same_party: bool | None = None

    @property
    def wording(self) -> Wording:
        """The verdict that this change alone would carry."""
        return "altered_critical" if self.sense.critical else _WORDINGS.get(self.sense.reason, "altered_minor")
