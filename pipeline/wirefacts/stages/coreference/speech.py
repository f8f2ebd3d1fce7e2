"""Who speaks where: quotation marks, and the speakers of the quotes that the quotes stage found."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from spacy.tokens import Doc

from wirefacts.annotations.layers import QUOTES
from wirefacts.annotations.texts import text_of
from wirefacts.annotations.views import Quote
from wirefacts.stages.coreference.party import Node, Scene
from wirefacts.text.labelled import ANSWERS, QUESTIONS

TURNS = 2
"""Turns of a transcript, before and after, in which the one addressed speaks."""
_MARKS = re.compile(r"[\"“”]|``|''|\n")


def quoted(text: str) -> list[int]:
    """Offsets at which quotation begins and ends in turn. A line break ends it; an unclosed mark quotes to the line's end."""
    edges: list[int] = []
    for found in _MARKS.finditer(text):
        mark, inside = found.group(), len(edges) % 2 == 1
        if mark == "\n":
            if inside:
                edges.append(found.start())
        elif mark in {"“", "``"}:
            if not inside:
                edges.append(found.start())
        elif mark in {"”", "''"}:
            if inside:
                edges.append(found.end())
        else:
            edges.append(found.end() if inside else found.start())
    return edges


def is_inside(edges: list[int], offset: int) -> bool:
    """True where an odd number of edges lies before `offset`."""
    return bisect_right(edges, offset) % 2 == 1


class Speech:
    """The quotes of a document by place: which quote a mention stands in, and who spoke last before it."""

    def __init__(self, doc: Doc, scene: Scene) -> None:
        self._scene = scene
        self.quotes = [q for q in QUOTES.read(doc) if q.pieces]
        pieces = sorted((piece.start, piece.end, n) for n, q in enumerate(self.quotes) for piece in q.pieces)
        self._starts = [start for start, _, _ in pieces]
        self._pieces = pieces
        self._speakers = [None if q.speaker is None else scene.at(q.speaker) for q in self.quotes]
        self._spoken = sorted(
            (q.pieces[0].start, n) for n, q in enumerate(self.quotes) if self._speakers[n] is not None
        )
        self._begins = [start for start, _ in self._spoken]
        text = text_of(doc)
        self._turns = [n for n in range(len(self.quotes)) if self._labelled(text, n)]
        self._turns.sort(key=lambda n: self.quotes[n].pieces[0].start)
        self._turn_of = {number: at for at, number in enumerate(self._turns)}
        self.speaking = {node.order: n for n, node in enumerate(self._speakers) if node is not None}

    def around(self, node: Node) -> int | None:
        """The number of the quote whose content `node` stands in, the innermost."""
        return next(self._around(node), None)

    def _around(self, node: Node) -> Iterator[int]:
        i = bisect_right(self._starts, node.mention.extent.start) - 1
        for k in range(i, max(-1, i - 4), -1):
            start, end, number = self._pieces[k]
            if start <= node.mention.extent.start < end:
                yield number

    def addressed(self, node: Node) -> Node | None:
        """Who is "you" at `node`: the only one to whom the words are said, who tells of them as said to himself, or in a
        transcript the other one who speaks.
        """
        around = list(self._around(node))
        if not around:
            return None
        to = self.quotes[around[0]].addressees
        if to:
            return self._scene.at(to[0]) if len(to) == 1 else None
        speaker = self._speakers[around[0]]
        for outer in around[1:]:
            teller = self._speakers[outer]
            if teller is not None and (speaker is None or teller.party is not speaker.party):
                return teller
        return self._counterpart(around[0])

    def _counterpart(self, number: int) -> Node | None:
        """Who spoke before in a transcript, or speaks next."""
        at = self._turn_of.get(number)
        if at is None:
            return None
        own = self._speakers[number]
        near = (*reversed(self._turns[max(0, at - TURNS) : at]), *self._turns[at + 1 : at + 1 + TURNS])
        others = (node for n in near if (node := self._speakers[n]) is not None)
        return next((node for node in others if own is not None and node.party is not own.party), None)

    def _labelled(self, text: str, number: int) -> bool:
        """A turn of a transcript: the speaker's name and a colon, or "Q." or "A.", right before the words."""
        quote = self.quotes[number]
        if quote.source is None or quote.cue is not None or quote.kind != "direct":
            return False
        end, begin = quote.source.end, quote.pieces[0].start
        short = quote.source.slice(text).casefold() in QUESTIONS | ANSWERS
        return end <= begin <= end + 3 and (short or ":" in text[end - 1 : begin])

    def in_direct(self, node: Node) -> bool:
        """True in the content of a direct quote, whatever marks it has."""
        number = self.around(node)
        return number is not None and self.quotes[number].kind == "direct"

    def speaker(self, number: int) -> Node | None:
        return self._speakers[number]

    def quote(self, number: int) -> Quote:
        return self.quotes[number]

    def previous(self, number: int) -> tuple[Node, int] | None:
        """The speaker of the last quote that begins before quote `number`, by another phrase, and where that quote ends."""
        start = self.quotes[number].pieces[0].start
        i = bisect_right(self._begins, start - 1) - 1
        while i >= 0:
            before = self._spoken[i][1]
            node = self._speakers[before]
            if node is not None and node is not self._speakers[number]:
                return node, self.quotes[before].pieces[-1].end
            i -= 1
        return None
