"""The pieces that numbers are made of, and which of them are joined: figures, number words, "a", "point"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from wirefacts.text.words import places_of
from wirefacts.values.number_words import (
    GLYPHS,
    ORDINAL_SCALES,
    ORDINAL_TENS,
    ORDINAL_UNITS,
    PARTS,
    SCALES,
    SHORT_SCALES,
    SUFFIXES,
    TENS,
    UNITS,
)  # fmt: skip

_ORDINALS = {**ORDINAL_UNITS, **ORDINAL_TENS, **ORDINAL_SCALES}
_NAMES = frozenset({*UNITS, *TENS, *PARTS, *_ORDINALS, *SCALES, *SHORT_SCALES, "hundred", "dozen", "couple"})
_SPELLED = frozenset({*_NAMES, *(f"{name}s" for name in _NAMES), "halves", "point"})
_WORDS = "|".join(sorted(_NAMES, key=len, reverse=True))
_CODES = "USD|EUR|GBP|AUD|CAD|NZD|CHF|JPY|CNY|INR|HKD|SGD|ZAR|MYR|SEK|NOK|DKK|PLN|KWD|QAR|SAR|UAH"
_OPEN = rf"(?:(?<![\w.,:/#@])(?<![A-Za-z]-)|(?<=\b(?:{_CODES}))|(?<=\b(?:RM|Rs)))"
_PRICED = rf"(?=(?:{_CODES}|RM|Rs|元)(?!\w))"
"""What may follow a figure without a space: "115USD"."""
_SPACE = "\u00a0\u202f\u2009"
_WHOLE = (
    rf"\d{{1,3}}(?:[{_SPACE}]\d{{3}})+|[1-9]\d{{0,2}}(?: \d{{3}}){{2,}}|[1-9]\d{{0,2}} 000(?![ {_SPACE}]?\d)"
    r"|\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,15}"
)
_DECIMAL_COMMA = r"\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d|[.,]\d)|\d{1,6},\d{1,2}(?!,?\d|\.\d| (?:and|or|to) \d)"
_DIGITS = rf"(?:(?P<comma>{_DECIMAL_COMMA})|(?:{_WHOLE})(?:\.\d{{1,12}})?)"
_GLYPH = f"[{''.join(GLYPHS)}]"
_TIGHT = "|".join(sorted(SUFFIXES, key=len, reverse=True))
_FIGURE = re.compile(
    rf"(?=[\d.{_GLYPH[1:-1]}])(?:"
    rf"(?P<list>{_OPEN}\d{{1,2}}(?:,\d{{1,2}}){{2,20}}(?!\w|[.,:/]\d))"
    rf"|(?P<figure>{_OPEN}{_DIGITS}|(?<![\w.,])\.\d{{1,12}})"
    rf"(?P<part>{_GLYPH}|(?<!\d{{4}})/\d{{1,4}}(?![\d/]))?(?P<suffix>(?:{_TIGHT})\b)?(?:{_PRICED}|(?!\w|[.,:/]\d))"
    rf"|(?P<lone>{_GLYPH})(?!\w))",
    re.IGNORECASE,
)
_RUN = re.compile(rf"[\d{_GLYPH[1:-1]}](?:(?<=\d)\d*)?")
"""Where a figure may begin, besides the point before it."""
_WORD = re.compile(rf"(?<![\w’'])(?P<word>(?:{_WORDS})(?P<plural>s)?|halves|point)(?!\w|['’]\w{{2}})")
"""Of a text in small letters."""
_ARTICLE_BEFORE = re.compile(r"(?<![\w’'])(?P<a>an?)(?:\s{1,3}|[-‑]|\s{1,3}and\s{1,3}| and-| - )\Z")
"""What may make a number with the word behind it: "a dozen", "half a million"."""
_MEMBER = re.compile(r"\d+")
_DASHES = ("-", "–")
_CODE = re.compile(r"[A-Za-z]\d{1,5}[-–]\Z")
"""What makes a figure the tail of a code: "KX330-200"."""
_GAP = r"[ \u00a0\u202f]{1,3}"
_JOINT = re.compile(rf"(?:{_GAP}|-|\u2011|{_GAP}and{_GAP}| and-)?\Z", re.IGNORECASE)
_APART = " - "
LARGEST = 1e100
"""No figure is above it: more digits are no number, and still more would be infinite."""
_LONGEST_JOINT = 12
_POUND = frozenset("$£€¥₹₩₽")
_SURE = frozenset(SUFFIXES) - {"m", "b", "mm"}
"""Suffixes that are a magnitude without a currency too."""


class Atom(NamedTuple):
    """A figure (`figure` is its value) or a word (lower case, singular), "?" for a figure that is no number ("10m").

    `fraction`: a figure below one, "3/4" or "½".
    """

    start: int
    end: int
    word: str
    figure: float | None
    plural: bool = False
    fraction: bool = False


class Cursor:
    """A place among the atoms of a text, from which a number is read on; `joints` as `joints_of` tells them."""

    def __init__(self, text: str, atoms: Sequence[Atom], joints: Sequence[str], first: int) -> None:
        self.text, self.atoms, self.joints, self.first, self.place = text, atoms, joints, first, first
        self.stop = len(atoms)

    def peek(self, offset: int = 0) -> Atom | None:
        """The atom `offset` places on, where it is joined to the one before (or is the first)."""
        place = self.place + offset
        if place >= self.stop or (place > self.first and not self.joints[place]):
            return None
        return self.atoms[place]

    def joint(self, offset: int = 0) -> str:
        """What joins the atom `offset` places on to the one before: " ", "-", " and "; "" where they are apart."""
        place = self.place + offset
        return self.joints[place] if 0 < place < len(self.atoms) else ""

    @property
    def end(self) -> int:
        """Where the last atom read ends."""
        return self.atoms[self.place - 1].end


def joints_of(text: str, atoms: Sequence[Atom]) -> list[str]:
    """For each atom, what joins it to the one before: " ", "-", " and "; "" where they are apart."""
    joints = [""]
    joints += (_joint(text, before, after) for before, after in pairwise(atoms))
    return joints


def _joint(text: str, before: Atom, after: Atom) -> str:
    if after.start - before.end >= _LONGEST_JOINT:
        return ""
    gap = text[before.end : after.start]
    if gap == _APART:
        return "-" if _hyphenated(before, after) else ""
    return gap.lower() if _JOINT.match(gap) else ""


def _hyphenated(before: Atom, after: Atom) -> bool:
    """True where a hyphen with spaces about it can only be a number's: "fifty - two", "five - eighths"."""
    if before.word in TENS:
        return UNITS.get(after.word, 0) in range(1, 10)
    return before.word in UNITS and after.word in PARTS and after.plural == (before.word != "one")


