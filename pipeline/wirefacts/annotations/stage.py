"""The one shape of all stages."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from spacy.tokens import Doc


class Stage(Protocol):
    """A spaCy component. Subclasses give `predict`-like pure functions and one `set_annotations`, the only write."""

    def set_annotations(self, doc: Doc) -> None: ...

    def __call__(self, doc: Doc) -> Doc:
        self.set_annotations(doc)
        return doc

    def pipe(self, stream: Iterable[Doc], batch_size: int = 128) -> Iterator[Doc]:  # noqa: ARG002 - spaCy passes it
        for doc in stream:
            yield self(doc)
