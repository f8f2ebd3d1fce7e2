"""Numbers in running text, in figures and in words.

"1,783", "40 000", "1.111,5", "2.5 million", "$1.2bn" (the figure and its suffix), "twenty-one", "five hundred and twelve", "a
dozen", "a couple of", "half a million", "two-thirds", "a quarter", "two and a half", "nine point six", "minus five". Ordinals,
times of day, dotted and lettered codes ("22:30", "10.0.0.1", "747s", "KX-45", "39A") and the pronoun "one" are no numbers. What
surrounds a number (bounds, money, percent signs, units) is read by `bounds`, `money`, `percents` and `measures`.
"""

import re
from dataclasses import dataclass
from string import ascii_letters
from typing import Literal

from wirefacts.text.extents import Extent
from wirefacts.values.number_atoms import Atom, Cursor, joints_of, read_atoms
from wirefacts.values.number_cardinals import read_cardinal
from wirefacts.values.number_fractions import Fraction, read_fraction, read_mixed, read_parts
from wirefacts.values.number_words import ORDINAL_UNITS, TENS, UNITS

Kind = Literal["cardinal", "fraction"]

_HYPHENS = ("-", "\u2011")
_LETTERS = frozenset(ascii_letters)
_SIMPLE = {**UNITS, **TENS}
_SIGN = re.compile(r"(?:(?<!\w)(?:minus|negative)[ ]|(?<![^\s(\[])(?<!\d )(?<!\d% )[-\u2212])\Z", re.IGNORECASE)
_SIGN_ENDS = ("-", "\u2212", "s ", "e ", "S ", "E ")
_POINTING = re.compile(r"(?<!\w)(?:the|this|that|which|another|each|every|any) \Z", re.IGNORECASE)
_SAID_OF_IT = re.compile(
    r" ?[.,;:!?)”\"]| ?\Z|\s(?:you|he|she|it|they|we|I|do|does|did|is|was|are|were|has|had|will|would|can|could|should|may"
    r"|might|that|which|who|whom|where|when|of|in|on|at|with|from|for|to|and|or|but|as|by|than|about)\b"
)
"""What follows the pronoun "one" and no number: "the one you saw", "this one is"."""


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
        return self.value % 1 == 0


def find_numbers(text: str) -> list[Number]:
    """All numbers in `text`, in order, without overlap. Time is linear in the text's length."""
    found: list[Number] = []
    atoms = read_atoms(text)
    joints = joints_of(text, atoms)
    place = 0
    while place < len(atoms):
        at = Cursor(text, atoms, joints, place)
        read = None if _is_pronoun(text, atoms[place]) else _lone(at) or read_number(at)
        if read is None:
            place += 1
            continue
        value, kind = read
        first, place = atoms[place], at.place
        start = _signed(text, first.start)
        hyphenated = text.startswith(_HYPHENS, at.end) and text[at.end + 1 : at.end + 2] in _LETTERS
        value = -value if start < first.start else value
        found.append(Number(Extent(start, at.end), value, kind, first.figure is None, hyphenated))
    return found


def parse_number(words: str) -> float | None:
    """The value of `words` where they are one number and nothing else ("nine", "1,200", "half a million"), else None."""
    bare = words.strip()
    numbers = find_numbers(bare)
    return numbers[0].value if len(numbers) == 1 and numbers[0].extent == Extent(0, len(bare)) else None


def _lone(at: Cursor) -> tuple[float, Kind] | None:
    """What a figure or a word from "one" to "ninety" is worth that is joined to nothing; the cursor moves behind it."""
    first = at.atoms[at.place]
    if at.peek(1) is not None:
        return None
    value = first.figure if first.figure is not None else None if first.plural else _SIMPLE.get(first.word)
    if value is None:
        return None
    at.place += 1
    return float(value), "fraction" if first.fraction else "cardinal"


def read_number(at: Cursor) -> tuple[float, Kind] | None:
    """The number that begins at the cursor, which moves behind it; None where none does."""
    begun, first = at.place, at.atoms[at.place]
    fraction = read_fraction(at)
    if fraction is not None:
        return _told(fraction)
    whole = read_cardinal(at)
    if whole is None:
        return None
    parts = read_parts(at, begun, whole)
    if isinstance(parts, Fraction):
        return _told(parts)
    mixed = parts if parts is not None else read_mixed(at, whole)
    if mixed is not None:
        return round(mixed, 9), "cardinal"
    if _is_ordinal(at):
        return None
    return whole.value, "fraction" if first.fraction and whole.scale == 1 else "cardinal"


def _is_ordinal(at: Cursor) -> bool:
    """True where an ordinal ends what was read as a number: "twenty-first"."""
    after = at.peek()
    return after is not None and at.joint() in {"-", "\u2011"} and not after.plural and after.word in ORDINAL_UNITS


def _told(fraction: Fraction) -> tuple[float, Kind]:
    return fraction.value, "fraction" if fraction.scale == 1 else "cardinal"


def _signed(text: str, start: int) -> int:
    """Where the number that begins at `start` begins with its sign: "minus five", "-3"; a dash apart is none."""
    if not text.endswith(_SIGN_ENDS, 0, start):
        return start
    lead = max(0, start - 10)
    sign = _SIGN.search(text, lead, start)
    if not sign or (sign[0] in "-\u2212" and not text[start : start + 1].strip(".").isdigit() and text[start] != "."):
        return start
    return sign.start()


def _is_pronoun(text: str, atom: Atom) -> bool:
    """True for "one" that points at something: "this one is", "the one you saw"."""
    if atom.word != "one" or not _POINTING.search(text, max(0, atom.start - 10), atom.start):
        return False
    return _SAID_OF_IT.match(text, atom.end) is not None
