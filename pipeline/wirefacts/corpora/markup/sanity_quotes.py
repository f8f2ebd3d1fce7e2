"""What is odd about quotation marks in a story that holds."""

from bisect import bisect_right
from collections.abc import Iterator

from wirefacts.corpora.markup.facts import QuoteFact
from wirefacts.corpora.markup.oddities import Oddity
from wirefacts.corpora.markup.standing import Standing
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.text.extents import Extent
from wirefacts.text.marks import Quotation, quotations


class Marks:
    """The quotations of a story, and those of them that are known to be no quotes."""

    def __init__(self, story: MarkedStory) -> None:
        self.quotations = quotations(story.text)
        self._starts = [quotation.outer.start for quotation in self.quotations]
        self._scare = sorted(tag.extent for tag in story.tags if tag.kind == "scare")
        self._scare_starts = [extent.start for extent in self._scare]

    def touching(self, extent: Extent) -> list[Quotation]:
        """The quotations that overlap `extent`, marks included."""
        first = max(0, bisect_right(self._starts, extent.start) - 1)
        near = self.quotations[first : bisect_right(self._starts, extent.end)]
        return [quotation for quotation in near if quotation.outer.overlaps(extent)]

    def explained(self, quotation: Quotation) -> bool:
        """True where `{x …}` marks words of it, or all of it."""
        last = bisect_right(self._scare_starts, quotation.outer.end) - 1
        return last >= 0 and self._scare[last].overlaps(quotation.outer)


def odd_quotes(story: MarkedStory) -> Iterator[Oddity]:
    """Quotes whose kind and marks do not agree, and marks that no quote answers."""
    marks, said = Marks(story), set[Extent]()
    holders = {quote.id for quote in Standing(story).quotes.values()}
    unmarked = story.header.house == "transcript"
    for fact in story.facts:
        if isinstance(fact, QuoteFact):
            pieces = story.pieces(fact.id)
            touched = [quotation for piece in pieces for quotation in marks.touching(piece)]
            said.update(quotation.outer for quotation in touched)
            if fact.kind == "mixed" and not touched:
                yield Oddity(f"quote {fact.id}: mixed, but no quotation marks in it", pieces[0].start)
            if fact.kind == "indirect" and fact.id not in holders and any(not marks.explained(q) for q in touched):
                yield Oddity(f"quote {fact.id}: indirect, but quotation marks stand in it", pieces[0].start)
            for piece in pieces:
                yield from _odd_piece(story, fact, piece, marks.touching(piece), unmarked)
    for quotation in marks.quotations:
        if quotation.outer not in said and not marks.explained(quotation):
            yield Oddity("words in quotation marks without quote or {x …}", quotation.outer.start)


def _odd_piece(
    story: MarkedStory, fact: QuoteFact, piece: Extent, near: list[Quotation], unmarked: bool
) -> Iterator[Oddity]:
    if any(quotation.outer == piece for quotation in near):
        yield Oddity(f"quote {fact.id}: the content has its outer quotation marks", piece.start)
    elif fact.kind == "direct" and not unmarked and not near:
        yield Oddity(f"quote {fact.id}: direct, but not in quotation marks", piece.start)
    if piece.slice(story.text).endswith(","):
        yield Oddity(f"quote {fact.id}: the content ends with a comma, which belongs to the cue", piece.end - 1)
