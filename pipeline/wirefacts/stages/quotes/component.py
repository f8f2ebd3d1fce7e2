"""The quotes stage."""

from spacy.tokens import Doc

from wirefacts.annotations.layers import ATTRIBUTIONS, QUOTES
from wirefacts.annotations.stage import Stage
from wirefacts.annotations.story import silent
from wirefacts.annotations.views import Quote
from wirefacts.stages.quotes.nesting import relayed_in
from wirefacts.stages.quotes.page import turn
from wirefacts.stages.quotes.reader import read_page
from wirefacts.stages.quotes.told import told


class Quotes(Stage):
    """Finds direct, mixed and indirect speech with its speaker. Needs spaCy's tagger, parser, lemmatizer and names.

    Speech within speech is a quote of its own where it has marks of its own; with `plain_inside` also where it has none:
    "I told her that it was over," he said.
    """

    def __init__(self, *, plain_inside: bool = False) -> None:
        self._plain_inside = plain_inside

    def predict(self, doc: Doc) -> list[Quote]:
        """The quotes of `doc` in text order; none where it is not parsed."""
        if not doc.has_annotation("DEP"):
            return []
        page = turn(doc)
        drafts = read_page(page, plain_inside=self._plain_inside)
        for draft in drafts:
            if draft.relayed_from is None:
                draft.relayed_from = relayed_in(page, draft)
        quiet = silent(doc)
        quotes = [
            quote
            for quote in (draft.quote(page) for draft in drafts)
            if quote is not None and quote.speaker is not None
        ]
        quotes += told(page, quotes, ATTRIBUTIONS.read(doc))
        kept = [q for q in quotes if not any(zone.covers(q.pieces[0]) for zone in quiet)]
        return sorted(kept, key=lambda q: (q.pieces[0], q.cue or q.pieces[0]))

    def set_annotations(self, doc: Doc) -> None:
        QUOTES.write(doc, self.predict(doc))
