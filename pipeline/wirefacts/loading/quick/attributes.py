"""spaCy's attribute ruler, asked once for each kind of token.

The ruler of the small pipeline has 179 patterns, nearly all of one token, which look at its tag, its lower-case form, what it
depends as, and whether it is a space. spaCy tries all of them at every token. Here the patterns of one token are tried once
for each combination of those four that occurs; the few longer ones are tried as ever.
"""

import re
from collections.abc import Iterable
from typing import Any

from spacy.language import Language
from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc
from spacy.tokens._retokenize import set_token_attrs

ASKED = {"TAG", "LOWER", "DEP", "IS_SPACE"}
KEPT = 20_000
"""Kinds of tokens remembered at a time."""
_Pattern = list[dict[str, Any]]


def quick_attributes(nlp: Language) -> None:
    """Makes each attribute ruler of `nlp` quick whose patterns look at nothing but what is remembered here."""
    for _, component in nlp.components:
        if type(component) is AttributeRuler and set(_conditions(component)) <= ASKED:
            component.__class__ = QuickRuler


def _conditions(ruler: AttributeRuler) -> Iterable[str]:
    return (asked for each in _patterns(ruler) for pattern in each for token in pattern for asked in token)


def _patterns(ruler: AttributeRuler) -> list[list[_Pattern]]:
    """The patterns of each of its rules, in their order."""
    rules: list[Any] = ruler.patterns
    return [rule["patterns"] for rule in rules]


class QuickRuler(AttributeRuler):
    """An attribute ruler that remembers. It does not see patterns that are added once it has read a Doc."""

    _rulings: "_Rulings | None" = None

    def __call__(self, doc: Doc) -> Doc:
        """`doc` with the attributes that spaCy's own ruler would give it."""
        try:
            if self._rulings is None:
                self._rulings = _Rulings(self)
            for at, attrs in enumerate(self._rulings.of(doc)):
                set_token_attrs(doc[at], attrs)
        except Exception as problem:  # noqa: BLE001 - as every component of spaCy's does
            self.get_error_handler()(self.name, self, [doc], problem)
        return doc


class _Rulings:
    """Which patterns hold for a token, and the attributes that they give; a later pattern overrules an earlier one."""

    def __init__(self, ruler: AttributeRuler) -> None:
        self._attrs = ruler.attrs
        self._indices = ruler.indices
        self._short, self._long = Matcher(ruler.vocab), Matcher(ruler.vocab)
        rules = _patterns(ruler)
        for number, rule in enumerate(rules):
            for matcher, long in ((self._short, False), (self._long, True)):
                if patterns := [pattern for pattern in rule if (len(pattern) > 1) is long]:
                    matcher.add(str(number), patterns)
        self._heeded = _Heeded([pattern[0] for rule in rules for pattern in rule if len(pattern) == 1])
        self._held: dict[tuple[int, ...], tuple[int, ...]] = {}
        self._given: dict[tuple[int, ...], dict[int, int]] = {}

    def of(self, doc: Doc) -> list[dict[int, int]]:
        """The attributes of each token."""
        numbers = [self._ruling(doc, at, key) for at, key in enumerate(self._keys(doc))]
        strings = doc.vocab.strings
        for match, start, end in self._long(doc, allow_missing=True):
            number = int(strings[match])
            index = self._indices[number]
            at = start + index if index >= 0 else end + index
            numbers[at] = tuple(sorted({*numbers[at], number}))
        return [self._given.get(each) or self._give(each) for each in numbers]

    def _keys(self, doc: Doc) -> list[tuple[int, ...]]:
        heeded, strings = self._heeded, doc.vocab.strings
        return [
            (tag, lower if heeded(lower, strings) else 0, dep, space)
            for tag, lower, dep, space in doc.to_array(["TAG", "LOWER", "DEP", "IS_SPACE"]).tolist()
        ]

    def _ruling(self, doc: Doc, at: int, key: tuple[int, ...]) -> tuple[int, ...]:
        found = self._held.get(key)
        if found is None:
            if len(self._held) >= KEPT:
                self._held.clear()
            strings = doc.vocab.strings
            matches = self._short(doc[at : at + 1], allow_missing=True)
            found = self._held[key] = tuple(sorted({int(strings[match]) for match, _, _ in matches}))
        return found

    def _give(self, numbers: tuple[int, ...]) -> dict[int, int]:
        given = self._given[numbers] = {name: value for n in numbers for name, value in self._attrs[n].items()}
        return given


class _Heeded:
    """Whether a word's lower-case form makes any difference to patterns of one token."""

    def __init__(self, tokens: list[dict[str, Any]]) -> None:
        asked = [token["LOWER"] for token in tokens if "LOWER" in token]
        self._all = any(isinstance(a, dict) and not set(a) <= {"IN", "REGEX"} for a in asked)
        self._words = {w for a in asked for w in ([a] if isinstance(a, str) else a.get("IN", []))}
        self._patterns = [re.compile(a["REGEX"]) for a in asked if isinstance(a, dict) and "REGEX" in a]
        self._known: dict[int, bool] = {}

    def __call__(self, lower: int, strings: Any) -> bool:
        known = self._known.get(lower)
        if known is None:
            if len(self._known) >= KEPT:
                self._known.clear()
            word = strings[lower]
            known = self._all or word in self._words or any(p.search(word) for p in self._patterns)
            self._known[lower] = known
        return known
