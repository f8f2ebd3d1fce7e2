"""Layers: where views are kept on a Doc.

A layer is a span group of the layer's name. Its spans cover the views' words (widened to whole tokens, labelled, for anyone
who works with spaCy alone); its `attrs` hold the views themselves, with exact code points. Both survive `DocBin`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar, cast
from weakref import WeakKeyDictionary

from pydantic import TypeAdapter
from spacy.tokens import Doc, Span, SpanGroup

from wirefacts.annotations import views
from wirefacts.text.extents import Extent, cover

View = TypeVar("View")
_READ: WeakKeyDictionary[Doc, dict[str, tuple[object, tuple[object, ...]]]] = WeakKeyDictionary()
"""What has been read of each living Doc, and what it was read from: views are frozen, stages read the same ones often."""


@dataclass(frozen=True, slots=True)
class Layer(Generic[View]):
    """One kind of view on a Doc. `where` and `label` say how a view looks as a spaCy span."""

    name: str
    adapter: TypeAdapter[tuple[View, ...]]
    where: Callable[[View], Extent]
    label: Callable[[View], str]

    def read(self, doc: Doc) -> tuple[View, ...]:
        """The views on `doc`, in the order written; empty where no stage wrote any."""
        group = doc.spans.get(self.name)
        if group is None:
            return ()
        views = group.attrs["views"]
        read = _READ.setdefault(doc, {})
        known = read.get(self.name)
        if known is None or known[0] is not views:
            known = read[self.name] = views, self.adapter.validate_python(views)
        return cast("tuple[View, ...]", known[1])

    def write(self, doc: Doc, found: Iterable[View]) -> None:
        """Puts `found` on `doc` in place of what was there."""
        kept = tuple(found)
        spans = (_span(doc, self.where(view), self.label(view)) for view in kept)
        group = SpanGroup(doc, name=self.name, spans=[span for span in spans if span is not None])
        group.attrs["views"] = self.adapter.dump_python(kept)
        doc.spans[self.name] = group


def _span(doc: Doc, extent: Extent, label: str) -> Span | None:
    return doc.char_span(extent.start, extent.end, label=label, alignment_mode="expand")


MENTIONS = Layer("mentions", TypeAdapter(tuple[views.Mention, ...]), lambda v: v.extent, lambda v: v.label)
CLUSTERS = Layer("clusters", TypeAdapter(tuple[views.Cluster, ...]), lambda _: Extent(0, 0), lambda v: v.label)
THINGS = Layer("things", TypeAdapter(tuple[views.Thing, ...]), lambda v: v.heads[0], lambda _: "thing")
ATTRIBUTIONS = Layer(
    "attributions", TypeAdapter(tuple[views.Attribution, ...]), lambda v: cover(v.content), lambda _: "attribution"
)
QUOTES = Layer("quotes", TypeAdapter(tuple[views.Quote, ...]), lambda v: cover(v.pieces), lambda v: v.kind)
DATES = Layer("dates", TypeAdapter(tuple[views.Timex, ...]), lambda v: v.extent, lambda v: v.type)
ROLES = Layer("roles", TypeAdapter(tuple[views.Role, ...]), lambda v: v.evidence, lambda _: "role")
AGES = Layer("ages", TypeAdapter(tuple[views.Age, ...]), lambda v: v.evidence, lambda _: "age")
VOTE_COUNTS = Layer(
    "vote_counts", TypeAdapter(tuple[views.VoteCount, ...]), lambda v: v.evidence, lambda _: "vote_count"
)
VOTE_SHARES = Layer(
    "vote_shares", TypeAdapter(tuple[views.VoteShare, ...]), lambda v: v.evidence, lambda _: "vote_share"
)
COUNTS = Layer("counts", TypeAdapter(tuple[views.Count, ...]), lambda v: v.evidence, lambda _: "count")
CONTACTS = Layer("contacts", TypeAdapter(tuple[views.Contact, ...]), lambda v: v.evidence, lambda v: v.medium)
EVENTS = Layer("events", TypeAdapter(tuple[views.Event, ...]), lambda v: v.evidence, lambda v: v.type)
NOTES = Layer("notes", TypeAdapter(tuple[views.Note, ...]), lambda v: v.extent or Extent(0, 0), lambda v: v.code)


def note(doc: Doc, notes: Iterable[views.Note]) -> None:
    """Adds `notes` to those that `doc` already carries, each once: a stage that runs again says nothing twice."""
    known = NOTES.read(doc)
    told = dict.fromkeys((*known, *notes))
    if len(told) > len(known):
        NOTES.write(doc, told)
