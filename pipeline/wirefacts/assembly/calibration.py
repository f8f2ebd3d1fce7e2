"""What a pipeline's confidences are worth: for each group of records, how often those of some confidence are right."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Annotated, Any, Self

from pydantic import ConfigDict, Field, model_validator

from wirefacts.metrics.isotonic import Knot, along
from wirefacts.records.kinds import Quote, Record
from wirefacts.records.parts import Confidence, Part

META = "wirefacts_calibration"
"""Where a spaCy pipeline's `meta` holds its calibration, so that it travels with the pipeline and `to_disk` keeps it."""
_DIGITS = 3


class Curve(Part):
    """The records of one group that it was learned from, how many of them were right, and the knots to read between."""

    records: Annotated[int, Field(ge=1)]
    right: Annotated[int, Field(ge=0)]
    knots: Annotated[tuple[tuple[Confidence, Confidence], ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _rising(self) -> Self:
        if any(a[0] > b[0] or a[1] > b[1] for a, b in pairwise(self.knots)):
            raise ValueError("the knots do not rise")
        return self


class Calibration(Part):
    """A curve for each group of records; records of a group without one keep the confidence they came with."""

    model_config = ConfigDict(extra="ignore")

    curves: dict[str, Curve]

    def __call__(self, record: Record) -> float:
        """The record's confidence, as a share of such records that are right."""
        return self.worth(group(record), record.confidence)

    def worth(self, among: str, confidence: float) -> float:
        """A confidence in the group `among`, as the share of those of it that are right."""
        curve = self.curves.get(among)
        return confidence if curve is None else read_off(curve.knots, confidence)


def group(record: Record) -> str:
    """The record's type; quotes apart by kind, since words in marks are right more often than words without."""
    return f"{record.type} {record.quote_kind}" if isinstance(record, Quote) else record.type


def read_off(knots: tuple[Knot, ...], confidence: float) -> float:
    """The calibrated confidence, to three digits."""
    return round(along(knots, confidence), _DIGITS)


def calibration_of(meta: Mapping[str, Any]) -> Calibration | None:
    """The calibration in a spaCy pipeline's `meta`, None where the pipeline has none."""
    held = meta.get(META)
    return None if held is None else Calibration.model_validate(held)
