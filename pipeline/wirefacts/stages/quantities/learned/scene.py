"""What is looked at again and again while the numbers of one article are read."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from spacy.tokens import Doc, Token

from wirefacts.stages.quantities.columns import columns
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import sentence_begins
from wirefacts.stages.quantities.learned.choices import Choice, choices_of, kinship
from wirefacts.stages.quantities.learned.words import SIDES, SIGNS, TALLYING, UNITS
from wirefacts.stages.quantities.parties import Parties
from wirefacts.text.extents import Extent

_PAIR = re.compile(
    r"(?: votes?| seats?| hands?| members?| judges?| ballots?)?(?: to |-|–| against | - |, to )(?:[\w’' ]{0,25}['’]s? )?"
)
_STOP = re.compile(r"[.!?] ")
_SHORT = 12
"""Code points between two numbers that are looked at one by one."""
_SIDE_AFTER, _SIDE_BEFORE = 7, 6
"""Words."""


_TELLING = frozenset({"NOUN", "VERB", "ADP", "ADV", "ADJ"})


class Around(NamedTuple):
    """What stands beside a number: the words for a side `after` and `before` it (or empty), its place in a pair such as
    "31 to 12" ("one", "two" or empty), and whether it is followed by the name of what was counted."""

    after: str
    before: str
    pair: str
    unit: bool

    @property
    def side(self) -> str:
        return self.after or self.before


class Scene:
    """One article: its words, sentences, numbers and what may have been chosen."""

    def __init__(self, doc: Doc, figures: Sequence[Figure], parties: Parties) -> None:
        self.doc, self.figures, self.parties, self.text = doc, figures, parties, parties.text
        self.begins = sentence_begins(doc)
        self.first_words = {figure.first.i for figure in figures}
        self.numbers = {i for figure in figures for i in range(figure.first.i, figure.last.i + 1)}
        self.sentences = [self.sentence(figure.first) for figure in figures]
        plain = (n for n, figure in zip(self.sentences, figures, strict=True) if not (figure.dated or figure.money))
        self.plain = Counter(plain)
        self.words = columns(doc)
        self.lemmas = lemmas = self.words.lemmas
        self.tallied = [
            [word for word in lemmas[start:end] if word in TALLYING] for start, end in pairwise(self.begins)
        ]
        """The words of votes in each sentence."""
        self.tallying = list(map(bool, self.tallied))

    @cached_property
    def shown(self) -> list[str]:
        """The lemmas; "#" for a number and "X" for a name, which say nothing of other stories."""
        told = ["X" if part == "PROPN" else word for part, word in zip(self.words.parts, self.lemmas, strict=True)]
        for at in self.numbers:
            told[at] = "#"
        return told

    @cached_property
    def telling(self) -> list[str]:
        """The lemmas of words that may tell what a number beside them is; empty for numbers and all other words."""
        told = [word if part in _TELLING else "" for part, word in zip(self.words.parts, self.lemmas, strict=True)]
        for at in self.numbers:
            told[at] = ""
        return told

    @cached_property
    def behinds(self) -> list[int]:
        """The place of the word behind each number and its sign."""
        return [self._behind(figure.last.i + 1) for figure in self.figures]

    @cached_property
    def betweens(self) -> list[str]:
        """What stands between each number and the next, every white space as one blank."""
        text = self.text
        return [_spaced(text[a.whole.end : b.whole.start]) for a, b in pairwise(self.figures)]

    @cached_property
    def gaps(self) -> list[str]:
        """What parts each number from the next: the words where they are few, else what marks stand among them."""
        return list(map(_gap, self.betweens))

    @cached_property
    def pairs(self) -> list[bool]:
        """Which numbers are told as one with the next: "31 to 12"."""
        return [_PAIR.fullmatch(between) is not None for between in self.betweens]

    @cached_property
    def choices(self) -> list[Choice]:
        """What may have been chosen, in text order; looked for where some number is likely to tell a vote or a share."""
        return choices_of(self.doc, self.parties, self.numbers, self.sentence)

    @cached_property
    def by_extent(self) -> dict[Extent, Choice]:
        """The choices by where they stand."""
        return {choice.extent: choice for choice in self.choices}

    @cached_property
    def by_sentence(self) -> dict[int, list[Choice]]:
        """The choices of each sentence."""
        found: dict[int, list[Choice]] = {}
        for choice in self.choices:
            found.setdefault(choice.sentence, []).append(choice)
        return found

    @cached_property
    def by_key(self) -> dict[str, list[Choice]]:
        """The mentions of each choice."""
        found: dict[str, list[Choice]] = {}
        for choice in self.choices:
            found.setdefault(choice.key, []).append(choice)
        return found

    @cached_property
    def introduced(self) -> list[Choice]:
        """Parties where they are named or described first."""
        return [choice for choice in self.choices if choice.first and choice.kind in {"name", "description"}]

    @cached_property
    def matters(self) -> list[Choice]:
        """What is called by a noun for measures."""
        return [choice for choice in self.choices if choice.matter]

    @cached_property
    def fuller_before(self) -> dict[int, list[str]]:
        """Of each bare choice, by the place of its head: how it goes with the fuller ones before."""
        lemmas: dict[str, None] = {}
        found = {}
        for choice in self.choices:
            if choice.full:
                lemmas.setdefault(choice.lemma)
            elif choice.bare:
                found[choice.head.i] = sorted({kinship(choice, lemma) for lemma in lemmas})
        return found

    def sentence(self, token: Token) -> int:
        """The sentence of `token`, counted from 0."""
        return bisect_right(self.begins, token.i) - 1

    def bounds(self, sentence: int) -> tuple[int, int]:
        """The places of its first word and behind its last."""
        return self.begins[sentence], self.begins[sentence + 1]

    def _behind(self, at: int) -> int:
        """`at`, or where the signs that stand there end."""
        words = self.words.lowers
        while at < len(words) and words[at] in SIGNS:
            at += 1
        return at

    def around(self, place: int) -> Around:
        """What stands beside the number at `place`."""
        pairs, at = self.pairs, self.behinds[place]
        pair = "one" if place < len(pairs) and pairs[place] else "two" if place and pairs[place - 1] else ""
        unit = at < len(self.lemmas) and self.lemmas[at] in UNITS
        return Around(*self._sides(place), pair, unit)

    def _sides(self, place: int) -> tuple[str, str]:
        figure, words = self.figures[place], self.words.lowers
        start, end = self.bounds(self.sentences[place])
        if place + 1 < len(self.figures):
            end = min(end, self.figures[place + 1].first.i)
        if place:
            start = max(start, self.figures[place - 1].last.i + 1)
        last, first = figure.last.i + 1, figure.first.i
        after = words[last : min(end, last + _SIDE_AFTER)]
        before = reversed(words[max(start, first - _SIDE_BEFORE) : first])
        return next((SIDES[w] for w in after if w in SIDES), ""), next((SIDES[w] for w in before if w in SIDES), "")


def _spaced(words: str) -> str:
    """`words` with every white space as one blank."""
    if not words or words.isspace():
        return words and " "
    return f"{' ' * words[0].isspace()}{' '.join(words.split())}{' ' * words[-1].isspace()}"


def _gap(between: str) -> str:
    if len(between) <= _SHORT:
        return between
    return "long;" if ";" in between else "long." if _STOP.search(between) else "long," if "," in between else "long"
