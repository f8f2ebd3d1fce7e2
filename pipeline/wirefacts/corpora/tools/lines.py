"""Values as lines, for tools whose spans have no fields: `quote q1 45-98 "It is late" kind=direct`, one span a line.

A line finds its span by the place it names; where that was moved, by the nearest claim: a span of the kind that overlaps the
place, or one that has the words. Lines `entity …` are those of the markup and stand for no span.
"""

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from wirefacts.corpora.markup.facts import Entity
from wirefacts.corpora.markup.lines import FactLine, read_lines
from wirefacts.corpora.markup.problems import Problems
from wirefacts.corpora.markup.writing import quoted
from wirefacts.corpora.tools.standoff import Span, Standoff, Values, same_text
from wirefacts.corpora.tools.vocabulary import FACTS, PIECE, word_of
from wirefacts.errors import GoldError
from wirefacts.text.extents import Extent

MENTION = "mention"
"""The first word of a mention's line."""
SHOWN = 60
"""How many characters of a span a line shows."""
_PLACE = re.compile(r"(\d+)-(\d+)")


def listed(standoff: Standoff) -> list[str]:
    """The entities of a story, and the values of its mentions and facts."""
    return [*standoff.about.entities, *(_placed(span, standoff.text) for span in standoff.spans if span.values)]


def noted(span: Span, leaving_out: Iterable[str] = ()) -> str:
    """The values of one span, without its place."""
    return " ".join([*_head(span), *_pairs(span, leaving_out)])


def read_note(source: str, at: str, note: str, word: str) -> dict[str, tuple[str, ...]]:
    """The values that a note of one span gives; none where it is of another kind than `word`. Raises GoldError."""
    bare = re.match(r"[a-z]+=", note)
    line = _read(source, at, f"{_line_word(word)} new {note}" if bare else note)
    if line.word != _line_word(word):
        return {}
    return {**({} if bare else {"id": (line.id,)}), **_fields(line)}


@dataclass(slots=True)
class _Claim:
    at: str
    line: FactLine
    place: Extent | None
    words: str | None
    wanted: bool
    values: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def take(self) -> dict[str, tuple[str, ...]]:
        """The values, which are now some span's."""
        self.values = {"id": (self.line.id,), **_fields(self.line)}
        return self.values

    def is_of(self, span: Span) -> bool:
        return _line_word(word_of(span.label) or "") == self.line.word


def attached(standoff: Standoff, lines: Iterable[tuple[str, str, bool]]) -> Standoff:
    """`standoff` with the values of `lines`: where each stands, the line, and whether it must find a span.

    A later line of the same fact or entity changes the earlier one. Raises GoldError.
    """
    same_text(standoff.source, standoff.text, standoff.about)
    entities, claims = _claims(standoff, lines)
    further = {link.target for link in standoff.links if link.label == PIECE}
    last = sorted(standoff.spans, key=lambda span: span.key in further)
    spans = {span.key: span for span in last if word_of(span.label)}
    given: dict[str, Values] = {}
    for claim, key in _at_their_places(claims, spans.values()):
        given[key] = claim.take()
        _check_words(standoff, claim, spans[key])
    ways: tuple[Callable[[_Claim, Span], int], ...] = (_overlapping, _with_its_words(standoff.text))
    for way in ways:
        for claim in [claim for claim in claims if not claim.values]:
            free = (span for key, span in spans.items() if key not in given and key not in further)
            fitting = [(way(claim, span), span.key) for span in free if claim.is_of(span)]
            best = max(fitting, key=lambda found: found[0], default=(0, ""))
            if best[0] > 0:
                given[best[1]] = claim.take()
                _check_words(standoff, claim, spans[best[1]])
    for claim in claims:
        if claim.wanted and not claim.values:
            raise standoff.error(claim.at, f"no {claim.line.word} in the text for the line of {claim.line.id}")
    placed = tuple(span.having(given[span.key]) if span.key in given else span for span in standoff.spans)
    about = standoff.about.model_copy(update={"entities": tuple(entities.values())})
    return Standoff(standoff.source, standoff.text, about, placed, standoff.links)


