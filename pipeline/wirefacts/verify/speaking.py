"""Who said the matched words, and when: by a transcript's turns, the source's quote records, or whose text it is."""

import re
from dataclasses import dataclass

from wirefacts.records.kinds import Quote
from wirefacts.records.parts import Party
from wirefacts.text.extents import Extent
from wirefacts.values.titles import is_title
from wirefacts.verify.authors import announced
from wirefacts.verify.letters import letters_day, opening
from wirefacts.verify.nesting import is_passed_on, is_within_quote, relayed
from wirefacts.verify.parties import names_of, same_name
from wirefacts.verify.sources import Source
from wirefacts.verify.turns import Kind

_HELD = 0.5
"""Share of the match that must stand in a quote's words for its speaker to have said it."""
SIGNED, OPENING = 160, 1200
"""Code points at a text's end in which it may be signed."""
NEARBY = 400
"""Code points before a nested quotation in which whoever it is of may be named."""
_READS_OUT = re.compile(
    r"\b(?:sa(?:ys?|id)|reads?|wrote|writes|answered|replied|added|asked|cabled|telegraphed|announced|declared|warned)\b[^.:\n]{0,40}:\s"
)
_SIGNATURE = re.compile(r"[.!?]\s+(?:[A-Z][\w.'’-]{0,30}\s?){1,4}\Z")
_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?!\d)")


@dataclass(frozen=True, slots=True)
class Spoken:
    """Who said the words of a match.

    `nested` where the speaker passes them on; `origins` are then who may have said them, and `before` is what stands around.
    Of other words `near` is the paragraph, `signed` where the text says whose it is. `indirect` where the words are a
    reporter's, who tells what was said. `when` is a day, a month or a year. `kind` is whether a transcript's label names
    somebody; where it does not, `others` are those whose words they are not. `text` is all of the source's.
    """

    party: Party | None = None
    names: tuple[str, ...] = ()
    nested: bool = False
    origins: tuple[str, ...] = ()
    before: str = ""
    near: str = ""
    signed: str = ""
    indirect: bool = False
    when: str | None = None
    kind: Kind = "named"
    others: tuple[str, ...] = ()
    text: str = ""


