"""Names as strings: which two may be one party's. Standard library only; offsets and documents are others' business."""

import re
import unicodedata
from functools import lru_cache

from wirefacts.text.extents import Extent
from wirefacts.values.nicknames import short_for
from wirefacts.values.titles import bare, is_title

PARTICLES = frozenset(
    "de del della di da das do dos du la le van von der den ten ter bin ibn bint al el ul ud y e af av zu zur san st "
    "ap abu ben".split()
)
"""Lower-case words inside family names."""

SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "esq", "phd", "md", "qc", "kc", "sc", "mp", "obe", "mbe", "cbe"})
_WORD = re.compile(r"[^\W_]+(?:[.'’ʼ‘`-][^\W_]+)*\.?", re.UNICODE)
_CONNECTORS = frozenset({"of", "the", "and", "for", "in", "on", "&", "to", "a", "an", "de", "la", "du", "des", "del"})


@lru_cache(maxsize=8192)
def words(name: str) -> tuple[str, ...]:
    """The words of `name`, folded: case, accents, curly apostrophes and a possessive ending do not matter."""
    decomposed = unicodedata.normalize("NFKD", name.replace("’", "'"))
    plain = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
    found = [w.rstrip(".") if len(w) > 2 else w for w in _WORD.findall(plain)]
    return tuple(w.removesuffix("'s") for w in found)


def core(name: str) -> tuple[str, ...]:
    """`words` without leading "the", titles and suffixes such as "Jr."; all words where nothing else is there."""
    found = list(words(name))
    while len(found) > 1 and (found[0] == "the" or is_title(found[0])):
        del found[0]
    while len(found) > 1 and bare(found[-1]) in SUFFIXES:
        del found[-1]
    return tuple(found)


def surname(name: str) -> str:
    """The last word of a person's name, without its particles: "de Souza" gives "souza"."""
    found = core(name)
    return found[-1] if found else ""


def _alike(short: str, full: str) -> bool:
    """One word may stand for the other: equal, an initial of it, or a short form."""
    a, b = bare(short), bare(full)
    return (
        a == b
        or (len(a) == 1 and b.startswith(a))
        or (len(b) == 1 and a.startswith(b))
        or short_for(a, b)
        or short_for(b, a)
    )


def same_person(one: str, other: str) -> bool:
    """True where two names of several words can be one person's.

    The family names are equal, and the words before one of them appear in the other in the same order, initials counting
    for the names that they begin, and short forms for the full ones: "J. Ann Doe", "Ann Doe", "Jane Ann Doe"; "Bob Doe",
    "Robert Doe". "Ann Doe" and "Tom Doe" cannot.
    """
    a, b = sorted((core(one), core(other)), key=len)
    if not a or not b or a[-1] != b[-1]:
        return False
    rest = iter(b[:-1])
    return all(any(_alike(word, candidate) for candidate in rest) for word in a[:-1])


def is_part(short: str, full: str) -> bool:
    """True where a person of the name `full` may be called `short`: by family name, given name, or some of both in order."""
    a, b = core(short), core(full)
    if not a or not b or len(a) > len(b):
        return False
    rest = iter(b)
    return all(any(_alike(word, candidate) for candidate in rest) for word in a)


def acronyms(name: str) -> frozenset[str]:
    """The short forms that the initials of `name` give, folded: with and without small words, and of hyphenated parts."""
    found = words(name.replace("-", " "))
    if len(found) < 2:
        return frozenset()
    weighty = [w for w in found if w not in _CONNECTORS]
    return frozenset({"".join(w[0] for w in found), "".join(w[0] for w in weighty)} - {""})


def is_acronym(name: str) -> bool:
    """True for a word of capitals, with or without full stops: "UN", "U.N.", "BRICS", "NATO"."""
    letters = name.replace(".", "")
    return 2 <= len(letters) <= 7 and letters.isalpha() and letters.isupper()


def acronym_of(short: str, full: str) -> bool:
    """True where `short` is made of the initials of `full`."""
    return is_acronym(short) and short.replace(".", "").casefold() in acronyms(full)


def bare_name(text: str, extent: Extent) -> Extent:
    """The name at `extent` without a leading "the" and a trailing "'s"."""
    words = extent.slice(text)
    start = 4 if words[:4].lower() == "the " and len(words) > 4 else 0
    end = len(words) - 2 if words.endswith(("'s", "’s")) else len(words)
    return Extent(extent.start + start, extent.start + max(start + 1, end)) if words else extent
