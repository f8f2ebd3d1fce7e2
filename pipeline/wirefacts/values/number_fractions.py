"""Fractions, and whole numbers with one: "two-thirds", "half a million", "one and a half", "3 million and a quarter"."""

import re
from dataclasses import dataclass

from wirefacts.values.number_atoms import Atom, Cursor
from wirefacts.values.number_cardinals import Cardinal, read_cardinal
from wirefacts.values.number_words import DOZEN, HUNDRED, PARTS, RARE_PARTS, SCALES, TENS

_OF_SCALE = re.compile(r" of an? ([a-z]+)")
"""What makes a fraction a number: "a quarter of a million"."""
_NOTHING = re.compile(r"\s*\Z")
_ARTICLES = frozenset({"a", "an"})
_TIME = 4
"""The denominator up to which more parts than make a whole are something else: "six quarters" are of a year."""


@dataclass(frozen=True, slots=True)
class Fraction:
    """Parts of `scale` ("half a million": 0.5 of 10^6), which is 1 where none is told."""

    parts: float
    scale: int = 1

    @property
    def value(self) -> float:
        return self.parts * self.scale


def read_fraction(at: Cursor, *, added: bool = False) -> Fraction | None:
    """The fraction that begins at the cursor with "half", "quarter" or "a"; `added`: behind "and". None leaves the cursor."""
    first, held = at.peek(), at.place
    if first is None or first.figure is not None or first.plural:
        return None
    if first.word == "half":
        at.place += 1
        return _half(at)
    if first.word == "quarter":
        at.place += 1
        if (scale := _scale(at)) > 1:
            return Fraction(1 / 4, scale)
    elif first.word in _ARTICLES and (below := _below(at, 1)):
        at.place += 2 if at.atoms[at.place + 1].word not in TENS else 3
        if (scale := _scale(at)) > 1 or added or _is_whole(at, below):
            return Fraction(1 / below, scale)
    at.place = held
    return None


def read_parts(at: Cursor, begun: int, whole: Cardinal) -> Fraction | float | None:
    """What `whole`, read from the atom `begun` on, is with the denominator at the cursor: a fraction, or a mixed number."""
    denominator = _denominator(at, begun)
    if denominator is None or whole.value % 1 or whole.value < 1:
        return None
    below, stop, behind, plural = denominator
    count = whole if stop == at.place else _again(at, begun, stop)
    linked = next((place for place in range(stop - 1, begun, -1) if "and" in at.joint(place - at.place)), None)
    lead = rest = None
    if linked is not None:
        lead, rest = _again(at, begun, linked), _again(at, linked, stop)
    if lead is not None and rest is not None and 0 < rest.value < below and plural == (rest.value > 1):
        at.place = behind
        return combined(lead, Fraction(rest.value / below, _scale(at)))
    if count is None or plural != (count.value > 1) or (count.value > below and below <= _TIME):
        return None
    held, at.place = at.place, behind
    if count.value == 1 and at.atoms[behind - 1].word not in PARTS and not _is_whole(at, below):
        at.place = held
        return None
    return Fraction(count.value / below, _scale(at))


def _denominator(at: Cursor, begun: int) -> tuple[int, int, int, bool] | None:
    """The denominator at the cursor: its value, where the numerator stops, the atom behind it, and whether it is a plural."""
    part, place = at.peek(), at.place
    if part is None or "and" in at.joint():
        return None
    if part.word in TENS and not part.plural:
        below = _below(at, 0, plural=True)
        return (below, place, place + 2, at.atoms[place + 1].plural) if below else None
    last, unit = at.atoms[place - 1], 1 if part.word == "first" else PARTS.get(part.word, 0)
    if last.word in TENS and place - 1 > begun and "and" not in at.joint(-1) and (unit == 1 or 2 < unit < 10):
        return TENS[last.word] + unit, place - 1, place + 1, part.plural
    below = PARTS.get(part.word) or RARE_PARTS.get(part.word) or 0
    return (below, place, place + 1, part.plural) if below else None


