"""Who has the floor in a transcript: paragraphs under labels, and what a question is."""

import re
from dataclasses import dataclass

from wirefacts.text.extents import Extent

_WORD = r"[^\W\d_a-z][\w.'’-]*"
_LABEL = re.compile(
    rf"^[ \t]*(?P<label>{_WORD}(?: (?:{_WORD}|of|the|from|for|and)){{0,6}})"
    r"(?: \((?P<aside>[^()\n]{2,60})\))?[ \t]*[:.](?=[ \t]\S|[ \t]*$)",
    re.MULTILINE,
)
_LETTER = frozenset({"q", "a"})
_ASKS = frozenset("q question interviewer reporter moderator host journalist questioner presenter press".split())
_ANSWERS = frozenset("a answer response witness".split())
_NOBODY = frozenset("voice unidentified unknown audience male female voices crowd several members some".split())
_SMALL = frozenset("a an the of from gallery man woman speaker person in".split())
LEAST = 2


@dataclass(frozen=True, slots=True)
class Turn:
    """Words under one label. `names` are who speaks, none where nobody is named; `asks` for an interviewer's words."""

    extent: Extent
    names: tuple[str, ...]
    asks: bool


def turns(text: str, interviewed: tuple[str, ...] = ()) -> list[Turn]:
    """The turns of a transcript in order; none where fewer than two labels are found.

    `interviewed` are the names that "A." stands for. A label's fuller form elsewhere in the text counts as its name.
    """
    heads = [m for m in _LABEL.finditer(text) if m["label"].casefold() in _LETTER or _is_label(text, m)]
    labels = [m["label"] for m in heads]
    if len(heads) < LEAST or len(set(labels)) < LEAST:
        return []
    ends = [m.start() for m in heads[1:]] + [len(text)]
    return [
        Turn(
            Extent(m.end(), end).trimmed(text),
            _names(m["label"], m["aside"], labels, interviewed),
            _first(m["label"]) in _ASKS,
        )
        for m, end in zip(heads, ends, strict=True)
    ]


def _is_label(text: str, found: re.Match[str]) -> bool:
    """True for a label with a colon; a point ends a label of one letter alone."""
    return text[found.end() - 1] == ":"


def _first(label: str) -> str:
    return label.casefold().split()[0].strip(".")


def _names(label: str, aside: str | None, labels: list[str], interviewed: tuple[str, ...]) -> tuple[str, ...]:
    parts = {part.strip(".'’") for part in label.casefold().split()}
    if parts & _NOBODY and parts - {"member"} <= _NOBODY | _SMALL or "voice" in parts:
        return ()
    if _first(label) in _ASKS:
        return tuple(filter(None, [aside and aside.split(",")[0], label]))
    if _first(label) in _ANSWERS and len(parts) == 1:
        return interviewed
    last = label.split()[-1].casefold()
    fuller = [other for other in dict.fromkeys(labels) if other != label and other.split()[-1].casefold() == last]
    named = [aside.split(",")[0]] if aside else []
    return (label, *named, *(found for found in fuller if len(found) > len(label)))
