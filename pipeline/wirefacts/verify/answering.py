"""A verdict from a choice: matches, edits, flags with what they rest on, confidence, whether the house allows it."""

from collections.abc import Iterator, Sequence

from wirefacts.records.parts import Party
from wirefacts.text.extents import Extent
from wirefacts.verify.changes import Change
from wirefacts.verify.choosing import Choice
from wirefacts.verify.claiming import date_flags, speaker_flags
from wirefacts.verify.claims import Reading
from wirefacts.verify.confidence import confidence
from wirefacts.verify.context import asked, cut_context
from wirefacts.verify.doubting import doubtful
from wirefacts.verify.houses import House
from wirefacts.verify.placing import first_place, places
from wirefacts.verify.sources import Source
from wirefacts.verify.speaking import Spoken, spoken
from wirefacts.verify.verdicts import Claim, Edit, Flag, Ground, Match, Searched, Verdict, Wording

MOST = 10
"""Matches that are listed."""


def answer(claim: Claim, reading: Reading, tied: Sequence[Choice], documents: int, house: House) -> Verdict:
    """The verdict on a claim that fits the first of `tied`; the others are other places of the same words."""
    choice = tied[0]
    source, wording = choice.fit.source, choice.wording
    told = spoken(*first_place(choice))
    grounds = list(_grounds(choice, reading, tied, told))
    flags = [*_speakers(claim, choice, told), *date_flags(claim.date, told), *(g.flag for g in grounds)]
    flags = list(dict.fromkeys(flags))
    listed = [*places(choice), *(place for other in tied[1:] for place in places(other))]
    return Verdict(
        id=claim.id,
        claim=claim.claim,
        wording=wording,
        flags=tuple(flags),
        matches=tuple(_match(*place) for place in listed[:MOST]),
        edits=tuple(_edit(reading, source, change) for change in choice.changes),
        confidence=confidence(reading, choice, len(tied)),
        searched=Searched(documents=documents),
        house=house.name,
        allowed=house.allows(wording, frozenset(flags)),
        apart=choice.apart if choice.beside else _apart(choice),
        grounds=tuple(grounds),
    )


def _speakers(claim: Claim, choice: Choice, told: Spoken) -> list[Flag]:
    """Of a stitched claim all pieces must be the speaker's."""
    stitched = choice.wording == "stitched"
    found = [speaker_flags(claim.speaker, spoken(*place) if stitched else told) for place in places(choice)]
    worst: tuple[Flag, ...] = ("speaker_wrong", "speaker_unresolved")
    return next((flags for bad in worst for flags in found if bad in flags), found[0])


def unfound(
    claim: Claim,
    wording: Wording,
    documents: int,
    house: House,
    listed: Sequence[Choice] = (),
    extents: Sequence[Extent] = (),
    sure: float | None = None,
) -> Verdict:
    """The verdict where nothing, too much, or only something like it was found; `listed` are candidates.

    `sure` is the confidence, where it is not the wording's own.
    """
    found = (
        [(choice.fit.source, extent) for choice, extent in zip(listed, extents, strict=False)]
        if extents
        else [place for choice in listed for place in places(choice)]
    )
    flags: list[Flag] = []
    grounds: list[Ground] = []
    if wording == "paraphrase":
        source, extent = found[0]
        told = spoken(source, extent)
        doubts = [(place, doubtful(*place)) for place in found]
        if all(doubt for _, doubt in doubts):
            (held, _), doubt = doubts[0]
            grounds += [_ground("source_doubtful", held, doubt)] if doubt else []
        flags = [*speaker_flags(claim.speaker, told), *date_flags(claim.date, told), *(g.flag for g in grounds)]
    return Verdict(
        id=claim.id,
        claim=claim.claim,
        wording=wording,
        flags=tuple(flags),
        matches=tuple(_match(*place) for place in found[:MOST]),
        confidence=sure or {"paraphrase": 0.6, "not_found": 0.9}.get(wording, 0.8),
        searched=Searched(documents=documents),
        house=house.name,
        allowed=False,
        grounds=tuple(grounds),
    )


def _grounds(choice: Choice, reading: Reading, tied: Sequence[Choice], told: Spoken) -> Iterator[Ground]:
    """Flags that rest on words of a source. What holds for some of several equal places alone does not hold."""
    source = choice.fit.source
    finds: list[tuple[Flag, Extent | None]] = []
    if choice.wording != "stitched":
        cuts = [cut_context(other.fit) for other in tied]
        question = asked(reading, choice.fit, nested=told.nested)
        finds.append(("context_cut", cuts[0] if all(cuts) and not told.nested and question is None else None))
        finds.append(("question_as_statement", question))
    doubts = [doubtful(other.fit.source, other.extent) for other in tied]
    finds.append(("source_doubtful", doubts[0] if all(doubts) else None))
    for flag, extent in finds:
        if extent is not None:
            yield _ground(flag, source, extent)


def _ground(flag: Flag, source: Source, extent: Extent) -> Ground:
    return Ground(flag=flag, document=source.id, start=extent.start, end=extent.end, text=extent.slice(source.text))


def _match(source: Source, extent: Extent) -> Match:
    told: Spoken = spoken(source, extent)
    party = Party(entity=told.party.entity, name=told.party.name) if told.party else None
    return Match(
        document=source.id,
        start=extent.start,
        end=extent.end,
        text=extent.slice(source.text),
        speaker=party,
        when=told.when,
    )


def _apart(choice: Choice) -> int | None:
    """How many words lie between two passages of one document that the claim joins."""
    return max((change.d - change.c for change in choice.changes if change.sense.reason == "distance"), default=None)


def _edit(reading: Reading, source: Source, change: Change) -> Edit:
    a, b = change.span or _claim_place(reading, change)
    c, d = _source_place(source, change)
    return Edit(
        op=change.op,
        claim=reading.text[a:b],
        source=source.text[c:d],
        critical=change.sense.critical,
        reason=change.sense.reason,
        claim_start=a,
        claim_end=b,
        source_start=c,
        source_end=d,
        same_party=change.same_party,
    )


def _claim_place(reading: Reading, change: Change) -> tuple[int, int]:
    if change.a < change.b:
        return reading.words[change.a].start, reading.words[change.b - 1].end
    gap = next((g for g in reading.gaps.get(change.a, ()) if g.kind == "ellipsis"), None)
    if gap is not None and change.sense.reason != "omission":
        return gap.start, gap.end
    at = reading.words[change.a - 1].end if change.a else 0
    return at, at


def _source_place(source: Source, change: Change) -> tuple[int, int]:
    if change.c < change.d:
        return source.words[change.c].start, source.words[change.d - 1].end
    at = source.words[change.c - 1].end if 0 < change.c <= len(source.words) else 0
    return at, at
