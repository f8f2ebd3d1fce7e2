"""Verification composed: sources are extracted once, then each claim is looked up in them."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wirefacts.encoders.nearness import near
from wirefacts.errors import EmptyInput, InputError, WirefactsError
from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import Quote
from wirefacts.runs.batch import run
from wirefacts.stories.document import Document
from wirefacts.text import marks
from wirefacts.text.extents import Extent
from wirefacts.verify.engine import Verifier
from wirefacts.verify.houses import HOUSES
from wirefacts.verify.lexicon import PERSONS
from wirefacts.verify.passages import Shelf
from wirefacts.verify.sources import Source, source_of
from wirefacts.verify.verdicts import Claim, HouseName

_OPENING = " \n\"“‘'"
_SENTENCE_ENDS = (".", "!", "?", "…")


def read_sources(
    incoming: Iterable[Document | InputError], config: str | None = None, jobs: int = 1
) -> Iterator[Source | WirefactsError]:
    """A source, or the error that stands for it, for each document that comes in. Raises UsageError for a bad `config`."""
    held = list(incoming)
    for given, outcome in zip(held, run(held, config, jobs), strict=True):
        if isinstance(outcome, WirefactsError):
            yield outcome
        elif isinstance(given, Document):
            translated, checked = given.translated_from is not None, given.checked is not False
            yield source_of(outcome.with_text(given.text), given.speaker, translated=translated, checked=checked)


def verifier(sources: Iterable[Source], house: HouseName = "strict") -> Verifier:
    """Judges claims by `sources`. Raises EmptyInput where there are none."""
    shelf = Shelf(list(sources))
    if not shelf.documents:
        raise EmptyInput("--sources", "no source could be read; give text or JSON Lines files, or a folder of them")
    return Verifier(shelf, HOUSES[house], near)


@dataclass(frozen=True, slots=True)
class Quotation:
    """A claim that a draft makes, and where in the draft its words stand."""

    claim: Claim
    extents: tuple[Extent, ...]


def draft_claims(draft: Extraction) -> Iterator[Claim]:
    """The claims of a draft's quotations, in its order."""
    return (quotation.claim for quotation in quotations_of(draft))


def quotations_of(draft: Extraction) -> Iterator[Quotation]:
    """Every quotation that the draft gives to somebody, in its order: words in marks, with whom it says they are of.

    What a reporter's words part within a sentence is one claim; a sentence that begins behind them is the next.
    """
    text = draft.text or ""
    marked = marks.quotations(text)
    taken: set[Extent] = set()
    number = 0
    quotes = (record for record in draft.records if isinstance(record, Quote) and record.quote_kind != "indirect")
    for record in sorted(quotes, key=lambda quote: quote.content[0].start):
        pieces = [piece for piece in _pieces(record, marked) if piece not in taken]
        taken.update(pieces)
        speaker = None if record.speaker.name.casefold() in PERSONS else record.speaker.name
        for extents in _runs(text, pieces):
            number += 1
            words = " ".join(extent.slice(text).strip() for extent in extents).rstrip(",")
            yield Quotation(Claim(id=f"q{number}", claim=words, speaker=speaker, date=_day(record)), extents)


def _pieces(record: Quote, marked: Sequence[marks.Quotation]) -> list[Extent]:
    """The words of a quote in quotation marks; its own pieces where it has none, as in a transcript."""
    content = [Extent(span.start, span.end) for span in record.content]
    near = ((quotation.inner, piece) for piece in content for quotation in marks.overlapping(marked, piece))
    inside = {inner for inner, piece in near if inner.overlaps(piece)}
    return sorted(inside) or content


def _runs(text: str, pieces: list[Extent]) -> Iterator[tuple[Extent, ...]]:
    """The pieces in runs: a new one where a sentence has ended, in the words or in what stands between."""
    run: list[Extent] = []
    for piece in pieces:
        if run:
            last = run[-1]
            between = text[last.end : piece.start].rstrip(_OPENING)
            if last.slice(text).rstrip().endswith(_SENTENCE_ENDS) or between.endswith(_SENTENCE_ENDS):
                yield tuple(run)
                run = []
        run.append(piece)
    if run:
        yield tuple(run)


def _day(record: Quote) -> dt.date | None:
    """The day on which the draft has it said, where it tells one."""
    try:
        return dt.date.fromisoformat(record.when.value) if record.when else None
    except ValueError:
        return None


def extracted(document: Document, config: str | None = None) -> Extraction:
    """The draft's extraction, knowing its text. Raises what extraction raises."""
    outcome = next(run([document], config))
    if isinstance(outcome, WirefactsError):
        raise outcome
    return outcome.with_text(document.text)
