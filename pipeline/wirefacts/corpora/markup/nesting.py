"""Spans from elsewhere may cross; those of the markup nest. Where two cross, the less worthy one is cut in pieces."""

import heapq
from collections.abc import Iterable, Mapping

from wirefacts.corpora.markup.facts import AnyFact, DateFact, QuoteFact
from wirefacts.corpora.markup.inline import Tag
from wirefacts.errors import GoldError
from wirefacts.text.extents import Extent

_WHOLE, _QUOTE, _EVIDENCE = 0, 1, 2
"""How willingly a span is cut: never, a quote's content if need be, evidence of other facts."""
_Waiting = tuple[int, int, int, int, Tag]


def nested(tags: Iterable[Tag], facts: Mapping[str, AnyFact], text: str) -> tuple[Tag, ...]:
    """`tags` in the order in which they open, nested. Of two on the same words a quote is outside, a mention inside.

    Raises GoldError where two cross that cannot be cut: mentions, dates, parts. Takes n log n.
    """
    waiting = [_wait(tag, facts, text, number) for number, tag in enumerate(tags) if tag.extent.slice(text).strip()]
    heapq.heapify(waiting)
    done: list[Tag] = []
    stack: list[int] = []
    while waiting:
        *_, number, tag = heapq.heappop(waiting)
        while stack and done[stack[-1]].extent.end <= tag.extent.start:
            stack.pop()
        crossed = [at for at in stack if done[at].extent.end < tag.extent.end]
        if crossed and _cuttable(tag, facts) >= max(_cuttable(done[at], facts) for at in crossed):
            if not _cuttable(tag, facts):
                raise GoldError(f"span {tag.label} crosses span {done[crossed[-1]].label}, and neither can be cut")
            for piece in _cut(tag, done[stack[-1]].extent.end, text):
                heapq.heappush(waiting, _wait(piece, facts, text, number))
            continue
        for at in reversed(crossed):
            other = done[at]
            if not _cuttable(other, facts):
                raise GoldError(f"span {tag.label} crosses span {other.label}, and neither can be cut")
            first, *rest = _cut(other, tag.extent.start, text)
            done[at] = first
            for piece in rest:
                heapq.heappush(waiting, _wait(piece, facts, text, number))
            stack.remove(at)
        stack.append(len(done))
        done.append(tag)
    return tuple(done)


def depth(tag: Tag, facts: Mapping[str, AnyFact]) -> int:
    """How far inside a span stands among spans on the same words: quotes 0, other evidence 1, named parts 3, the rest 4."""
    fact = facts.get(tag.id) if tag.kind == "fact" else None
    return 4 if fact is None else 3 if tag.part else 0 if isinstance(fact, QuoteFact) else 1


def _wait(tag: Tag, facts: Mapping[str, AnyFact], text: str, number: int) -> _Waiting:
    extent = tag.extent.trimmed(text)
    return extent.start, -extent.end, depth(tag, facts), number, Tag(tag.kind, tag.id, tag.part, extent)


def _cuttable(tag: Tag, facts: Mapping[str, AnyFact]) -> int:
    fact = facts.get(tag.id) if tag.kind == "fact" and not tag.part else None
    if fact is None or isinstance(fact, DateFact):
        return _WHOLE
    return _QUOTE if isinstance(fact, QuoteFact) else _EVIDENCE


def _cut(tag: Tag, at: int, text: str) -> list[Tag]:
    """The two pieces of a tag, without white space at their edges."""
    pieces = (Extent(tag.extent.start, at).trimmed(text), Extent(at, tag.extent.end).trimmed(text))
    return [Tag(tag.kind, tag.id, tag.part, piece) for piece in pieces if len(piece)]
