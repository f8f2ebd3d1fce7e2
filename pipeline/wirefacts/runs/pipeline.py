"""The Python front: `load` a pipeline, `pipe` documents through it, or `extract` one text."""

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from spacy.language import Language

from wirefacts.errors import EmptyInput, MalformedInput
from wirefacts.loading import pipelines
from wirefacts.records.extraction import Extraction
from wirefacts.runs import flow
from wirefacts.runs.finishing import AnyGazetteer, finishing
from wirefacts.stories.document import Document
from wirefacts.wire.days import parse_day
from wirefacts.wire.decode import sound


class Pipeline:
    """A loaded pipeline. `nlp` is the spaCy pipeline in it, for who wants to go on with Docs."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp

    def pipe(
        self, documents: Iterable[Document | str], min_confidence: float = 0.0, gazetteer: AnyGazetteer | None = None
    ) -> Iterator[Extraction]:
        """The extraction of each document, in order, one batch in memory at a time."""
        finished = finishing(min_confidence, gazetteer)
        return map(finished, flow.extract((document(d, f"text-{n}") for n, d in enumerate(documents, 1)), self.nlp))

    def __call__(
        self,
        text_or_document: Document | str,
        published: dt.date | str | None = None,
        min_confidence: float = 0.0,
        gazetteer: AnyGazetteer | None = None,
    ) -> Extraction:
        """The extraction of one document."""
        finished = finishing(min_confidence, gazetteer)
        return finished(next(flow.extract([document(text_or_document, "text", published)], self.nlp)))


@lru_cache(maxsize=4)
def load(config: str | Path = pipelines.DEFAULT) -> Pipeline:
    """The pipeline of that name or configuration file; the same object for the same name. Raises UsageError."""
    return Pipeline(pipelines.load(config))


def extract(
    text_or_document: Document | str,
    published: dt.date | str | None = None,
    config: str | Path = pipelines.DEFAULT,
    min_confidence: float = 0.0,
    gazetteer: AnyGazetteer | None = None,
) -> Extraction:
    """The facts of one article.

    `published` is the day of publication (a date, or ISO 8601 as in "2024-11-06"); without it relative dates stay open.
    Records less sure than `min_confidence` (0 to 1) are left out, and counted in the diagnostics.
    Parties that `gazetteer` (a JSON Lines file, or one that was read) knows bear its ids; who may be several is a diagnostic.
    Raises EmptyInput for a text without any character, UndecodableInput on NUL and lone surrogates, MalformedInput for an
    impossible date or a gazetteer's bad line, UsageError for a bad `config` or `min_confidence`.
    """
    return load(config)(text_or_document, published, min_confidence, gazetteer)


def document(given: Document | str, name: str, published: dt.date | str | None = None) -> Document:
    """`given` as a document: a text gets the id `name`, and `published` fills in where the document does not say.

    Raises EmptyInput, UndecodableInput on NUL and lone surrogates, MalformedInput for a date that is none.
    """
    day = _day(published, name)
    if isinstance(given, Document):
        return given if given.published or day is None else given.model_copy(update={"published": day})
    if not given:
        raise EmptyInput(name, "no text")
    if not given.isspace():
        sound(given, name, max_characters=len(given))
    return Document(id=name, text=given, published=day)


def _day(published: dt.date | str | None, name: str) -> dt.date | None:
    if not isinstance(published, str):
        return published
    try:
        return parse_day(published)
    except ValueError as problem:
        raise MalformedInput(name, str(problem)) from problem
