"""Where a text speaks of somebody, as links around the words."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wirefacts.drawing.escape import inert
from wirefacts.drawing.picture import Who
from wirefacts.text.extents import Extent
from wirefacts.text.view import soft_breaks

_BREAK = re.compile(r"[\r\n]+")
NESTED = 4
"""At most so many mentions around one word are drawn: "the mayor's brother's lawyer"."""


@dataclass(frozen=True, slots=True)
class _Mention:
    extent: Extent
    who: int
    number: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch without a boundary inside, the mentions around it from outside in, those that start with it."""

    extent: Extent
    around: tuple[_Mention, ...]
    starting: tuple[_Mention, ...]


class Naming:
    """The mentions of `who` in `text`: the nth of party p is the element `{prefix}w{p}-{n}`, and leads to `{prefix}p{p}`."""

    def __init__(self, text: str, who: Iterable[Who], prefix: str) -> None:
        self._text, self._prefix, self._soft = text, prefix, frozenset(soft_breaks(text))
        self._pieces = list(_pieces(len(text), list(_mentions(len(text), who))))
        self._starts = [piece.extent.start for piece in self._pieces]

    def html(self, extent: Extent) -> Iterator[str]:
        """The words of `extent`, which is within the text, with its mentions."""
        first, last = bisect_right(self._starts, extent.start) - 1, bisect_left(self._starts, extent.end)
        for at in range(first, last):
            piece = self._pieces[at]
            inside = Extent(max(piece.extent.start, extent.start), min(piece.extent.end, extent.end))
            yield from self._drawn(piece, inside)

    def _drawn(self, piece: _Piece, inside: Extent) -> Iterator[str]:
        begun = piece.starting if inside.start == piece.extent.start else ()
        for mention in begun:
            if mention not in piece.around:
                yield f'<span id="{self._anchor(mention)}"></span>'
        for mention in piece.around:
            anchor = f' id="{self._anchor(mention)}"' if mention in begun else ""
            if mention is piece.around[-1]:
                yield f'<a{anchor} data-p="{mention.who}" href="#{self._prefix}p{mention.who}" tabindex="-1">'
            else:
                yield f'<span{anchor} data-p="{mention.who}">'
        yield self._words(inside)
        if piece.around:
            yield "</a>" + "</span>" * (len(piece.around) - 1)

    def _words(self, inside: Extent) -> str:
        """The words there. A break that only wraps a line is marked, so that lines are as long as the page wants them."""
        words, at = [], inside.start
        for found in _BREAK.finditer(self._text, inside.start, inside.end):
            if found.start() in self._soft:
                words += [inert(self._text[at : found.start()]), f'<span class="wf-soft">{inert(found[0])}</span>']
                at = found.end()
        return "".join((*words, inert(self._text[at : inside.end])))

    def _anchor(self, mention: _Mention) -> str:
        return f"{self._prefix}w{mention.who}-{mention.number}"


def _mentions(length: int, who: Iterable[Who]) -> Iterator[_Mention]:
    for party, each in enumerate(who, 1):
        for number, extent in enumerate(each.mentions, 1):
            yield _Mention(Extent(min(extent.start, length), min(extent.end, length)), party, number)


def _pieces(length: int, mentions: list[_Mention]) -> Iterator[_Piece]:
    """The text between the boundaries of mentions, in order; linear in the mentions, whatever they overlap."""
    starts: dict[int, list[_Mention]] = {}
    for mention in sorted(mentions, key=lambda m: (m.extent.start, -m.extent.end)):
        starts.setdefault(mention.extent.start, []).append(mention)
    bounds = sorted({0, length, *starts, *(mention.extent.end for mention in mentions)})
    around: list[_Mention] = []
    for here, following in zip(bounds, [*bounds[1:], length], strict=True):
        around = [mention for mention in around if mention.extent.end > here]
        starting = starts.get(here, [])
        room = NESTED - len(around)
        around += [mention for mention in starting if mention.extent.end > here][:room]
        yield _Piece(Extent(here, following), tuple(around), tuple(starting))
