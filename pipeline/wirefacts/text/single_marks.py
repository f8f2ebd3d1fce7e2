"""Single quotation marks, told apart from apostrophes."""

import re
from collections.abc import Iterator

from wirefacts.text.extents import Extent

_SINGLE = re.compile(r"(?<![`'])[`'](?![`'])|[‘’‚‹›]")
_OPENING_SHAPES = frozenset("`'‘‚‹")
_CLOSING_SHAPES = frozenset("'’‘›")
_BEFORE_OPENING = frozenset('([{—–/“"«')
_ELISION = re.compile(r"(?:\d0s|em|tis|twas|til|till|cause|n|round|bout|ello|un)\b", re.IGNORECASE)


def single_pairs(text: str, paragraph: Extent) -> Iterator[Extent]:
    """The stretches of a paragraph in single marks, marks included.

    "the team's plan", "the boys' plan", "the '90s" hold none. A mark after an s is taken for a plural's apostrophe where a
    better closing mark follows before the next opening one.
    """
    opening: int | None = None
    doubtful: int | None = None
    for match in _SINGLE.finditer(text, paragraph.start, paragraph.end):
        at = match.start()
        if _opens(text, at, paragraph):
            if opening is not None and doubtful is not None:
                yield Extent(opening, doubtful + 1)
            opening, doubtful = at, None
        elif opening is not None and _closes(text, at, paragraph):
            if text[at - 1] in "sS" or text[at - 2 : at] == "in":
                doubtful = at if doubtful is None else doubtful
            else:
                yield Extent(opening, at + 1)
                opening = doubtful = None
    if opening is not None and doubtful is not None:
        yield Extent(opening, doubtful + 1)


def _opens(text: str, at: int, paragraph: Extent) -> bool:
    before = text[at - 1] if at > paragraph.start else " "
    after = text[at + 1] if at + 1 < paragraph.end else " "
    free = before.isspace() or before in _BEFORE_OPENING
    return (
        text[at] in _OPENING_SHAPES
        and free
        and (after.isalnum() or after in '[$£€…(“"')
        and not _ELISION.match(text, at + 1)
    )


def _closes(text: str, at: int, paragraph: Extent) -> bool:
    after = text[at + 1] if at + 1 < paragraph.end else " "
    return text[at] in _CLOSING_SHAPES and at > paragraph.start and not text[at - 1].isspace() and not after.isalnum()