def spoken(source: Source, extent: Extent) -> Spoken:
    """What the source says of who said the words in `extent`, and when."""
    published = source.published.isoformat() if source.published else None
    told_day = _dated(source, extent) or letters_day(source, extent)
    start = opening(source, extent) or extent.start
    before = source.text[max(0, start - NEARBY) : start] + " … " + source.text[extent.end : extent.end + NEARBY // 4]
    inner = is_passed_on(source, extent)
    at = next((n for n, t in enumerate(source.turns) if t.extent.start <= extent.start < t.extent.end), None)
    if at is not None:
        turn = source.turns[at]
        before = source.turns[at - 1].extent.slice(source.text) + " … " if at else ""
        before += turn.extent.slice(source.text)
        inner = inner and not _is_whole(turn.extent.slice(source.text))
        when = (told_day if inner else None) or published
        names = _own(source, turn.names) if turn.kind == "named" else turn.names
        party = _party(source, turn.names) if turn.kind == "named" else Party(entity=None, name=turn.names[-1])
        others = _others(source, at)
        return Spoken(
            party,
            names,
            inner,
            relayed(source, extent, party),
            before,
            when=when,
            kind=turn.kind,
            others=others,
            signed=turn.hint or _around(source),
            text=source.text,
        )
    block = () if source.speaker else announced(source.text, extent.start)
    names = block or ((source.author,) if source.author else ())
    if names:
        inner = inner and not block
        when = (told_day if inner else None) or published
        return Spoken(
            _party(source, names),
            _known(source, names),
            inner,
            relayed(source, extent),
            before,
            when=when,
            text=source.text,
        )
    quote = quote_of(source, extent)
    near = _sentence(source, extent)
    if quote is None:
        return Spoken(
            indirect=bool(source.quoted)
            and not source.is_release
            and source.own <= 1
            and not _in_marks(source, extent)
            and not _is_read_out(source, extent)
            and not _is_signed(source, extent),
            near=near,
            signed="" if source.is_story and not source.is_release else _signed(source),
            when=told_day or published,
        )
    said = quote.when.value[:10] if quote.when and _DAY.match(quote.when.value) else None
    return Spoken(
        quote.speaker,
        tuple(names_of(quote.speaker, source)),
        nested=quote.relayed_from is not None or is_within_quote(source, extent),
        origins=relayed(source, extent),
        before=before,
        indirect=not _in_marks(source, extent)
        and not _is_read_out(source, extent)
        and not _is_signed(source, extent)
        and (quote.quote_kind != "direct" or source.is_story),
        near=near,
        signed="" if source.is_story and not source.is_release else _signed(source),
        when=said or published,
        text=source.text,
    )


def _around(source: Source) -> str:
    """What stands above and under the turns of a transcript."""
    above = source.text[: min(source.turns[0].extent.start, OPENING)]
    return f"{source.headline or ''} … {above} … {source.text[-SIGNED:]}"


def _is_whole(words: str) -> bool:
    """True for a turn that stands in marks as a whole."""
    return words[:1] in '“"' and words[-1:] in '”"' and not any(mark in words[1:-1] for mark in '“”"')


def _others(source: Source, at: int) -> tuple[str, ...]:
    """Whose words an unnamed turn is not: the one's who is asked, or whom the crowd shouts at."""
    kind = source.turns[at].kind
    if kind == "named":
        return ()
    held = source.turns[max(0, at - 1) : at] if kind == "crowd" else source.turns
    return tuple(dict.fromkeys(name for turn in held if turn.kind == "named" for name in turn.names))


def quote_of(source: Source, extent: Extent) -> Quote | None:
    """The quote whose words hold the most of a match, the shortest where several hold it."""
    best: tuple[int, int] = (0, 0)
    found: Quote | None = None
    for quote in source.quotes:
        reach = Extent(quote.content[0].start, quote.content[-1].end)
        shared = min(extent.end, reach.end) - max(extent.start, reach.start)
        if shared >= _HELD * len(extent) and (found is None or (shared, -len(reach)) > best):
            best, found = (shared, -len(reach)), quote
    return found


def _known(source: Source, names: tuple[str, ...]) -> tuple[str, ...]:
    """`names`, and what else the source calls their bearer."""
    party = _party(source, names)
    return (*names, *names_of(party, source)) if party else names


def _own(source: Source, names: tuple[str, ...]) -> tuple[str, ...]:
    """What else the source calls who has a turn, without names that another label has: the labels tell speakers apart."""
    others = {name for turn in source.turns if turn.names != names for name in turn.names} - {*names}
    return tuple(
        name for name in _known(source, names) if name in names or not any(same_name(name, other) for other in others)
    )


def _party(source: Source, names: tuple[str, ...]) -> Party | None:
    names = tuple(name for name in names if len(name.strip(". ")) > 1)
    if not names:
        return None
    named = (name for name in names if not all(is_title(word) for word in name.split() if word.casefold() != "the"))
    name = next(named, names[0])
    entity = next((e for e in source.entities if any(same_name(e.name, each) for each in names)), None)
    return Party(entity=entity.id if entity else None, name=name)


def _in_marks(source: Source, extent: Extent) -> bool:
    """True where half of the words or more stand in quotation marks."""
    inside = sum(max(0, min(q.end, extent.end) - max(q.start, extent.start)) for q in source.quoted)
    return inside >= _HELD * len(extent)


def _is_read_out(source: Source, extent: Extent) -> bool:
    """True behind a colon that a word of saying stands before in the sentence: "The notice said: no swimming"."""
    start = max(source.flat.rfind(mark, 0, extent.start) for mark in ("\n", ". ", "! ", "? ")) + 1
    return _READS_OUT.search(source.flat, start, extent.start) is not None


def _sentence(source: Source, extent: Extent) -> str:
    """The paragraph around a match, without the match."""
    start = source.flat.rfind("\n", 0, extent.start) + 1
    end = source.flat.find("\n", extent.end)
    return source.flat[start : extent.start] + " … " + source.flat[extent.end : end if end >= 0 else len(source.flat)]


def _signed(source: Source) -> str:
    """Where a text says whose it is: its headline, its beginning, its end."""
    return f"{source.headline or ''} … {source.flat[:SIGNED]} … {source.flat[-SIGNED:]}"


def _is_signed(source: Source, extent: Extent) -> bool:
    """True in a paragraph that ends with a name alone: an entry or a note in its writer's own words."""
    end = source.flat.find("\n", extent.end)
    return _SIGNATURE.search(source.flat[extent.end : end if end >= 0 else len(source.flat)]) is not None


def _dated(source: Source, extent: Extent) -> str | None:
    """The day, month or year told last before the match in its sentence, none that was still to come when it appeared."""
    start = max(source.flat.rfind(mark, 0, extent.start) for mark in (".", "?", "!", "\n")) + 1
    last = source.published.isoformat() if source.published else "9"
    told = [
        d
        for d in source.dates
        if start <= d.evidence[0].start < extent.start and _DAY.match(d.value) and d.value[:10] <= last
    ]
    return told[-1].value[:10] if told else None
