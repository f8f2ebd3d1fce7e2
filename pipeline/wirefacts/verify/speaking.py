"""Who said the matched words, by the source's quote records and its layout, and when."""

import datetime as dt
import re
from dataclasses import dataclass

from wirefacts.records.kinds import Quote
from wirefacts.records.parts import Party
from wirefacts.text.extents import Extent
from wirefacts.text.single_marks import single_pairs
from wirefacts.verify.parties import is_named, names_of, same_name
from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import Flag

_HELD = 0.5
"""Share of the match that must stand in a quote's words for its speaker to have said it."""
_SPEECH = re.compile(
    r"\A(?:full (?:text|transcript):? )?(?:[\w’' -]{0,40}?\b(?:remarks|speech|statement|address|testimony|transcript|interview|keynote|"
    r"letter|op-ed|press conference|briefing)\b[\w’' -]{0,40}?\b(?:by|of|from|with)) (?P<name>[A-Z][^\n,;:(]{2,60})|"
    r"\A(?P<first>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,4})(?:[:,]|['’]s\b)[^\n]{0,40}\b(?:remarks|speech|statement|address|testimony|keynote)\b"
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Spoken:
    """Who said the words of a match. `nested` where the speaker passes them on; `origin` is then who said them first."""

    party: Party | None = None
    names: tuple[str, ...] = ()
    nested: bool = False
    origin: Party | None = None
    origin_names: tuple[str, ...] = ()
    when: str | None = None


def spoken(source: Source, extent: Extent) -> Spoken:
    """What the source says of who said the words in `extent`, and when: a day of TIMEX3, or the day of publication."""
    quote = _quote(source, extent)
    published = source.published.isoformat() if source.published else None
    if quote is None:
        name = _headed(source)
        party = Party(entity=None, name=name) if name else None
        return Spoken(party, (name,) if name else (), when=published)
    said = quote.when.value if quote.when and _DAY.match(quote.when.value) else None
    origin = quote.relayed_from
    return Spoken(
        quote.speaker,
        tuple(names_of(quote.speaker, source)),
        nested=origin is not None or _in_inner_marks(source, quote, extent),
        origin=origin,
        origin_names=tuple(names_of(origin, source)) if origin else (),
        when=said or published,
    )


def speaker_flags(wanted: str | None, told: Spoken) -> list[Flag]:
    """Whether the words are `wanted`'s; nothing about that where no speaker is given."""
    flags: list[Flag] = ["speaker_nested"] if told.nested else []
    if not wanted or not wanted.strip():
        return flags
    if told.party is None:
        return ["speaker_unresolved", *flags]
    if told.nested and told.origin is not None and any(same_name(wanted, name) for name in told.origin_names):
        return ["speaker_right", *flags]
    alike = any(same_name(wanted, name) for name in told.names)
    if told.nested:
        return ["speaker_wrong" if told.origin is not None or not alike else "speaker_unresolved", *flags]
    if alike:
        return ["speaker_right"]
    return ["speaker_wrong" if any(map(is_named, told.names)) else "speaker_unresolved"]


def date_flags(wanted: dt.date | None, told: Spoken, source: Source) -> list[Flag]:
    """Whether the words were said on `wanted`. Without a day in the text, the day of publication and the one before may be."""
    if wanted is None or told.when is None:
        return []
    days = {told.when[:10]}
    if source.published and told.when == source.published.isoformat():
        days.add((source.published - dt.timedelta(days=1)).isoformat() if source.published > dt.date.min else told.when)
    return ["date_right" if wanted.isoformat() in days else "date_wrong"]


def _quote(source: Source, extent: Extent) -> Quote | None:
    """The quote whose words hold the most of a match, the shortest where several hold it."""
    best: tuple[float, int] = (0.0, 0)
    found: Quote | None = None
    for quote in source.quotes:
        reach = Extent(quote.content[0].start, quote.content[-1].end)
        shared = min(extent.end, reach.end) - max(extent.start, reach.start)
        if shared < _HELD * len(extent):
            continue
        if found is None or (shared, -len(reach)) > best:
            best, found = (shared, -len(reach)), quote
    return found


def _in_inner_marks(source: Source, quote: Quote, extent: Extent) -> bool:
    """True where the match stands in marks within the quote's own marks."""
    for piece in quote.content:
        held = Extent(piece.start, piece.end)
        if held.overlaps(extent):
            inner = [pair for pair in single_pairs(source.text, held) if pair.start >= held.start]
            if any(pair.start <= extent.start and extent.end <= pair.end and len(pair) < len(held) for pair in inner):
                return quote.quote_kind != "indirect" and source.text[held.start - 1 : held.start] in {"“", '"'}
    return False


def _headed(source: Source) -> str | None:
    """Whose speech the whole document is, by its headline or first line."""
    for line in (source.headline or "", source.text[:160].split("\n", 1)[0]):
        found = _SPEECH.search(line)
        if found:
            return (found["name"] or found["first"]).strip(" .")
    return None