def _claims(standoff: Standoff, lines: Iterable[tuple[str, str, bool]]) -> tuple[dict[str, str], list[_Claim]]:
    entities: dict[str, str] = {}
    claims: list[_Claim] = []
    first: dict[tuple[str, str], _Claim] = {}
    for at, source, wanted in lines:
        if not source.strip():
            continue
        line = _read(standoff.source, at, source)
        if line.word == Entity.word:
            entities[line.id] = source
            continue
        place, words = _place(line)
        claim = _Claim(at, line, place, words, wanted)
        before = first.setdefault((line.word, line.id), claim)
        if before is claim or line.word == MENTION:
            claims.append(claim)
        else:
            before.line.fields.update(line.fields)
            before.place, before.words = place or before.place, words or before.words
    return entities, claims


def _at_their_places(claims: Iterable[_Claim], spans: Iterable[Span]) -> Iterator[tuple[_Claim, str]]:
    """Each claim whose very place a span of its kind has, and the span's key; several at one place in the order of both."""
    there: dict[tuple[str, Extent], deque[str]] = {}
    for span in spans:
        there.setdefault((_line_word(word_of(span.label) or ""), span.extent), deque()).append(span.key)
    for claim in claims:
        if claim.place is not None and (keys := there.get((claim.line.word, claim.place))):
            yield claim, keys.popleft()


def _overlapping(claim: _Claim, span: Span) -> int:
    if claim.place is None:
        return 0
    return min(claim.place.end, span.extent.end) - max(claim.place.start, span.extent.start)


def _with_its_words(text: str) -> Callable[[_Claim, Span], int]:
    return lambda claim, span: int(claim.words == _shown(span.extent, text))


def _check_words(standoff: Standoff, claim: _Claim, span: Span) -> None:
    words = _shown(span.extent, standoff.text)
    if claim.place == span.extent and claim.words not in {None, words}:
        raise standoff.error(
            claim.at,
            f"says {claim.words!r}, but there stands {words!r}: the offsets have drifted; export the story anew",
        )


def _place(line: FactLine) -> tuple[Extent | None, str | None]:
    """The place and the words that a line names."""
    place, words = None, None
    for value in line.values:
        found = _PLACE.fullmatch(value.items[0])
        if found and place is None:
            place = Extent(int(found[1]), int(found[2]))
        else:
            words = value.items[0]
    return place, words


def _placed(span: Span, text: str) -> str:
    """The line of a span; what else is known of a mention's entity stands on the entity's line."""
    place = f"{span.extent.start}-{span.extent.end}"
    pairs = _pairs(span) if span.label in FACTS else ()
    return " ".join([*_head(span), place, quoted(_shown(span.extent, text)), *pairs])


def _pairs(span: Span, leaving_out: Iterable[str] = ()) -> list[str]:
    left = {"id", *leaving_out}
    return [f"{key}={','.join(map(quoted, value))}" for key, value in span.values.items() if key not in left]


def _shown(extent: Extent, text: str) -> str:
    words = " ".join(extent.slice(text).split())
    return words if len(words) <= SHOWN else words[:SHOWN] + "…"


def _head(span: Span) -> tuple[str, str]:
    return _line_word(word_of(span.label) or ""), span.values["id"][0]


def _line_word(word: str) -> str:
    return MENTION if word == Entity.word else word


def _fields(line: FactLine) -> dict[str, tuple[str, ...]]:
    return {key: value.items for key, value in line.fields.items()}


def _read(source: str, at: str, line: str) -> FactLine:
    problems = Problems(line)
    found = read_lines(line, 0, len(line), problems)
    if problems.found or len(found) != 1:
        message = problems.found[0].message if problems.found else "one line for each span"
        raise GoldError(f"{source}: {at}: {line!r}: {message}")
    if found[0].word not in {*FACTS, MENTION, Entity.word}:
        words = ", ".join((Entity.word, MENTION, *FACTS))
        raise GoldError(
            f"{source}: {at}: {line!r}: begins with {found[0].word!r}; a line of values begins with {words}"
        )
    return found[0]
