"""Reported words that the tagger found and no rule did.

Rules read what marks and grammar show; the tagger has learned the thousands of ways of telling that no list holds. Quotation
marks stay exact: a tag that takes in most of a passage in marks takes in all of it, and ends where the passage ends.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import islice, takewhile

from wirefacts.annotations.views import Attribution, Quote, QuoteKind
from wirefacts.stages.quotes.page import Page, Passage
from wirefacts.stages.quotes.speakers import addressees, medium, names_of
from wirefacts.syntax.phrases import head_of, tokens_of
from wirefacts.text.extents import Extent
from wirefacts.text.quoted import MOST, to_marks

LEAST = 0.6
"""Below this confidence a tag is no quote; chosen on the dev split of our own stories."""


def told(page: Page, known: Sequence[Quote], found: Sequence[Attribution]) -> list[Quote]:
    """Quotes of `found` whose words stand in none of `known`."""
    taken = bytearray(len(page.text))
    for piece in (piece for quote in known for piece in quote.pieces):
        _take(taken, piece)
    quotes: list[Quote] = []
    for one in sorted(found, key=lambda a: -a.confidence):
        quote = _quote(page, one) if one.confidence >= LEAST and one.source is not None else None
        if quote is not None and not any(any(taken[p.start : p.end]) for p in quote.pieces):
            quotes.append(quote)
            for piece in quote.pieces:
                _take(taken, piece)
    return quotes


def _take(taken: bytearray, piece: Extent) -> None:
    taken[piece.start : piece.end] = b"\1" * len(piece)


def _quote(page: Page, told_by: Attribution) -> Quote | None:
    exact = (_exact(page, piece) for piece in told_by.content)
    pieces = _apart(p for p in exact if any(map(str.isalnum, p.slice(page.text))))
    head = None if told_by.source is None else head_of(page.doc, told_by.source)
    verb = head_of(page.doc, told_by.cue)
    kind = _kind(page, pieces)
    if not pieces or head is None or verb is None or (kind == "indirect" and not _tells(page, pieces)):
        return None
    speaker, source = names_of(page, head)
    return Quote(
        pieces=pieces,
        kind=kind,
        confidence=round(told_by.confidence, 3),
        speaker=speaker,
        source=source,
        cue=told_by.cue,
        addressees=addressees(verb),
        medium=medium(verb),
    )


def _apart(pieces: Iterable[Extent]) -> tuple[Extent, ...]:
    """Pieces without those that an earlier one has grown over."""
    kept: list[Extent] = []
    for piece in sorted(pieces):
        if not kept or piece.start >= kept[-1].end:
            kept.append(piece)
    return tuple(kept)


def _exact(page: Page, piece: Extent) -> Extent:
    """The piece with its ends on those of the passages that it mostly covers; alone in marks, without them."""
    touched = [p for p in _touched(page, piece) if _shared(p.inner, piece) >= MOST * len(p.inner)]
    whole = to_marks(piece, (p.quotation for p in touched))
    if len(touched) == 1 and _bare(page, whole, touched[0]):
        return touched[0].inner.trimmed(page.text)
    return whole.trimmed(page.text, " ,;:\n\r\t–—-")


def _bare(page: Page, piece: Extent, passage: Passage) -> bool:
    before = Extent(piece.start, passage.quotation.outer.start).slice(page.text)
    after = Extent(passage.quotation.outer.end, piece.end).slice(page.text)
    return not any(map(str.isalnum, before + after))


def _kind(page: Page, pieces: Sequence[Extent]) -> QuoteKind:
    marked = sum(_shared(p.inner, piece) for piece in pieces for p in _touched(page, piece))
    if not marked:
        return "indirect"
    return "direct" if marked >= sum(len(piece) for piece in pieces) else "mixed"


def _tells(page: Page, pieces: Sequence[Extent]) -> bool:
    """True where a verb stands in the words: what is only named or shown is no reported clause."""
    return any(t.pos_ in {"VERB", "AUX"} for piece in pieces for t in tokens_of(page.doc, piece) or ())


def _touched(page: Page, piece: Extent) -> list[Passage]:
    first = bisect_right(page.passages, piece.start, key=lambda p: p.inner.end)
    return list(takewhile(lambda p: p.inner.start < piece.end, islice(page.passages, first, None)))


def _shared(one: Extent, other: Extent) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))
