"""Words just outside a match that turn its sense: denials, conditions, what others say, a question."""

import re

from wirefacts.text.extents import Extent
from wirefacts.verify import cues
from wirefacts.verify.claims import Reading
from wirefacts.verify.fitting import Fit
from wirefacts.verify.sources import Source

BEFORE, AFTER = 240, 240
"""Code points looked at on either side."""
_SENTENCE = re.compile(r"[.!?…][\"”’')\]]*(?=\s|\Z)|\n")
_WHOLE = frozenset("all everybody everyone everything nobody nothing none anybody anyone anything each".split())
_ABBREVIATED = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|Prof|Gen|Lt|Col|No|vs|Jr|Sr|U\.S|U\.K)|\b[A-Z])\.\Z")


def cut_context(fit: Fit) -> Extent | None:
    """The words right outside the match that turn its sense, if any."""
    source = fit.source
    first, last = _reach(fit)
    start, end = source.words[first].start, source.words[last - 1].end
    left_start, right_end = sentence_start(source.flat, start), sentence_end(source.flat, end)
    left, right = source.flat[left_start:start], source.flat[end:right_end]
    inside = _inner(source, start, left_start)
    for pattern in cues.BEFORE:
        found = pattern.search(left[inside - left_start :])
        if found and found.group().strip():
            return Extent(inside + found.start(), inside + found.end()).trimmed(source.text)
    if inside > left_start:
        found = cues.DENYING.search(left[: inside - left_start].rstrip("\"“‘' "))
        if found:
            return Extent(left_start + found.start(), left_start + found.end())
    behind = (*cues.BEHIND, *([cues.EXCEPTING] if source.keys[last - 1] in _WHOLE else []))
    for pattern in behind:
        found = pattern.search(right)
        if found:
            return Extent(end, end + found.end()).trimmed(source.text)
    following = source.flat[right_end : right_end + AFTER]
    found = cues.NEXT.search(following)
    return Extent(right_end, right_end + found.end()).trimmed(source.text) if found else None


def _reach(fit: Fit) -> tuple[int, int]:
    """The words that a claim has or replaces: what it replaces at its edges is an edit, and no context."""
    held = [block for block in fit.blocks if block.b > block.a and block.d > block.c and block.marked is None]
    return min((block.c for block in held), default=fit.first), max((block.d for block in held), default=fit.last)


def asked(reading: Reading, fit: Fit, *, nested: bool = False) -> Extent | None:
    """The end of the source's question, where the claim gives words of a question as a statement.

    Of nested words the question is theirs only where its mark stands in their own quotation marks.
    """
    source = fit.source
    end = source.words[fit.last - 1].end
    stop = sentence_end(source.flat, end)
    rest = source.flat[end:stop].rstrip("\"”’')] \n")
    if not rest.endswith("?") or "?" in reading.text or len(reading.words) < 2:
        return None
    if nested and re.search(r"[\"”’']", rest):
        return None
    return Extent(end, end + len(rest))


def sentence_start(text: str, at: int, reach: int = BEFORE) -> int:
    """Where the sentence begins that holds `at`, no further back than `reach` code points."""
    low = max(0, at - reach)
    ends = [m.end() for m in _SENTENCE.finditer(text, low, at) if not _ABBREVIATED.search(text[low : m.start() + 1])]
    return ends[-1] if ends else low


def sentence_end(text: str, at: int, reach: int = AFTER) -> int:
    """Behind the mark that ends the sentence in which `at` stands, no further on than `reach` code points."""
    high = min(len(text), at + reach)
    for found in _SENTENCE.finditer(text, at, high):
        if not _ABBREVIATED.search(text[max(0, found.start() - 8) : found.start() + 1]):
            return found.end()
    return high


def _inner(source: Source, start: int, left_start: int) -> int:
    """Where the speaker's own words begin in the sentence before a match: behind an opening quotation mark, if there is one."""
    held = next((q for q in source.quoted if q.start <= start <= q.end), None)
    return max(left_start, held.start) if held else left_start
