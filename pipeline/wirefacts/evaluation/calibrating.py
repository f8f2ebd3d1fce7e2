"""Learns what confidences are worth from gold stories, and says honestly how well it does: on stories it has not learned from.

Cross-fitting: the stories are dealt into `FOLDS` parts, and the records of each part get their confidence from curves fitted
without it. That is done over `DEALS` deals, and each prediction weighs one `DEALS`-th of a record. The error so found is rather
too great: a part that is right more often than the rest leaves curves that expect less of it.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wirefacts.assembly.calibration import Calibration, Curve, group
from wirefacts.corpora.guide import GoldStory
from wirefacts.evaluation.gold import judged
from wirefacts.evaluation.sections import SECTIONS, Section
from wirefacts.metrics.isotonic import Outcome, isotonic, shrunk_rate
from wirefacts.records.extraction import Extraction

FOLDS, DEALS = 5, 20
JUDGED_BY: tuple[Section, ...] = tuple(section for section in SECTIONS if section.name != "quote content")
"""The sections that say of a record whether it is right; a quote must have its speaker too."""
_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Claim:
    """What a story is said to hold: its group, the confidence it came with, and whether the gold has it."""

    story: str
    group: str
    confidence: float
    right: bool

    @property
    def outcome(self) -> Outcome:
        return Outcome(self.confidence, self.right)


def claims(section: Section, stories: Iterable[GoldStory], extractions: Mapping[str, Extraction]) -> list[Claim]:
    """Every record that a section judges."""
    found: list[Claim] = []
    for story in stories:
        one = judged(section, story, extractions.get(story.doc_id))
        found += [Claim(story.doc_id, group(r), r.confidence, j in one.right) for j, r in enumerate(one.records)]
    return found


def fitted(learned: Sequence[Claim]) -> dict[str, Curve]:
    """Curves of the groups among the claims of one type; none where there are no claims."""
    if not learned:
        return {}
    rate = shrunk_rate([claim.outcome for claim in learned])
    groups: dict[str, list[Claim]] = {}
    for claim in learned:
        groups.setdefault(claim.group, []).append(claim)
    return {name: _curve(members, rate) for name, members in sorted(groups.items())}


def _curve(members: Sequence[Claim], rate: float) -> Curve:
    knots = isotonic([claim.outcome for claim in members], rate)
    return Curve(
        records=len(members),
        right=sum(claim.right for claim in members),
        knots=tuple((round(came, _DIGITS), round(worth, _DIGITS)) for came, worth in knots),
    )


def applied(curves: Mapping[str, Curve], held: Iterable[Claim], weight: float = 1.0) -> list[Outcome]:
    """The claims with the confidences that `curves` give them."""
    calibration = Calibration(curves=dict(curves))
    return [Outcome(calibration.worth(claim.group, claim.confidence), claim.right, weight) for claim in held]


def cross_fitted(found: Sequence[Claim], folds: int = FOLDS, deals: int = DEALS) -> list[Outcome]:
    """Each claim `deals` times, with confidences from curves that have not seen its story."""
    stories = sorted({claim.story for claim in found})
    outcomes: list[Outcome] = []
    for deal in range(deals):
        dealt = sorted(stories, key=lambda story: _lot(deal, story))
        fold = {story: n % folds for n, story in enumerate(dealt)}
        for part in range(min(folds, len(stories))):
            curves = fitted([claim for claim in found if fold[claim.story] != part])
            outcomes += applied(curves, (claim for claim in found if fold[claim.story] == part), 1 / deals)
    return outcomes


def _lot(deal: int, story: str) -> bytes:
    """Where a story goes in a deal: by chance, and the same each time."""
    return hashlib.sha256(f"{deal} {story}".encode()).digest()