def combined(whole: Cardinal, part: Fraction) -> float:
    """ "one and a half", "two and a half million", "3 million and a half", "one billion and a half million"."""
    if whole.scale in {1, HUNDRED}:
        return whole.value * part.scale + part.value if whole.scale == 1 else whole.value + part.value
    return whole.value + (part.value if part.scale > 1 else part.parts * whole.scale)


def read_mixed(at: Cursor, whole: Cardinal) -> float | None:
    """`whole` with the fraction that follows: "and a half", "and three quarters", "2 1/4"; None where none does."""
    if whole.value % 1 or (atom := at.peek()) is None:
        return None
    if "and" not in at.joint():
        if atom.fraction and atom.figure is not None and whole.scale == 1 and at.atoms[at.place - 1].figure is not None:
            at.place += 1
            return whole.value + atom.figure
        return None
    held = at.place
    part = _added(at)
    if part is None or part.scale == DOZEN or (part.scale == 1 and at.text.startswith(" of ", at.end)):
        at.place = held
        return None
    return combined(whole, part)


def _added(at: Cursor) -> Fraction | None:
    if (part := read_fraction(at, added=True)) is not None:
        return part
    held = at.place
    count = read_cardinal(at)
    part = None
    if count is not None and 0 < count.value < 100:
        read = read_parts(at, held, count)
        part = read if isinstance(read, Fraction) and read.parts < 1 else None
    if part is None:
        at.place = held
    return part


def _half(at: Cursor) -> Fraction:
    first, second = at.peek(), at.peek(1)
    if first is not None and first.word in _ARTICLES and second is not None and (scale := _worth(second)):
        at.place += 2
        return Fraction(1 / 2, scale)
    if first is not None and (scale := _worth(first)) and at.joint().strip(" ") == "":
        at.place += 1
        return Fraction(1 / 2, scale)
    return Fraction(1 / 2)


def _worth(atom: Atom) -> int:
    return 0 if atom.plural else DOZEN if atom.word == "dozen" else SCALES.get(atom.word, 0)


def _scale(at: Cursor) -> int:
    """The scale in "million" or "of a million" at the cursor, which moves behind it; 1 where there is none."""
    atom = at.peek()
    if atom is not None and atom.word in SCALES and not atom.plural and not at.joint().strip(" "):
        at.place += 1
        return SCALES[atom.word]
    match = _OF_SCALE.match(at.text, at.end)
    if not match or match[1] not in SCALES:
        return 1
    while at.place < at.stop and at.atoms[at.place].start < match.end():
        at.place += 1
    return SCALES[match[1]]


def _below(at: Cursor, offset: int, *, plural: bool = False) -> int:
    """The denominator `offset` atoms on: "fifth", "twenty-first"; 0 where there is none. `plural`: "twenty-firsts" too."""
    part, unit = at.peek(offset), at.peek(offset + 1)
    if part is None or part.plural or "and" in at.joint(offset):
        return 0
    if part.word in TENS:
        if unit is None or (unit.plural and not plural) or "and" in at.joint(offset + 1):
            return 0
        value = 1 if unit.word == "first" else PARTS.get(unit.word, 0)
        return TENS[part.word] + value if 0 < value < 10 and unit.word not in {"half", "quarter"} else 0
    return PARTS.get(part.word) or RARE_PARTS.get(part.word) or 0


def _is_whole(at: Cursor, below: int) -> bool:
    """True where what follows shows that an ordinal is a fraction: "of", "the", or nothing (but "a third" may count)."""
    return at.text.startswith((" of ", " the "), at.end) or (below != 3 and _NOTHING.match(at.text, at.end) is not None)


def _again(at: Cursor, begun: int, stop: int) -> Cardinal | None:
    """The cardinal that the atoms from `begun` up to `stop` are, all of them."""
    part = Cursor(at.text, at.atoms, at.joints, begun)
    part.stop = stop
    read = read_cardinal(part)
    return read if part.place == stop else None
