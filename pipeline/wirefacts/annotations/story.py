"""What a Doc knows of the story it was made from: its publication date and zones. Kept in the span group `zones`."""

import datetime as dt

from pydantic import TypeAdapter
from spacy.tokens import Doc, SpanGroup

from wirefacts.stories.document import Document, Zone
from wirefacts.text.extents import Extent

_ZONES = TypeAdapter(tuple[Zone, ...])


def set_story(doc: Doc, story: Document) -> None:
    """Notes on `doc` when `story` was published and which zones it has."""
    spans = (doc.char_span(z.extent.start, z.extent.end, label=z.kind, alignment_mode="expand") for z in story.zones)
    group = SpanGroup(doc, name="zones", spans=[span for span in spans if span is not None])
    group.attrs["views"] = _ZONES.dump_python(story.zones)
    group.attrs["published"] = story.published.isoformat() if story.published else None
    doc.spans["zones"] = group


def published(doc: Doc) -> dt.date | None:
    """The day the story was published, or None where nobody said."""
    group = doc.spans.get("zones")
    value = None if group is None else group.attrs["published"]
    return dt.date.fromisoformat(value) if value else None


def zones(doc: Doc) -> tuple[Zone, ...]:
    """The story's zones in text order; empty where all is body."""
    group = doc.spans.get("zones")
    return () if group is None else _ZONES.validate_python(group.attrs["views"])


def silent(doc: Doc) -> tuple[Extent, ...]:
    """Stretches that hold no facts of the story: bylines and tail matter."""
    return tuple(zone.extent for zone in zones(doc) if zone.kind in {"byline", "tail"})
