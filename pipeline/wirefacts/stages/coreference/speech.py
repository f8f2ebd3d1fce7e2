"""Who speaks where: quotation marks, and the speakers of the quotes that the quotes stage found."""

import re
from bisect import bisect_right

from spacy.tokens import Doc

from wirefacts.annotations.layers import QUOTES
from wirefacts.annotations.views import Quote
from wirefacts.stages.coreference.party import Node, Scene

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
        self.speaking = {node.order: n for n, node in enumerate(self._speakers) if node is not None}

    def around(self, node: Node) -> int | None:
        """The number of the quote whose content `node` stands in."""
        i = bisect_right(self._starts, node.mention.extent.start) - 1
        for k in range(i, max(-1, i - 4), -1):
            start, end, number = self._pieces[k]
            if start <= node.mention.extent.start < end:
                return number
        return None

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
