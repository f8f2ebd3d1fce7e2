"""The tagger: what the encoder says of every word, written as names and attributions."""

from dataclasses import dataclass

import numpy as np
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from wirefacts.annotations.layers import ATTRIBUTIONS
from wirefacts.annotations.stage import Stage
from wirefacts.annotations.views import Attribution
from wirefacts.encoders.pieces import PieceReader, Pieces
from wirefacts.encoders.reading import Backend, read
from wirefacts.encoders.schema import NAMES, Floats, columns
from wirefacts.encoders.tables import Tables
from wirefacts.stages.tagger.linking import Linked, attributions
from wirefacts.stages.tagger.tagging import Tagged, spans
from wirefacts.text.extents import Extent

SPACY = {
    "person": "PERSON", "organization": "ORG", "place": "GPE", "group": "NORP", "work": "WORK_OF_ART", "event": "EVENT",
    "product": "PRODUCT", "law": "LAW",
}  # fmt: skip
"""Our kinds of names as spaCy's labels."""
_OTHERS = frozenset({"LOC", "FAC"})


@dataclass(frozen=True, slots=True)
class Name:
    """A name with its kind, one of `schema.NAMES`."""

    extent: Extent
    kind: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Found:
    """Names with our kinds, and attributions as news reports speech (`speech`) or as PolNeAR marks them (`attributions`)."""

    names: tuple[Name, ...]
    speech: tuple[Attribution, ...]
    attributions: tuple[Attribution, ...]


class Tagger(Stage):
    """Writes the layer `attributions`, and puts its names in the place of spaCy's in `doc.ents`; dates and numbers stay."""

    def __init__(self, reader: PieceReader, tables: Tables, backend: Backend) -> None:
        self._reader, self._tables, self._backend = reader, tables, backend

    def predict(self, text: str) -> Found:
        """What the encoder finds in a text of any length."""
        pieces = self._reader(text)
        if not len(pieces):
            return Found((), (), ())
        numbers = read([pieces], self._backend)[0]
        speech, others = (
            tuple(_view(pieces, link) for link in attributions(numbers, pieces.opens, self._tables, head))
            for head in ("quotes", "attributions")
        )
        return Found(
            tuple(Name(_extent(pieces, t), NAMES[t.kind], t.confidence) for t in _names(numbers)), speech, others
        )

    def set_annotations(self, doc: Doc) -> None:
        found = self.predict(doc.text)
        ATTRIBUTIONS.write(doc, found.speech)
        ours = (
            doc.char_span(n.extent.start, n.extent.end, label=SPACY[n.kind], alignment_mode="expand")
            for n in found.names
        )
        doc.ents = filter_spans([*(s for s in ours if s is not None), *_kept(doc)])


def _kept(doc: Doc) -> list[Span]:
    """spaCy's dates and numbers."""
    return [ent for ent in doc.ents if ent.label_ not in _OTHERS and ent.label_ not in SPACY.values()]


def _names(numbers: Floats) -> list[Tagged]:
    scores = numbers[:, columns("names")]
    return spans(scores, np.zeros((scores.shape[1] + 2, scores.shape[1]), dtype=np.float32))


def _extent(pieces: Pieces, tagged: Tagged) -> Extent:
    return Extent(int(pieces.starts[tagged.first]), int(pieces.ends[tagged.end - 1]))


def _view(pieces: Pieces, link: Linked) -> Attribution:
    return Attribution(
        content=tuple(_extent(pieces, t) for t in link.content),
        cue=_extent(pieces, link.cue),
        source=None if link.source is None else _extent(pieces, link.source),
        confidence=link.confidence,
    )
