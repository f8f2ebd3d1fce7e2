"""A view of a text for reading, of the same length, so that an offset means the same character in both.

Wire copy is hard-wrapped: a line break inside a paragraph is no more than a space, and taggers stumble over it. The view
turns such breaks, tabs and no-break spaces into plain spaces, one code point for one, and leaves all else as it is.
"""

import re

from wirefacts.text.extents import Extent

_ODD_SPACES = str.maketrans(dict.fromkeys("\t\v\f\u00a0\u2007\u2009\u200a\u202f\u205f\u3000\ufeff", " "))
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_ITEM = re.compile(r"\(?\w{1,3}[.):]\s")
_ROW = re.compile(r"[\s(]\d[\d.,]{0,14}(?: ?%| per ?cent)?\)?\Z")
_BREAK = re.compile(r"[\r\n]+")
WRAPPED = 0.6
"""Share of the inner line breaks that must look like wrapping before any is taken for it."""
MAX_COLUMNS = 100
"""No agency wraps wider; a text with longer lines has a paragraph on each."""


def view(text: str) -> str:
    """`text` with soft line breaks and odd spaces as plain spaces; `len(view(text)) == len(text)`."""
    soft = set(soft_breaks(text))
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


def soft_breaks(text: str) -> list[int]:
    """Positions of line-break characters that only wrap a line.

    A wrapper breaks a line where the next word would not have fitted; a hand, somewhere near, and goes on in small letters. A
    text is hard-wrapped where most of its breaks between two printed lines are of that kind. In such a text every break after
    a line of some length is soft, unless the next line starts an item or an indent. Two lines that both end with a number
    are rows of a table.
    """
    lines = [m for m in _LINE.finditer(text) if m.group()]
    printed = [m.group().rstrip() for m in lines]
    rows = [len(line) <= MAX_COLUMNS and _ROW.search(line) is not None for line in printed]
    inner = [i for i in range(len(lines) - 1) if printed[i] and printed[i + 1] and not (rows[i] and rows[i + 1])]
    width = max((len(printed[i]) for i in inner), default=0)
    if len(inner) < 2 or width > MAX_COLUMNS:
        return []
    wrapped = [i for i in inner if _goes_on(printed[i], printed[i + 1], width)]
    if len(wrapped) < WRAPPED * len(inner):
        return []
    soft = [i for i in inner if 2 * len(printed[i]) > width and not _starts_item(printed[i + 1])]
    return [at for i in soft for at in range(lines[i].start() + len(printed[i]), lines[i].end())]


def _goes_on(line: str, following: str, width: int) -> bool:
    """True where `following` begins with a word that had no room left in `line`, or with a small letter."""
    if _starts_item(following):
        return False
    return following[0].islower() or len(line) + 1 + len(following.split(maxsplit=1)[0]) > width


def _starts_item(line: str) -> bool:
    return line[0] in " \t-*•–—" or _ITEM.match(line) is not None
