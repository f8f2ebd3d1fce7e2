"""The tagger: what the encoder says of every word, written as names and attributions."""

from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Doc
from spacy.util import filter_spans

from wirefacts.annotations.layers import ATTRIBUTIONS, DATES
from wirefacts.annotations.stage import Stage
from wirefacts.annotations.texts import text_of
from wirefacts.annotations.views import Attribution
from wirefacts.encoders.pieces import PieceReader, Pieces
from wirefacts.encoders.reading import Backend, read
from wirefacts.encoders.schema import NAMES, columns
from wirefacts.encoders.tables import Tables
from wirefacts.stages.tagger.linking import Linked, attributions
from wirefacts.stages.tagger.naming import names
from wirefacts.stages.tagger.tagging import Tagged
from wirefacts.text.extents import Extent

SPACY = {
    "person": "PERSON", "organization": "ORG", "place": "GPE", "group": "NORP", "work": "WORK_OF_ART", "event": "EVENT",
    "product": "PRODUCT", "law": "LAW",
}  # fmt: skip
"""Our kinds of names as spaCy's labels."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name with its kind, one of `schema.NAMES`."""

    extent: Extent
    kind: str
    confidence: float


Head = Literal["quotes", "attributions"]
"""Reported words as our own stories mark them, or as PolNeAR does (also beliefs and intentions)."""


class Tagger(Stage):
    """Writes the layer `attributions`, and `doc.ents`: its names beside the dates of the layer `dates`."""

    def __init__(self, reader: PieceReader, tables: Tables, backend: Backend) -> None:
        self._reader, self._tables, self._backend = reader, tables, backend

    def predict(self, text: str, head: Head = "quotes") -> tuple[list[Name], list[Attribution]]:
        """The names and the attributions of a text of any length."""
        pieces = self._reader(text)
        if not len(pieces):
            return [], []
        numbers = read([pieces], self._backend)[0]
        linked = attributions(numbers, pieces.opens, self._tables, head)
        words = [text[start:end] for start, end in zip(pieces.starts.tolist(), pieces.ends.tolist(), strict=True)]
        found = [
            Name(_extent(pieces, t), NAMES[t.kind], t.confidence) for t in names(numbers[:, columns("names")], words)
        ]
        return found, [_view(pieces, link) for link in linked]

    def set_annotations(self, doc: Doc) -> None:
        told, speech = self.predict(text_of(doc))
        ATTRIBUTIONS.write(doc, speech)
        named = [(n.extent, SPACY[n.kind]) for n in told] + [(d.extent, "DATE") for d in DATES.read(doc)]
        spans = (doc.char_span(e.start, e.end, label=label, alignment_mode="expand") for e, label in named)
        doc.ents = filter_spans([s for s in spans if s is not None])


def _extent(pieces: Pieces, tagged: Tagged) -> Extent:
    return Extent(int(pieces.starts[tagged.first]), int(pieces.ends[tagged.end - 1]))


def _view(pieces: Pieces, link: Linked) -> Attribution:
    return Attribution(
        content=tuple(_extent(pieces, t) for t in link.content),
        cue=_extent(pieces, link.cue),
        source=None if link.source is None else _extent(pieces, link.source),
        confidence=link.confidence,
    )
