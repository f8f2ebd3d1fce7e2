"""A view of a text for reading, of the same length, so that an offset means the same character in both.

Wire copy is hard-wrapped: a line break inside a paragraph is no more than a space, and taggers stumble over it. The view
turns such breaks, tabs and no-break spaces into plain spaces, one code point for one, and leaves every other character as it is.
"""

import re

from wirefacts.text.extents import Extent

_ODD_SPACES = str.maketrans(dict.fromkeys("\t\v\f\u00a0\u2007\u2009\u200a\u202f\u205f\u3000\ufeff", " "))
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_BREAK = re.compile(r"[\r\n]+")
WRAP_COLUMNS = 50
"""A wrapped line is at least this long; a shorter one is a title, a list item or a line of verse and ends where it ends."""


def view(text: str) -> str:
    """`text` with soft line breaks and odd spaces as plain spaces; `len(view(text)) == len(text)`."""
    soft = set(_soft_breaks(text))
    if soft:
        text = "".join(" " if i in soft else c for i, c in enumerate(text))
    return text.translate(_ODD_SPACES)


def paragraphs(viewed: str) -> list[Extent]:
    """The paragraphs of a view: maximal stretches between line breaks that hold more than white space, trimmed."""
    found, start = [], 0
    for gap in _BREAK.finditer(viewed):
        found.append(Extent(start, gap.start()))
        start = gap.end()
    found.append(Extent(start, len(viewed)))
    trimmed = (extent.trimmed(viewed) for extent in found)
    return [extent for extent in trimmed if len(extent)]


def _soft_breaks(text: str) -> list[int]:
    """Positions of line-break characters that only wrap a line.

    A break is soft where the line before is long and does not end its block, the next line is neither blank, indented nor a
    list item, and the text is hard-wrapped at all: most of the lines that another line follows keep within one column width.
    """
    lines = [m for m in _LINE.finditer(text) if m.group()]
    stripped = [m.group().rstrip() for m in lines]
    inner = [len(a) for a, b in zip(stripped, stripped[1:], strict=False) if a and b]
    if len(inner) < 2 or max(inner) > 100:
        return []
    width = max(inner)
    soft = []
    for here, line, following in zip(lines, stripped, stripped[1:], strict=False):
        if line and following and max(WRAP_COLUMNS, width - 25) <= len(line) and _continues(line, following):
            soft.extend(range(here.end() - (len(here.group()) - len(here.group().rstrip("\r\n"))), here.end()))
    return soft


def _continues(line: str, following: str) -> bool:
    if following[0] in " \t-*•–—" or re.match(r"\(?\w{1,3}[.):]\s", following):
        return False
    return not (line[-1] in ".!?:\"”’'" and len(following.split()) == 0)
