"""Whole numbers and decimals in words and figures: "five hundred and twelve", "2.5 million", "two point six"."""

import re
from dataclasses import dataclass

from wirefacts.values.number_atoms import Atom, Cursor
from wirefacts.values.number_words import COUPLE, DOZEN, HUNDRED, SCALES, SHORT_SCALES, TENS, UNITS

_DOZENS = frozenset({"dozen", "doz", "dz"})
_PLURALS = frozenset({*SCALES, *_DOZENS})
"""Words that may take a plural's ending behind a number: "12 lakhs", "two dozens"."""
_OF_SCALE = re.compile(r" of (?:hundred|dozen|thousand|million|billion)(?!\w)", re.IGNORECASE)
_NOTHING = re.compile(r"\s*\Z")
_VAGUE = re.compile(r"(?<!\w)(?:several|few|many|couple|couple of|hundred|thousand)\s\Z", re.IGNORECASE)
"""What makes "hundred thousand" no number: "a few hundred thousand"."""
_SCALES_IN_A_ROW = 3
_DIGIT_WORDS = {word: str(value) for word, value in UNITS.items() if value < 10}


@dataclass(frozen=True, slots=True)
class Cardinal:
    """A number and, where it ends with one, the scale that it ends with ("three million": 10^6), else 1."""

    value: float
    scale: int = 1


def read_cardinal(at: Cursor) -> Cardinal | None:
    """The cardinal that begins at the cursor, which moves behind it; None, the cursor unmoved, where none does."""
    first = at.peek()
    if first is None:
        return None
    return _in_words(at, first) if first.figure is None else _in_figures(at, first.figure, first.fraction)


def _in_figures(at: Cursor, figure: float, fraction: bool) -> Cardinal:
    """A figure with the scale words behind it, and what is added: "2.5 million", "12 dozen", "4 thousand 3 hundred and 21"."""
    at.place += 1
    value, scale = _scaled(at, figure)
    if scale == 1 and not fraction and (decimals := _decimals(at)) is not None:
        value = float(f"{figure:.0f}.{decimals}") if figure % 1 == 0 else figure
        value, scale = _scaled(at, value)
    while scale > 1 and (atom := at.peek()) is not None and atom.figure is not None and not atom.fraction:
        held, linked = at.place, "and" in at.joint()
        at.place += 1
        more, below = _scaled(at, atom.figure)
        if not 0 < more < scale or more % 1 or (below == 1 and not (linked and scale == HUNDRED)):
            at.place = held
            break
        value, scale = value + more, below
    return _with_words(at, Cardinal(value, scale))


def _with_words(at: Cursor, read: Cardinal) -> Cardinal:
    """ "6 crore and two hundred", "3 hundred and one": words behind a figure's scale, behind millions with one of their own."""
    if read.scale < HUNDRED or "and" not in at.joint() or (atom := at.peek()) is None or atom.figure is not None:
        return read
    held = at.place
    more = _in_words(at, atom)
    if (
        more is None
        or not (read.scale == HUNDRED or more.value >= HUNDRED)
        or not 0 < more.value < read.scale
        or more.value % 1
        or atom.word in {"a", "an"}
    ):
        at.place = held
        return read
    return Cardinal(read.value + more.value, more.scale)


def _scaled(at: Cursor, value: float) -> tuple[float, int]:
    scale = 1
    stop = at.place + _SCALES_IN_A_ROW
    while (
        at.place < stop
        and (atom := at.peek()) is not None
        and (not atom.plural or atom.word in _PLURALS)
        and "and" not in at.joint()
        and (worth := _worth(atom))
    ):
        value, scale = round(value * worth, 6), worth
        at.place += 1
    return value, scale


def _worth(atom: Atom) -> int:
    return (
        SCALES.get(atom.word) or SHORT_SCALES.get(atom.word) or {"hundred": HUNDRED, "dozen": DOZEN}.get(atom.word) or 0
    )


