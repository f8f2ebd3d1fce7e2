"""Who has the floor in a transcript: words under labels, and whom the labels mean."""

import re
from collections import Counter
from dataclasses import dataclass
from typing import Literal

from wirefacts.text.extents import Extent
from wirefacts.verify.bearers import ANSWERS, ASKS, CROWD, NAME, SMALL, asked, asking, bearers, introduced
from wirefacts.verify.labels import Head, heads

Kind = Literal["named", "asks", "crowd"]
_CAST = re.compile(rf"(?P<name>[A-Z][\w.'’-]+ {NAME})(?=[.,;(]? ?(?:[a-z][^.!?]*)?\Z)")
"""Nothing but a name under a label, as in a list of who takes part: "Captain: Ada Quill"."""
CAST = 6
OPENING = 1200
"""Code points before the first label in which it may stand who takes part."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Words under one label, and who speaks them: the label itself and what else is known of its bearer.

    `kind` is "asks" for a questioner and "crowd" for a voice, neither of them named.
    """

    extent: Extent
    names: tuple[str, ...]
    kind: Kind = "named"


def turns(text: str, interviewed: tuple[str, ...] = (), headline: str = "") -> list[Turn]:
    """The turns of a transcript in order; none where fewer than two labels are found.

    `interviewed` are names that "A." may stand for. A label's fuller form elsewhere in the text counts as its name, and so
    does who bears the office that it names.
    """
    found = heads(text)
    if not found:
        return []
    whole = f"{headline}\n{text}"
    opening = f"{headline}\n{text[: min(found[0].start, OPENING)]}"
    ends = [head.start for head in found[1:]] + [len(text)]
    known = _Known(
        Counter(head.label for head in found),
        {head.label: head.aside for head in reversed(found) if head.aside},
        {label: bearers(whole, label) for label in {head.label for head in found}},
        _cast(text, list(zip(found, ends, strict=True))),
        asking(whole if len(whole) < 10 * OPENING else opening),
        asked(opening, interviewed),
        {head.label: said for head, end in zip(found, ends, strict=True) if (said := introduced(text[head.end : end]))},
    )
    return [_turn(head, Extent(head.end, end).trimmed(text), known) for head, end in zip(found, ends, strict=True)]


@dataclass(frozen=True, slots=True)
class _Known:
    """What a transcript tells of its labels."""

    labels: Counter[str]
    asides: dict[str, str]
    bearers: dict[str, tuple[str, ...]]
    cast: dict[str, str]
    asking: tuple[str, ...]
    asked: tuple[str, ...]
    introduced: dict[str, tuple[str, ...]]


def _cast(text: str, parts: list[tuple[Head, int]]) -> dict[str, str]:
    """Names that stand alone under labels at the beginning."""
    told = ((head.label.casefold(), _CAST.match(text[head.end : end].strip())) for head, end in parts[:CAST])
    return {label: found["name"] for label, found in told if found}


def _turn(head: Head, extent: Extent, known: _Known) -> Turn:
    parts = {part.strip(".'’") for part in head.label.casefold().split()}
    if is_crowd(parts):
        return Turn(extent, (head.label.casefold(),), "crowd")
    weighty = parts - SMALL or parts
    if head.first in ASKS or weighty <= ASKS:
        own = (head.aside.split(",")[0],) if head.aside else known.asides.get(head.label, "").split(",")[:1]
        named = tuple(filter(None, (*own, *known.bearers[head.label], *known.introduced.get(head.label, ()))))
        named = named or (known.asking if len(weighty & ASKS) == len(weighty) else ())
        return Turn(extent, (*named, head.label), "named" if named else "asks")
    if weighty <= ANSWERS:
        return Turn(extent, known.asked)
    return Turn(extent, _names(head, known))


def is_crowd(parts: set[str]) -> bool:
    """True for words that name nobody: "several members", "a voice from the gallery", "an hon. member"."""
    return bool(parts & CROWD and parts <= CROWD | SMALL) or "voice" in parts or {"an", "member"} <= parts


def _names(head: Head, known: _Known) -> tuple[str, ...]:
    label, aside = head.label, known.asides.get(head.label)
    last = label.split()[-1].casefold()
    fuller = [other for other in known.labels if other != label and other.split()[-1].casefold() == last]
    named = [aside.split(",")[0]] if aside else []
    found = (label, *named, *(other for other in fuller if len(other) > len(label)), *known.bearers[label])
    if label.casefold() in known.cast:
        found += (known.cast[label.casefold()],)
    return tuple(dict.fromkeys(found))
