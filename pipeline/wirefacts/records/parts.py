"""What records are made of: evidence, parties, times."""

import datetime as dt
import re
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

OWN_ID = re.compile(r"e\d+")
"""How an article numbers its own entities; an entity with another id is known from a gazetteer."""
EntityType = Literal["person", "organization", "place", "group", "work", "event", "product", "law", "other"]
Factuality = Literal["asserted", "reported", "negated", "possible", "planned"]
MentionKind = Literal["name", "description", "pronoun"]
Confidence = Annotated[float, Field(ge=0.0, le=1.0)]
NonEmpty = Annotated[str, Field(min_length=1)]


class Part(BaseModel):
    """Frozen, and closed to unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Span(Part):
    """Code points `start` to `end` (excluded) of the document's text, and the characters that stand there."""

    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=1)]
    text: NonEmpty

    @model_validator(mode="after")
    def _as_long_as_its_text(self) -> Self:
        if self.end - self.start != len(self.text):
            raise ValueError(f"span [{self.start}, {self.end}) does not have the length of its text")
        return self


class Party(Part):
    """Somebody or something a record names: `entity` is an id of the extraction's entities, or None for a description."""

    entity: str | None
    name: NonEmpty


class When(Part):
    """The date that governs a fact, as a TIMEX3 value with the characters that give it."""

    value: NonEmpty
    text: NonEmpty
    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=1)]


class EntityMention(Part):
    """Where an entity is mentioned, and how."""

    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=1)]
    kind: MentionKind


class Entity(Part):
    """A party of the article: `name` is the fullest name that the article gives it."""

    id: NonEmpty
    type: EntityType
    name: NonEmpty
    aliases: tuple[str, ...] = ()
    mentions: tuple[EntityMention, ...]


class Diagnostic(Part):
    """What was refused or is doubtful. `start` and `end` are None where it concerns the document as a whole."""

    code: NonEmpty
    message: NonEmpty
    start: int | None = None
    end: int | None = None


class DocumentInfo(Part):
    """What the output says of the document; the text itself is not repeated."""

    id: NonEmpty
    uri: str | None = None
    source: str | None = None
    headline: str | None = None
    published: dt.date | None = None
    language: str = "en"
    version: str | None = None
    status: Literal["usable", "withheld", "canceled"] = "usable"
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
