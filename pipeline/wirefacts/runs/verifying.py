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
from wirefacts.verify.lexicon import FUNCTION, PERSONS
from wirefacts.verify.passages import Shelf
from wirefacts.verify.sources import Source, source_of
from wirefacts.verify.verdicts import Claim, HouseName

_OPENING = " \n\"“‘'"
_CLOSING = " \n\"”’'"
_SENTENCE_ENDS = (".", "!", "?", "…")
_PAUSES = (",", "—", "–", "-", ";")
TELLING = 4
"""Words in marks that are checked though the draft gives them to nobody; fewer are a word set off as much as a quotation."""


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
    """Every quotation of the draft, in its order: words in marks, with whom it says they are of, if it does.

    What a reporter's words part within a sentence is one claim; a sentence that begins behind them, and a phrase that the
    reporter's own sentence leads to, is the next. `TELLING` words or more that the draft gives to nobody are one too, unless
    they are written as a title.
    """
    text = draft.text or ""
    marked = marks.quotations(text)
    taken: set[Extent] = set()
    found: list[tuple[tuple[Extent, ...], str | None, dt.date | None]] = []
    quotes = (record for record in draft.records if isinstance(record, Quote) and record.quote_kind != "indirect")
    for record in sorted(quotes, key=lambda quote: quote.content[0].start):
        pieces = [piece for piece in _pieces(record, marked) if piece not in taken]
        taken.update(pieces)
        speaker = None if record.speaker.name.casefold() in PERSONS else record.speaker.name
        found += [(extents, speaker, _day(record)) for extents in _runs(text, pieces, record)]
    given = {quotation.inner for piece in taken for quotation in _within(marked, piece)}
    loose = (quotation.inner for quotation in marked if quotation.inner not in given)
    found += [((inner,), None, None) for inner in loose if _is_said(inner.slice(text))]
    for number, (extents, speaker, day) in enumerate(sorted(found, key=lambda each: each[0][0].start), start=1):
        words = " ".join(extent.slice(text).strip() for extent in extents).rstrip(",")
        yield Quotation(Claim(id=f"q{number}", claim=words, speaker=speaker, date=day), extents)


def _is_said(words: str) -> bool:
    """True for words that somebody may have said: some, and not all of weight with a capital, as in a title."""
    held = words.split()
    return len(held) >= TELLING and any(word[:1].islower() for word in held[1:] if word not in FUNCTION)


def _pieces(record: Quote, marked: Sequence[marks.Quotation]) -> list[Extent]:
    """The words of a quote in quotation marks; its own pieces where it has none, as in a transcript."""
    content = [Extent(span.start, span.end) for span in record.content]
    inside = {quotation.inner for piece in content for quotation in _within(marked, piece)}
    return sorted(inside) or content


def _within(marked: Sequence[marks.Quotation], piece: Extent) -> Iterator[marks.Quotation]:
    """The quotations whose words are among those of `piece`."""
    return (quotation for quotation in marks.overlapping(marked, piece) if quotation.inner.overlaps(piece))


def _runs(text: str, pieces: list[Extent], record: Quote) -> Iterator[tuple[Extent, ...]]:
    """The pieces in runs: a new one where a sentence has ended, in the words or in what stands between, and where what stands
    between does not say who speaks: “too late”, “too dear” and that it was “a shame”.
    """
    run: list[Extent] = []
    for piece in pieces:
        if run and not _goes_on(text, run[-1], piece, record):
            yield tuple(run)
            run = []
        run.append(piece)
    if run:
        yield tuple(run)


def _goes_on(text: str, last: Extent, piece: Extent, record: Quote) -> bool:
    """True where two pieces are of one sentence, parted by a comma or a dash and by who says it."""
    between, said = text[last.end : piece.start].rstrip(_OPENING), last.slice(text).rstrip()
    if said.endswith(_SENTENCE_ENDS) or between.endswith(_SENTENCE_ENDS):
        return False
    who = [span for span in (record.cue, record.speaker_span) if span and last.end <= span.start < piece.start]
    return bool(who) and (said.endswith(_PAUSES) or between.lstrip(_CLOSING).startswith(_PAUSES))


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
