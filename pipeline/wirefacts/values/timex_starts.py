"""Which kinds of expression can begin with a word: what keeps the search fast."""

import re
from collections.abc import Callable, Iterable

from wirefacts.values.calendar import MONTHS, PARTS, SEASONS, WEEKDAYS
from wirefacts.values.holidays import NAMES
from wirefacts.values.number_words import TENS, UNITS
from wirefacts.values.timex import Found
from wirefacts.values.timex_counts import ORDINALS
from wirefacts.values.timex_lengths import ADVERBS
from wirefacts.values.timex_lexicon import Kind

Entry = tuple[str, Callable[[str, int], re.Match[str] | None], Callable[[re.Match[str]], Iterable[Found]]]
"""A kind's name, the search for it at a place, and what it makes of a match."""
_FIGURES = "#"


def _plural(words: Iterable[str]) -> set[str]:
    return {ending for word in words for ending in (word, f"{word}s")}


_SETS = {
    "$month": set(MONTHS),
    "$weekday": _plural(WEEKDAYS),
    "$ordinal": {*ORDINALS, *TENS},
    "$number": {*UNITS, *TENS, *"a an another half quarter few several many couple some one".split()},
    "$frame": set("last this next that the past current previous preceding coming upcoming following same".split()),
    "$way": set("last past coming first final next previous preceding upcoming following remaining recent".split()),
    "$season": {*SEASONS, *_plural(SEASONS)},
    "$unit": set("day week weekend fortnight month quarter year decade century".split()),
    "$part": _plural([*PARTS, "lunchtime"]),
    "$holiday": {re.split(r"[\s.'-]", name)[0] for name in NAMES},
    "$adverb": set(ADVERBS),
    "$name": set(
        "bloody super ruby fat freaky casual sheffield black friday sunday saturday mail usa russia india psychology "
        "christianity today tomorrow arab prague silver palm colorado hot day".split()
    ),
}  # fmt: skip


_FREQUENT = ("the", "a", "an", _FIGURES)
"""Words that begin many kinds of expression, and mostly none."""
_NAMED = re.compile(r"\(\?P<\w+>")
_NAMED_BEFORE = re.compile(r"\(\?P=\w+\)")


def gates(kinds: Iterable[Kind]) -> dict[str, Callable[[str, int], re.Match[str] | None]]:
    """For each frequent word, one pattern that matches wherever one of its kinds does: most words need no more than that."""
    table = _by_start(kinds)
    return {word: re.compile("|".join(_nameless(kind.pattern) for kind in table[word])).match for word in _FREQUENT}


def _nameless(pattern: str) -> str:
    """`pattern` without names of groups; what was named before may be any three characters."""
    return _NAMED_BEFORE.sub("(?s:.{1,3})", _NAMED.sub("(?:", pattern))


def first_word(word: str) -> str:
    """How a word is looked up: "#" where it begins with a figure ("14h", "T12", "½")."""
    if word[0].isalpha() and not (word[0] == "T" and word[1:2].isdigit()):
        return word.lower().rstrip("0123456789")
    return _FIGURES if word[0] != "_" else word


def by_first_word(kinds: Iterable[Kind]) -> dict[str, tuple[Entry, ...]]:
    """For each word that some kind's expressions begin with, those kinds in their order."""
    entries = {kind.name: (kind.name, re.compile(kind.pattern).match, kind.build) for kind in kinds}
    return {word: tuple(entries[kind.name] for kind in here) for word, here in _by_start(kinds).items()}


def _by_start(kinds: Iterable[Kind]) -> dict[str, list[Kind]]:
    table: dict[str, list[Kind]] = {}
    for kind in kinds:
        for word in {w for start in kind.starts.split() for w in _SETS.get(start, {start})}:
            table.setdefault(word, []).append(kind)
    return table
