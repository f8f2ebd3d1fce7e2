"""A document to verify against: its text in words, what stands in quotation marks, who said what."""

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import Date, Quote, Role
from wirefacts.records.parts import Entity
from wirefacts.text.extents import Extent
from wirefacts.text.marks import quotations
from wirefacts.text.view import paragraphs, view
from wirefacts.verify.authors import author, sender
from wirefacts.verify.bearers import FULL
from wirefacts.verify.lexicon import FILLERS
from wirefacts.verify.likeness import stem
from wirefacts.verify.turns import Turn, turns
from wirefacts.verify.words import Columns, columns

SKIP, SKIP_FILLER, SKIP_TOLD, SKIP_AGAIN, NEW_PARAGRAPH = 0.14, 0.03, 0.05, 0.06, 0.6
"""What it costs to leave out a word of the source: any, a filler, one outside the marks of a text with quotations, one that
is said once more a few words on; and what is added where a paragraph begins."""
AGAIN = 6
_INNER = re.compile(r"(?<!\w)[‘'“\"](?=\w)[^‘“\"]{2,400}?(?<=[\w,.!?])[’'”\"](?!\w)")
RELEASED = 300
"""Code points at the beginning in which a text says that it is a release; it may say so in four times as many at its end."""
_RELEASE = re.compile(r"\b(?:for immediate release|(?:press|news|media) release)\b", re.IGNORECASE)
_NOTES = re.compile(
    r"^[ \t*]*(?:notes? (?:to|for) editors?|media contacts?|press contacts?)\b", re.IGNORECASE | re.MULTILINE
)
_FIRST = frozenset("i we me us my our".split())


