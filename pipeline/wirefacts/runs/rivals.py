"""What others mark in the same texts: spaCy's small pipeline names, textacy direct quotations.

textacy (Burton DeWilde, Apache-2.0) is no dependency of ours: `make compare` installs it beside us.
"""

from collections.abc import Iterable, Iterator

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Token

from wirefacts.corpora.outside.labels import ONTONOTES
from wirefacts.corpora.outside.rows import Attribution, Labelled
from wirefacts.errors import UsageError
from wirefacts.runs.bench import BASELINE
from wirefacts.text.extents import Extent, cover


def spacy_names(nlp: Language, texts: Iterable[str]) -> Iterator[tuple[Labelled, ...]]:
    """The names of a pipeline of spaCy's, with our kinds; dates and numbers are none."""
    for doc in nlp.pipe(texts):
        named = ((Extent(e.start_char, e.end_char), ONTONOTES.get(e.label_)) for e in doc.ents)
        yield tuple(Labelled(extent, kind) for extent, kind in named if kind is not None)


class Textacy:
    """textacy's `direct_quotations` over spaCy's small pipeline. Raises UsageError where textacy is not installed.

    A text with an odd number of quotation marks it refuses whole; such texts are kept in `refused`, and nothing is found there.
    """

    def __init__(self) -> None:
        try:
            from textacy.extract import direct_quotations
        except ImportError as problem:
            raise UsageError(f"textacy is not to be had here ({problem})") from problem
        self._nlp, self._quotations = spacy.load(BASELINE), direct_quotations
        self.refused: set[str] = set()

    def __call__(self, texts: Iterable[str]) -> Iterator[tuple[Attribution, ...]]:
        """The quotations of each text; a speaker and a cue are lists of words, and stand from the first to the last."""
        return map(self._marks, self._nlp.pipe(texts))

    def _marks(self, doc: Doc) -> tuple[Attribution, ...]:
        try:
            return tuple(
                Attribution("direct", (_reach(told.speaker),), (_reach(told.cue),), (_reach(told.content),))
                for told in self._quotations(doc)
            )
        except ValueError:
            self.refused.add(doc.text)
            return ()


def _reach(words: Iterable[Token]) -> Extent:
    return cover(Extent(word.idx, word.idx + len(word)) for word in words)
