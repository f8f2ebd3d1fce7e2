"""Quotes in the making."""

from dataclasses import dataclass, field

from spacy.tokens import Token

from wirefacts.annotations.views import Quote, QuoteKind
from wirefacts.records.kinds import Medium
from wirefacts.stages.quotes.page import Page, Passage
from wirefacts.stages.quotes.rules import CONFIDENCE, Rule
from wirefacts.stages.quotes.speakers import names_of
from wirefacts.text.extents import Extent


@dataclass(slots=True)
class Draft:
    """A quote that later sentences may add to. `passages` are the numbers of those it has taken; `pieces` code points."""

    rule: Rule
    pieces: list[Extent]
    kind: QuoteKind
    speaker: Token | None = None
    cue: Extent | None = None
    at: int = -1
    passages: list[int] = field(default_factory=list)
    addressees: tuple[Extent, ...] = ()
    medium: Medium | None = None
    relayed_from: Token | None = None
    names: tuple[Extent, Extent] | None = None

    def take(self, passage: Passage) -> None:
        """Adds the words of `passage` as a further piece."""
        self.pieces.append(passage.inner)
        self.passages.append(passage.number)
        if self.kind == "indirect":
            self.kind = "mixed"

    def covers(self, place: int) -> bool:
        """True where the code point `place` stands in one of the pieces."""
        return any(piece.start <= place < piece.end for piece in self.pieces)

    def speaker_names(self, page: Page) -> tuple[Extent | None, Extent | None]:
        if self.names is not None:
            return self.names
        return (None, None) if self.speaker is None else names_of(page, self.speaker)

    def quote(self, page: Page) -> Quote | None:
        """The finished view; None where nothing but signs is left of the content."""
        pieces = tuple(
            p for p in (piece.trimmed(page.text) for piece in sorted(self.pieces)) if _worded(p.slice(page.text))
        )
        if not pieces:
            return None
        speaker, source = self.speaker_names(page)
        relayed = None if self.relayed_from is None else names_of(page, self.relayed_from)[0]
        if speaker is not None and self.cue is not None and speaker.covers(self.cue) and speaker.end > self.cue.end:
            speaker = Extent(self.cue.end, speaker.end).trimmed(page.text, " ,:")
        return Quote(
            pieces, self.kind, CONFIDENCE[self.rule], speaker, source, self.cue, self.addressees, self.medium, relayed
        )


def _worded(piece: str) -> bool:
    return any(character.isalnum() for character in piece)
