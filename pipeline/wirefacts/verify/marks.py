"""What stands between two words, folded: quotation marks are none, dashes of any shape are one, spaces are none."""

import re
from functools import lru_cache

from wirefacts.verify.sources import Source
from wirefacts.verify.words import Word

_QUOTES = dict.fromkeys(map(ord, "“”„‟«»‘’‚‹›`´'\"＂"))
_ELLIPSIS = re.compile(r"…|\.(?:\s?\.){2,3}")
_DASH = re.compile(r"[-—―–‐‑−]+")
_MARKUP = re.compile(r"[*_†‡]|\[\d{1,3}\]")
"""Emphasis and footnotes, which nobody says."""
_SPACE = re.compile(r"[\s\u00ad\u200b-\u200d\u2060\ufeff]+")
_CLOSING = ".,;:-()[]"
BREAKS, ENDS = frozenset(",;:.!?-()…[]"), frozenset(".!?")
"""Folded marks that part words within a sentence or end it, and those that end it."""


@lru_cache(maxsize=16384)
def folded(between: str) -> str:
    """The marks in `between` under the declared folding."""
    return _SPACE.sub("", _DASH.sub("-", _ELLIPSIS.sub("…", _MARKUP.sub("", between.translate(_QUOTES)))))


def between(text: str, one: Word, other: Word) -> str:
    """What stands in `text` between two words of it."""
    return text[one.end : other.start]


def marks_before(source: Source, at: int) -> str:
    """The folded marks before the word at `at` of a source; a full stop where the text begins or ends."""
    return folded(between(source.text, source.words[at - 1], source.words[at])) if 0 < at < len(source.words) else "."


def parted(source: Source, at: int) -> bool:
    """True where marks part the word at `at` from the one before it; the hyphen of a compound does not."""
    if not set(marks_before(source, at)) & BREAKS:
        return False
    return not 0 < at < len(source.words) or between(source.text, source.words[at - 1], source.words[at]) not in {
        "-",
        "\u2011",
    }


def ending(after: str) -> str:
    """A question or exclamation mark right behind the last word; other marks at the end are the sentence's around it."""
    found = folded(after).strip(_CLOSING)[:1]
    return found if found in {"?", "!"} else ""


def attached(source: Source, c: int, d: int) -> tuple[list[int], list[int]]:
    """Of the words left out, those that no mark parts from what stays on the left, and on the right."""
    breaks = [at for at in range(c, d + 1) if parted(source, at)]
    first, last = (breaks[0], breaks[-1]) if breaks else (d, c)
    return list(range(c, first)), list(range(last, d))
