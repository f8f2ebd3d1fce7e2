"""Quotation marks and what they enclose.

Marks are paired paragraph by paragraph in one pass, so an unclosed mark harms one paragraph at most. Curly, straight and
TeX marks may be mixed, and a closing mark may have the shape of an opening one or the other way round: what stands on either
side of a mark decides before its shape does. Inch marks and apostrophes are no quotation marks.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wirefacts.text.extents import Extent
from wirefacts.text.single_marks import single_pairs
from wirefacts.text.view import paragraphs

_MARK = re.compile(r"``|(?<!')''(?!')|[\"“”„‟«»＂]")
_OPENING = frozenset({"“", "„", "‟", "«", "``"})
_CLOSING = frozenset({"”", "»", "''"})
_BEFORE_OPENING = frozenset("([{<—–-/‘'`")
_AFTER_CLOSING = frozenset(".,;:!?)]}>—–-/…’'")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks: `outer` with the marks, `inner` without.

    `closed` is False where the paragraph ended first, as in a quotation of several paragraphs.
    """

    outer: Extent
    inner: Extent
    closed: bool = True


@dataclass(frozen=True, slots=True)
class _Mark:
    extent: Extent
    opens: bool
    closes: bool
    neutral: bool


def quotations(text: str, within: Iterable[Extent] | None = None) -> list[Quotation]:
    """The outermost quotations of `text` in order; one nested in another is part of its content.

    `within` are the paragraphs of `text`, worked out here when None. Time is linear in the length of `text`.
    """
    stretches = paragraphs(text) if within is None else list(within)
    marks = [[_read(text, match, p) for match in _MARK.finditer(text, p.start, p.end)] for p in stretches]
    found: list[Quotation] = []
    carried = False
    for number, paragraph in enumerate(stretches):
        following = marks[number + 1][:1] if number + 1 < len(marks) else []
        reopened = any(m.opens and m.extent.start == stretches[number + 1].start for m in following)
        doubles = _paired(marks[number], paragraph, reopened, carried)
        carried = any(not pair.closed for pair in doubles)
        singles = (Quotation(outer, Extent(outer.start + 1, outer.end - 1)) for outer in single_pairs(text, paragraph))
        found.extend(_outermost(doubles, singles))
    return found


def overlapping(found: Sequence[Quotation], extent: Extent) -> Sequence[Quotation]:
    """Those of the quotations `found` by `quotations` that share a character with `extent`, marks included."""
    first = bisect_right(found, extent.start, key=lambda quotation: quotation.outer.end)
    return found[first : bisect_left(found, extent.end, key=lambda quotation: quotation.outer.start)]


def _read(text: str, match: re.Match[str], paragraph: Extent) -> _Mark:
    """What a mark does where it stands; where its neighbours leave that open, its shape tells."""
    start, end = match.span()
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    left = before.isspace() or before in _BEFORE_OPENING
    right = after.isspace() or after in _AFTER_CLOSING
    shape = match.group()
    opens, closes = (left, right) if left != right else (shape not in _CLOSING, shape not in _OPENING)
    return _Mark(Extent(start, end), opens, closes, neutral=shape in {'"', "＂"} and not before.isdigit())


def _paired(marks: list[_Mark], paragraph: Extent, reopened: bool, carried: bool) -> list[Quotation]:
    """All pairs of a paragraph, nested ones included, and at most one quotation that its end cuts off.

    Where the paragraph before was cut off (`carried`) and the first mark here can only close, the words up to it are quoted.
    A straight mark that closes nothing opens where an odd number of marks follows. An opening mark that nothing closes runs
    to the paragraph's end; where other quotations follow it, only if it begins the paragraph and the next one takes it up.
    """
    stack: list[_Mark] = []
    pairs: list[Quotation] = []
    if carried and marks and marks[0].closes and not marks[0].opens:
        first = marks[0].extent
        pairs.append(Quotation(Extent(paragraph.start, first.end), Extent(paragraph.start, first.start)))
        marks = marks[1:]
    for number, mark in enumerate(marks):
        left_over = len(marks) - number - 1
        if stack and mark.closes:
            opening = stack.pop()
            outer = Extent(opening.extent.start, mark.extent.end)
            pairs.append(Quotation(outer, Extent(opening.extent.end, mark.extent.start)))
        elif mark.opens or (not stack and mark.neutral and left_over % 2 == 1):
            stack.append(mark)
    for opening in stack:
        later = bool(pairs) and pairs[-1].outer.start > opening.extent.start
        if not later or (reopened and opening.extent.start == paragraph.start):
            start, inner = opening.extent.start, Extent(opening.extent.end, paragraph.end)
            pairs.append(Quotation(Extent(start, paragraph.end), inner, closed=False))
            break
    return pairs


def _outermost(doubles: Iterable[Quotation], singles: Iterable[Quotation]) -> Iterator[Quotation]:
    reached = -1
    for quotation in sorted((*doubles, *singles), key=lambda q: (q.outer.start, -q.outer.end)):
        if quotation.outer.start >= reached and len(quotation.inner):
            yield quotation
            reached = quotation.outer.end
