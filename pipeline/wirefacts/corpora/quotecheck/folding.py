"""The declared folding: what may differ between a quotation and its source and leave it verbatim."""

import re
import unicodedata

_SHAPES = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»＂", '"'),
        **dict.fromkeys("‘’‚‛‹›`´ʼ", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
        "…": "...",
    }
)
_FIRST = re.compile(r"^\[(\w)\]")
_DASH = re.compile(r"\s*-+\s*")
_ELLIPSIS = re.compile(r"\[\s*\.\.\.\s*\]|\(\s*\.\.\.\s*\)|\.(?:\s?\.){2,}")
_EDGE = re.compile(r"^[\s\"'.,]+|[\s\"'.,;:]+$")
_INNER = re.compile(r"\"|(?<!\w)'|'(?!\w)")
_TOKEN = re.compile(r"\w+(?:['.,]\w+)*")
ELLIPSIS = "..."


def shapes(text: str) -> str:
    """`text` with one shape for each kind of mark, dash, ellipsis and space (NFC)."""
    text = unicodedata.normalize("NFC", text).translate(_SHAPES)
    text = _ELLIPSIS.sub(f" {ELLIPSIS} ", text)
    return " ".join(_DASH.sub("-", text).split())


def fold(text: str) -> str:
    """`text` as two quotations of the same words share it.

    Shapes of marks, dashes and ellipses, white space, inner quotation marks, marks and ellipses at the edges, and the case of
    the first letter (also where brackets own up to it) do not count.
    """
    text = _EDGE.sub("", _INNER.sub("", _FIRST.sub(r"\1", _EDGE.sub("", shapes(text)))))
    return text[:1].casefold() + text[1:]


def words(text: str) -> list[str]:
    """The words of a text, case and marks aside; an apostrophe, or a point or comma between digits, parts no word."""
    return [word.casefold() for word in _TOKEN.findall(shapes(text))]
