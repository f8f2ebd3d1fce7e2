"""Who has the floor in a transcript: paragraphs under labels, and what a question is."""

import re
from dataclasses import dataclass

from wirefacts.text.extents import Extent
from wirefacts.values.titles import is_title

_WORD = r"[^\W\d_a-z][\w.'’-]*"
_LABEL = re.compile(
    rf"^[ \t*_]*(?P<label>{_WORD}(?:,? (?:{_WORD}|of|the|from|for|and|in|at|to|de|van|\d+)){{0,8}})(?:, [a-z][a-z ]{{2,40}})?"
    r"(?: \((?P<aside>[^()\n]{2,60})\))?[ \t*_]*[:.][*_]*(?=[ \t]\S|[ \t]*$)",
    re.MULTILINE,
)
_NO_LABEL = frozenset(
    "note photo image video related source correction editor copyright update contact date location time subject re place "
    "title published by from caption credit question summary background media enquiries ends present attendance".split()
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


def turns(text: str, interviewed: tuple[str, ...] = (), headline: str = "") -> list[Turn]:
    """The turns of a transcript in order; none where fewer than two labels are found.

    `interviewed` are the names that "A." stands for. A label's fuller form elsewhere in the text counts as its name, and so
    does who bears the office that it names.
    """
    heads = [m for m in _LABEL.finditer(text) if m["label"].casefold() in _LETTER or _is_label(text, m)]
    labels = [m["label"] for m in heads]
    if len(heads) < LEAST or len(set(labels)) < LEAST:
        return []
    asides = {m["label"]: m["aside"] for m in reversed(heads) if m["aside"]}
    bearers = {label: _bearers(f"{headline}\n{text}", label) for label in set(labels)}
    ends = [m.start() for m in heads[1:]] + [len(text)]
    return [
        Turn(
            Extent(m.end(), end).trimmed(text),
            _names(m["label"], asides.get(m["label"]), labels, interviewed) + bearers.get(m["label"], ()),
            _first(m["label"]) in _ASKS,
        )
        for m, end in zip(heads, ends, strict=True)
    ]


def _is_label(text: str, found: re.Match[str]) -> bool:
    """True for a label with a colon that is no rubric; a point ends a label of one letter alone."""
    first, rubric = _first(found["label"]), _first(found["label"]) in _NO_LABEL - {"question"}
    return ":" in text[found.end() - 3 : found.end()] and not rubric and bool(first)


def _first(label: str) -> str:
    return label.casefold().split()[0].strip(".")


def _names(label: str, aside: str | None, labels: list[str], interviewed: tuple[str, ...]) -> tuple[str, ...]:
    parts = {part.strip(".'’") for part in label.casefold().split()}
    if (parts & _NOBODY and parts - {"member"} <= _NOBODY | _SMALL) or "voice" in parts:
        return ()
    if _first(label) in _ASKS:
        return tuple(filter(None, [aside and aside.split(",")[0], label]))
    if _first(label) in _ANSWERS and len(parts) == 1:
        return interviewed
    last = label.split()[-1].casefold()
    fuller = [other for other in dict.fromkeys(labels) if other != label and other.split()[-1].casefold() == last]
    named = [aside.split(",")[0]] if aside else []
    return (label, *named, *(found for found in fuller if len(found) > len(label)))


def _bearers(text: str, label: str) -> tuple[str, ...]:
    """Who bears the office that a label names without a name: "THE MINISTER" of "Minister Ada Quill"."""
    office = [word for word in label.split() if word.casefold() not in _SMALL]
    if not office or not all(map(is_title, office)):
        return ()
    title = r"\s+".join(map(re.escape, office))
    found = re.findall(rf"\b(?i:{title})\s+((?:[A-Z][\w.'’-]+[ \t]?){{1,3}})", text)
    return tuple(dict.fromkeys(name.strip(" .") for name in found))
