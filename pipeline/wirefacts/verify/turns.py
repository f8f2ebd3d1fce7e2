"""Who has the floor in a transcript: paragraphs under labels, and what a question is."""

import re
from collections import Counter
from dataclasses import dataclass

from wirefacts.text.extents import Extent
from wirefacts.values.people import is_person_noun
from wirefacts.values.titles import is_title

_WORD = r"[^\W\d_a-z][\w.'’/-]*"
_LABEL = re.compile(
    r"^[ \t*_>•–—-]*(?:[\[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?[\])]?[ \t]+)?"
    rf"(?P<label>[QA](?=[:.])|{_WORD}(?:,? (?:{_WORD}|of|the|from|for|and|in|at|to|de|van|\d+)){{0,8}})"
    r"(?:, [a-z][a-z ]{2,40})?"
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
_NAME = r"(?:[A-Z][\w.'’-]+)(?: [A-Z][\w.'’-]+){0,3}"
_ALONE = re.compile(r"^[ \t]*(?P<label>[A-Z][A-Z .'’-]{2,40})(?P<aside>(?!))?[ \t]*$", re.MULTILINE)
"""A label on a line of its own, in capitals."""
_CAST = re.compile(rf"(?P<name>[A-Z][\w.'’-]+ {_NAME})(?=[.,;(]? ?(?:[a-z][^.!?]*)?\Z)")
"""Nothing but a name under a label, as in a list of who takes part: "Captain: Ada Quill"."""
CAST = 6
LEAST = 2


@dataclass(frozen=True, slots=True)
class Turn:
    """Words under one label, and who speaks them: the label itself and what else is known of its bearer."""

    extent: Extent
    names: tuple[str, ...]


def turns(text: str, interviewed: tuple[str, ...] = (), headline: str = "") -> list[Turn]:
    """The turns of a transcript in order; none where fewer than two labels are found.

    `interviewed` are the names that "A." stands for. A label's fuller form elsewhere in the text counts as its name, and so
    does who bears the office that it names.
    """
    heads = [m for m in _LABEL.finditer(text) if m["label"].casefold() in _LETTER or _is_label(text, m)]
    heads = heads if len(heads) >= LEAST else _lone(text)
    labels = [m["label"] for m in heads]
    if len(heads) < LEAST or len(set(labels)) < LEAST:
        return []
    asides = {m["label"]: m["aside"] for m in reversed(heads) if m["aside"]}
    bearers = {label: _bearers(f"{headline}\n{text}", label) for label in set(labels)}
    ends = [m.start() for m in heads[1:]] + [len(text)]
    opening = list(zip(heads, ends, strict=True))[:CAST]
    told = ((m["label"].casefold(), _CAST.match(text[m.end() : end].strip())) for m, end in opening)
    cast = {label: found["name"] for label, found in told if found}
    for label in bearers:
        bearers[label] += (cast[label.casefold()],) if label.casefold() in cast else ()
    return [
        Turn(
            Extent(m.end(), end).trimmed(text),
            _names(m["label"], asides.get(m["label"]), labels, interviewed) + bearers.get(m["label"], ()),
        )
        for m, end in zip(heads, ends, strict=True)
    ]


def _lone(text: str) -> list[re.Match[str]]:
    """Labels on lines of their own, where some recur and words stand below them."""
    heads = list(_ALONE.finditer(text))
    often = Counter(m["label"].strip() for m in heads)
    return [m for m in heads if often[m["label"].strip()] > 1] if len(often) >= LEAST else []


def _is_label(text: str, found: re.Match[str]) -> bool:
    """True for a label with a colon that is no rubric. A point ends a label of one letter, or of a title and a name:
    "Mr. BELL. I did not."
    """
    if _first(found["label"]) in _NO_LABEL - {"question"}:
        return False
    parts = found["label"].split()
    return ":" in text[found.end() - 3 : found.end()] or (
        1 < len(parts) <= 3 and is_title(parts[0]) and parts[-1].isupper()
    )


def _first(label: str) -> str:
    return label.casefold().split()[0].strip(".")


def _names(label: str, aside: str | None, labels: list[str], interviewed: tuple[str, ...]) -> tuple[str, ...]:
    parts = {part.strip(".'’") for part in label.casefold().split()}
    if (parts & _NOBODY and parts - {"member"} <= _NOBODY | _SMALL) or "voice" in parts:
        return (label.casefold(),)
    if _first(label) in _ASKS:
        return tuple(filter(None, [aside and aside.split(",")[0], label]))
    if _first(label) in _ANSWERS and len(parts) == 1:
        return interviewed
    last = label.split()[-1].casefold()
    fuller = [other for other in dict.fromkeys(labels) if other != label and other.split()[-1].casefold() == last]
    named = [aside.split(",")[0]] if aside else []
    return (label, *named, *(found for found in fuller if len(found) > len(label)))


def _bearers(text: str, label: str) -> tuple[str, ...]:
    """Who bears the office that a label names: "THE MINISTER" of "Minister Ada Quill", or of "Tom Bell, the minister"."""
    office = [word for word in label.split() if word.casefold() not in _SMALL]
    if not office or not all(is_title(word) or is_person_noun(word.casefold()) for word in office):
        return ()
    title = "(?i:" + r"\s+".join(map(re.escape, office)) + ")"
    found = re.findall(rf"\b{title},?\s+({_NAME})", text)
    found += re.findall(rf"({_NAME}),? \(?(?:(?:the|a|an|as|our) )*{title}\b", text)
    names = (name.strip(" .,") for name in found)
    known = _SMALL | {*label.casefold().split()}
    return tuple(dict.fromkeys(name for name in names if not {*name.casefold().split()} <= known))
