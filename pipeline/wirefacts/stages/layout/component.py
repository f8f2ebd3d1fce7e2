"""Tells the parser, before it reads, that no sentence runs over a paragraph break, out of a dateline or out of a label."""

from bisect import bisect_left
from typing import cast

import numpy as np
from spacy.tokens import Doc
from thinc.types import Ints2d

from wirefacts.annotations.stage import Stage
from wirefacts.annotations.story import zones
from wirefacts.annotations.texts import text_of
from wirefacts.syntax.phrases import tokens_of
from wirefacts.syntax.words import is_network
from wirefacts.text.labelled import turns
from wirefacts.text.view import paragraphs

STARTS, GOES_ON = 1, -1
"""spaCy's codes in SENT_START; 0 leaves it to the parser."""


class Layout(Stage):
    """Marks the first token after a line break, of a zone or after a speaker's label as the start of a sentence, and the
    tokens of a break as none.
    """

    def set_annotations(self, doc: Doc) -> None:
        if len(doc):
            doc.from_array(["SENT_START"], self.predict(doc))

    def predict(self, doc: Doc) -> Ints2d:
        """One code a token, as one column. Written at once: the setter of a single token looks at the whole Doc."""
        codes = np.zeros((len(doc), 1), dtype=np.int32)
        after_break = False
        for token in doc:
            if token.is_space:
                codes[token.i] = GOES_ON if token.i else 0
                after_break = after_break or "\n" in token.text or "\r" in token.text
            else:
                codes[token.i] = STARTS if after_break else 0
                after_break = False
        for zone in zones(doc):
            words = tokens_of(doc, zone.extent)
            if words is not None and len(words):
                codes[words.start] = STARTS
        for start in (*_turn_starts(doc), *_behind_networks(doc)):
            codes[start] = STARTS
        return cast("Ints2d", codes.astype(np.uint64))


def _turn_starts(doc: Doc) -> list[int]:
    """The first token of what each label of a transcript holds."""
    text = text_of(doc)
    found = turns(text, paragraphs(text))
    places = [token.idx for token in doc] if found else []
    return [at for turn in found if (at := bisect_left(places, turn.start)) < len(places)]


def _behind_networks(doc: Doc) -> list[int]:
    """The first token behind "wrote on X.", whose full stop the tokeniser takes for an initial's."""
    return [token.i + 1 for token in doc[:-1] if is_network(token) and token.nbor().text[:1].isupper()]