def read_atoms(text: str) -> list[Atom]:
    """All atoms of `text`, in order; of articles, those that what follows can make a number of."""
    return sorted((*_figures(text), *_words(text)), key=attrgetter("start"))


def _words(text: str) -> Iterator[Atom]:
    lower = text.lower()
    if len(lower) != len(text):  # a capital whose small letter is two code points
        lower = "".join(small if len(small := each.lower()) == 1 else each for each in text)
    for at in places_of(_SPELLED, text, lower):
        match = None if at and lower[at - 1].isalnum() else _WORD.match(lower, at)
        if match is None:
            continue
        word = match["word"]
        plural = bool(match["plural"] or word == "halves")
        single = "half" if word == "halves" else word[:-1] if plural else word
        yield Atom(at, match.end(), single, None, plural)
        article = _ARTICLE_BEFORE.search(lower, max(0, at - _LONGEST_JOINT - 2), at)
        if article is not None:
            yield Atom(*article.span("a"), article["a"], None)


def _figures(text: str) -> Iterator[Atom]:
    end = 0
    for run in _RUN.finditer(text):
        start = run.start()
        if start and text[start - 1] == "." and text[start].isdecimal():
            start -= 1
        match = _FIGURE.match(text, start) if start >= end else None
        if match is None:
            continue
        end = match.end()
        if match["list"]:
            yield from (
                Atom(each.start(), each.end(), "", float(each[0])) for each in _MEMBER.finditer(text, *match.span())
            )
        elif match["lone"]:
            yield Atom(match.start(), match.end(), "", GLYPHS[match["lone"]], fraction=True)
        elif not (
            text.endswith(_DASHES, 0, match.start()) and _CODE.search(text, max(0, match.start() - 8), match.start())
        ):
            yield _figure(text, match)


def _figure(text: str, match: re.Match[str]) -> Atom:
    value = _value(match)
    if value > LARGEST:
        return Atom(match.start(), match.end(), "?", None)
    part, suffix, end = match["part"], match["suffix"], match.end()
    fraction = False
    if part and part[0] == "/":
        below = int(part[1:])
        fraction = below > value
        value = value / below if below else value
    elif part:
        value += GLYPHS[part]
    if suffix:
        priced = text[max(0, match.start() - 2) : match.start()].strip()[-1:] in _POUND
        if not (priced or suffix.lower() in _SURE or suffix in {"M", "B", "MM"} or (suffix == "b" and value % 1)):
            return Atom(match.start(), end, "?", None)
        value = round(value * SUFFIXES[suffix.lower()], 6)
    return Atom(match.start(), end, "", value, fraction=fraction)


def _value(match: re.Match[str]) -> float:
    written = match["figure"]
    if written.isdecimal():
        return float(written)
    if match["comma"]:
        return float(written.replace(".", "").replace(",", "."))
    return float("".join(c for c in written if c in "0123456789."))