def _in_words(at: Cursor, first: Atom) -> Cardinal | None:
    begun = at.place
    total, group, last, scale, and_rest = 0.0, _start(at, first), 10**18, 1, False
    if group is None:
        return None
    while (atom := at.peek()) is not None and (not atom.plural or atom.word in _PLURALS):
        step = at.joint()
        fresh = group == 0 and at.place - begun > 1  # behind a scale word: "two million | three hundred"
        grown = _grow(group, atom, linked="and" in step, fresh=fresh)
        if grown is not None:
            and_rest = "and" in step or (and_rest and grown < group + 10)
            group, scale = grown, HUNDRED if atom.word == "hundred" else 1
        elif atom.word in SCALES and "and" not in step and group > 0 and SCALES[atom.word] < last:
            last = scale = SCALES[atom.word]
            total, group = total + group * last, 0.0
        elif atom.word in SCALES and "and" not in step and not group and total and last < SCALES[atom.word]:
            last = scale = SCALES[atom.word]
            total *= last  # "three lakh crore"
        elif atom.word in _DOZENS and "and" not in step and not total:
            at.place += 1
            rest = group % HUNDRED if and_rest else group
            return Cardinal(group - rest + rest * DOZEN, DOZEN)
        else:
            break
        at.place += 1
    if (decimals := _decimals(at)) is not None:
        value, scale = _scaled(at, float(f"{total + group:.0f}.{decimals}"))
        return Cardinal(value, scale)
    return Cardinal(total + group, scale)


def _start(at: Cursor, first: Atom) -> float | None:
    """What the first word is worth; None where it begins no number ("a", "hundreds", "million" alone)."""
    if first.plural:
        return None
    if first.word == "hundred":
        after = at.peek(1)
        bare = after is not None and after.word in SCALES and not after.plural and at.joint(1).strip(" ") == ""
        if not bare or _VAGUE.search(at.text, max(0, first.start - 12), first.start):
            return None
        at.place += 1
        return float(HUNDRED)
    if first.word in {"a", "an"}:
        after = at.peek(1)
        if after is None or after.plural or at.joint(1).strip(" "):
            return None
        if after.word == "couple":
            return _couple(at)
        if after.word not in SCALES and after.word not in {"hundred", "dozen"}:
            return None
        at.place += 1
        return 1.0
    value = UNITS.get(first.word, TENS.get(first.word))
    if value is None:
        return None
    at.place += 1
    return float(value)


def _couple(at: Cursor) -> float | None:
    """ "a couple of", "a couple of hundred", "a couple million"; None for two people who are one."""
    of, after = at.text.startswith(" of ", at.atoms[at.place + 1].end), at.peek(2)
    scaled = after is not None and not after.plural and _worth(after) > 0 and not at.joint(2).strip(" ")
    if not of and not scaled and _NOTHING.match(at.text, at.atoms[at.place + 1].end) is None:
        return None
    at.place += 2
    scale = _OF_SCALE.match(at.text, at.end)
    if scale is None:
        return float(COUPLE)
    at.place += 1
    return float(COUPLE * _worth(at.atoms[at.place - 1]))


def _grow(group: float, atom: Atom, *, linked: bool, fresh: bool) -> float | None:
    """`group` (below 10,000) with one more word, or None where the word does not go on with it."""
    if atom.word == "hundred":
        return group * HUNDRED if 0 < group < HUNDRED and not linked else None
    whole = group >= HUNDRED and group % HUNDRED == 0
    if atom.word in TENS:
        return group + TENS[atom.word] if fresh or whole else None
    if value := UNITS.get(atom.word):
        if fresh or whole:
            return group + value
        if not linked and value < 10 and group % HUNDRED >= 20 and group % 10 == 0:
            return group + value
    return None


def _decimals(at: Cursor) -> str | None:
    """The digits told behind "point": "zero three", "seventy-one", "5"; None, the cursor unmoved, where none are."""
    point, first = at.peek(), at.peek(1)
    if point is None or point.word != "point" or point.plural or at.joint().strip(" ") or first is None:
        return None
    if at.joint(1).strip(" "):
        return None
    if first.figure is not None:
        if first.fraction or first.figure % 1:
            return None
        at.place += 2
        return at.text[first.start : first.end]
    digits = ""
    at.place += 1
    while (atom := at.peek()) is not None and not atom.plural and atom.word in _DIGIT_WORDS and len(digits) < 12:
        if digits and at.joint().strip(" "):
            break
        digits += _DIGIT_WORDS[atom.word]
        at.place += 1
    if digits:
        return digits
    if first.plural or not (value := UNITS.get(first.word, TENS.get(first.word, 0))):
        at.place -= 1
        return None
    at.place += 1
    unit = at.peek()
    if value >= 20 and unit is not None and not unit.plural and 0 < UNITS.get(unit.word, 0) < 10:
        at.place += 1
        value += UNITS[unit.word]
    return str(value)
