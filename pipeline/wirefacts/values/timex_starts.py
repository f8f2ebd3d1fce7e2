"""Which kinds of expression can begin with a word: what keeps the search fast."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from wirefacts.values.calendar import MONTHS, PARTS, SEASONS, WEEKDAYS
from wirefacts.values.holidays import NAMES
from wirefacts.values.number_words import TENS, UNITS
from wirefacts.values.timex import Found
from wirefacts.values.timex_counts import ORDINALS
from wirefacts.values.timex_lengths import ADVERBS
from wirefacts.values.timex_lexicon import Kind

Search = Callable[[str, int], re.Match[str] | None]
Entry = tuple[str, Search, Callable[[re.Match[str]], Iterable[Found]]]
"""A kind's name, the search for it at a place, and what it makes of a match."""
_FIGURES = "#"


def _plural(words: Iterable[str]) -> set[str]:
    return {ending for word in words for ending in (word, f"{word}s")}


_SETS = {
    "$month": set(MONTHS),
    "$weekday": _plural(WEEKDAYS),
    "$ordinal": {*ORDINALS, *TENS},
    "$number": {*UNITS, *TENS, *"a an another half quarter few several many couple pair some one".split()},
    "$frame": set("last this next that the past current previous preceding coming upcoming following same".split()),
    "$way": set("last past coming first final next previous preceding upcoming following remaining recent".split()),
    "$season": {*SEASONS, *_plural(SEASONS)},
    "$unit": set("day week weekend fortnight month quarter year decade century".split()),
    "$part": _plural([*PARTS, "lunchtime"]),
    "$holiday": {re.split(r"[\s.'-]", told)[0] for name in NAMES for told in (name, name.replace("'", ""))},
    "$adverb": set(ADVERBS),
    "$name": set(
        "bloody super ruby fat freaky casual sheffield black friday sunday saturday mail usa russia india psychology "
        "christianity today tomorrow arab prague silver palm colorado hot day".split()
    ),
}  # fmt: skip


_FREQUENT = ("the", "a", "an", _FIGURES)
"""Words that begin many kinds of expression, and mostly none."""
_BEHIND_THE = frozenset(
    "very turn close calendar qtr yr seventies twenties thirties eighties nineties fourties forties fifties sixties".split()
)
_BEHIND_A = frozenset(
    "second sec minute min hour hr night wk yr qtr dozen hundred number handful more additional extra full whole straight "
    "consecutive further solid long entire good other business working fewer less".split()
)
_ARTICLES = {"the": _BEHIND_THE, "a": _BEHIND_A, "an": _BEHIND_A}
"""What an expression may go on with behind an article, besides words that begin one themselves."""
_BEHIND_FIGURE = _BEHIND_A | frozenset(
    "days weeks weekends fortnights months years decades centuries centurie quarters seconds secs minutes mins hours hrs "
    "nights yrs wks h times am pm a p o to and or of in at past after before till til until through thru bc bce b gmt utc "
    "local ish oclock day the".split()
)
"""What it may go on with behind one to three figures."""
_SPELLED = frozenset({*UNITS, *TENS})
_BEHIND_SPELLED = _BEHIND_FIGURE | frozenset("thousand million billion oh odd".split())
_HOUR_CUES = (
    *(f"{cue} " for word in ("at", "around", "about", "from", "between") for cue in (word, word.capitalize())),
    " to ", " till ", " until ", " and ", "@ ", "@", "m-", "m–", "M-", "M–", "- ", "– ",
)  # fmt: skip
"""Behind which figures may be an hour whatever follows."""
_CLOSES = (", ", ". ", "; ", ") ", "% ", "% of", ".\n", ",\n", "%.", "%,", ").", "),", "),")
_NEXT = re.compile(r" ['’]?(\w+)")
_NEXT_BEHIND = re.compile(r"\W{1,3}([^\W\d]+)")
_FEW_FIGURES = 3
_NAMED = re.compile(r"\(\?P<\w+>")
_NAMED_BEFORE = re.compile(r"\(\?P=\w+\)")


