"""What is asked and what is answered: claims and verdicts, in the output contract's shape."""

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from wirefacts.records.parts import Confidence, NonEmpty, Part, Party

Wording = Literal[
    "verbatim", "disfluency", "punctuation", "trimmed_marked", "trimmed_unmarked", "bracketed", "altered_minor",
    "altered_critical", "stitched", "reordered", "paraphrase", "not_found", "ambiguous",
]  # fmt: skip
Flag = Literal[
    "speaker_right", "speaker_wrong", "speaker_unresolved", "speaker_nested", "date_right", "date_wrong", "context_cut",
    "question_as_statement", "source_doubtful",
]  # fmt: skip
GRAVITY: tuple[Wording, ...] = (
    "altered_critical", "stitched", "reordered", "altered_minor", "trimmed_unmarked", "bracketed", "trimmed_marked",
    "disfluency", "punctuation", "verbatim",
)  # fmt: skip
"""From the gravest on: where several hold, the first of these is the verdict."""

HouseName = Literal["strict", "ap", "reuters", "guardian"]
Op = Literal["replace", "insert", "delete", "move"]
Reason = Literal[
    "negation", "number", "unit", "name", "modal", "hedge", "tense", "comparison", "sense", "wording", "addition", "omission",
    "spelling", "filler", "repeat", "false_start", "noise", "punctuation", "case", "ellipsis", "bracket", "distance", "order",
]  # fmt: skip
"""What an edit is about. The first nine turn the sense: `number` also for quantities, days and ordinals, `hedge` also for
limits ("if", "unless", "only"), `sense` for a word that makes it another statement."""


class Claim(Part):
    """Words that somebody is quoted with. `source` is the id of the document that they are said to stand in, `sources` those
    of several; ids that are not among what is searched are passed over.
    """

    id: NonEmpty
    claim: str
    speaker: str | None = None
    date: dt.date | None = None
    source: str | None = None
    sources: tuple[str, ...] = ()


class Match(Part):
    """Where in a source the words stand: code points of the document's text; `when` is the day they were said, if known."""

    document: NonEmpty
    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=1)]
    text: NonEmpty
    speaker: Party | None = None
    when: str | None = None


class Edit(Part):
    """One difference between claim and source, with both wordings. Offsets are code points of the claim and of the source.

    `insert` adds words to the source, `delete` leaves words out, `move` puts them elsewhere. `same_party` is set where a
    bracket replaced words that the source's own mentions resolve.
    """

    op: Op
    claim: str
    source: str
    critical: bool
    reason: Reason
    claim_start: int
    claim_end: int
    source_start: int
    source_end: int
    same_party: bool | None = None


class Ground(Part):
    """What a flag rests on: words of a document."""

    flag: Flag
    document: NonEmpty
    start: int
    end: int
    text: str


class Searched(Part):
    """How much was searched."""

    documents: int


class Verdict(Part):
    """What was found where. `apart` is how many words lie between the pieces of a stitched quotation in one document."""

    schema_version: Literal["1"] = "1"
    id: NonEmpty
    claim: str
    wording: Wording
    flags: tuple[Flag, ...] = ()
    matches: tuple[Match, ...] = ()
    edits: tuple[Edit, ...] = ()
    confidence: Confidence
    searched: Searched
    house: HouseName
    allowed: bool
    apart: int | None = None
    grounds: tuple[Ground, ...] = ()

    def _repr_html_(self) -> str:
        """Claim and source side by side, for notebooks."""
        from wirefacts.verify.reports.html import fragment

        return fragment(self)


def json_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of one verdict."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Verdict.model_json_schema(mode="serialization"),
    }
