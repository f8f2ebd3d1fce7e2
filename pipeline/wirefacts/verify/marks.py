"""What stands between two words, folded: quotation marks and apostrophes of any shape are one, so are dashes; spaces are none."""

import re
from functools import lru_cache

from wirefacts.verify.words import Word

_QUOTES = dict.fromkeys(map(ord, "“”„‟«»‘’‚‹›`´'\"＂"), '"')
_ELLIPSIS = re.compile(r"…|\.(?:\s?\.){2,3}")
_DASH = re.compile(r"\s*(?:[—―]|--+)\s*|\s+[-–‐‑−]\s*|(?<=[^\w\s])[-–‐‑−]")
_HYPHEN = re.compile(r"[-–‐‑−]")
_SPACE = re.compile(r"[\s\u00ad\u200b-\u200d\u2060\ufeff]+")
_ENDS = ".,;:—-\"()[]"


@lru_cache(maxsize=16384)
def folded(between: str) -> str:
    """The marks in `between` under the declared folding; quotation marks stand last, wherever a house puts them."""
    plain = between.translate(_QUOTES).replace('""', '"')
    plain = _HYPHEN.sub("-", _DASH.sub("—", _ELLIPSIS.sub("…", plain)))
    plain = _SPACE.sub("", plain)
    return plain if '"' not in plain else plain.replace('"', "") + '"' * min(2, plain.count('"'))


def between(text: str, one: Word, other: Word) -> str:
    """What stands in `text` between two words of it."""
    return text[one.end : other.start]


def ending(after: str) -> str:
    """A closing question or exclamation mark right behind the last word; other marks at the end are the sentence's around it."""
    found = folded(after).strip(_ENDS)[:1]
    return found if found in {"?", "!"} else ""