@dataclass(frozen=True, slots=True)
class Begun:
    """What a word may begin: `kinds`, in their order; for a frequent word, one pattern that matches wherever one of them does,
    whose `group` says which is the first; `behind`: what it may go on with, besides words that begin something themselves,
    where it is an article; `figure`, `spelled`: a number, which is looked up by what stands beside it."""

    kinds: tuple[Entry, ...]
    gate: Search | None = None
    group: Mapping[int, int] = field(default_factory=dict)
    behind: frozenset[str] | None = None
    figure: bool = False
    spelled: bool = False

    def fitting(self, text: str, start: int) -> tuple[Entry, ...]:
        """The kinds of which the first may fit at code point `start`; none where no kind does."""
        if self.gate is None:
            return self.kinds
        gated = self.gate(text, start)
        return () if gated is None else self.kinds[self.group[gated.lastindex or 1] :]


class Starts:
    """For each word, what it may begin."""

    def __init__(self, kinds: Iterable[Kind], *, gated: bool = True) -> None:
        patterns = {kind.name: re.compile(kind.pattern) for kind in kinds}
        self._table: dict[str, Begun] = {}
        for word, here in _by_start(kinds).items():
            entries = tuple((kind.name, patterns[kind.name].match, kind.build) for kind in here)
            if gated and word in _FREQUENT:
                gate, group = _gate(here, patterns)
                self._table[word] = Begun(entries, gate, group, _ARTICLES.get(word), word == _FIGURES)
            else:
                self._table[word] = Begun(entries, spelled=gated and word in _SPELLED)
        self.of = lru_cache(maxsize=1 << 14)(self._of)

    def _of(self, word: str) -> Begun | None:
        return self._table.get(first_word(word))

    def figure_goes_on(self, text: str, start: int, end: int) -> bool:
        """False for most figures that begin nothing: those before a word or a mark that no expression goes on with."""
        if end - start > _FEW_FIGURES or not text[start:end].isdecimal() or text.endswith(_HOUR_CUES, 0, start):
            return True
        if text.startswith(_CLOSES, end):
            after = _NEXT_BEHIND.match(text, end)
            return after is not None and after[1].lower().rstrip(".") in MONTHS
        after = _NEXT.match(text, end)
        return after is None or after[1].lower() in _BEHIND_FIGURE or self.of(after[1]) is not None

    def spelled_goes_on(self, text: str, start: int, end: int) -> bool:
        """False for most number words that begin nothing: those before a word that no expression goes on with."""
        after = _NEXT.match(text, end)
        if after is None or after[1].lower() in _BEHIND_SPELLED or self.of(after[1]) is not None:
            return True
        return text.endswith(_HOUR_CUES, 0, start)

    def goes_on(self, text: str, end: int, behind: frozenset[str]) -> bool:
        """True where an expression that begins with an article can go on at code point `end`, right behind it."""
        after = _NEXT.match(text, end)
        if after is None:
            return False
        word = after[1].lower()
        return self.of(word) is not None or word in behind or word.startswith("mid")


def _gate(kinds: Sequence[Kind], patterns: Mapping[str, re.Pattern[str]]) -> tuple[Search, dict[int, int]]:
    """A search for the first of `kinds`, and which of them its last group stands for."""
    group, number = {}, 1
    for index, kind in enumerate(kinds):
        group[number] = index
        number += 1 + patterns[kind.name].groups - len(patterns[kind.name].groupindex)
    return re.compile("|".join(f"({_nameless(kind.pattern)})" for kind in kinds)).match, group


def _nameless(pattern: str) -> str:
    """`pattern` without names of groups; what was named before may be any three characters."""
    return _NAMED_BEFORE.sub("(?s:.{1,3})", _NAMED.sub("(?:", pattern))


def first_word(word: str) -> str:
    """How a word is looked up: "#" where it begins with a figure ("14h", "T12", "½")."""
    if word[0].isalpha() and not (word[0] == "T" and word[1:2].isdigit()):
        return word.lower().rstrip("0123456789")
    return _FIGURES if word[0] != "_" else word


def _by_start(kinds: Iterable[Kind]) -> dict[str, list[Kind]]:
    table: dict[str, list[Kind]] = {}
    for kind in kinds:
        for word in {w for start in kind.starts.split() for w in _SETS.get(start, {start})}:
            table.setdefault(word, []).append(kind)
    return table
