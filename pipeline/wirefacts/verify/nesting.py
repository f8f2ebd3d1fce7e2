"""Whether the words of a match are passed on by the one who speaks there, and whose they were first."""

import re

from wirefacts.records.parts import Party
from wirefacts.text.extents import Extent
from wirefacts.verify.parties import is_named, names_of
from wirefacts.verify.sources import Source

BEFORE = 80
"""Code points before inner marks in which the speaker may say that he quotes himself."""
_HE_SAYS = re.compile(r",? (?:he|she|they) (?:says?|said|keeps? saying|tells? (?:me|us))\b")
_I_SAY = re.compile(
    r"\b(?:I|[Ww]e)(?:['’](?:ve|d|ll))?(?: (?:never|ever|always|once|often|only|also|just|simply|then|still|already|actually|"
    r"really|have|had|did|do|would|will|not|didn['’]t|don['’]t|haven['’]t|hadn['’]t)){0,3} "
    r"(?:say|said|wrote|written|write|replied|answered|asked|shouted|promised|(?:tell|told)(?: \w+){1,3}|call(?:ed)? \w+)"
    r"(?: (?:to|in|at) (?:the )?\w+)?(?: (?:was|is))?\W*\Z"
)


def is_passed_on(source: Source, extent: Extent) -> bool:
    """True where marks within somebody's own words enclose the match, or "he says" follows, and it is not the speaker himself
    who is quoted: "What I said was, 'Wait.'".
    """
    held = [q for q in source.quoted if q.start <= extent.start and extent.end <= q.end + 1]
    if held:
        return not _quotes_himself(source, held[-1].start)
    return _told_on(source, extent)


def is_within_quote(source: Source, extent: Extent) -> bool:
    """The same of words that a reporter quotes: they stand in marks within marks."""
    pair = next((pair for pair in source.inner if pair.start <= extent.start and extent.end <= pair.end), None)
    if pair is not None:
        return not _quotes_himself(source, pair.start)
    held = next((q for q in source.quoted if q.start <= extent.start < q.end), None)
    return held is not None and extent.end < held.end and _told_on(source, extent)


def relayed(source: Source, extent: Extent, speaker: Party | None = None) -> tuple[str, ...]:
    """Who said the words first: by a quote record that tells it, or by one of the words in the inner marks alone.

    `speaker`, who has the floor, passes nothing on from himself.
    """
    held = [q for q in source.quotes if q.content[0].start <= extent.start < q.content[-1].end]
    parties = [q.relayed_from for q in held if q.relayed_from]
    marks = next((q for q in source.quoted if q.start <= extent.start < q.end), None)
    alone = bool(source.turns) or source.speaker is not None
    if marks is not None and alone:
        inner = [q.speaker for q in held if marks.start <= q.content[0].start and q.content[-1].end <= marks.end]
        parties += [party for party in inner if not _is_same(party, speaker)]
    return tuple(name for party in parties for name in names_of(party, source) if is_named(name))


def _is_same(one: Party, other: Party | None) -> bool:
    return other is not None and (one.name == other.name or (one.entity is not None and one.entity == other.entity))


def _quotes_himself(source: Source, start: int) -> bool:
    """True where "I said" or "what we wrote was" stands before the marks at `start`."""
    return _I_SAY.search(source.flat, max(0, start - BEFORE), start) is not None


def _told_on(source: Source, extent: Extent) -> bool:
    """True where the speaker lets somebody else say the words: "I will not go, he says"."""
    return _HE_SAYS.match(source.flat, extent.end) is not None
