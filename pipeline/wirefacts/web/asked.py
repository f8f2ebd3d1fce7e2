"""What may be asked: the bodies of requests."""

import datetime as dt
import re
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StrictBool
from pydantic.types import JsonValue

from wirefacts.stories.document import Status
from wirefacts.verify.verdicts import Claim, HouseName
from wirefacts.wire.decode import MAX_CHARACTERS, sound
from wirefacts.wire.item import Item

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_NO_NUL = r"^[^\u0000]*$"
_SOME_TEXT = r"^[^\u0000]*[^\s\u0000\u001c-\u001f\u0085][^\u0000]*$"
Text = Annotated[str, Field(min_length=1, json_schema_extra={"pattern": _SOME_TEXT})]
Line = Annotated[str, Field(min_length=1, max_length=500, json_schema_extra={"pattern": _NO_NUL})]
Some = Annotated[str, Field(json_schema_extra={"pattern": _NO_NUL})]
"""Strings as the schema tells them; `strict` and `sound` refuse the rest in plainer words than a pattern would."""


def _as_day(given: object) -> dt.date | None:
    """The day in a string; a number is none. Raises ValueError."""
    if given is None or isinstance(given, dt.date):
        return given
    if isinstance(given, str) and _DAY.fullmatch(given):
        return dt.date.fromisoformat(given)
    raise ValueError("write the day as YYYY-MM-DD")


Day = Annotated[dt.date, BeforeValidator(_as_day)]
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
    id: Line | None = None
    published: Day | None = None
    headline: Some | None = None
    uri: Some | None = None
    source: Some | None = None
    version: Some | None = None
    status: Status = "usable"
    speaker: Some | None = None
    translated_from: Some | None = None
    checked: StrictBool | None = None

    def item(self, max_characters: int = MAX_CHARACTERS, name: str = "text") -> Item:
        """The article as it came, whose id is `name` unless it has one. Raises InputError for no text, or too much."""
        sound(self.text, "text", max_characters=max_characters)
        fields = {"id": name, **self.model_dump(exclude={"status"}, exclude_none=True)}
        return Item(**fields, pubstatus=self.status)


class Filing(Article):
    """An article for the archive, where its id is what it is known by: another under the same id takes its place."""

    id: Line


Sources = Annotated[tuple[Article, ...], Field(min_length=1, max_length=100)] | Literal["archive"]
"""What a request brings to check against, or the archive that the service was started with."""


class Asking(Asked):
    """Words that somebody is quoted with, and where to look for them."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"claim": "We will raise the ferry toll", "speaker": "Ada Quill", "sources": [_SOURCE]}]
        }
    )

    claim: Annotated[str, Field(min_length=1, max_length=10_000, json_schema_extra={"pattern": _NO_NUL})]
    id: Line = "q1"
    speaker: Line | None = None
    date: Day | None = None
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
    published: Day | None = None
    sources: Sources
    house: HouseName = "strict"
