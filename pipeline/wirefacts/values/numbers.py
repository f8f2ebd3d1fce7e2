"""Numbers in running text, in figures and in words.

"1,783", "2.5 million", "$1.2bn" (the figure and its suffix), "twenty-one", "five hundred and twelve", "a dozen",
"half a million", "two-thirds", "a quarter". Ordinals, times of day, dotted and lettered codes ("22:30", "10.0.0.1", "747s",
"KX-45", "39A") are no numbers. What surrounds a number (bounds, money, percent signs) is read by `bounds` and `money`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from wirefacts.text.extents import Extent
from wirefacts.values.number_words import DOZEN, GLYPHS, HUNDRED, PARTS, SCALES, SUFFIXES, TENS, UNITS

Kind = Literal["cardinal", "fraction"]

_WORDS = "|".join(sorted((*UNITS, *TENS, *PARTS, *SCALES, "hundred", "dozen"), key=len, reverse=True))
_CODES = "USD|EUR|GBP|AUD|CAD|CHF|MYR"
_OPEN = rf"(?:(?<![\w.,:/#@])(?<![A-Za-z]-)|(?<=\b(?:{_CODES})))"
_DIGITS = r"(?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,15})(?:\.\d{1,12})?"
_GLYPH = f"[{''.join(GLYPHS)}]"
_ATOM = re.compile(
    rf"(?P<figure>{_OPEN}{_DIGITS}|(?<![\w.,])\.\d{{1,12}})"
    rf"(?P<part>{_GLYPH}|/\d{{1,3}}(?![\d/]))?(?P<suffix>(?:bn|tn|mn|[kmb])\b)?(?!\w|[.,:/]\d)"
    rf"|(?P<lone>{_GLYPH})(?!\w)"
    rf"|(?<![\w’'])(?P<word>(?:{_WORDS})(?P<plural>s)?|an?)(?!\w|['’]\w{{2}})",
    re.IGNORECASE,
)
_CODE = re.compile(r"[A-Za-z]\d{1,5}[-–]\Z")
"""What makes a figure the tail of a code: "KX330-200"."""
_JOINT = re.compile(r"(?: {1,2}|-|\u2011| {1,2}and {1,2}| and-)?\Z", re.IGNORECASE)
_POUND = frozenset("$£€¥₹₩₽")
_PLURALS = frozenset({*SCALES, "dozen"})
"""Words that may take a plural's ending behind a number: "12 lakhs", "two dozens"."""
_OF_SCALE = re.compile(r" of an? ([a-z]+)")
"""What makes a fraction a number: "a quarter of a million"."""
_COMPOUND = re.compile(r"[-\u2011][A-Za-z]")


@dataclass(frozen=True, slots=True)
class Number:
    """A number and the code points it stands on. `hyphenated`: it begins a compound word ("three-day", "14-year-old")."""

    extent: Extent
    value: float
    kind: Kind = "cardinal"
    in_words: bool = False
    hyphenated: bool = False

    @property
    def whole(self) -> bool:
        """True for integers."""
        return self.value == int(self.value)


@dataclass(frozen=True, slots=True)
class _Atom:
    start: int
    end: int
    word: str
    figure: float | None
    plural: bool
    fraction: bool = False


def find_numbers(text: str) -> list[Number]:
    """All numbers in `text`, in order, without overlap. Time is linear in the text's length."""
    found: list[Number] = []
    atoms = list(_atoms(text))
    place = 0
    while place < len(atoms):
        number, place = _Reader(text, atoms, place).read()
        if number is not None:
            found.append(number)
    return found


def parse_number(words: str) -> float | None:
    """The value of `words` where they are one number and nothing else ("nine", "1,200", "half a million"), else None."""
    stripped = words.strip()
    negative = stripped[:1] in {"-", "−"} and stripped[1:2].isdigit()
    bare = stripped[1:] if negative else stripped
    numbers = find_numbers(bare)
    if len(numbers) != 1 or numbers[0].extent != Extent(0, len(bare)):
        return None
    return -numbers[0].value if negative else numbers[0].value


def _atoms(text: str) -> Iterator[_Atom]:
    for match in _ATOM.finditer(text):
        if match["figure"]:
            if _CODE.search(text, max(0, match.start() - 8), match.start()):
                continue
            yield _figure(text, match)
        elif match["lone"]:
            yield _Atom(match.start(), match.end(), "", GLYPHS[match["lone"]], plural=False, fraction=True)
        else:
            word = match["word"].lower()
            plural = bool(match["plural"])
            yield _Atom(match.start(), match.end(), word[:-1] if plural else word, None, plural)


def _figure(text: str, match: re.Match[str]) -> _Atom:
    value = float(match["figure"].replace(",", ""))
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
        if priced or suffix.lower() in {"bn", "tn", "mn", "k"} or suffix in {"M", "B"}:
            value *= SUFFIXES[suffix.lower()]
        else:
            return _Atom(match.start(), end, "?", None, plural=False)
    return _Atom(match.start(), end, "", value, plural=False, fraction=fraction)


