"""Rows of outside corpora as spaCy Docs, for training.

Names become `doc.ents` (of two that overlap, the longer); clusters the span groups `coref_clusters_1`, `coref_clusters_2` …, as
spaCy's experimental coreference names them; attributions the layer of quotes that our stages write. Words that begin or end
inside a token get the whole token. Lost on the way: `judged`, and which names nest.
"""

from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup
from spacy.util import filter_spans

from wirefacts.annotations import layers, views
from wirefacts.annotations.story import set_story
from wirefacts.corpora.outside.rows import Attribution, AttributionRow, ClustersRow, NamesRow, Row
from wirefacts.errors import UsageError
from wirefacts.stories.document import Document
from wirefacts.text.extents import Extent, cover
from wirefacts.text.view import view

CLUSTER = "coref_clusters_{}"
SURE = 1.0


def to_docs(rows: Iterable[Row], nlp: Language) -> Iterator[Doc]:
    """Each row on a Doc of the tokenizer of `nlp`. Raises UsageError for rows of a kind that no Doc is made of."""
    for row in rows:
        if not isinstance(row, AttributionRow | NamesRow | ClustersRow):
            raise UsageError(f"no Doc is made of a {type(row).__name__}")
        doc = nlp.make_doc(view(row.text))
        set_story(doc, Document(id=row.doc_id, text=row.text))
        match row:
            case AttributionRow():
                layers.QUOTES.write(doc, (_quote(each) for each in row.attributions))
            case NamesRow():
                spans = (_span(doc, name.extent, name.label) for name in row.names)
                doc.set_ents(filter_spans(span for span in spans if span is not None))
            case ClustersRow():
                for number, cluster in enumerate(row.clusters, start=1):
                    mentions = [span for extent in cluster if (span := _span(doc, extent)) is not None]
                    key = CLUSTER.format(number)
                    doc.spans[key] = SpanGroup(doc, name=key, spans=mentions)
        yield doc


def _span(doc: Doc, extent: Extent, label: str = "") -> Span | None:
    return doc.char_span(extent.start, extent.end, label=label, alignment_mode="expand")


def _quote(attribution: Attribution) -> views.Quote:
    source = cover(attribution.source) if attribution.source else None
    return views.Quote(
        pieces=attribution.content,
        kind=attribution.kind,
        confidence=SURE,
        speaker=source,
        source=source,
        cue=cover(attribution.cue) if attribution.cue else None,
    )