@dataclass(frozen=True)
class Source:
    """A document's text with what its extraction says of quotes and entities. Offsets are code points of `text`.

    `speaker` is set where the whole text is one party's own words; `checked` is False for a transcript that nobody compared
    with the recording.
    """

    id: str
    text: str
    published: dt.date | None = None
    status: str = "usable"
    headline: str | None = None
    uri: str | None = None
    speaker: str | None = None
    translated: bool = False
    checked: bool = True
    quotes: tuple[Quote, ...] = ()
    dates: tuple[Date, ...] = ()
    roles: tuple[Role, ...] = ()
    entities: tuple[Entity, ...] = ()

    @cached_property
    def words(self) -> Columns:
        return columns(self.text)

    @cached_property
    def keys(self) -> list[str]:
        return self.words.keys

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of all its words."""
        return frozenset(map(stem, self.keys))

    @cached_property
    def starts(self) -> list[int]:
        return self.words.starts

    @cached_property
    def line(self) -> str:
        """The keys in one string, each between line breaks, for searching."""
        return "\n" + "\n".join(self.keys) + "\n"

    @cached_property
    def places(self) -> list[int]:
        """Where in `line` each word's key begins."""
        found, at = [], 1
        for key in self.keys:
            found.append(at)
            at += len(key) + 1
        return found

    @cached_property
    def quoted(self) -> list[Extent]:
        """What stands in quotation marks."""
        return [quotation.inner for quotation in quotations(self.flat)]

    @cached_property
    def flat(self) -> str:
        """The text with a blank for each break that only wraps a line: as long, and every place the same."""
        return view(self.text)

    @cached_property
    def inner(self) -> list[Extent]:
        """What stands in marks within quotation marks."""
        return [
            Extent(held.start + found.start(), held.start + found.end())
            for held in self.quoted
            for found in _INNER.finditer(held.slice(self.text))
        ]

    def is_inner(self, index: int) -> bool:
        """True where the word at `index` stands in marks within marks."""
        return self._stands_in(self.inner, index)

    @cached_property
    def is_story(self) -> bool:
        """True for a reporter's text: it quotes more than once, and says "I" and "we" hardly outside the marks."""
        return len(self.quoted) > 1 and self.own <= 1 and self.speaker is None and not self.turns

    @cached_property
    def is_release(self) -> bool:
        """True for what a house gives to the press: what stands there outside the marks are its own words."""
        return (
            _RELEASE.search(self.text[:RELEASED]) is not None or _NOTES.search(self.text[-4 * RELEASED :]) is not None
        )

    @cached_property
    def own(self) -> int:
        """How often the text says "I" or "we" outside the marks."""
        return sum(key in _FIRST and not told for key, told in zip(self.keys, self._told, strict=True))

    @cached_property
    def author(self) -> str | None:
        """Whose words the whole text is: as its particulars say, else by what stands above or under it."""
        if self.speaker or self.turns:
            return self.speaker
        told = sender(self.text)
        return told or (author(self.text, self.headline) if self.own and not self.is_story else None)

    @cached_property
    def heads(self) -> set[int]:
        """The words with which paragraphs begin, the first one's aside."""
        return set(self._begun)

    @cached_property
    def _begun(self) -> list[int]:
        return [self.index(start) for start in self._breaks[1:]]

    @cached_property
    def turns(self) -> list[Turn]:
        """Who has the floor, where the text is laid out as a transcript."""
        headed = tuple(FULL.findall(self.headline or "")) + tuple(FULL.findall(self.text[-200:]))
        return turns(self.text, (self.speaker,) if self.speaker else headed, self.headline or "")

    @cached_property
    def _breaks(self) -> list[int]:
        return [paragraph.start for paragraph in paragraphs(self.flat)]

    def paragraph(self, index: int) -> int:
        """The number of the paragraph in which the word at `index` stands."""
        return bisect_right(self._breaks, self.words[index].start)

    def together(self, one: int, other: int) -> bool:
        """True for two words of one paragraph."""
        return self.paragraph(one) == self.paragraph(other)

    @cached_property
    def _told(self) -> list[bool]:
        """Of each word whether it stands in quotation marks."""
        return self._within(self.quoted)

    @cached_property
    def _any_told(self) -> bool:
        return any(self._told)

    def skips(self, first: int, last: int) -> list[float]:
        """The cost of leaving out each of the words `first` to `last`."""
        told, any_quoted = self._told, self._any_told
        costs = [
            SKIP_FILLER
            if key in FILLERS
            else SKIP_TOLD
            if any_quoted and not told[at]
            else SKIP_AGAIN
            if key in self.keys[at + 1 : at + 1 + AGAIN]
            else SKIP
            for at, key in enumerate(self.keys[first:last], first)
        ]
        for head in self._begun[bisect_left(self._begun, first) : bisect_left(self._begun, last)]:
            costs[head - first] += NEW_PARAGRAPH
        return costs

    @cached_property
    def named(self) -> set[int]:
        """Indexes of the words that the extraction takes for names."""
        extents = sorted((m.start, m.end) for e in self.entities for m in e.mentions if m.kind == "name")
        inside = self._within(Extent(*pair) for pair in extents)
        return {index for index, told in enumerate(inside) if told}

    def _within(self, extents: Iterable[Extent]) -> list[bool]:
        inside = [False] * len(self.words)
        for extent in extents:
            for index in range(self.index(extent.start), self.index(extent.end)):
                inside[index] = True
        return inside

    def index(self, offset: int) -> int:
        """The first word that begins at `offset` or behind it."""
        return bisect_left(self.starts, offset)

    def is_quoted(self, index: int) -> bool:
        """True where the word at `index` stands in quotation marks."""
        return self._stands_in(self.quoted, index)

    def _stands_in(self, extents: list[Extent], index: int) -> bool:
        at = self.words[index].start
        found = bisect_right(extents, at, key=lambda extent: extent.start) - 1
        return found >= 0 and at < extents[found].end

    def slice(self, first: int, last: int) -> str:
        """The text from the word at `first` to the one before `last`."""
        return self.text[self.words[first].start : self.words[last - 1].end] if first < last else ""


def source_of(
    extraction: Extraction, speaker: str | None = None, *, translated: bool = False, checked: bool = True
) -> Source:
    """The source in an extraction that knows its text, with what else is known of it. Raises ValueError without a text."""
    if extraction.text is None:
        raise ValueError(f"{extraction.document.id}: the extraction was read without its text")
    document = extraction.document
    return Source(
        id=document.id,
        text=extraction.text,
        published=document.published,
        status=document.status,
        headline=document.headline,
        uri=document.uri,
        speaker=speaker,
        translated=translated,
        checked=checked,
        quotes=tuple(record for record in extraction.records if isinstance(record, Quote)),
        dates=tuple(record for record in extraction.records if isinstance(record, Date)),
        roles=tuple(record for record in extraction.records if isinstance(record, Role)),
        entities=tuple(entity for entity in extraction.entities if _may_speak(entity)),
    )


def _may_speak(entity: Entity) -> bool:
    """Not a bill or a bid without a name."""
    return entity.type not in {"law", "other"} or any(mention.kind == "name" for mention in entity.mentions)