class _Reader:
    """Reads one number from the atoms that begin at `place`."""

    def __init__(self, text: str, atoms: list[_Atom], place: int) -> None:
        self.text, self.atoms, self.first, self.place = text, atoms, place, place

    def read(self) -> tuple[Number | None, int]:
        """The number, or None where the first atom begins none; and the place of the next atom to read."""
        read = self._fraction() or self._cardinal()
        if read is None:
            return None, self.first + 1
        value, kind = read
        start, end = self.atoms[self.first].start, self.atoms[self.place - 1].end
        in_words = self.atoms[self.first].figure is None
        hyphenated = bool(_COMPOUND.match(self.text, end))
        return Number(Extent(start, end), value, kind, in_words, hyphenated), self.place

    def _peek(self, offset: int = 0) -> _Atom | None:
        """The atom `offset` places on, where it is joined to the one before (or is the first)."""
        place = self.place + offset
        if place >= len(self.atoms):
            return None
        if place > self.first and not self._joint(place):
            return None
        return self.atoms[place]

    def _joint(self, place: int) -> str:
        gap = self.text[self.atoms[place - 1].end : self.atoms[place].start]
        return gap.lower() if len(gap) < 8 and _JOINT.match(gap) else ""

    def _fraction(self) -> tuple[float, Kind] | None:
        """ "half", "half a million", "a quarter of", "two-thirds", "three quarters"."""
        first, second, third = self._peek(), self._peek(1), self._peek(2)
        if first is None:
            return None
        if first.word == "half":
            if second and third and second.word in {"a", "an"} and (third.word in SCALES or third.word == "dozen"):
                self.place += 3
                return SCALES.get(third.word, DOZEN) / 2, "cardinal"
            if second and second.word == "dozen":
                self.place += 2
                return DOZEN / 2, "cardinal"
            self.place += 1
            return 0.5, "fraction"
        if second is None or second.word not in PARTS or "and" in self._joint(self.place + 1):
            return None
        return self._parts(first, second)

    def _parts(self, first: _Atom, second: _Atom) -> tuple[float, Kind] | None:
        above = 1 if first.word in {"a", "an", "one"} else UNITS.get(first.word, first.figure)
        below = PARTS[second.word]
        if above is None or not 0 < above < below or (above > 1) != second.plural:
            return None
        whole = self.text.startswith((" of ", " the "), second.end) or (second.end == len(self.text) and below != 3)
        if first.word in {"a", "an"} and not whole:
            return None
        self.place += 2
        scale = _OF_SCALE.match(self.text, second.end)
        if scale and scale[1] in SCALES:
            while self.atoms[self.place - 1].end < scale.end():
                self.place += 1
            return SCALES[scale[1]] * above / below, "cardinal"
        return above / below, "fraction"

    def _cardinal(self) -> tuple[float, Kind] | None:
        first = self.atoms[self.first]
        if first.figure is not None:
            self.place += 1
            return self._scaled(first.figure), "fraction" if first.fraction else "cardinal"
        total, group, last = 0.0, self._start(first), 10**18
        if group is None:
            return None
        while (atom := self._peek()) is not None and (not atom.plural or atom.word in _PLURALS):
            step = self._joint(self.place)
            grown = self._grow(group, atom, step)
            if grown is not None:
                group = grown
            elif atom.word in SCALES and "and" not in step and group > 0 and SCALES[atom.word] < last:
                last = SCALES[atom.word]
                total, group = total + group * last, 0.0
            elif atom.word == "dozen" and "and" not in step and not total:
                self.place += 1
                return group * DOZEN, "cardinal"
            else:
                break
            self.place += 1
        return self._scaled_half(total, group), "cardinal"

    def _start(self, first: _Atom) -> float | None:
        """What the first word is worth; None where it begins no number ("a", "hundreds", "million" alone)."""
        if first.plural:
            return None
        if first.word in {"a", "an"}:
            after = self._peek(1)
            if after is None or after.plural or self._joint(self.place + 1) != " ":
                return None
            if after.word not in SCALES and after.word not in {"hundred", "dozen"}:
                return None
            self.place += 1
            return 1.0
        value = UNITS.get(first.word, TENS.get(first.word))
        if value is None:
            return None
        self.place += 1
        return float(value)

    def _grow(self, group: float, atom: _Atom, step: str) -> float | None:
        """`group` (below 1,000) with one more word, or None where the word does not go on with it."""
        linked = "and" in step
        fresh = group == 0 and self.place - self.first > 1  # behind a scale word: "two million | three hundred"
        if atom.word == "hundred":
            return group * HUNDRED if 0 < group < HUNDRED and not linked else None
        if atom.word in TENS:
            return group + TENS[atom.word] if fresh or (group >= HUNDRED and group % HUNDRED == 0) else None
        if UNITS.get(atom.word):
            value = UNITS[atom.word]
            if fresh or (group >= HUNDRED and group % HUNDRED == 0):
                return group + value
            if not linked and value < 10 and group % HUNDRED >= 20 and group % 10 == 0:
                return group + value
        return None

    def _scaled(self, value: float) -> float:
        """A figure with the scale word behind it: "2.5 million", "12 dozen", "300 thousand"."""
        while (
            (atom := self._peek()) is not None
            and (not atom.plural or atom.word in _PLURALS)
            and "and" not in self._joint(self.place)
        ):
            worth = SCALES.get(atom.word) or {"hundred": HUNDRED, "dozen": DOZEN}.get(atom.word)
            if worth is None:
                break
            value *= worth
            self.place += 1
        return round(value, 6)

    def _scaled_half(self, total: float, group: float) -> float:
        """Adds "and a half (million)" to a small number in words."""
        half, scale = self._peek(1), None
        article = self._peek()
        if (
            article
            and half
            and article.word == "a"
            and half.word == "half"
            and "and" in self._joint(self.place)
            and not total
        ):
            self.place += 2
            scale = self._peek()
            if scale and scale.word in SCALES and not scale.plural:
                self.place += 1
                return (group + 0.5) * SCALES[scale.word]
            return group + 0.5
        return total + group
