"""What may be asked: the bodies of requests."""

import datetime as dt
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field
from pydantic.types import JsonValue

from wirefacts.stories.document import Document, Status
from wirefacts.verify.verdicts import Claim, HouseName
from wirefacts.wire.decode import MAX_CHARACTERS, sound
from wirefacts.wire.item import Item, as_document

Text = Annotated[str, Field(min_length=1)]
Line = Annotated[str, Field(min_length=1, max_length=500)]
_ARTICLE: JsonValue = {
    "text": "“We will rebuild the pier,” Mayor Ada Quill, 61, said on Monday. The council voted 7-2 for the plan.",
    "published": "2024-11-06",
    "id": "pier",
}
_SOURCE: JsonValue = {
    "id": "hearing",
    "text": "SENATOR ROE: Will the toll rise?\n\nADA QUILL: We will not raise the ferry toll this year.",
    "published": "2031-04-07",
}


class Asked(BaseModel):
    """A body: the fields that are named, and no others."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Article(Asked):
    """An article, or a source to check against. `published` is when it appeared, `speaker` whose words the whole text is."""

    model_config = ConfigDict(json_schema_extra={"examples": [_ARTICLE]})

    text: Text
    id: Line = "text"
    published: dt.date | None = None
    headline: str | None = None
    uri: str | None = None
    source: str | None = None
    version: str | None = None
    status: Status = "usable"
    speaker: str | None = None
    translated_from: str | None = None
    checked: bool | None = None

    def document(self, max_characters: int = MAX_CHARACTERS) -> Document:
        """The article as a document. Raises an InputError where its text is none or too long."""
        fields = self.model_dump(exclude={"status"}, exclude_none=True)
        sound(self.text, "text", max_characters=max_characters)
        return as_document(Item(**fields, pubstatus=self.status))


Sources = Annotated[tuple[Article, ...], Field(min_length=1, max_length=100)]


class Asking(Asked):
    """Words that somebody is quoted with, and where to look for them."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"claim": "We will raise the ferry toll", "speaker": "Ada Quill", "sources": [_SOURCE]}]
        }
    )

    claim: Annotated[str, Field(min_length=1, max_length=10_000)]
    id: Line = "q1"
    speaker: Line | None = None
    date: dt.date | None = None
    sources: Sources
    house: HouseName = "strict"

    def as_claim(self) -> Claim:
        """What is to be verified."""
        return Claim(id=self.id, claim=self.claim, speaker=self.speaker, date=self.date)


class Drafted(Asked):
    """A draft whose quotations are to be checked."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"draft": "“We will raise the ferry toll this year,” Ada Quill said.", "sources": [_SOURCE]},
            ]
        }
    )

    draft: Text
    published: dt.date | None = None
    sources: Sources
    house: HouseName = "strict"
