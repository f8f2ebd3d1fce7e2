"""Ordinals in figures and words: "11th", "1,000th", "twenty-first", "two hundredth", "one hundred and fifth"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wirefacts.text.extents import Extent
from wirefacts.values.number_atoms import Atom, Cursor, joints_of, read_atoms
from wirefacts.values.number_cardinals import read_cardinal
from wirefacts.values.number_words import ORDINAL_SCALES, ORDINAL_TENS, ORDINAL_UNITS
from wirefacts.values.numbers import read_number

_FIGURE = re.compile(r"(?<![\w.,:/#@-])(\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?:st|nd|rd|th)\b", re.IGNORECASE)
_TIME = re.compile(r"(?<!\w)(?:a|an|one|per|each|every|split|\d)[ -]\Z", re.IGNORECASE)
"""What makes "second" a unit of time."""


@dataclass(frozen=True, slots=True)
class Ordinal:
    """A place in a row, from 1, and the code points it stands on."""

    extent: Extent
    value: int


def find_ordinals(text: str) -> list[Ordinal]:
    """All ordinals in `text`, in order, without overlap; fractions ("a third of") are none. Linear in the text's length."""
    figures = (Ordinal(Extent(*m.span()), int(m[1].replace(",", ""))) for m in _FIGURE.finditer(text))
    return sorted((*figures, *_in_words(text)), key=lambda ordinal: ordinal.extent)


def _in_words(text: str) -> Iterator[Ordinal]:
    atoms = read_atoms(text)
    joints = joints_of(text, atoms)
    place = 0
    while place < len(atoms):
        at = Cursor(text, atoms, joints, place)
        found = _read(at) if atoms[place].figure is None else None
        if found is not None:
            yield found
            place = at.place
            continue
        number = Cursor(text, atoms, joints, place)
        place = number.place if read_number(number) is not None else place + 1


def _read(at: Cursor) -> Ordinal | None:
    first = at.atoms[at.place]
    whole = read_cardinal(at)
    last = at.peek()
    if last is None or last.plural or last.figure is not None:
        return None
    value = _alone(last, at.text) if whole is None else _added(whole.value, last, linked="and" in at.joint())
    if value is None:
        return None
    at.place += 1
    return Ordinal(Extent(first.start, last.end), int(value))


def _alone(last: Atom, text: str) -> float | None:
    if last.word == "second" and _TIME.search(text, max(0, last.start - 8), last.start):
        return None
    return ORDINAL_UNITS.get(last.word) or ORDINAL_TENS.get(last.word) or ORDINAL_SCALES.get(last.word)


def _added(whole: float, last: Atom, *, linked: bool) -> float | None:
    """`whole` with the ordinal that ends it: 20 and "first", 100 and "fifth", 2 and "hundredth"."""
    if whole % 1 or whole < 1:
        return None
    if scale := ORDINAL_SCALES.get(last.word):
        return None if linked or (whole == 1 and last.word != "hundredth") else whole * scale
    if tens := ORDINAL_TENS.get(last.word):
        return whole + tens if whole % 100 == 0 else None
    unit = ORDINAL_UNITS.get(last.word)
    fits = whole % 100 == 0 or (unit is not None and unit < 10 and whole % 10 == 0 and whole % 100 >= 20 and not linked)
    return whole + unit if unit is not None and fits else None
