"""A passage with the sentences around it."""

from wirefacts.text.extents import Extent
from wirefacts.verify.context import sentence_end, sentence_start

SENTENCES = 2
REACH = 400
"""Code points of one sentence at most; a longer one is cut between words."""
_ENDS = (".", "!", "?", "…")
_CLOSING = "\"”’'»)] \t\r\n.!?…"


def around(text: str, extent: Extent, sentences: int = SENTENCES) -> Extent:
    """`extent` with the rest of its sentences and with `sentences` more on each side."""
    start = sentence_start(text, extent.start, REACH)
    ended = text[extent.start : extent.end].rstrip("\"”’'»)] ").endswith(_ENDS)
    end = extent.end if ended else sentence_end(text, extent.end, REACH)
    for _ in range(sentences):
        start = _back(text, start)
        end = _on(text, end)
    return Extent(start, end).trimmed(text)


def _back(text: str, at: int) -> int:
    """Where the sentence begins that ends before `at`."""
    low = max(0, at - REACH)
    inside = low + len(text[low:at].rstrip(_CLOSING))
    start = sentence_start(text, inside, REACH)
    if start == inside - REACH:
        space = text.find(" ", start, inside)
        return space + 1 if space >= 0 else start
    return start


def _on(text: str, at: int) -> int:
    """Where the sentence ends that begins behind `at`."""
    piece = text[at : at + REACH]
    inside = at + len(piece) - len(piece.lstrip())
    end = sentence_end(text, inside, REACH)
    if end == inside + REACH < len(text):
        space = text.rfind(" ", inside, end)
        return space if space >= 0 else end
    return end
