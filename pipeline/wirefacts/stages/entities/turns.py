"""Who speaks in a transcript: the capitals before the colon that begins a turn, "ROE:", "Ms. ROE (Ferns):"."""

import re
from collections import Counter

from spacy.tokens import Doc

from wirefacts.annotations.texts import text_of
from wirefacts.text.extents import Extent
from wirefacts.values.people import is_person_noun
from wirefacts.values.titles import is_title

_WORD = r"[^\W\d_a-z]{2,}(?:[.'’-][^\W\d_a-z]+)*"
_LABEL = re.compile(
    rf"^(?:[^\W\d_]{{2,4}}\.? ){{0,2}}?(?P<name>{_WORD}(?: {_WORD}){{0,2}})(?: \([^()\n]{{2,50}}\)|, [a-z][a-z ]{{2,30}})?:\s",
    re.MULTILINE,
)
_NONE = frozenset(
    "the chorus voice audience question answer all update note via source sources contact email tel phone media notes ends "
    "correction photo image file video editor editors score result results address web fax members voices".split()
)


def turns(doc: Doc) -> list[Extent]:
    """The names that begin turns, in code points: those that begin two, and those that the text has in small letters too."""
    found = [Extent(*match.span("name")) for match in _LABEL.finditer(text_of(doc))]
    names = [(extent, extent.slice(text_of(doc)).casefold()) for extent in found]
    names = [(extent, name) for extent, name in names if not any(map(_common, name.split()))]
    if not names:
        return []
    often = Counter(name for _, name in names)
    small = {token.lower_ for token in doc if token.is_title}
    return [extent for extent, name in names if often[name] > 1 or re.split(r"[ -]", name)[-1] in small]


def _common(word: str) -> bool:
    return word in _NONE or is_title(word) or is_person_noun(word)
