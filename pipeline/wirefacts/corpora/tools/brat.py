"""brat's standoff: NAME.txt, and beside it NAME.ann with text-bound annotations, relations, attributes and notes, a line each.

Source: brat.nlplab.org/standoff.html, and brat's reader (server/src/annotation.py). Offsets count code points. A fact in pieces
is one discontinuous annotation. brat lets none cross a line break, so one that does is cut there and joined again when read;
pieces between which there is nothing but a line break are annotations with a relation `piece`. Values chosen from a list are
attributes, others stand in a note, `age a1 years=51`. The story as a whole is in NAME.json, which brat does not look at.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from wirefacts.corpora.tools.lines import noted
from wirefacts.corpora.tools.standoff import Span, Standoff
from wirefacts.corpora.tools.vocabulary import PIECE, closed, word_of
from wirefacts.text.extents import Extent

BREAKS = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
"""What ends a line, for brat or for what it is written in."""


def annotations(standoff: Standoff) -> str:
    """The .ann file of one story."""
    chunks = _chunks(standoff)
    ids = {span.key: f"T{number}" for number, chunk in enumerate(chunks, start=1) for span in chunk}
    lines = [f"{ids[chunk[0].key]}\t{_bound(chunk, standoff.text)}" for chunk in chunks]
    links = [link for link in standoff.links if ids[link.source] != ids[link.target] or link.label != PIECE]
    lines += [
        f"R{number}\t{link.label} Arg1:{ids[link.source]} Arg2:{ids[link.target]}"
        for number, link in enumerate(links, start=1)
    ]
    valued = [chunk[0] for chunk in chunks if chunk[0].values]
    chosen = [(ids[span.key], name, value) for span in valued for name, value in _attributes(span)]
    lines += [f"A{number}\t{name} {target} {value}" for number, (target, name, value) in enumerate(chosen, start=1)]
    lines += [
        f"#{number}\tAnnotatorNotes {ids[span.key]}\t{noted(span, closed(word_of(span.label) or ''))}"
        for number, span in enumerate(valued, start=1)
    ]
    return "".join(f"{line}\n" for line in lines)


def fragments(extent: Extent, text: str) -> Iterator[Extent]:
    """A stretch without the line breaks in it."""
    at = extent.start
    for found in BREAKS.finditer(text, extent.start, extent.end):
        if found.start() > at:
            yield Extent(at, found.start())
        at = found.end()
    if at < extent.end:
        yield Extent(at, extent.end)


def broken(one: Extent, other: Extent, text: str) -> bool:
    """True where nothing but a line break stands between two stretches."""
    return BREAKS.fullmatch(text, one.end, other.start) is not None


def _chunks(standoff: Standoff) -> list[list[Span]]:
    """The spans that are one annotation each: pieces of a fact together, where brat can tell them from one piece."""
    first = {link.target: link.source for link in standoff.links if link.label == PIECE}
    pieces: dict[str, list[Span]] = {}
    for span in standoff.spans:
        pieces.setdefault(first.get(span.key, span.key), []).append(span)
    chunks: list[list[Span]] = []
    for group in pieces.values():
        chunks.append([group[0]])
        for before, span in pairwise(group):
            if broken(before.extent, span.extent, standoff.text):
                chunks.append([span])
            else:
                chunks[-1].append(span)
    return chunks


def _bound(chunk: list[Span], text: str) -> str:
    found = [fragment for span in chunk for fragment in fragments(span.extent, text)]
    places = ";".join(f"{fragment.start} {fragment.end}" for fragment in found)
    return f"{chunk[0].label} {places}\t{' '.join(fragment.slice(text) for fragment in found)}"


def _attributes(span: Span) -> Iterator[tuple[str, str]]:
    word = word_of(span.label) or ""
    return ((f"{word}-{key}", value[0]) for key, value in span.values.items() if key in closed(word))
