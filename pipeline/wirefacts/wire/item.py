"""What the wire delivered, in the field names of IPTC's ninjs and NewsML-G2."""

import datetime as dt
import re
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from wirefacts.stories.document import Document, Status, Zone
from wirefacts.stories.zones import zones
from wirefacts.wire.days import parse_day

_YEAR = re.compile(r"\b\d{4}\b")


class Item(BaseModel):
    """One delivered version of one story. `text` is the body as read after decoding; `published` is a day.

    `urgency` runs from 1 (most) to 9 (least), as in IPTC's newscodes.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", coerce_numbers_to_str=True)

    id: Annotated[str, Field(min_length=1)]
    text: Annotated[str, Field(min_length=1)]
    uri: str | None = None
    version: str | None = None
    versioncreated: dt.datetime | None = None
    pubstatus: Status = "usable"
    headline: str | None = None
    byline: str | None = None
    located: str | None = None
    urgency: Annotated[int, Field(ge=1, le=9)] | None = None
    ednote: str | None = None
    embargoed: dt.datetime | None = None
    source: str | None = None
    language: str = "en"
    published: dt.date | None = None
    speaker: str | None = None
    translated_from: str | None = None
    checked: bool | None = None


def as_document(item: Item, published: dt.date | None = None) -> Document:
    """The story in `item`, with its zones.

    Its day of publication is the one delivered with it, else its version's, else `published`, else a full date at the
    head of the text.
    """
    created = item.versioncreated.date() if item.versioncreated else None
    parts = zones(item.text)
    return Document(
        id=item.id,
        text=item.text,
        uri=item.uri,
        source=item.source,
        headline=item.headline,
        published=item.published or created or published or _headed(item.text, parts),
        language=item.language,
        version=item.version,
        status=item.pubstatus,
        speaker=item.speaker,
        translated_from=item.translated_from,
        checked=item.checked,
        zones=parts,
    )


def _headed(text: str, parts: tuple[Zone, ...]) -> dt.date | None:
    for zone in parts:
        line = zone.extent.slice(text)
        if zone.kind == "dateline" and _YEAR.search(line):
            try:
                return parse_day(line)
            except ValueError:
                continue
    return None
