"""Letters that stand for who asks and who answers: the "Q" and "A" of an interview are mentions of theirs."""

from collections.abc import Iterator

from spacy.tokens import Doc

from wirefacts.annotations.layers import QUOTES
from wirefacts.text.extents import Extent
from wirefacts.text.labelled import ANSWERS, QUESTIONS


def letters(doc: Doc, text: str) -> Iterator[tuple[Extent, Extent]]:
    """The phrase that names the speaker of each turn under a letter or a bare "Answer", and where that label stands."""
    for quote in QUOTES.read(doc):
        named, label = quote.speaker, quote.source
        if named is None or label is None or named == label or named.overlaps(label):
            continue
        if label.slice(text).casefold() in QUESTIONS | ANSWERS:
            yield named, label
