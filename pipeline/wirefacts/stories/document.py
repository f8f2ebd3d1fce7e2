"""A story: its text as read, what is known about it, and its zones."""

import datetime as dt
import hashlib
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from wirefacts.text.extents import Extent

ZoneKind = Literal["headline", "byline", "dateline", "body", "ednote", "tail"]
Status = Literal["usable", "withheld", "canceled"]


class Zone(BaseModel):
    """A stretch of a document of one kind: `headline`, `byline`, `dateline`, `body`, `ednote` (editor's note), `tail`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: ZoneKind
    extent: Extent


class Document(BaseModel):
    """One version of one story. `text` is as read after decoding; offsets count its code points.

    `speaker` is whose words the whole text is (a speech, a statement), `translated_from` a language, `checked` whether a
    transcript was compared with the recording; each None where that is not said.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    text: str = Field(min_length=1)
    uri: str | None = None
    source: str | None = None
    headline: str | None = None
    published: dt.date | None = None
    language: str = "en"
    version: str | None = None
    status: Status = "usable"
    speaker: str | None = None
    translated_from: str | None = None
    checked: bool | None = None
    zones: tuple[Zone, ...] = ()

    @property
    def sha256(self) -> str:
        """SHA-256 of the text in UTF-8, hexadecimal."""
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()
