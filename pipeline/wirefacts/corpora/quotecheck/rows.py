"""The shapes of quotecheck's files: a source's particulars, a claim with its gold."""

import datetime as dt
from typing import Annotated, Literal, Self

from pydantic import ConfigDict, Field, model_validator

from wirefacts.corpora.quotecheck.codes import Attack, Innocent, Kind, Reason, Status
from wirefacts.records.parts import NonEmpty, Part, Span
from wirefacts.verify.verdicts import Flag, Wording


class Particulars(Part):
    """NAME.toml beside a source's text. `speaker` is who speaks where the whole text is one person's own words.

    `checked` is False for a transcript that nobody compared with the recording.
    """

    model_config = ConfigDict(strict=True)

    kind: Kind
    title: NonEmpty
    published: dt.date | None = None
    status: Status = "usable"
    speaker: NonEmpty | None = None
    translated_from: NonEmpty | None = None
    checked: bool = True


class Source(Particulars):
    """A document with its particulars; `text` is the file's text exactly as decoded."""

    name: NonEmpty
    text: NonEmpty

    @property
    def doubtful(self) -> bool:
        """True where the source itself is not sure: replaced, taken back, translated, or an unchecked transcript."""
        return self.status != "usable" or self.translated_from is not None or not self.checked


class Match(Span):
    """A passage of a source that the claim's words stand in, and who says them there (None where it does not say)."""

    source: NonEmpty
    speaker: NonEmpty | None = None


class CriticalEdit(Part):
    """One change that turns the sense: `claim` are the claim's words (None in a deletion), `source` the source's."""

    op: Literal["replace", "delete", "insert"]
    claim: NonEmpty | None = None
    source: NonEmpty | None = None
    reason: Reason

    @model_validator(mode="after")
    def _has_the_sides_of_its_op(self) -> Self:
        if (self.claim is not None, self.source is not None) != (self.op != "delete", self.op != "insert"):
            raise ValueError(f"{self.op}: a replacement has both sides, a deletion `source`, an insertion `claim`")
        return self


class Gold(Part):
    """What a fact-checker finds."""

    wording: Wording
    flags: Annotated[tuple[Flag, ...], Field(strict=False)] = ()
    matches: Annotated[tuple[Match, ...], Field(strict=False)] = ()
    edits: Annotated[tuple[CriticalEdit, ...], Field(strict=False)] = ()


class Claim(Part):
    """Words in quotation marks (without them), who is said to have said them and when, and the sources to be searched."""

    id: NonEmpty
    claim: NonEmpty
    speaker: NonEmpty | None = None
    date: dt.date | None = None
    sources: tuple[NonEmpty, ...]
    gold: Gold
    level: Annotated[int, Field(ge=1, le=4)]
    attack: Attack | None = None
    innocent: Innocent | None = None
    note: NonEmpty | None = None


class Dossier(Part):
    """Claims over sources that belong together. A dossier lies in one split as a whole."""

    name: NonEmpty
    sources: dict[str, Source]
    claims: tuple[Claim, ...]
